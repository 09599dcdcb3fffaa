//! Looking into a journal: its text in, JSON out. It is read once, in Rust, and never becomes Python's objects.

use pyo3::{PyResult, Python, pyfunction};
use selfserve_bindings::{Argument, record};

use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::door::{self, Ruling, named};

/// The events of a journal, as a list of JSON.
#[pyfunction]
pub(crate) fn read_journal(python: Python<'_>, journal: &[u8]) -> PyResult<String> {
    door::pass(python, || record::read(journal))
}

/// Every change.
#[pyfunction]
pub(crate) fn audit(python: Python<'_>, journal: &[u8], filter: &[u8]) -> PyResult<String> {
    door::pass(python, || record::audit(journal, Argument::new("$.filter", filter)))
}

/// The orders of a subscription.
#[pyfunction]
pub(crate) fn order_history(python: Python<'_>, journal: &[u8], subscription: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        record::order_history(journal, Argument::new("$.subscription", subscription).read()?)
    })
}

/// Every problem of a journal.
#[pyfunction]
pub(crate) fn verify_journal(python: Python<'_>, journal: &[u8]) -> PyResult<String> {
    door::pass(python, || Ok(record::verify_journal(journal)))
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
        let invoice = Argument::new("$.invoice", invoice).read()?;
        record::explain_charge(journal, &invoice, Argument::new("$.line", line))
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
        let person = Argument::new("$.person", person).read()?;
        record::explain_access(journal, person, &Argument::new("$.product", product).read()?)
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
    let command = Argument::new("$.command", command);
    door::pass(python, || record::explain_refusal(journal, command, named(context), &catalog.0, &directory.0))
}

/// Everything about one person; answers with its JSON, or with that of the denial.
#[pyfunction]
pub(crate) fn personal_data(
    python: Python<'_>,
    journal: &[u8],
    person: &[u8],
    actor: &[u8],
    directory: &Directory,
) -> PyResult<Ruling> {
    door::rule(python, || {
        let person = Argument::new("$.person", person).read()?;
        record::personal_data(journal, Argument::new("$.actor", actor), person, &directory.0)
    })
}

/// How two journals differ.
#[pyfunction]
pub(crate) fn difference(python: Python<'_>, left: &[u8], right: &[u8]) -> PyResult<String> {
    door::pass(python, || record::difference(left, right))
}
