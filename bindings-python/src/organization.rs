//! The organization's handle: one consistency boundary over facts that are shared.
//!
//! Locks are taken in this order: organization, directory. The catalog's is held only while its snapshot is picked up, or
//! while a question is answered for which nobody has to wait.

use std::sync::{Arc, RwLock};

use pyo3::types::PyBytes;
use pyo3::{Bound, PyResult, Python, pyclass, pymethods};
use selfserve::{Command, Context, Denial, Facts, ProductId, Query, Recorded, Viewer, json, read_journal};

use crate::arguments::{LicensesArgument, PersonArgument};
use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::door::{self, Failure};

/// Whether something was granted, and the JSON of what came of it: of the denial, if not.
type Ruling = (bool, String);

/// One organization, with the facts that its rules ask for.
#[pyclass(frozen)]
pub(crate) struct Organization {
    state: RwLock<selfserve::Organization>,
    catalog: Arc<RwLock<Arc<selfserve::Catalog>>>,
    directory: Arc<RwLock<selfserve::Directory>>,
}

#[pymethods]
impl Organization {
    /// An organization without a history.
    #[new]
    fn new(catalog: &Catalog, directory: &Directory) -> Self {
        Self::with(selfserve::Organization::new(), catalog, directory)
    }

    /// The organization of this journal.
    #[staticmethod]
    fn from_journal(
        python: Python<'_>,
        journal: &[u8],
        catalog: &Catalog,
        directory: &Directory,
    ) -> PyResult<Self> {
        let state = door::pass(python, || Ok(selfserve::Organization::from_journal(journal)?))?;
        Ok(Self::with(state, catalog, directory))
    }

    /// The organization as its journal had it at a moment.
    #[staticmethod]
    fn as_of(
        python: Python<'_>,
        journal: &[u8],
        moment: &[u8],
        catalog: &Catalog,
        directory: &Directory,
    ) -> PyResult<Self> {
        let state = door::pass(python, || {
            let moment = door::read("$.moment", moment)?;
            Ok(selfserve::Organization::as_of(&read_journal(journal)?, moment)?)
        })?;
        Ok(Self::with(state, catalog, directory))
    }

    /// The organization of this snapshot.
    #[staticmethod]
    fn from_snapshot(
        python: Python<'_>,
        snapshot: &[u8],
        catalog: &Catalog,
        directory: &Directory,
    ) -> PyResult<Self> {
        let state = door::pass(python, || Ok(selfserve::Organization::from_snapshot(snapshot)?))?;
        Ok(Self::with(state, catalog, directory))
    }

