//! The catalog's handle.

use napi::Env;
use napi_derive::napi;
use selfserve_bindings::{Argument, SharedCatalog};

use crate::failure::Fallible;
use crate::memory::account;

/// What can be bought.
#[napi]
pub struct Catalog {
    pub(crate) shared: SharedCatalog,
}

#[napi]
impl Catalog {
    /// The catalog of this JSON.
    #[napi(catch_unwind)]
    pub fn open(env: Env, data: String) -> Fallible<Catalog> {
        account(env, || Ok(Self { shared: SharedCatalog::read(argument(&data))? }))
    }

    /// Puts another catalog in its place, for every organization that uses it.
    #[napi(catch_unwind)]
    pub fn replace(&self, env: Env, data: String) -> Fallible<()> {
        account(env, || self.shared.replace_with(argument(&data)))
    }
}

fn argument(data: &str) -> Argument<'_> {
    Argument::new("$.catalog", data.as_bytes())
}
