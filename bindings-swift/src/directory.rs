//! The directory's handle.

use std::sync::Arc;

use selfserve::swift::Failure;
use selfserve::{FoundPerson, Person, PersonId};
use selfserve_bindings::SharedDirectory;

use crate::failure::{Result, answer};

/// The people of the organization.
#[derive(Debug, uniffi::Object)]
pub struct DirectoryHandle {
    pub(crate) shared: SharedDirectory,
}

#[uniffi::export]
impl DirectoryHandle {
    /// A directory of these people.
    #[uniffi::constructor]
    pub fn new(people: Vec<Person>) -> Result<Arc<Self>> {
        let directory = Self { shared: SharedDirectory::default() };
        directory.upsert(people)?;
        Ok(Arc::new(directory))
    }

    /// Adds or replaces people.
    pub fn upsert(&self, people: Vec<Person>) -> Result<()> {
        let refused = self.shared.change(|directory| Ok(directory.upsert_many(people)));
        answer(refused)?.map_err(|invalid| Failure::InvalidPerson { invalid })
    }

    /// Disables a person.
    pub fn disable(&self, person: PersonId) -> Result<()> {
        answer(self.shared.disable(person))
    }

    /// Forgets a person.
    pub fn remove(&self, person: PersonId) -> Result<()> {
        answer(self.shared.remove(person))
    }

    /// All that is known of a person.
    pub fn person(&self, person: PersonId) -> Result<Option<Person>> {
        answer(self.shared.ask(|directory| directory.person(person)))
    }

    /// How many people there are.
    pub fn count(&self) -> Result<u64> {
        answer(self.shared.count().map(|count| u64::try_from(count).unwrap_or(u64::MAX)))
    }

    /// The first people whom the query finds.
    pub fn search(&self, query: &str, limit: u32) -> Result<Vec<FoundPerson>> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        answer(self.shared.ask(|directory| directory.search(query, limit)))
    }
}
