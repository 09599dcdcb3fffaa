use selfserve::{InvoiceDocument, Recorded, json, read_journal};

use crate::argument::Argument;
use crate::problem::Problem;

/// The document of a record, with what the journal says of it later; nothing where the record is of no invoice.
///
/// # Errors
///
/// [`Problem::InvalidInput`], or [`Problem::CorruptJournal`] where `later` is no journal.
pub fn invoice_document(record: Argument<'_>, later: &[u8]) -> Result<Option<String>, Problem> {
    let record: Recorded = record.read()?;
    let Some(document) = InvoiceDocument::from_record(&record) else { return Ok(None) };
    Ok(Some(json::write(&document.settled_by(&read_journal(later)?))))
}

/// The lines of a document as CSV.
///
/// # Errors
///
/// [`Problem::InvalidInput`], also where its amounts cannot be added up.
pub fn invoice_lines_csv(document: Argument<'_>) -> Result<String, Problem> {
    let invoice: InvoiceDocument = document.read()?;
    invoice.lines_csv().map_err(|overflow| Problem::invalid(document.path(), overflow))
}
