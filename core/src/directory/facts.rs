//! What rules ask about a person.

use super::person::PersonKind;
use super::roles::Roles;

/// What rules ask about a person (`O2`); a few bytes, copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PersonFacts {
    /// Member or guest.
    pub kind: PersonKind,
    /// Whether the account is enabled.
    pub enabled: bool,
    /// The administrator roles held.
    pub roles: Roles,
}

/// Whether licenses can be assigned to a person: only to enabled members (`A2`).
#[data(Hash)]
pub enum Assignable {
    /// Yes.
    Yes,
    /// No: the person is a guest, enabled or not.
    Guest,
    /// No: the person's account is disabled.
    Disabled,
}

impl PersonFacts {
    /// Whether the person belongs to the organization and can sign in: who else buys nothing, holds no license and manages
    /// nothing (`O7`, `A2`).
    pub fn is_enabled_member(&self) -> bool {
        self.assignable() == Assignable::Yes
    }

    /// Whether licenses can be assigned to the person, and if not, why (`A2`).
    pub fn assignable(&self) -> Assignable {
        match (self.kind, self.enabled) {
            (PersonKind::Guest, _) => Assignable::Guest,
            (PersonKind::Member, false) => Assignable::Disabled,
            (PersonKind::Member, true) => Assignable::Yes,
        }
    }
}
