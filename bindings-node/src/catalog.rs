//! The catalog's handle.

use napi_derive::napi;
use selfserve_bindings::{Argument, SharedCatalog};

use crate::failure::{Fallible, answer};

/// What can be bought.
#[napi]
pub struct Catalog {
    pub(crate) shared: SharedCatalog,
}

#[napi]
impl Catalog {
    /// The catalog of this JSON.
    #[napi(catch_unwind)]
    pub fn open(data: String) -> Fallible<Catalog> {
        answer(SharedCatalog::read(argument(&data)).map(|shared| Self { shared }))
    }

    /// Puts another catalog in its place, for every organization that uses it.
    #[napi(catch_unwind)]
    pub fn replace(&self, data: String) -> Fallible<()> {
        answer(self.shared.replace_with(argument(&data)))
    }
}

fn argument(data: &str) -> Argument<'_> {
    Argument::new("$.catalog", data.as_bytes())
}