    /// The organization as it stands, in a form that this very version reads.
    fn snapshot<'py>(&self, python: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let snapshot = door::pass(python, || Ok(door::shared(&self.state)?.snapshot()))?;
        Ok(PyBytes::new(python, &snapshot))
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
            self.ask(|state, facts| json::write(&state.decide(facts, &context, &command)))
        })
    }

    /// What a command would charge or credit; answers with the JSON of the quote, or of the denial.
    fn quote(&self, python: Python<'_>, command: &[u8], context: &[u8]) -> PyResult<Ruling> {
        door::pass(python, || {
            let (command, context) = read_command(command, context)?;
            self.ask(|state, facts| ruling(state.quote(facts, &context, &command)))
        })
    }

    /// What somebody sees; answers with the JSON of the answer, or of the denial.
    fn view(&self, python: Python<'_>, query: &[u8], viewer: &[u8]) -> PyResult<Ruling> {
        door::pass(python, || {
            let viewer: Viewer = door::read("$", viewer)?;
            let query: Query = door::read("$.query", query)?;
            self.ask(|state, facts| ruling(state.view(facts, &viewer, &query)))
        })
    }

    /// Users with licenses as CSV; answers with the JSON of the denial instead.
    fn export_users_csv(&self, python: Python<'_>, query: &[u8], viewer: &[u8]) -> PyResult<Ruling> {
        door::pass(python, || {
            let viewer: Viewer = door::read("$", viewer)?;
            let Query::AdminUsersQuery(query) = door::read("$.query", query)? else {
                return Err(Failure::invalid("$.query".to_owned(), "not about users"));
            };
            self.ask(|state, facts| match state.export_users_csv(facts, &viewer, &query) {
                Ok(csv) => (true, csv),
                Err(denial) => (false, json::write(&denial)),
            })
        })
    }

    /// Every rule that a purchase asks; answers with the JSON of the eligibility, or of the denial.
    fn eligibility(
        &self,
        python: Python<'_>,
        person: PersonArgument,
        product: &str,
        licenses: LicensesArgument,
        at: &[u8],
    ) -> PyResult<Ruling> {
        door::pass(python, || {
            let (product, at) = (ProductId::from(product), door::read("$.at", at)?);
            self.ask(|state, facts| ruling(state.eligibility(facts, person.0, &product, licenses.0, at)))
        })
    }

    /// Whether a person has a product now.
    fn has_access(&self, python: Python<'_>, person: PersonArgument, product: &str) -> PyResult<bool> {
        let product = ProductId::from(product);
        self.at_once(python, |state, catalog| {
            state.product(catalog, &product).is_some_and(|product| state.has_access(person.0, product))
        })
    }

    /// Whether a purchase is allowed, without the reasons.
    fn may_buy(
        &self,
        python: Python<'_>,
        person: PersonArgument,
        product: &str,
        licenses: LicensesArgument,
        at: &[u8],
    ) -> PyResult<bool> {
        door::pass(python, || {
            let at = door::read("$.at", at)?;
            self.ask(|state, facts| {
                let product = facts.catalog.product(&ProductId::from(product));
                product.is_some_and(|product| state.may_buy(facts, person.0, product, licenses.0, at))
            })
        })
    }

    /// Which people have a product now, in their order.
    fn have_access(
        &self,
        python: Python<'_>,
        people: Vec<PersonArgument>,
        product: &str,
    ) -> PyResult<Vec<bool>> {
        let product = ProductId::from(product);
        self.at_once(python, |state, catalog| {
            let product = state.product(catalog, &product);
            let has =
                |person: &PersonArgument| product.is_some_and(|product| state.has_access(person.0, product));
            people.iter().map(has).collect()
        })
    }

    /// Through what a person has a product now, and until when, as JSON.
    fn access(&self, python: Python<'_>, person: PersonArgument, product: &str) -> PyResult<Option<String>> {
        let product = ProductId::from(product);
        door::pass(python, || {
            let catalog = self.catalog()?;
            let state = door::shared(&self.state)?;
            let access = state
                .product(&catalog, &product)
                .and_then(|product| state.access(&catalog, person.0, product));
            Ok(access.map(|access| json::write(&access)))
        })
    }

    /// Brings time up to an instant; answers with the JSON of what fell due.
    fn advance(&self, python: Python<'_>, at: &[u8]) -> PyResult<String> {
        door::pass(python, || {
            let at = door::read("$.at", at)?;
            let catalog = self.catalog()?;
            let mut state = door::exclusive(&self.state)?;
            let directory = door::shared(&self.directory)?;
            let facts = Facts { catalog: &catalog, directory: &directory };
            Ok(json::write(&state.advance(facts, at)?))
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

    /// What the host must do because of an event, as JSON.
    fn effects(&self, python: Python<'_>, record: &[u8]) -> PyResult<String> {
        door::pass(python, || {
            let record: Recorded = door::read("$.record", record)?;
            Ok(json::write(&door::shared(&self.state)?.effects(&record)))
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
    fn with(state: selfserve::Organization, catalog: &Catalog, directory: &Directory) -> Self {
        Self { state: RwLock::new(state), catalog: catalog.share(), directory: directory.share() }
    }

    /// Asks something of the state and the facts, and changes nothing.
    fn ask<T>(&self, question: impl FnOnce(&selfserve::Organization, Facts<'_>) -> T) -> Result<T, Failure> {
        let catalog = self.catalog()?;
        let state = door::shared(&self.state)?;
        let directory = door::shared(&self.directory)?;
        Ok(question(&state, Facts { catalog: &catalog, directory: &directory }))
    }

    /// Asks something of the state that is answered sooner than Python's lock is released and taken again: it is
    /// released only where somebody else is writing.
    fn at_once<T: Send>(
        &self,
        python: Python<'_>,
        question: impl Fn(&selfserve::Organization, &selfserve::Catalog) -> T + Sync,
    ) -> PyResult<T> {
        if let Some(answer) = self.without_waiting(&question) {
            return Ok(answer?);
        }
        door::pass(python, || {
            let catalog = self.catalog()?;
            Ok(question(&*door::shared(&self.state)?, &catalog))
        })
    }

    /// Asks where nobody is writing. Its locks end here: whoever waits for one must hold none that is asked for again,
    /// because a writer who waits stops new readers.
    fn without_waiting<T>(
        &self,
        question: impl Fn(&selfserve::Organization, &selfserve::Catalog) -> T,
    ) -> Option<Result<T, Failure>> {
        let state = self.state.try_read().ok()?;
        let catalog = self.catalog.try_read().ok()?;
        Some(door::caught(|| Ok(question(&state, &catalog))))
    }

    fn catalog(&self) -> Result<Arc<selfserve::Catalog>, Failure> {
        Ok(Arc::clone(&*door::shared(&self.catalog)?))
    }
}

fn read_command(command: &[u8], context: &[u8]) -> Result<(Command, Context), Failure> {
    let context = door::read("$", context)?;
    Ok((door::read("$.command", command)?, context))
}

fn ruling<T: serde::Serialize>(result: Result<T, Denial>) -> Ruling {
    match result {
        Ok(value) => (true, json::write(&value)),
        Err(denial) => (false, json::write(&denial)),
    }
}
