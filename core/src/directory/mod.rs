//! The people of the organization: the host's facts, kept outside the journal (`O2`, `O3`).

mod organization_kind;
mod person;
mod roles;

use alloc::collections::BTreeMap;

use crate::value::PersonId;

pub use organization_kind::OrganizationKind;
pub use person::{InvalidPerson, Person, PersonField, PersonKind, PersonProblem};
pub use roles::{Role, Roles};

/// The directory.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    people: BTreeMap<PersonId, Person>,
}

/// What policy asks of a person.
#[derive(Debug, Clone, Copy)]
pub struct PersonFacts {
    /// Member or guest.
    pub kind: PersonKind,
    /// Enabled or not.
    pub enabled: bool,
    /// Their roles.
    pub roles: Roles,
}

impl Directory {
    /// Nobody.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a person.
    ///
    /// # Errors
    ///
    /// [`InvalidPerson`] names the field.
    pub fn upsert(&mut self, person: Person) -> Result<(), InvalidPerson> {
        person.check()?;
        self.people.insert(person.id, person);
        Ok(())
    }

    /// What policy asks of a person.
    pub fn get(&self, id: PersonId) -> Option<PersonFacts> {
        let person = self.people.get(&id)?;
        let roles = person.roles.iter().copied().collect();
        Some(PersonFacts { kind: person.kind, enabled: person.enabled, roles })
    }
}
