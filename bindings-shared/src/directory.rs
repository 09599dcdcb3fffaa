//! The directory: the host's people.

use std::sync::Arc;

use selfserve::{Directory, InvalidPerson, Person, PersonId, json};

use crate::argument::{Argument, word};
use crate::memory;
use crate::problem::Problem;
use crate::sync::RwLock;

/// The people of the organization, shared with the organizations that ask about them.
#[derive(Debug, Clone, Default)]
pub struct SharedDirectory {
    people: Arc<RwLock<Directory>>,
}

impl SharedDirectory {
    /// Asks something of the people.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn ask<T>(&self, question: impl FnOnce(&Directory) -> T) -> Result<T, Problem> {
        Ok(question(&*self.people.read()?))
    }

    /// Changes people.
    ///
    /// # Errors
    ///
    /// What the change comes to, or [`Problem::Unusable`] after a panic.
    pub fn change<T>(&self, change: impl FnOnce(&mut Directory) -> Result<T, Problem>) -> Result<T, Problem> {
        change(&mut *self.people.write()?)
    }

    /// Adds or replaces people, all or none.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidPerson`] for the first who is not acceptable.
    pub fn upsert(&self, people: Argument<'_>) -> Result<(), Problem> {
        let batch: Vec<Person> = people.read()?;
        self.change(|directory| {
            directory.upsert_many(batch).map_err(|invalid| invalid_person(people, invalid))
        })
    }

    /// Disables a person.
    ///
    /// # Errors
    ///
    /// [`Problem::UnknownPerson`].
    pub fn disable(&self, person: PersonId) -> Result<(), Problem> {
        self.change(|directory| Ok(directory.disable(person)?))
    }

    /// Forgets a person.
    ///
    /// # Errors
    ///
    /// [`Problem::UnknownPerson`].
    pub fn remove(&self, person: PersonId) -> Result<(), Problem> {
        self.change(|directory| Ok(directory.remove(person)?))
    }

    /// All that is known of a person, as JSON.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn person(&self, person: PersonId) -> Result<Option<String>, Problem> {
        self.ask(|directory| directory.person(person).as_ref().map(json::write))
    }

    /// The first people, up to a limit, whom the query finds, as JSON.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn search(&self, query: &str, limit: usize) -> Result<String, Problem> {
        self.ask(|directory| json::write(&directory.search(query, limit)))
    }

    /// How many bytes of memory the people take.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn size(&self) -> Result<usize, Problem> {
        self.ask(|directory| memory::size_of(|| directory.clone()))
    }

    /// How many people there are.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn count(&self) -> Result<usize, Problem> {
        self.ask(Directory::len)
    }
}

/// Names the field as JSON does. Who of the batch it was is looked up only now, so that a good batch costs nothing more.
fn invalid_person(people: Argument<'_>, invalid: InvalidPerson) -> Problem {
    let batch: Vec<Person> = people.read().unwrap_or_default();
    let at_fault = |person| Directory::new().upsert(person).is_err();
    let index = batch.into_iter().position(at_fault).unwrap_or_default();
    let path = format!("{}[{index}].{}", people.path(), word(&invalid.field));
    Problem::InvalidPerson { path, invalid }
}
