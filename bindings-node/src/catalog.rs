//! The catalog's handle: an immutable snapshot, swapped whole.

use std::sync::Arc;

use napi_derive::napi;

use crate::failure::{Failure, Fallible, fallible};
use crate::input;
use crate::shared::Shared;

/// What can be bought.
#[napi]
pub struct Catalog {
    current: Shared<Arc<selfserve::Catalog>>,
}

#[napi]
impl Catalog {
    /// The catalog of this JSON.
    #[napi(catch_unwind)]
    pub fn open(data: String) -> Fallible<Catalog> {
        fallible(read(&data).map(|catalog| Self { current: Shared::new(catalog) }))
    }

    /// Puts another catalog in its place, for every organization that uses it.
    #[napi(catch_unwind)]
    pub fn replace(&self, data: String) -> Fallible<()> {
        fallible(self.put(&data))
    }
}

impl Catalog {
    /// The snapshot that is in force now.
    pub(crate) fn shared(&self) -> Shared<Arc<selfserve::Catalog>> {
        self.current.clone()
    }

    fn put(&self, data: &str) -> Result<(), Failure> {
        let catalog = read(data)?;
        *self.current.write()? = catalog;
        Ok(())
    }
}

fn read(data: &str) -> Result<Arc<selfserve::Catalog>, Failure> {
    let data = input::read("catalog", data)?;
    Ok(Arc::new(selfserve::Catalog::new(data)?))
}
