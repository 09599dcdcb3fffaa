//! The organization with its facts, shared between threads. Lock order: organization, then directory.

use std::sync::{Arc, RwLock};

use selfserve::{Command, Context, Execution, Facts, Organization, Outcome, Recorded, Sequence, Timestamp};

use crate::catalog::CatalogHandle;
use crate::directory::DirectoryHandle;
use crate::failure::{Answer, corrupt, guarded};

/// One tenant.
#[derive(Debug, uniffi::Object)]
pub struct OrganizationHandle {
    organization: RwLock<Organization>,
    catalog: Arc<CatalogHandle>,
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
    ) -> Answer<Arc<Self>> {
        let organization = RwLock::new(Organization::from_journal(journal).map_err(corrupt)?);
        Ok(Arc::new(Self { organization, catalog, directory }))
    }

    /// The place of the last event.
    pub fn version(&self) -> Answer<Sequence> {
        Ok(guarded(self.organization.read())?.version())
    }

    /// When to call `advance` next.
    pub fn next_deadline(&self) -> Answer<Option<Timestamp>> {
        Ok(guarded(self.organization.read())?.next_deadline())
    }

    /// Brings time up to date, decides, and applies what follows.
    pub fn execute(&self, context: Context, command: Command) -> Answer<Execution> {
        let mut organization = guarded(self.organization.write())?;
        let catalog = self.catalog.current()?;
        let directory = self.directory.read()?;
        let facts = Facts { catalog: &catalog, directory: &directory };
        organization.execute(facts, &context, &command).map_err(corrupt)
    }

    /// What a command would bring, without applying it.
    pub fn decide(&self, context: Context, command: Command) -> Answer<Outcome> {
        let organization = guarded(self.organization.read())?;
        let catalog = self.catalog.current()?;
        let directory = self.directory.read()?;
        let facts = Facts { catalog: &catalog, directory: &directory };
        Ok(organization.decide(facts, &context, &command))
    }

    /// Applies everything that falls due until this time.
    pub fn advance(&self, to: Timestamp) -> Answer<Vec<Recorded>> {
        let mut organization = guarded(self.organization.write())?;
        let catalog = self.catalog.current()?;
        let directory = self.directory.read()?;
        organization.advance(Facts { catalog: &catalog, directory: &directory }, to).map_err(corrupt)
    }

    /// Takes one event of the journal, recorded elsewhere.
    pub fn apply(&self, record: Recorded) -> Answer<()> {
        guarded(self.organization.write())?.apply(&record).map_err(corrupt)
    }
}
