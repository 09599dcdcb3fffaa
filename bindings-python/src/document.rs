//! Invoices as data and as rows.

use pyo3::{PyResult, Python, pyfunction};
use selfserve::{InvoiceDocument, Recorded, json, read_journal};

use crate::door::{self, Failure};

/// The document of a record, with what the journal says of it later; nothing where the record is of no invoice.
#[pyfunction]
pub(crate) fn invoice_document(python: Python<'_>, record: &[u8], later: &[u8]) -> PyResult<Option<String>> {
    door::pass(python, || {
        let record: Recorded = door::read("$.record", record)?;
        let Some(document) = InvoiceDocument::from_record(&record) else { return Ok(None) };
        Ok(Some(json::write(&document.settled_by(&read_journal(later)?))))
    })
}

/// The lines of a document as CSV.
#[pyfunction]
pub(crate) fn invoice_lines_csv(python: Python<'_>, document: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let document: InvoiceDocument = door::read("$.document", document)?;
        document.lines_csv().map_err(|overflow| Failure::invalid("$.document".to_owned(), overflow))
    })
}
