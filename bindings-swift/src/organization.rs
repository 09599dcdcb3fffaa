//! The organization with its facts, shared between threads. Lock order: organization, then directory.

use std::sync::{Arc, RwLock};

use selfserve::swift::Failure;
use selfserve::{
    Command, Context, EffectOrder, Execution, Facts, Moment, Organization, Outcome, Quote, Recorded,
    Sequence, Timestamp,
};

use crate::catalog::CatalogHandle;
use crate::directory::DirectoryHandle;
use crate::failure::{Result, corrupt, denied, guarded};
use crate::record::read;

/// One tenant.
#[derive(Debug, uniffi::Object)]
pub struct OrganizationHandle {
    pub(crate) organization: RwLock<Organization>,
    pub(crate) catalog: Arc<CatalogHandle>,
    directory: Arc<DirectoryHandle>,
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
        let organization = RwLock::new(Organization::from_journal(journal).map_err(corrupt)?);
        Ok(Arc::new(Self { organization, catalog, directory }))
    }

    /// The organization as its journal had it at a moment.
    #[uniffi::constructor]
    pub fn as_of(
        journal: &[u8],
        moment: Moment,
        catalog: Arc<CatalogHandle>,
        directory: Arc<DirectoryHandle>,
    ) -> Result<Arc<Self>> {
        let organization = Organization::as_of(&read(journal)?, moment).map_err(corrupt)?;
        Ok(Arc::new(Self { organization: RwLock::new(organization), catalog, directory }))
    }

    /// The organization of a snapshot.
    #[uniffi::constructor]
    pub fn of_snapshot(
        snapshot: &[u8],
        catalog: Arc<CatalogHandle>,
        directory: Arc<DirectoryHandle>,
    ) -> Result<Arc<Self>> {
        let organization = Organization::from_snapshot(snapshot).map_err(|_| Failure::UnusableSnapshot)?;
        Ok(Arc::new(Self { organization: RwLock::new(organization), catalog, directory }))
    }

    /// The organization as it stands.
    pub fn snapshot(&self) -> Result<Vec<u8>> {
        Ok(guarded(self.organization.read())?.snapshot())
    }

    /// The place of the last event.
    pub fn version(&self) -> Result<Sequence> {
        Ok(guarded(self.organization.read())?.version())
    }

    /// When to call `advance` next.
    pub fn next_deadline(&self) -> Result<Option<Timestamp>> {
        Ok(guarded(self.organization.read())?.next_deadline())
    }

    /// Brings time up to date, decides, and applies what follows.
    pub fn execute(&self, context: Context, command: Command) -> Result<Execution> {
        self.change(|organization, facts| organization.execute(facts, &context, &command).map_err(corrupt))
    }

    /// Applies everything that falls due until this time.
    pub fn advance(&self, to: Timestamp) -> Result<Vec<Recorded>> {
        self.change(|organization, facts| organization.advance(facts, to).map_err(corrupt))
    }

    /// Takes one event of the journal, recorded elsewhere.
    pub fn apply(&self, record: Recorded) -> Result<()> {
        guarded(self.organization.write())?.apply(&record).map_err(corrupt)
    }

    /// What the host must do because of an event of the journal, applied already.
    pub fn effects(&self, record: Recorded) -> Result<Vec<EffectOrder>> {
        Ok(guarded(self.organization.read())?.effects(&record))
    }

    /// What a command would bring, without applying it.
    pub fn decide(&self, context: Context, command: Command) -> Result<Outcome> {
        self.ask(|organization, facts| Ok(organization.decide(facts, &context, &command)))
    }

    /// What a command would charge or credit.
    pub fn quote(&self, context: Context, command: Command) -> Result<Quote> {
        self.ask(|organization, facts| organization.quote(facts, &context, &command).map_err(denied))
    }
}

impl OrganizationHandle {
    fn change<T>(&self, run: impl FnOnce(&mut Organization, Facts<'_>) -> Result<T>) -> Result<T> {
        let mut organization = guarded(self.organization.write())?;
        let catalog = self.catalog.current()?;
        let directory = self.directory.read()?;
        run(&mut organization, Facts { catalog: &catalog, directory: &directory })
    }

    pub(crate) fn ask<T>(&self, run: impl FnOnce(&Organization, Facts<'_>) -> Result<T>) -> Result<T> {
        let organization = guarded(self.organization.read())?;
        let catalog = self.catalog.current()?;
        let directory = self.directory.read()?;
        run(&organization, Facts { catalog: &catalog, directory: &directory })
    }
}
