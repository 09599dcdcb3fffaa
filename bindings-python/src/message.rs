//! What people read.

use pyo3::{PyResult, Python, pyfunction};
use selfserve::{Denial, Language};

use crate::door;

/// A refusal in a few sentences that a person can act on; denial and language come as JSON.
#[pyfunction]
pub(crate) fn message(python: Python<'_>, denial: &[u8], language: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let denial: Denial = door::read("$.denial", denial)?;
        let language: Language = door::read("$.language", language)?;
        Ok(denial.message(language))
    })
}
