//! The directory: the host's people, behind a lock of its own.

use std::sync::{Arc, RwLock, RwLockReadGuard};

use selfserve::{Directory, Person};

use crate::failure::{Answer, guarded, invalid_person};

/// The people of the organization.
#[derive(Debug, uniffi::Object)]
pub struct DirectoryHandle {
    people: RwLock<Directory>,
}

#[uniffi::export]
impl DirectoryHandle {
    /// Nobody yet.
    #[uniffi::constructor]
    pub fn new() -> Answer<Arc<Self>> {
        Ok(Arc::new(Self { people: RwLock::new(Directory::new()) }))
    }

    /// Adds or replaces a person.
    pub fn upsert(&self, person: Person) -> Answer<()> {
        guarded(self.people.write())?.upsert(person).map_err(invalid_person)
    }
}

impl DirectoryHandle {
    pub(crate) fn read(&self) -> Answer<RwLockReadGuard<'_, Directory>> {
        guarded(self.people.read())
    }
}
