//! The directory: the host's people, behind a lock of its own.

use std::sync::{Arc, RwLock, RwLockReadGuard};

use selfserve::{Directory, FoundPerson, Person, PersonId};

use crate::failure::{Result, guarded, invalid, invalid_person};

/// The people of the organization.
#[derive(Debug, uniffi::Object)]
pub struct DirectoryHandle {
    people: RwLock<Directory>,
}

#[uniffi::export]
impl DirectoryHandle {
    /// A directory of these people.
    #[uniffi::constructor]
    pub fn new(people: Vec<Person>) -> Result<Arc<Self>> {
        let mut directory = Directory::new();
        directory.upsert_many(people).map_err(invalid_person)?;
        Ok(Arc::new(Self { people: RwLock::new(directory) }))
    }

    /// Adds or replaces people.
    pub fn upsert(&self, people: Vec<Person>) -> Result<()> {
        guarded(self.people.write())?.upsert_many(people).map_err(invalid_person)
    }

    /// Disables a person.
    pub fn disable(&self, person: PersonId) -> Result<()> {
        guarded(self.people.write())?.disable(person).map_err(|error| invalid("$.person", error))
    }

    /// Forgets a person.
    pub fn remove(&self, person: PersonId) -> Result<()> {
        guarded(self.people.write())?.remove(person).map_err(|error| invalid("$.person", error))
    }

    /// All that is known of a person.
    pub fn person(&self, person: PersonId) -> Result<Option<Person>> {
        Ok(self.read()?.person(person))
    }

    /// How many people there are.
    pub fn count(&self) -> Result<u64> {
        Ok(u64::try_from(self.read()?.len()).unwrap_or(u64::MAX))
    }

    /// The first people whom the query finds.
    pub fn search(&self, query: &str, limit: u32) -> Result<Vec<FoundPerson>> {
        Ok(self.read()?.search(query, usize::try_from(limit).unwrap_or(usize::MAX)))
    }
}

impl DirectoryHandle {
    pub(crate) fn read(&self) -> Result<RwLockReadGuard<'_, Directory>> {
        guarded(self.people.read())
    }
}
