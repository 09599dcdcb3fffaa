//! What people read, in the language of a handle.

use pyo3::{PyResult, Python, pyclass, pyfunction, pymethods};
use selfserve_bindings::{Argument, Words};

use crate::door;

/// The words of one language.
#[pyclass(frozen, module = "selfserve._native")]
pub(crate) struct Messages(Words);

#[pymethods]
impl Messages {
    /// The words of the language of this JSON.
    #[new]
    fn new(python: Python<'_>, language: &[u8]) -> PyResult<Self> {
        door::pass(python, || Words::open(Argument::new("$.language", language))).map(Self)
    }

    /// Puts something, as JSON, into words; `what` is the name of the package's method.
    fn say(&self, python: Python<'_>, what: &str, value: &[u8]) -> PyResult<String> {
        door::pass(python, || self.0.say(what, value))
    }
}

/// What is wrong with a line by its own figures, as JSON.
#[pyfunction]
pub(crate) fn verify(python: Python<'_>, line: &[u8]) -> PyResult<String> {
    door::pass(python, || selfserve_bindings::verify(Argument::new("$.line", line)))
}
