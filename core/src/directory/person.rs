//! A person of the directory: the host's facts (`O2`), and what may be wrong with them.

use alloc::vec::Vec;
use thiserror::Error;

use super::roles::Role;
use crate::value::{Email, PersonId, TextLine, TextProblem};

/// Whether a person belongs to the organization or visits it (`O2`).
#[data(Hash, Default)]
pub enum PersonKind {
    /// Belongs to the organization.
    #[default]
    Member,
    /// Invited from elsewhere: neither buys nor holds licenses.
    Guest,
}

/// A person as the host's directory knows them (`O2`).
#[data]
pub struct Person {
    /// Who it is.
    pub id: PersonId,
    /// The display name: 1 to 256 characters.
    pub name: TextLine,
    /// The e-mail address.
    pub email: Email,
    /// Member or guest.
    #[or_default]
    pub kind: PersonKind,
    /// Whether the account is enabled.
    #[serde(default = "enabled", skip_serializing_if = "is_enabled")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
    pub enabled: bool,
    /// The administrator roles held; the order carries no meaning.
    #[or_default]
    pub roles: Vec<Role>,
}

/// People are enabled unless the host says otherwise.
fn enabled() -> bool {
    true
}

fn is_enabled(enabled: &bool) -> bool {
    *enabled
}

/// A field of a person that is checked at the door.
#[data(Hash, Error)]
#[non_exhaustive]
pub enum PersonField {
    /// The display name.
    #[error("name")]
    Name,
    /// The e-mail address.
    #[error("e-mail")]
    Email,
}

/// A person was refused, and with them the whole batch (`H4`).
#[data(Copy, Hash, Error)]
#[error("person {person}: {field}: {problem}")]
pub struct InvalidPerson {
    /// Who it was.
    pub person: PersonId,
    /// The field at fault.
    pub field: PersonField,
    /// What is wrong with it.
    pub problem: TextProblem,
}

impl Person {
    /// Checks what the host supplied.
    ///
    /// # Errors
    /// The first field at fault.
    pub(super) fn check(&self) -> Result<(), InvalidPerson> {
        // All fields by name: one that is added has to be looked at.
        let Self { id, name, email, kind: _, enabled: _, roles: _ } = self;
        let name = name.problem().map(|problem| (PersonField::Name, problem));
        let problem = name.or_else(|| email.problem().map(|problem| (PersonField::Email, problem)));
        match problem {
            Some((field, problem)) => Err(InvalidPerson { person: *id, field, problem }),
            None => Ok(()),
        }
    }
}
