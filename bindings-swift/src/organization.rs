//! The organization's handle: one consistency boundary over facts that are shared.

use std::sync::Arc;

use selfserve::{
    Advanced, Command, Context, EffectOrder, Execution, Moment, Outcome, Quote, Recorded, Sequence, Timestamp,
};
use selfserve_bindings::SharedOrganization;

use crate::catalog::CatalogHandle;
use crate::directory::DirectoryHandle;
use crate::failure::{Result, answer};

/// One tenant.
#[derive(Debug, uniffi::Object)]
pub struct OrganizationHandle {
    pub(crate) shared: SharedOrganization,
}

#[uniffi::export]
impl OrganizationHandle {
    /// The organization that this journal tells of: canonical JSON, one event a line.
    #[uniffi::constructor]
    pub fn new(
        journal: &[u8],
        catalog: Arc<CatalogHandle>,
        directory: Arc<DirectoryHandle>,
    ) -> Result<Arc<Self>> {
        let shared = SharedOrganization::from_journal(journal, &catalog.shared, &directory.shared);
        answer(shared.map(Self::of))
    }

    /// The organization as its journal had it at a moment.
    #[uniffi::constructor]
    pub fn as_of(
        journal: &[u8],
        moment: Moment,
        catalog: Arc<CatalogHandle>,
        directory: Arc<DirectoryHandle>,
    ) -> Result<Arc<Self>> {
        let shared = SharedOrganization::as_of(journal, moment, &catalog.shared, &directory.shared);
        answer(shared.map(Self::of))
    }

    /// The organization of a snapshot.
    #[uniffi::constructor]
    pub fn of_snapshot(
        snapshot: &[u8],
        catalog: Arc<CatalogHandle>,
        directory: Arc<DirectoryHandle>,
    ) -> Result<Arc<Self>> {
        let shared = SharedOrganization::from_snapshot(snapshot, &catalog.shared, &directory.shared);
        answer(shared.map(Self::of))
    }

    /// The organization as it stands.
    pub fn snapshot(&self) -> Result<Vec<u8>> {
        answer(self.shared.snapshot())
    }

    /// The place of the last event.
    pub fn version(&self) -> Result<Sequence> {
        answer(self.shared.version())
    }

    /// When to call `advance` next.
    pub fn next_deadline(&self) -> Result<Option<Timestamp>> {
        answer(self.shared.next_deadline())
    }

    /// When the last event happened.
    pub fn last_event_at(&self) -> Result<Option<Timestamp>> {
        answer(self.shared.last_event_at())
    }

    /// Brings time up to date, decides, and applies what follows.
    pub fn execute(&self, context: Context, command: Command) -> Result<Execution> {
        answer(self.shared.change(|organization, facts| Ok(organization.execute(facts, &context, &command)?)))
    }

    /// Applies everything that falls due until this time.
    pub fn advance(&self, to: Timestamp) -> Result<Advanced> {
        answer(self.shared.change(|organization, facts| Ok(organization.advance(facts, to)?)))
    }

    /// Takes one event of the journal, recorded elsewhere.
    pub fn apply(&self, record: Recorded) -> Result<()> {
        answer(self.shared.change(|organization, _| Ok(organization.apply(&record)?)))
    }

    /// What the host must do because of an event of the journal, applied already.
    pub fn effects(&self, record: Recorded) -> Result<Vec<EffectOrder>> {
        answer(self.shared.ask(|organization, _| Ok(organization.effects(&record))))
    }

    /// What a command would bring, without applying it.
    pub fn decide(&self, context: Context, command: Command) -> Result<Outcome> {
        answer(self.shared.ask(|organization, facts| Ok(organization.decide(facts, &context, &command))))
    }

    /// What a command would charge or credit.
    pub fn quote(&self, context: Context, command: Command) -> Result<Quote> {
        answer(self.shared.ask(|organization, facts| Ok(organization.quote(facts, &context, &command)?)))
    }
}

impl OrganizationHandle {
    fn of(shared: SharedOrganization) -> Arc<Self> {
        Arc::new(Self { shared })
    }
}
