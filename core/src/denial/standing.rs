//! Refusals of whoever may not ask.

use crate::denial::Denial;
use crate::rights::Right;
use crate::value::{BillingProfileId, PersonId, SubscriptionId};

/// The actor is nobody of the organization, disabled, or a guest.
#[data]
pub struct NotAMember {
    /// Who tried.
    pub person: PersonId,
}

/// The actor has not the right, or who it is done for has not.
#[data]
pub struct NotAllowed {
    /// The right it takes.
    pub right: Right,
    /// Who lacks it, where that is not the actor: who is to pay for an import, or asked for what is approved.
    pub person: Option<PersonId>,
}

impl NotAllowed {
    /// The actor lacks this right.
    pub(crate) fn to(right: Right) -> Self {
        Self { right, person: None }
    }
}

impl Denial {
    /// The same of a command that is done for somebody else, who lacks the right.
    pub(crate) fn concerning(self, person: PersonId) -> Self {
        match self {
            Self::NotAllowed(NotAllowed { right, .. }) => NotAllowed { right, person: Some(person) }.into(),
            other => other,
        }
    }
}

/// There is no organization yet.
#[data]
pub struct OrganizationMissing {}

/// A billing profile has one owner, and keeps it.
#[data]
pub struct OwnerKeepsRole {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Its owner.
    pub owner: PersonId,
}

/// Administrators look on, and change nothing, until they take over.
#[data]
pub struct ReadOnlyView {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who manages it.
    pub purchaser: PersonId,
}
