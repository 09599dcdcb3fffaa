//! The directory's handle.

use napi_derive::napi;
use selfserve::{InvalidPerson, Person, PersonField, PersonId, json};

use crate::failure::{Failure, Fallible, fallible};
use crate::input;
use crate::shared::Shared;

/// The people of the organization.
#[napi]
#[derive(Default)]
pub struct Directory {
    people: Shared<selfserve::Directory>,
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
        fallible(self.people.read().map(|people| u32::try_from(people.len()).unwrap_or(u32::MAX)))
    }

    /// Adds people, or replaces those who are there.
    #[napi(catch_unwind)]
    pub fn upsert(&self, people: String) -> Fallible<()> {
        fallible(self.put(&people))
    }

    /// Disables a person.
    #[napi(catch_unwind)]
    pub fn disable(&self, person: String) -> Fallible<()> {
        fallible(self.change(&person, selfserve::Directory::disable))
    }

    /// Forgets a person.
    #[napi(catch_unwind)]
    pub fn remove(&self, person: String) -> Fallible<()> {
        fallible(self.change(&person, selfserve::Directory::remove))
    }

    /// All that is known of a person, as JSON.
    #[napi(catch_unwind)]
    pub fn get(&self, person: String) -> Fallible<Option<String>> {
        fallible(self.find(&person))
    }

    /// The first people whom the query finds, as JSON.
    #[napi(catch_unwind)]
    pub fn search(&self, query: String, limit: u32) -> Fallible<String> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        fallible(self.people.read().map(|people| json::write(&people.search(&query, limit))))
    }
}

impl Directory {
    /// The same people, for an organization.
    pub(crate) fn shared(&self) -> Shared<selfserve::Directory> {
        self.people.clone()
    }

    fn put(&self, json: &str) -> Result<(), Failure> {
        let people: Vec<Person> = input::read("people", json)?;
        let refused = self.people.write()?.upsert_many(people);
        refused.map_err(|invalid| invalid_person(json, &invalid))
    }

    fn change<E: ToString>(
        &self,
        person: &str,
        change: impl FnOnce(&mut selfserve::Directory, PersonId) -> Result<(), E>,
    ) -> Result<(), Failure> {
        let person = input::parse("person", person)?;
        change(&mut *self.people.write()?, person)
            .map_err(|unknown| Failure::invalid_input("$.person".to_owned(), unknown))
    }

    fn find(&self, person: &str) -> Result<Option<String>, Failure> {
        let person = input::parse("person", person)?;
        Ok(self.people.read()?.person(person).map(|person| json::write(&person)))
    }
}

/// Names the field. Who of the list it was is looked up only now, so that a list that is good costs nothing more.
fn invalid_person(people: &str, invalid: &InvalidPerson) -> Failure {
    let field = match invalid.field {
        PersonField::Name => "name",
        PersonField::Email => "email",
    };
    let people: Vec<Person> = input::read("people", people).unwrap_or_default();
    let at_fault = |person| selfserve::Directory::new().upsert(person).is_err();
    let index = people.into_iter().position(at_fault).unwrap_or_default();
    Failure::invalid_person(format!("$.people[{index}].{field}"), invalid)
}
