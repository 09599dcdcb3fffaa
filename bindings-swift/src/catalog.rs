//! The catalog's handle.

use std::sync::Arc;

use selfserve::{Catalog, CatalogData, InvalidCatalog};
use selfserve_bindings::{Problem, SharedCatalog};

use crate::failure::{Result, answer};

/// What can be bought.
#[derive(Debug, uniffi::Object)]
pub struct CatalogHandle {
    pub(crate) shared: SharedCatalog,
}

#[uniffi::export]
impl CatalogHandle {
    /// The catalog of this data.
    #[uniffi::constructor]
    pub fn new(data: CatalogData) -> Result<Arc<Self>> {
        Self::of(Catalog::new(data))
    }

    /// The catalog in canonical JSON.
    #[uniffi::constructor]
    pub fn of_json(json: &str) -> Result<Arc<Self>> {
        Self::of(Catalog::from_json(json))
    }

    /// From now on, this data counts.
    pub fn replace(&self, data: CatalogData) -> Result<()> {
        answer(valid(Catalog::new(data)).and_then(|catalog| self.shared.replace(catalog)))
    }
}

impl CatalogHandle {
    fn of(catalog: std::result::Result<Catalog, InvalidCatalog>) -> Result<Arc<Self>> {
        answer(valid(catalog).map(|catalog| Arc::new(Self { shared: SharedCatalog::new(catalog) })))
    }
}

fn valid(catalog: std::result::Result<Catalog, InvalidCatalog>) -> std::result::Result<Catalog, Problem> {
    catalog.map_err(|invalid| Problem::catalog("$", invalid))
}
