//! The catalog's handle.

use pyo3::{PyResult, Python, pyclass, pymethods};
use selfserve_bindings::{Argument, SharedCatalog};

use crate::door;

/// What can be bought, shared with the organizations that use it.
#[pyclass(frozen)]
pub(crate) struct Catalog(pub(crate) SharedCatalog);

#[pymethods]
impl Catalog {
    #[new]
    fn new(python: Python<'_>, data: &[u8]) -> PyResult<Self> {
        door::pass(python, || SharedCatalog::read(Argument::new("$.data", data))).map(Self)
    }

    fn replace(&self, python: Python<'_>, data: &[u8]) -> PyResult<()> {
        door::pass(python, || self.0.replace_with(Argument::new("$.data", data)))
    }

    /// How many bytes of memory it takes.
    #[getter]
    fn size(&self, python: Python<'_>) -> PyResult<usize> {
        door::pass(python, || self.0.size())
    }
}
