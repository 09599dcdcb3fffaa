//! Invoices as data and as rows.

use pyo3::{PyResult, Python, pyfunction};
use selfserve_bindings::{Argument, document};

use crate::door;

/// The document of a record, with what the journal says of it later; nothing where the record is of no invoice.
#[pyfunction]
pub(crate) fn invoice_document(python: Python<'_>, record: &[u8], later: &[u8]) -> PyResult<Option<String>> {
    door::pass(python, || document::invoice_document(Argument::new("$.record", record), later))
}

/// The lines of a document as CSV.
#[pyfunction]
pub(crate) fn invoice_lines_csv(python: Python<'_>, document: &[u8]) -> PyResult<String> {
    door::pass(python, || document::invoice_lines_csv(Argument::new("$.document", document)))
}

/// A document as an e-invoice, in one of the formats.
#[pyfunction]
pub(crate) fn e_invoice(
    python: Python<'_>,
    document: &[u8],
    seller: &[u8],
    format: &[u8],
) -> PyResult<String> {
    let (invoice, seller) = (Argument::new("$.document", document), Argument::new("$.seller", seller));
    door::pass(python, || document::e_invoice(invoice, seller, Argument::new("$.format", format)))
}

/// What an e-invoice says, as JSON.
#[pyfunction]
pub(crate) fn read_e_invoice(python: Python<'_>, xml: &str) -> PyResult<String> {
    door::pass(python, || document::read_e_invoice("$.xml", xml))
}
