//! The addon under the npm package `selfserve`: handles that live in Rust, and JSON text in and out.
//!
//! It is not an API of its own: `lib/` gives each export its types, and turns each [`Failure`](failure::Failure) into
//! an error. Every export is `catch_unwind`, because a panic that leaves one would end the host's process; `test/exports.rs`
//! proves it.

#![deny(unsafe_code)]

mod aside;
mod catalog;
mod directory;
mod document;
mod failure;
mod input;
mod interop;
mod memory;
mod message;
mod organization;
mod record;
mod view;

use napi_derive::napi;

/// The version of the library: snapshots of another one are of no use to it.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
