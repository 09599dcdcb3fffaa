//! Invoices as data and as rows.

use selfserve::{InvoiceDocument, Recorded};

use crate::failure::{Result, invalid};
use crate::record::read;

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
