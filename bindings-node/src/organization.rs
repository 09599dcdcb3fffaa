//! The organization's handle: one consistency boundary over facts that are shared.

use std::sync::Arc;

use napi::bindgen_prelude::Uint8Array;
use napi::{Either, Env};
use napi_derive::napi;
use selfserve_bindings::{Argument, SharedOrganization};

use crate::aside::{Aside, aside};
use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::failure::{Fallible, answer};
use crate::input;
use crate::memory::{account, tell};

/// One organization, with the facts that its rules ask for.
#[napi]
pub struct Organization {
    pub(crate) shared: Arc<SharedOrganization>,
}

impl From<SharedOrganization> for Organization {
    fn from(shared: SharedOrganization) -> Self {
        Self { shared: Arc::new(shared) }
    }
}

#[napi]
impl Organization {
    /// An organization without a history.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: Env, catalog: &Catalog, directory: &Directory) -> Self {
        tell(env);
        SharedOrganization::new(&catalog.shared, &directory.shared).into()
    }

    /// The organization of this journal.
    #[napi(catch_unwind)]
    pub fn from_journal(
        env: Env,
        journal: Either<String, Uint8Array>,
        catalog: &Catalog,
        directory: &Directory,
    ) -> Fallible<Organization> {
        account(env, || {
            let journal = input::bytes(&journal);
            Ok(SharedOrganization::from_journal(journal, &catalog.shared, &directory.shared)?.into())
        })
    }

    /// The organization as its journal had it at a moment.
    #[napi(catch_unwind)]
    pub fn as_of(
        env: Env,
        journal: Either<String, Uint8Array>,
        moment: String,
        catalog: &Catalog,
        directory: &Directory,
    ) -> Fallible<Organization> {
        account(env, || {
            let moment = Argument::new("$.moment", moment.as_bytes()).read()?;
            let journal = input::bytes(&journal);
            Ok(SharedOrganization::as_of(journal, moment, &catalog.shared, &directory.shared)?.into())
        })
    }

    /// The organization of this snapshot.
    #[napi(catch_unwind)]
    pub fn from_snapshot(
        env: Env,
        snapshot: Uint8Array,
        catalog: &Catalog,
        directory: &Directory,
    ) -> Fallible<Organization> {
        account(env, || {
            Ok(SharedOrganization::from_snapshot(&snapshot, &catalog.shared, &directory.shared)?.into())
        })
    }

    /// The same as `from_snapshot`, aside.
    #[napi(catch_unwind)]
    pub fn restore(snapshot: Uint8Array, catalog: &Catalog, directory: &Directory) -> Aside<Organization> {
        // Whoever has the bytes may change them meanwhile.
        let (snapshot, catalog, directory) =
            (snapshot.to_vec(), catalog.shared.clone(), directory.shared.clone());
        aside(move || Ok(SharedOrganization::from_snapshot(&snapshot, &catalog, &directory)?.into()))
    }

    /// The organization as it stands, in a form that this very version reads.
    #[napi(catch_unwind)]
    pub fn snapshot(&self) -> Fallible<Uint8Array> {
        answer(self.shared.snapshot().map(Uint8Array::new))
    }

    /// The same as `snapshot`, aside.
    #[napi(catch_unwind)]
    pub fn take_snapshot(&self) -> Aside<Uint8Array> {
        let shared = Arc::clone(&self.shared);
        aside(move || shared.snapshot().map(Uint8Array::new))
    }

    /// The same organization once more, aside.
    #[napi(catch_unwind)]
    pub fn copy(&self) -> Aside<Organization> {
        let shared = Arc::clone(&self.shared);
        aside(move || Ok(shared.copy()?.into()))
    }

    /// Carries out a command; answers with the JSON of the execution.
    #[napi(catch_unwind)]
    pub fn execute(&self, env: Env, command: String, context: String) -> Fallible<String> {
        account(env, || self.shared.execute(self::command(&command), self::context(&context)))
    }

    /// What a command would bring; answers with the JSON of the outcome.
    #[napi(catch_unwind)]
    pub fn decide(&self, command: String, context: String) -> Fallible<String> {
        answer(self.shared.decide(self::command(&command), self::context(&context)))
    }

    /// What a command would charge or credit, as JSON.
    #[napi(catch_unwind)]
    pub fn quote(&self, command: String, context: String) -> Fallible<String> {
        answer(self.shared.quote(self::command(&command), self::context(&context)))
    }

    /// Brings time up to an instant; answers with the JSON of what fell due, and of what to do because of it.
    #[napi(catch_unwind)]
    pub fn advance(&self, env: Env, at: String) -> Fallible<String> {
        account(env, || self.shared.advance(input::parse("$.at", &at)?))
    }

    /// When to call `advance` next.
    #[napi(catch_unwind)]
    pub fn next_deadline(&self) -> Fallible<Option<String>> {
        answer(self.shared.next_deadline().map(|deadline| deadline.map(|at| at.to_string())))
    }

    /// When the last event happened.
    #[napi(catch_unwind)]
    pub fn last_event_at(&self) -> Fallible<Option<String>> {
        answer(self.shared.last_event_at().map(|last| last.map(|at| at.to_string())))
    }

    /// Takes one event of the journal.
    #[napi(catch_unwind)]
    pub fn apply(&self, env: Env, record: String) -> Fallible<()> {
        account(env, || self.shared.apply(record.as_bytes()))
    }

    /// Takes events of the journal, in order, aside. Those ahead of one that is refused are taken.
    #[napi(catch_unwind)]
    pub fn apply_all(&self, records: Vec<String>) -> Aside<()> {
        let shared = Arc::clone(&self.shared);
        aside(move || records.iter().try_for_each(|record| shared.apply(record.as_bytes())))
    }

    /// The place of the last event.
    #[napi(catch_unwind)]
    pub fn version(&self) -> Fallible<i64> {
        // Sequences stay far below the largest integer that JavaScript counts exactly, 2^53.
        answer(self.shared.version().map(|version| i64::try_from(version.0).unwrap_or(i64::MAX)))
    }
}

pub(crate) fn command(json: &str) -> Argument<'_> {
    Argument::new("$.command", json.as_bytes())
}

pub(crate) fn context(json: &str) -> Argument<'_> {
    Argument::new("$.context", json.as_bytes())
}
