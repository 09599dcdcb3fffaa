//! The directory's handle.

use napi::Env;
use napi_derive::napi;
use selfserve_bindings::{Argument, SharedDirectory};

use crate::failure::{Fallible, answer, attempt};
use crate::input;
use crate::memory::account;

/// The people of the organization.
#[napi]
#[derive(Default)]
pub struct Directory {
    pub(crate) shared: SharedDirectory,
}

#[napi]
impl Directory {
    /// Nobody yet.
    #[napi(constructor, catch_unwind)]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many people there are.
    #[napi(catch_unwind)]
    pub fn size(&self) -> Fallible<u32> {
        answer(self.shared.count().map(|count| u32::try_from(count).unwrap_or(u32::MAX)))
    }

    /// Adds people, or replaces those who are there.
    #[napi(catch_unwind)]
    pub fn upsert(&self, env: Env, people: String) -> Fallible<()> {
        account(env, || self.shared.upsert(Argument::new("$.people", people.as_bytes())))
    }

    /// Disables a person.
    #[napi(catch_unwind)]
    pub fn disable(&self, person: String) -> Fallible<()> {
        attempt(|| self.shared.disable(input::parse("$.person", &person)?))
    }

    /// Forgets a person.
    #[napi(catch_unwind)]
    pub fn remove(&self, env: Env, person: String) -> Fallible<()> {
        account(env, || self.shared.remove(input::parse("$.person", &person)?))
    }

    /// All that is known of a person, as JSON.
    #[napi(catch_unwind)]
    pub fn get(&self, person: String) -> Fallible<Option<String>> {
        attempt(|| self.shared.person(input::parse("$.person", &person)?))
    }

    /// The first people whom the query finds, as JSON.
    #[napi(catch_unwind)]
    pub fn search(&self, query: String, limit: u32) -> Fallible<String> {
        answer(self.shared.search(&query, usize::try_from(limit).unwrap_or(usize::MAX)))
    }
}
