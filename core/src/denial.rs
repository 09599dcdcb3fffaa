//! Everything that can be refused: a stable code, the facts, the rule (`H4`). The sentences people read are elsewhere.

use alloc::string::{String, ToString};
use core::fmt;

use serde::{Deserialize, Serialize};

use crate::json::tagged;
use crate::rights::Right;
use crate::value::{CommandId, Digest, OfferType, PersonId, ProductId, TextProblem, Timestamp};

tagged! {
    /// Why a command, or a view, is refused. Match on the variant, or on [`code`](Denial::code).
    pub enum Denial {
        /// The actor is nobody of the organization, disabled, or a guest (`O7`).
        NotAMember = "not_a_member",
        /// The actor has not the right (`O7`).
        NotAllowed = "not_allowed",
        /// There is no organization yet (`O6`).
        OrganizationMissing = "organization_missing",
        /// There is an organization already (`O6`).
        OrganizationExists = "organization_exists",
        /// A number is too small or too large (`H4`).
        OutOfRange = "out_of_range",
        /// A text is empty, too long, or holds a card number (`G2`).
        RejectedText = "rejected_text",
        /// An id is empty, too long, or has control characters (`H4`).
        MalformedId = "malformed_id",
        /// A card has no token, or its last four digits are not four digits (`G2`).
        MalformedCard = "malformed_card",
        /// The catalog has no such product (`K1`).
        UnknownProduct = "unknown_product",
        /// Offer types know only enabled and disabled (`P1`).
        PolicyNotForOfferTypes = "policy_not_for_offer_types",
        /// The time is before the last event (`T1`).
        TimeGoesBack = "time_goes_back",
        /// Something is due that time has not brought yet (`T1`).
        Overdue = "overdue",
        /// The command's id was used for another command (`B6`).
        CommandConflict = "command_conflict",
        /// The command's id was used long ago, and what it created is there (`B6`).
        CommandIdUsed = "command_id_used",
    }
}

impl Denial {
    /// The stable code: the `type` of its JSON.
    pub fn code(&self) -> &'static str {
        self.type_name()
    }

    /// The rule that refuses, such as `S4`.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::NotAMember(_) | Self::NotAllowed(_) => "O7",
            Self::OrganizationMissing(_) | Self::OrganizationExists(_) => "O6",
            Self::OutOfRange(_) | Self::MalformedId(_) => "H4",
            Self::RejectedText(_) | Self::MalformedCard(_) => "G2",
            Self::UnknownProduct(_) => "K1",
            Self::PolicyNotForOfferTypes(_) => "P1",
            Self::TimeGoesBack(_) | Self::Overdue(_) => "T1",
            Self::CommandConflict(_) | Self::CommandIdUsed(_) => "B6",
        }
    }
}

impl fmt::Display for Denial {
    /// The canonical JSON: code and facts, for logs. People read messages instead.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&crate::json::write(self))
    }
}

impl core::error::Error for Denial {}

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

/// There is an organization already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OrganizationExists {}

/// A number is too small or too large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OutOfRange {
    /// Which field of the command.
    pub field: String,
    /// The smallest number that is taken.
    pub least: u32,
    /// The largest number that is taken.
    pub most: u32,
    /// The number that came.
    pub value: u32,
}

impl OutOfRange {
    pub(crate) fn new(field: &str, least: u32, most: u32, value: u32) -> Self {
        Self { field: field.to_string(), least, most, value }
    }
}

/// A text is empty, too long, or holds a card number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RejectedText {
    /// Which field of the command.
    pub field: String,
    /// What is wrong with it. The text itself is not repeated.
    pub problem: TextProblem,
}

/// An id is empty, too long, or has control characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MalformedId {
    /// Which field of the command.
    pub field: String,
}

/// A card has no token, or its last four digits are not four digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MalformedCard {}

/// The catalog has no such product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownProduct {
    /// The id that was asked for.
    pub product: ProductId,
}

/// Offer types know only enabled and disabled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PolicyNotForOfferTypes {
    /// The offer type.
    pub offer_type: OfferType,
}

/// The time is before the last event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimeGoesBack {
    /// The time that came.
    pub at: Timestamp,
    /// The time of the last event: the earliest that is taken.
    pub last: Timestamp,
}

/// Something is due that time has not brought yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Overdue {
    /// Since when.
    pub since: Timestamp,
}

/// The command's id was used for another command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CommandConflict {
    /// The id.
    pub command: CommandId,
    /// The digest of the command that was carried out under it.
    pub first: Digest,
}

/// The command's id was used long ago, and what it created is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CommandIdUsed {
    /// The id.
    pub command: CommandId,
}
