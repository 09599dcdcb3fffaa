use selfserve::{InvoiceDocument, Recorded, Seller, json, read_journal};
use selfserve_einvoice::EInvoiceFormat;

use crate::argument::Argument;
use crate::problem::Problem;

/// The document of a record, with what the journal says of it; nothing where the record is of no invoice.
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

/// A document as an e-invoice, in one of the formats.
///
/// # Errors
///
/// [`Problem::InvalidInput`], or [`Problem::NoEInvoice`] where the format cannot say it.
pub fn e_invoice(
    document: Argument<'_>,
    seller: Argument<'_>,
    format: Argument<'_>,
) -> Result<String, Problem> {
    let (invoice, seller): (InvoiceDocument, Seller) = (document.read()?, seller.read()?);
    let format: EInvoiceFormat = format.read()?;
    selfserve_einvoice::e_invoice(&invoice, &seller, format).map_err(Problem::NoEInvoice)
}

/// What an e-invoice says, as JSON.
///
/// # Errors
///
/// [`Problem::InvalidInput`] where it cannot be read.
pub fn read_e_invoice(path: &str, xml: &str) -> Result<String, Problem> {
    let read = selfserve_einvoice::read_e_invoice(xml);
    Ok(json::write(&read.map_err(|unreadable| Problem::invalid(path, unreadable))?))
}
