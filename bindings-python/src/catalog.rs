//! The catalog's handle: an immutable snapshot, swapped whole.

use std::sync::{Arc, RwLock};

use pyo3::{PyResult, Python, pyclass, pymethods};

use crate::door::{self, Failure};

/// What can be bought, shared with the organizations that use it.
#[pyclass(frozen)]
pub(crate) struct Catalog {
    snapshot: Arc<RwLock<Arc<selfserve::Catalog>>>,
}

#[pymethods]
impl Catalog {
    #[new]
    fn new(python: Python<'_>, data: &[u8]) -> PyResult<Self> {
        let catalog = door::pass(python, || read(data))?;
        Ok(Self { snapshot: Arc::new(RwLock::new(catalog)) })
    }

    fn replace(&self, python: Python<'_>, data: &[u8]) -> PyResult<()> {
        door::pass(python, || {
            let catalog = read(data)?;
            *door::exclusive(&self.snapshot)? = catalog;
            Ok(())
        })
    }
}

impl Catalog {
    /// Whatever snapshot is in force, for an organization.
    pub(crate) fn share(&self) -> Arc<RwLock<Arc<selfserve::Catalog>>> {
        Arc::clone(&self.snapshot)
    }

    /// The snapshot in force now.
    pub(crate) fn current(&self) -> Result<Arc<selfserve::Catalog>, Failure> {
        Ok(Arc::clone(&*door::shared(&self.snapshot)?))
    }
}

fn read(data: &[u8]) -> Result<Arc<selfserve::Catalog>, Failure> {
    Ok(Arc::new(selfserve::Catalog::new(door::read("$.data", data)?)?))
}
