//! Looking into a journal: its text in, JSON out. It is read once, in Rust, and never becomes Python's objects.

use pyo3::{PyResult, Python, pyfunction};
use selfserve::{AuditFilter, Command, Context, Facts, json, read_journal};

use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::door;

/// Every change.
#[pyfunction]
pub(crate) fn audit(python: Python<'_>, journal: &[u8], filter: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let filter: AuditFilter = door::read("$.filter", filter)?;
        Ok(json::write(&selfserve::audit(&read_journal(journal)?, &filter)?))
    })
}

/// The orders of a subscription.
#[pyfunction]
pub(crate) fn order_history(python: Python<'_>, journal: &[u8], subscription: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let subscription = door::read("$.subscription", subscription)?;
        Ok(json::write(&selfserve::order_history(&read_journal(journal)?, subscription)?))
    })
}

/// Every problem of a journal.
#[pyfunction]
pub(crate) fn verify_journal(python: Python<'_>, journal: &[u8]) -> PyResult<String> {
    door::pass(python, || Ok(json::write(&selfserve::verify_journal(journal))))
}

/// Why a line of an invoice was charged; `null` where there is none.
#[pyfunction]
pub(crate) fn explain_charge(
    python: Python<'_>,
    journal: &[u8],
    invoice: &[u8],
    line: &[u8],
) -> PyResult<String> {
    door::pass(python, || {
        let (invoice, line) = (door::read("$.invoice", invoice)?, door::read("$.line", line)?);
        Ok(json::write(&selfserve::explain_charge(&read_journal(journal)?, &invoice, line)))
    })
}

/// Why a person has a product, or lost it.
#[pyfunction]
pub(crate) fn explain_access(
    python: Python<'_>,
    journal: &[u8],
    person: &[u8],
    product: &[u8],
) -> PyResult<String> {
    door::pass(python, || {
        let (person, product) = (door::read("$.person", person)?, door::read("$.product", product)?);
        Ok(json::write(&selfserve::explain_access(&read_journal(journal)?, person, &product)?))
    })
}

/// Why a command is refused; `null` where it is not.
#[pyfunction]
pub(crate) fn explain_refusal(
    python: Python<'_>,
    journal: &[u8],
    command: &[u8],
    context: &[u8],
    catalog: &Catalog,
    directory: &Directory,
) -> PyResult<String> {
    door::pass(python, || {
        let context: Context = door::read("$", context)?;
        let command: Command = door::read("$.command", command)?;
        let catalog = catalog.current()?;
        let people = directory.share();
        let directory = door::shared(&people)?;
        let facts = Facts { catalog: &catalog, directory: &directory };
        Ok(json::write(&selfserve::explain_refusal(&read_journal(journal)?, facts, &context, &command)?))
    })
}

/// How two journals differ.
#[pyfunction]
pub(crate) fn difference(python: Python<'_>, left: &[u8], right: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        Ok(json::write(&selfserve::difference(&read_journal(left)?, &read_journal(right)?)))
    })
}
