//! The record of an event in the journal (`H1`).

use super::Event;
use crate::actor::Actor;
use crate::corruption::{Corruption, SCHEMA};
use crate::value::{CommandId, Digest, Sequence, Timestamp};

/// One line of the journal: an event with its place, time, actor and command (`H1`).
#[data]
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
    pub command: Option<CommandStamp>,
    /// What happened.
    pub event: Event,
}

/// The command that an event came from (`B6`).
#[data(Copy)]
pub struct CommandStamp {
    /// Its id.
    pub id: CommandId,
    /// A digest over actor and command.
    pub digest: Digest,
}

impl Recorded {
    /// The version of the journal's format that this version writes.
    pub const SCHEMA: u32 = SCHEMA;

    /// Whether version 0.1 wrote it, which made documents otherwise (`I3`, `I5`).
    pub(crate) fn is_of_0_1(&self) -> bool {
        self.schema < 2
    }

    /// Refuses what comes ahead of its time (`T1`).
    pub(crate) fn require_due(&self, due: Option<Timestamp>) -> Result<(), Corruption> {
        Corruption::ImpossibleState.unless(due.is_some_and(|due| due <= self.at))
    }

    /// The same, where a command may bring it earlier.
    pub(crate) fn require_due_unless_asked(&self, due: Option<Timestamp>) -> Result<(), Corruption> {
        if self.command.is_some() { Ok(()) } else { self.require_due(due) }
    }
}
