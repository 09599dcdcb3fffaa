//! The catalog: an immutable snapshot, swapped whole.

use std::sync::Arc;

use selfserve::{Catalog, CatalogData};

use crate::argument::Argument;
use crate::memory;
use crate::problem::Problem;
use crate::sync::RwLock;

/// What can be bought, shared with the organizations that use it.
#[derive(Debug, Clone)]
pub struct SharedCatalog {
    snapshot: Arc<RwLock<Arc<Catalog>>>,
}

impl SharedCatalog {
    /// Shares a catalog.
    pub fn new(catalog: Catalog) -> Self {
        Self { snapshot: Arc::new(RwLock::new(Arc::new(catalog))) }
    }

    /// Shares the catalog of this data.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`] for the first thing that is wrong with it.
    pub fn read(data: Argument<'_>) -> Result<Self, Problem> {
        Ok(Self::new(read(data)?))
    }

    /// Puts another catalog in its place, for every organization that uses it.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn replace(&self, catalog: Catalog) -> Result<(), Problem> {
        let catalog = Arc::new(catalog);
        *self.snapshot.write()? = catalog;
        Ok(())
    }

    /// Puts the catalog of this data in its place.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`] for the first thing that is wrong with it; nothing has changed then.
    pub fn replace_with(&self, data: Argument<'_>) -> Result<(), Problem> {
        self.replace(read(data)?)
    }

    /// The snapshot in force now. Nothing is waited for while its lock is held.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn current(&self) -> Result<Arc<Catalog>, Problem> {
        Ok(Arc::clone(&*self.snapshot.read()?))
    }

    /// How many bytes of memory the catalog takes.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn size(&self) -> Result<usize, Problem> {
        let catalog = self.current()?;
        Ok(memory::size_of(|| Catalog::clone(&catalog)))
    }

    /// The snapshot in force now, unless one would have to wait for it.
    pub(crate) fn current_at_once(&self) -> Option<Arc<Catalog>> {
        self.snapshot.try_read().ok().map(|snapshot| Arc::clone(&snapshot))
    }
}

fn read(data: Argument<'_>) -> Result<Catalog, Problem> {
    let catalog: CatalogData = data.read()?;
    Catalog::new(catalog).map_err(|invalid| Problem::catalog(data.path(), invalid))
}
