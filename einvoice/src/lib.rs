//! E-invoices: from an issued invoice, EN 16931 as UBL 2.1 and as UN/CEFACT CII, and FatturaPA (`I15`).
//!
//! [`e_invoice`] writes one, [`read_e_invoice`] reads one back. A document becomes the terms of EN 16931, which say everything
//! that a format may need; each format has a writer, which writes what it takes of them, or refuses by name what it cannot say.

#![no_std]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]

extern crate alloc;
// What uniffi writes for Swift speaks of `std`; tests read the files beside them.
#[cfg(any(test, feature = "uniffi"))]
extern crate std;

mod cii;
mod fattura_pa;
mod format;
#[cfg(test)]
mod golden;
mod problem;
mod reading;
mod rules;
mod said;
mod terms;
mod ubl;
mod xml;

#[cfg(test)]
mod tests;

use alloc::string::String;

use selfserve::{InvoiceDocument, Seller};

pub use format::EInvoiceFormat;
pub use problem::{EInvoiceProblem, EInvoiceProblemCode};
pub use reading::*;

/// Writes an issued invoice, or a credit note, as an e-invoice (`I15`): the same bytes whenever it is asked for the same.
///
/// The document has to know the journal before it ([`InvoiceDocument::settled_by`]), so that a credit note can name the
/// invoices that it takes back. Archive what is written: of a text that is erased later nothing can be said any more.
///
/// # Errors
///
/// [`EInvoiceProblem`]: the term that the format asks for and nobody has said, or that it cannot say. Never XML that a tax
/// office would refuse.
pub fn e_invoice(
    document: &InvoiceDocument,
    seller: &Seller,
    format: EInvoiceFormat,
) -> Result<String, EInvoiceProblem> {
    let terms = said::terms(document, seller, format)?;
    match format {
        EInvoiceFormat::Peppol | EInvoiceFormat::XrechnungUbl => ubl::write(&terms, format),
        EInvoiceFormat::XrechnungCii | EInvoiceFormat::FacturX => cii::write(&terms, format),
        EInvoiceFormat::FatturaPa => fattura_pa::write(&terms),
    }
}

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
