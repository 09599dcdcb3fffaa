//! The catalog: an immutable snapshot, replaced whole.

use std::sync::{Arc, RwLock};

use selfserve::{Catalog, CatalogData};

use crate::failure::{Result, guarded, invalid_catalog};

/// What can be bought.
#[derive(Debug, uniffi::Object)]
pub struct CatalogHandle {
    current: RwLock<Arc<Catalog>>,
}

#[uniffi::export]
impl CatalogHandle {
    /// The catalog of this data.
    #[uniffi::constructor]
    pub fn new(data: CatalogData) -> Result<Arc<Self>> {
        Ok(Arc::new(Self::of(Catalog::new(data).map_err(invalid_catalog)?)))
    }

    /// The catalog in canonical JSON.
    #[uniffi::constructor]
    pub fn of_json(json: &str) -> Result<Arc<Self>> {
        Ok(Arc::new(Self::of(Catalog::from_json(json).map_err(invalid_catalog)?)))
    }

    /// From now on, this data counts.
    pub fn replace(&self, data: CatalogData) -> Result<()> {
        let catalog = Catalog::new(data).map_err(invalid_catalog)?;
        *guarded(self.current.write())? = Arc::new(catalog);
        Ok(())
    }
}

impl CatalogHandle {
    fn of(catalog: Catalog) -> Self {
        Self { current: RwLock::new(Arc::new(catalog)) }
    }

    /// What counts now.
    pub(crate) fn current(&self) -> Result<Arc<Catalog>> {
        Ok(guarded(self.current.read())?.clone())
    }
}
