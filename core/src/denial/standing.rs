//! Refusals of whoever may not ask.

use crate::rights::Right;
use crate::value::{BillingProfileId, PersonId, SubscriptionId};

/// The actor is nobody of the organization, disabled, or a guest.
#[data]
pub struct NotAMember {
    /// Who tried.
    pub person: PersonId,
}

/// The actor has not the right.
#[data]
pub struct NotAllowed {
    /// The right it takes.
    pub right: Right,
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
