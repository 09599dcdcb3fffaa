//! Who acts (`O7`).

use crate::value::PersonId;

tagged! {
    /// Who gives a command, or asks for a view (`O7`).
    #[derive(Copy)]
    pub enum Actor {
        /// The host itself: directory news, payment reports, imports, and what time brings.
        System = "system",
        /// A person of the organization.
        User = "user",
    }
}

/// The host itself.
#[data(Copy)]
pub struct System {}

/// A person of the organization.
#[data(Copy)]
pub struct User {
    /// Their id.
    pub id: PersonId,
}

impl Actor {
    /// The host itself.
    pub const SYSTEM: Self = Self::System(System {});

    /// This person.
    pub const fn user(id: PersonId) -> Self {
        Self::User(User { id })
    }
}
