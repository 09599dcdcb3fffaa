//! The directory's handle.

use pyo3::{PyResult, Python, pyclass, pymethods};
use selfserve_bindings::{Argument, SharedDirectory};

use crate::arguments::PersonArgument;
use crate::door;

/// The people of the organization, shared with the organizations that ask about them.
#[pyclass(frozen)]
#[derive(Default)]
pub(crate) struct Directory(pub(crate) SharedDirectory);

#[pymethods]
impl Directory {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces people, all or none.
    fn upsert(&self, python: Python<'_>, people: &[u8]) -> PyResult<()> {
        door::pass(python, || self.0.upsert(Argument::new("$.people", people)))
    }

    /// Disables a person.
    fn disable(&self, python: Python<'_>, person: PersonArgument) -> PyResult<()> {
        door::pass(python, || self.0.disable(person.0))
    }

    /// Forgets a person.
    fn remove(&self, python: Python<'_>, person: PersonArgument) -> PyResult<()> {
        door::pass(python, || self.0.remove(person.0))
    }

    /// All that is known of a person, as JSON.
    fn person(&self, python: Python<'_>, person: PersonArgument) -> PyResult<Option<String>> {
        door::pass(python, || self.0.person(person.0))
    }

    /// The first people, up to a limit, whom the query finds, as JSON.
    fn search(&self, python: Python<'_>, query: &str, limit: usize) -> PyResult<String> {
        door::pass(python, || self.0.search(query, limit))
    }

    /// How many bytes of memory it takes.
    #[getter]
    fn size(&self, python: Python<'_>) -> PyResult<usize> {
        door::pass(python, || self.0.size())
    }

    fn __len__(&self, python: Python<'_>) -> PyResult<usize> {
        door::pass(python, || self.0.count())
    }
}
