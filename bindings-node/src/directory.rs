//! The directory's handle.

use napi_derive::napi;
use selfserve::{InvalidPerson, Person, PersonField};

use crate::failure::{Answer, Failure, answer};
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

    /// Adds people, or replaces those who are there.
    #[napi(catch_unwind)]
    pub fn upsert(&self, people: String) -> Answer<()> {
        answer(self.put(&people))
    }
}

impl Directory {
    /// The same people, for an organization.
    pub(crate) fn shared(&self) -> Shared<selfserve::Directory> {
        self.people.clone()
    }

    fn put(&self, people: &str) -> Result<(), Failure> {
        let people: Vec<Person> = input::read("people", people)?;
        let mut directory = self.people.write()?;
        for (index, person) in people.into_iter().enumerate() {
            directory.upsert(person).map_err(|invalid| invalid_person(index, &invalid))?;
        }
        Ok(())
    }
}

fn invalid_person(index: usize, invalid: &InvalidPerson) -> Failure {
    let field = match invalid.field {
        PersonField::Name => "name",
        PersonField::Email => "email",
    };
    Failure::invalid_input(format!("$.people[{index}].{field}"), invalid.problem)
}
