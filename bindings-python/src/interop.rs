//! The shapes of other tools: Microsoft's lists of policies and of subscriptions, other engines' figures.

use pyo3::exceptions::PyValueError;
use pyo3::{PyResult, Python, pyfunction};
use selfserve_bindings::{Argument, interop};
use selfserve_interop::PolicyList;

use crate::catalog::Catalog;
use crate::door::{self, named};

/// The list that a text holds, in whichever form.
#[pyfunction]
pub(crate) fn read_policy_list(python: Python<'_>, text: &str) -> PyResult<String> {
    door::pass(python, || interop::read_policy_list("$.text", text))
}

/// The list of a page of policies.
#[pyfunction]
pub(crate) fn policy_list_of(python: Python<'_>, page: &[u8]) -> PyResult<String> {
    door::pass(python, || interop::policy_list_of(Argument::new("$.page", page)))
}

/// The commands that set the policies of a list.
#[pyfunction]
pub(crate) fn policy_list_commands(python: Python<'_>, list: &[u8], catalog: &Catalog) -> PyResult<String> {
    door::pass(python, || interop::policy_list_commands(named(list), &catalog.0))
}

/// A list as text; `form` is the end of the name of the package's method.
#[pyfunction]
pub(crate) fn write_policy_list(python: Python<'_>, list: &[u8], form: &str) -> PyResult<String> {
    let write = match form {
        "json" => PolicyList::to_json,
        "csv" => PolicyList::to_csv,
        "table" => PolicyList::to_table,
        _ => return Err(PyValueError::new_err(form.to_owned())),
    };
    door::pass(python, || interop::write_policy_list(named(list), write))
}

/// Subscriptions as Graph's `companySubscription`.
#[pyfunction]
pub(crate) fn graph_company_subscriptions(python: Python<'_>, rows: &[u8]) -> PyResult<String> {
    door::pass(python, || interop::graph_company_subscriptions(Argument::new("$.rows", rows)))
}

/// Subscriptions, by product, as Graph's `subscribedSku`.
#[pyfunction]
pub(crate) fn graph_subscribed_skus(python: Python<'_>, rows: &[u8], users: &[u8]) -> PyResult<String> {
    let (rows, users) = (Argument::new("$.rows", rows), Argument::new("$.users", users));
    door::pass(python, || interop::graph_subscribed_skus(rows, users))
}

/// What a change costs by another engine's arithmetic.
#[pyfunction]
pub(crate) fn rival_change(python: Python<'_>, rival: &[u8], change: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        interop::rival_change(Argument::new("$.rival", rival), Argument::new("$.change", change))
    })
}
