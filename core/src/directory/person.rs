//! A person of the directory: the host's facts (`O2`), and what may be wrong with them.

use alloc::string::String;
use alloc::vec::Vec;
use selfserve_macros::data;
use thiserror::Error;

use super::roles::Role;
use crate::value::{PersonId, Text, TextProblem};

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
    pub name: Text,
    /// The e-mail address: at most 254 characters.
    pub email: String,
    /// Member or guest.
    #[serde(default, skip_serializing_if = "crate::json::is_default")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
    pub kind: PersonKind,
    /// Whether the account is enabled.
    #[serde(default = "enabled", skip_serializing_if = "is_enabled")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
    pub enabled: bool,
    /// The administrator roles held; the order carries no meaning.
    #[serde(default, skip_serializing_if = "crate::json::is_default")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
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
pub enum PersonField {
    /// The display name.
    #[error("name")]
    Name,
    /// The e-mail address.
    #[error("e-mail")]
    Email,
}

/// What is wrong with a field of a person.
#[data(Hash, Error)]
pub enum PersonProblem {
    /// It is empty, or only white space.
    #[error("empty")]
    Empty,
    /// It is longer than the field allows.
    #[error("too long")]
    TooLong,
    /// It has control characters.
    #[error("control character")]
    ControlCharacter,
    /// It holds a card number (`G2`).
    #[error("card number")]
    CardNumber,
    /// It is not an address: no white space, and something on both sides of an `@`.
    #[error("not an address")]
    NotAnAddress,
}

impl From<TextProblem> for PersonProblem {
    fn from(problem: TextProblem) -> Self {
        match problem {
            TextProblem::Empty => Self::Empty,
            TextProblem::TooLong => Self::TooLong,
            TextProblem::ControlCharacter => Self::ControlCharacter,
            TextProblem::CardNumber => Self::CardNumber,
        }
    }
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
    pub problem: PersonProblem,
}

const LONGEST_NAME: usize = 256;
const LONGEST_EMAIL: usize = 254;

impl Person {
    /// Checks what the host supplied.
    ///
    /// # Errors
    /// The first field at fault.
    pub(super) fn check(&self) -> Result<(), InvalidPerson> {
        let refuse = |field, problem| Err(InvalidPerson { person: self.id, field, problem });
        if let Some(problem) = self.name.problem(LONGEST_NAME) {
            return refuse(PersonField::Name, problem.into());
        }
        match email_problem(&self.email) {
            Some(problem) => refuse(PersonField::Email, problem),
            None => Ok(()),
        }
    }
}

fn email_problem(email: &str) -> Option<PersonProblem> {
    match Text::from(email).problem(LONGEST_EMAIL) {
        // An address is no text that people type: its digits are its own affair (`G2`).
        None | Some(TextProblem::CardNumber) => {}
        Some(problem) => return Some(problem.into()),
    }
    let sides = email.rsplit_once('@');
    let whole = sides.is_some_and(|(mailbox, domain)| !mailbox.is_empty() && !domain.is_empty());
    (!whole || email.contains(char::is_whitespace)).then_some(PersonProblem::NotAnAddress)
}
