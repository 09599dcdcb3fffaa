//! The organization with its facts, and the one way to lock them.
//!
//! Locks are taken in this order: organization, directory. The catalog's is the last of all, held only while its snapshot
//! is picked up. No lock leaves this file, and nobody waits for one who holds a later one, or the same: a writer who
//! waits stops new readers, so that two readings of one lock, one within the other, can stand still for ever.

use std::sync::Arc;

use selfserve::{Access, Catalog, Facts, Moment, Organization, PersonId, ProductId, read_journal};

use crate::catalog::SharedCatalog;
use crate::directory::SharedDirectory;
use crate::problem::Problem;
use crate::sync::RwLock;

/// One organization, with the facts that its rules ask for.
#[derive(Debug)]
pub struct SharedOrganization {
    state: RwLock<Organization>,
    catalog: SharedCatalog,
    directory: SharedDirectory,
}

/// The organization and its catalog, for the length of a question that needs no more.
#[derive(Debug, Clone, Copy)]
pub struct Glance<'a> {
    organization: &'a Organization,
    catalog: &'a Catalog,
}

impl SharedOrganization {
    /// An organization without a history.
    pub fn new(catalog: &SharedCatalog, directory: &SharedDirectory) -> Self {
        Self::of(Organization::new(), catalog, directory)
    }

    /// The organization of this journal.
    ///
    /// # Errors
    ///
    /// [`Problem::CorruptJournal`] at the first line that cannot be.
    pub fn from_journal(
        journal: &[u8],
        catalog: &SharedCatalog,
        directory: &SharedDirectory,
    ) -> Result<Self, Problem> {
        Ok(Self::of(Organization::from_journal(journal)?, catalog, directory))
    }

    /// The organization as its journal had it at a moment.
    ///
    /// # Errors
    ///
    /// [`Problem::CorruptJournal`] at the first line that cannot be.
    pub fn as_of(
        journal: &[u8],
        moment: Moment,
        catalog: &SharedCatalog,
        directory: &SharedDirectory,
    ) -> Result<Self, Problem> {
        Ok(Self::of(Organization::as_of(&read_journal(journal)?, moment)?, catalog, directory))
    }

    /// The organization of this snapshot.
    ///
    /// # Errors
    ///
    /// [`Problem::UnusableSnapshot`].
    pub fn from_snapshot(
        snapshot: &[u8],
        catalog: &SharedCatalog,
        directory: &SharedDirectory,
    ) -> Result<Self, Problem> {
        Ok(Self::of(Organization::from_snapshot(snapshot)?, catalog, directory))
    }

    /// The same organization once more, with the same facts: what happens to one does not happen to the other.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn copy(&self) -> Result<Self, Problem> {
        let organization = self.look(Clone::clone)?;
        Ok(Self::of(organization, &self.catalog, &self.directory))
    }

    fn of(organization: Organization, catalog: &SharedCatalog, directory: &SharedDirectory) -> Self {
        Self { state: RwLock::new(organization), catalog: catalog.clone(), directory: directory.clone() }
    }

    /// Changes the organization, by the facts as they stand now.
    ///
    /// # Errors
    ///
    /// What the change comes to, or [`Problem::Unusable`] after a panic.
    pub fn change<T>(
        &self,
        change: impl FnOnce(&mut Organization, Facts<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let mut organization = self.state.write()?;
        with_facts(&self.catalog, &self.directory, |facts| change(&mut organization, facts))
    }

    /// Asks something of the organization and the facts.
    ///
    /// # Errors
    ///
    /// What the question comes to, or [`Problem::Unusable`] after a panic.
    pub fn ask<T>(
        &self,
        question: impl FnOnce(&Organization, Facts<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let organization = self.state.read()?;
        with_facts(&self.catalog, &self.directory, |facts| question(&organization, facts))
    }

    /// Asks something that needs no people: what every sign-in asks.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn glance<T>(&self, question: impl FnOnce(Glance<'_>) -> T) -> Result<T, Problem> {
        let organization = self.state.read()?;
        let catalog = self.catalog.current()?;
        Ok(question(Glance { organization: &organization, catalog: &catalog }))
    }

    /// The same where nobody writes and nothing is broken; nothing where one would have to wait.
    pub fn glance_at_once<T>(&self, question: impl FnOnce(Glance<'_>) -> T) -> Option<T> {
        let organization = self.state.try_read().ok()?;
        let catalog = self.catalog.current_at_once()?;
        Some(question(Glance { organization: &organization, catalog: &catalog }))
    }

    /// Looks at the organization alone.
    pub(crate) fn look<T>(&self, question: impl FnOnce(&Organization) -> T) -> Result<T, Problem> {
        Ok(question(&*self.state.read()?))
    }
}

impl Glance<'_> {
    /// Whether a person has a product now.
    pub fn has_access(self, person: PersonId, product: &ProductId) -> bool {
        let product = self.organization.product(self.catalog, product);
        product.is_some_and(|product| self.organization.has_access(person, product))
    }

    /// Which people have a product now, in their order.
    pub fn have_access(self, people: impl IntoIterator<Item = PersonId>, product: &ProductId) -> Vec<bool> {
        let product = self.organization.product(self.catalog, product);
        let has = |person| product.is_some_and(|product| self.organization.has_access(person, product));
        people.into_iter().map(has).collect()
    }

    /// Through what a person has a product now, and until when.
    pub fn access(self, person: PersonId, product: &ProductId) -> Option<Access> {
        let product = self.organization.product(self.catalog, product)?;
        self.organization.access(self.catalog, person, product)
    }
}

/// Asks something that needs the facts alone, as they stand now.
///
/// # Errors
///
/// What the question comes to, or [`Problem::Unusable`] after a panic.
pub fn with_facts<T>(
    catalog: &SharedCatalog,
    directory: &SharedDirectory,
    question: impl FnOnce(Facts<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let catalog: Arc<Catalog> = catalog.current()?;
    directory.ask(|directory| question(Facts { catalog: &catalog, directory }))?
}
