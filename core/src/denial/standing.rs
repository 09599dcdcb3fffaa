//! Refusals of whoever may not ask.

use serde::{Deserialize, Serialize};

use crate::rights::Right;
use crate::value::{BillingProfileId, PersonId, SubscriptionId};

/// The actor is nobody of the organization, disabled, or a guest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotAMember {
    /// Who tried.
    pub person: PersonId,
}

/// The actor has not the right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotAllowed {
    /// The right it takes.
    pub right: Right,
}

/// There is no organization yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OrganizationMissing {}

/// A billing profile has one owner, and keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OwnerKeepsRole {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Its owner.
    pub owner: PersonId,
}

/// Administrators look on, and change nothing, until they take over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReadOnlyView {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who manages it.
    pub purchaser: PersonId,
}
