//! The organization's handle: one consistency boundary over facts that are shared.
//!
//! Locks are taken in this order: organization, directory. The catalog's is held only while its snapshot is picked up.

use std::sync::{Arc, RwLock};

use pyo3::{PyResult, Python, pyclass, pymethods};
use selfserve::{Command, Context, Facts, Recorded, json};

use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::door::{self, Failure};

/// One organization, with the facts that its rules ask for.
#[pyclass(frozen)]
pub(crate) struct Organization {
    state: RwLock<selfserve::Organization>,
    catalog: Arc<RwLock<Arc<selfserve::Catalog>>>,
    directory: Arc<RwLock<selfserve::Directory>>,
}

#[pymethods]
impl Organization {
    /// The organization of this journal; of none yet, where it is empty.
    #[new]
    fn new(python: Python<'_>, catalog: &Catalog, directory: &Directory, journal: &[u8]) -> PyResult<Self> {
        let state = door::pass(python, || Ok(selfserve::Organization::from_journal(journal)?))?;
        Ok(Self { state: RwLock::new(state), catalog: catalog.share(), directory: directory.share() })
    }

    /// Carries out a command; answers with the JSON of the execution.
    fn execute(&self, python: Python<'_>, command: &[u8], context: &[u8]) -> PyResult<String> {
        door::pass(python, || {
            let (command, context) = read_command(command, context)?;
            let catalog = self.catalog()?;
            let mut state = door::exclusive(&self.state)?;
            let directory = door::shared(&self.directory)?;
            let facts = Facts { catalog: &catalog, directory: &directory };
            Ok(json::write(&state.execute(facts, &context, &command)?))
        })
    }

    /// What a command would bring; answers with the JSON of the outcome.
    fn decide(&self, python: Python<'_>, command: &[u8], context: &[u8]) -> PyResult<String> {
        door::pass(python, || {
            let (command, context) = read_command(command, context)?;
            let catalog = self.catalog()?;
            let state = door::shared(&self.state)?;
            let directory = door::shared(&self.directory)?;
            let facts = Facts { catalog: &catalog, directory: &directory };
            Ok(json::write(&state.decide(facts, &context, &command)))
        })
    }

    /// Brings time up to an instant; answers with the JSON of what fell due.
    fn advance(&self, python: Python<'_>, to: &str) -> PyResult<String> {
        door::pass(python, || {
            let to = door::instant("to", to)?;
            let catalog = self.catalog()?;
            let mut state = door::exclusive(&self.state)?;
            let directory = door::shared(&self.directory)?;
            let facts = Facts { catalog: &catalog, directory: &directory };
            Ok(json::write(&state.advance(facts, to)?))
        })
    }

    /// Takes one event of the journal, as JSON.
    fn apply(&self, python: Python<'_>, record: &[u8]) -> PyResult<()> {
        door::pass(python, || {
            let mut state = door::exclusive(&self.state)?;
            let record = Recorded::from_json(record, state.version().next())?;
            Ok(state.apply(&record)?)
        })
    }

    /// The place of the last event.
    #[getter]
    fn version(&self, python: Python<'_>) -> PyResult<u64> {
        door::pass(python, || Ok(door::shared(&self.state)?.version().0))
    }

    /// When to call `advance` next.
    #[getter]
    fn next_deadline(&self, python: Python<'_>) -> PyResult<Option<String>> {
        door::pass(python, || Ok(door::shared(&self.state)?.next_deadline().map(|at| at.to_string())))
    }
}

impl Organization {
    fn catalog(&self) -> Result<Arc<selfserve::Catalog>, Failure> {
        Ok(Arc::clone(&*door::shared(&self.catalog)?))
    }
}

fn read_command(command: &[u8], context: &[u8]) -> Result<(Command, Context), Failure> {
    Ok((door::read("command", command)?, door::read("context", context)?))
}
