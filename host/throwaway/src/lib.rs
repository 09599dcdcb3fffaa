//! PostgreSQL servers that are thrown away: on loopback, in a folder of their own among the temporary ones, made of the
//! binaries that the machine has. For tests, benches and `cargo xtask postgres`.
//!
//! A server ends with whoever started it, however that ends: by a drop, by ctrl-c, by `kill -9`.

mod binaries;
mod server;

pub use server::{Problem, Server};
