//! Everything that can have happened, and the record of it in the journal (`H1`).

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::actor::Actor;
use crate::json::tagged;
use crate::state::State;
use crate::value::{CommandId, Digest, Sequence, Timestamp};

use crate::billing::payment_method::*;
use crate::policy::*;
use crate::settings::*;

tagged! {
    /// What happened. Events are the only way in which an organization changes.
    pub enum Event {
        /// The organization was created (`O6`).
        OrganizationCreated = "organization_created",
        /// The settings were replaced (`O6`).
        SettingsChanged = "settings_changed",
        /// A purchase policy was set, or taken back (`P1`, `P2`).
        PolicyChanged = "policy_changed",
        /// A payment method was added (`G2`).
        PaymentMethodAdded = "payment_method_added",
    }
}

/// One line of the journal: an event with its place, time, actor and command (`H1`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Recorded {
    /// The version of the journal's format.
    pub schema: u32,
    /// Its place in the journal, from 1, without a gap.
    pub sequence: Sequence,
    /// When it happened.
    pub at: Timestamp,
    /// Who caused it.
    pub actor: Actor,
    /// The command it came from; absent for what time brought (`T1`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<CommandStamp>,
    /// What happened.
    pub event: Event,
}

/// The command that an event came from (`B6`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CommandStamp {
    /// Its id.
    pub id: CommandId,
    /// A digest over actor and command.
    pub digest: Digest,
}

impl Recorded {
    /// The version of the journal's format that this version writes.
    pub const SCHEMA: u32 = 1;
}

/// An event that contradicts the journal before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Corruption {
    /// It creates what is there already.
    #[error("creates what exists already")]
    AlreadyExists,
    /// It speaks of something that does not exist.
    #[error("names what does not exist")]
    UnknownReference,
    /// Its numbers cannot be: more taken than there is, or more than can be counted.
    #[error("impossible number")]
    ImpossibleNumber,
    /// It cannot happen in the state in which things are.
    #[error("impossible in this state")]
    ImpossibleState,
}

/// How an event changes the state: no rules, but no trust either. Everything is checked before anything is touched.
pub(crate) trait Apply {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption>;
}

impl Event {
    pub(crate) fn as_apply(&self) -> &dyn Apply {
        match self {
            Self::OrganizationCreated(event) => event,
            Self::SettingsChanged(event) => event,
            Self::PolicyChanged(event) => event,
            Self::PaymentMethodAdded(event) => event,
        }
    }
}
