//! The organization's handle: one consistency boundary over facts that are shared.

use std::sync::Arc;

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use selfserve::{Command, Context, Denial, Facts, Recorded, Timestamp, json};

use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::failure::{Failure, Fallible, attempt, fallible};
use crate::input;
use crate::shared::Shared;

/// One organization, with the facts that its rules ask for.
#[napi]
pub struct Organization {
    pub(crate) state: Shared<selfserve::Organization>,
    catalog: Shared<Arc<selfserve::Catalog>>,
    directory: Shared<selfserve::Directory>,
}

#[napi]
impl Organization {
    /// An organization without a history.
    #[napi(constructor, catch_unwind)]
    pub fn new(catalog: &Catalog, directory: &Directory) -> Self {
        Self::with_state(selfserve::Organization::new(), catalog, directory)
    }

    /// The organization of this journal.
    #[napi(catch_unwind)]
    pub fn from_journal(
        journal: Either<String, Uint8Array>,
        catalog: &Catalog,
        directory: &Directory,
    ) -> Fallible<Organization> {
        let state = selfserve::Organization::from_journal(input::bytes(&journal)).map_err(Failure::from);
        fallible(state.map(|state| Self::with_state(state, catalog, directory)))
    }

    /// The organization as its journal had it at a moment.
    #[napi(catch_unwind)]
    pub fn as_of(
        journal: Either<String, Uint8Array>,
        moment: String,
        catalog: &Catalog,
        directory: &Directory,
    ) -> Fallible<Organization> {
        attempt(|| {
            let moment = input::read("moment", &moment)?;
            let state = selfserve::Organization::as_of(&input::records(&journal)?, moment)?;
            Ok(Self::with_state(state, catalog, directory))
        })
    }

    /// The organization of this snapshot.
    #[napi(catch_unwind)]
    pub fn from_snapshot(
        snapshot: Uint8Array,
        catalog: &Catalog,
        directory: &Directory,
    ) -> Fallible<Organization> {
        let state = selfserve::Organization::from_snapshot(&snapshot).map_err(Failure::from);
        fallible(state.map(|state| Self::with_state(state, catalog, directory)))
    }

    /// The organization as it stands, in a form that this very version reads.
    #[napi(catch_unwind)]
    pub fn snapshot(&self) -> Fallible<Uint8Array> {
        fallible(self.state.read().map(|state| Uint8Array::new(state.snapshot())))
    }

    /// Carries out a command; answers with the JSON of the execution.
    #[napi(catch_unwind)]
    pub fn execute(&self, command: String, context: String) -> Fallible<String> {
        fallible(self.execute_read(&command, &context))
    }

    /// What a command would bring; answers with the JSON of the outcome.
    #[napi(catch_unwind)]
    pub fn decide(&self, command: String, context: String) -> Fallible<String> {
        fallible(self.decide_read(&command, &context))
    }

    /// What a command would charge or credit, as JSON.
    #[napi(catch_unwind)]
    pub fn quote(&self, command: String, context: String) -> Fallible<String> {
        fallible(self.quote_read(&command, &context))
    }

    /// Brings time up to an instant; answers with the JSON of what fell due.
    #[napi(catch_unwind)]
    pub fn advance(&self, at: String) -> Fallible<String> {
        fallible(self.advance_read(&at))
    }

    /// When to call `advance` next.
    #[napi(catch_unwind)]
    pub fn next_deadline(&self) -> Fallible<Option<String>> {
        fallible(self.state.read().map(|state| state.next_deadline().map(|at| at.to_string())))
    }

    /// Takes one event of the journal.
    #[napi(catch_unwind)]
    pub fn apply(&self, record: String) -> Fallible<()> {
        fallible(self.apply_read(&record))
    }

    /// The place of the last event.
    #[napi(catch_unwind)]
    pub fn version(&self) -> Fallible<i64> {
        // Sequences stay far below the largest integer that JavaScript counts exactly, 2^53.
        fallible(self.state.read().map(|state| i64::try_from(state.version().0).unwrap_or(i64::MAX)))
    }
}

impl Organization {
    fn with_state(state: selfserve::Organization, catalog: &Catalog, directory: &Directory) -> Self {
        Self { state: Shared::new(state), catalog: catalog.shared(), directory: directory.shared() }
    }

    /// Asks something that changes nothing.
    pub(crate) fn ask<T>(
        &self,
        question: impl FnOnce(&selfserve::Organization, Facts<'_>) -> Result<T, Denial>,
    ) -> Result<T, Failure> {
        let catalog = self.catalog()?;
        let state = self.state.read()?;
        let directory = self.directory.read()?;
        Ok(question(&state, Facts { catalog: &catalog, directory: &directory })?)
    }

    pub(crate) fn catalog(&self) -> Result<Arc<selfserve::Catalog>, Failure> {
        Ok(Arc::clone(&*self.catalog.read()?))
    }

    fn execute_read(&self, command: &str, context: &str) -> Result<String, Failure> {
        let (command, context) = read_command(command, context)?;
        let catalog = self.catalog()?;
        let mut state = self.state.write()?;
        let directory = self.directory.read()?;
        let facts = Facts { catalog: &catalog, directory: &directory };
        Ok(json::write(&state.execute(facts, &context, &command)?))
    }

    fn decide_read(&self, command: &str, context: &str) -> Result<String, Failure> {
        let (command, context) = read_command(command, context)?;
        self.ask(|state, facts| Ok(json::write(&state.decide(facts, &context, &command))))
    }

    fn quote_read(&self, command: &str, context: &str) -> Result<String, Failure> {
        let (command, context) = read_command(command, context)?;
        self.ask(|state, facts| Ok(json::write(&state.quote(facts, &context, &command)?)))
    }

    fn advance_read(&self, at: &str) -> Result<String, Failure> {
        let at: Timestamp = input::parse("at", at)?;
        let catalog = self.catalog()?;
        let mut state = self.state.write()?;
        let directory = self.directory.read()?;
        let facts = Facts { catalog: &catalog, directory: &directory };
        Ok(json::write(&state.advance(facts, at)?))
    }

    fn apply_read(&self, record: &str) -> Result<(), Failure> {
        let mut state = self.state.write()?;
        let position = state.version().next();
        let record = Recorded::from_json(record.as_bytes(), position)?;
        Ok(state.apply(&record)?)
    }
}

fn read_command(command: &str, context: &str) -> Result<(Command, Context), Failure> {
    Ok((input::read("command", command)?, input::read("context", context)?))
}
