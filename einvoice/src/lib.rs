//! E-invoices: from an issued invoice, EN 16931 as UBL 2.1 and as UN/CEFACT CII, and FatturaPA (`I15`).
//!
//! A document becomes terms of EN 16931 ([`terms`]), which say everything that a format may need; each writer is one file, and
//! writes what its format takes of them.

#![no_std]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]

extern crate alloc;
// What uniffi writes for Swift speaks of `std`.
#[cfg(feature = "uniffi")]
extern crate std;

mod format;
mod problem;
mod said;
mod terms;
mod xml;

pub use format::EInvoiceFormat;
pub use problem::{EInvoiceProblem, EInvoiceProblemCode};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
