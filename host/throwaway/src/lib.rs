//! Servers that are thrown away: on loopback, in a folder of their own among the temporary ones, made of the binaries that
//! the machine has. For tests, benches, `cargo xtask postgres` and `cargo xtask nats`.
//!
//! A server ends with whoever started it, however that ends: by a drop, by ctrl-c, by `kill -9`.

mod binaries;
mod cluster;
mod keeping;
mod server;

pub use cluster::Cluster;
pub use keeping::Problem;
pub use server::Server;
