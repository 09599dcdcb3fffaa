//! The shapes of other tools: Microsoft's lists of policies and of subscriptions, other engines' figures.

use pyo3::exceptions::PyValueError;
use pyo3::{PyResult, Python, pyfunction};
use selfserve::interop::{CompanySubscription, PolicyList, subscribed_skus};
use selfserve::rival::{PlanChange, Profile};
use selfserve::{AdminSubscriptionRow, Command, PolicyRow, json};

use crate::catalog::Catalog;
use crate::door::{self, Failure};

/// The list that a text holds, in whichever form.
#[pyfunction]
pub(crate) fn read_policy_list(python: Python<'_>, text: &str) -> PyResult<String> {
    door::pass(python, || {
        let list = PolicyList::read(text).map_err(|invalid| Failure::policy_list("$.text", invalid))?;
        Ok(json::write(&list))
    })
}

/// The list of a page of policies.
#[pyfunction]
pub(crate) fn policy_list_of(python: Python<'_>, rows: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let rows: Vec<PolicyRow> = door::read("$.rows", rows)?;
        Ok(json::write(&PolicyList::of(&rows)))
    })
}

/// The commands that set the policies of a list.
#[pyfunction]
pub(crate) fn policy_list_commands(python: Python<'_>, list: &[u8], catalog: &Catalog) -> PyResult<String> {
    door::pass(python, || {
        let list: PolicyList = door::read("$", list)?;
        let commands = list.commands(&*catalog.current()?);
        let commands = commands.map_err(|invalid| Failure::policy_list("$.rows", invalid))?;
        Ok(json::write(&commands.into_iter().map(Command::from).collect::<Vec<_>>()))
    })
}

/// A list as text; `form` is the end of the name of the package's method.
#[pyfunction]
pub(crate) fn write_policy_list(python: Python<'_>, list: &[u8], form: &str) -> PyResult<String> {
    let written = door::pass(python, || {
        let list: PolicyList = door::read("$", list)?;
        Ok(match form {
            "json" => Some(list.to_json()),
            "csv" => Some(list.to_csv()),
            "table" => Some(list.to_table()),
            _ => None,
        })
    })?;
    written.ok_or_else(|| PyValueError::new_err(form.to_owned()))
}

/// Subscriptions as Graph's `companySubscription`.
#[pyfunction]
pub(crate) fn graph_company_subscriptions(python: Python<'_>, rows: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let rows: Vec<AdminSubscriptionRow> = door::read("$.rows", rows)?;
        Ok(json::write(&rows.iter().map(CompanySubscription::from).collect::<Vec<_>>()))
    })
}

/// Subscriptions, by product, as Graph's `subscribedSku`.
#[pyfunction]
pub(crate) fn graph_subscribed_skus(python: Python<'_>, rows: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let rows: Vec<AdminSubscriptionRow> = door::read("$.rows", rows)?;
        Ok(json::write(&subscribed_skus(&rows)))
    })
}

/// What a change costs by another engine's arithmetic.
#[pyfunction]
pub(crate) fn rival_change(python: Python<'_>, rival: &[u8], change: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let rival: Profile = door::read("$.rival", rival)?;
        let change: PlanChange = door::read("$.change", change)?;
        let lines = rival.change(&change).map_err(|error| Failure::invalid("$.change".to_owned(), error))?;
        Ok(json::write(&lines))
    })
}
