//! Self-service purchase as an embeddable library.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod billing;
mod calendar;
mod proration;
mod value;

pub use billing::*;
pub use calendar::*;
pub use proration::{InvalidPeriodValue, PeriodValue, change_amount, rounded};
pub use value::*;
