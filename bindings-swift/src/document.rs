//! Invoices as data and as rows.

use selfserve::{InvoiceDocument, Recorded, Seller};
use selfserve_einvoice::{EInvoice, EInvoiceFormat, EInvoiceProblem};

use crate::failure::{Result, invalid};
use crate::record::read;

/// Why a call about an e-invoice came to nothing.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum EInvoiceFailure {
    /// The format cannot say it.
    #[error("{problem}")]
    Refused {
        /// The term, and what is wrong with it.
        problem: EInvoiceProblem,
    },
}

/// The document of a record, with what the journal says of it later; nothing where the record is of no invoice.
#[uniffi::export]
pub fn invoice_document(record: &Recorded, later: &[u8]) -> Result<Option<InvoiceDocument>> {
    let Some(document) = InvoiceDocument::from_record(record) else { return Ok(None) };
    Ok(Some(document.settled_by(&read(later)?)))
}

/// The lines of a document as CSV.
#[uniffi::export]
pub fn invoice_lines_csv(document: &InvoiceDocument) -> Result<String> {
    document.lines_csv().map_err(|overflow| invalid("$.document", overflow))
}

/// A document as an e-invoice, in one of the formats.
#[uniffi::export]
pub fn e_invoice(
    document: &InvoiceDocument,
    seller: &Seller,
    format: EInvoiceFormat,
) -> std::result::Result<String, EInvoiceFailure> {
    selfserve_einvoice::e_invoice(document, seller, format)
        .map_err(|problem| EInvoiceFailure::Refused { problem })
}

/// What an e-invoice says.
#[uniffi::export]
pub fn read_e_invoice(xml: &str) -> Result<EInvoice> {
    selfserve_einvoice::read_e_invoice(xml).map_err(|unreadable| invalid("$.xml", unreadable))
}
