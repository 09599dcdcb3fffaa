//! Self-service purchase as an embeddable library.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod value;

pub use value::*;
