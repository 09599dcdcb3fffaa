//! What came of a command, and of time.

use alloc::vec::Vec;

use thiserror::Error;

use crate::corruption::CorruptJournal;
use crate::denial::Denial;
use crate::effect::EffectOrder;
use crate::event::Recorded;
use crate::value::Sequence;

/// What came of a command, and of the time that had passed before it.
#[data]
#[must_use = "append what is recorded, and look whether the command was refused"]
pub struct Execution {
    /// What fell due until the command: it stays, and is to be appended, whatever the outcome (`T1`).
    pub due: Vec<Recorded>,
    /// What came of the command itself.
    pub outcome: Outcome,
    /// What the host must do because of everything that is recorded here, in order (`H3`): once it is appended.
    pub effects: Vec<EffectOrder>,
}

/// What time brought.
#[data]
#[must_use = "append what is recorded"]
pub struct Advanced {
    /// Everything that fell due, in order: to be appended.
    pub recorded: Vec<Recorded>,
    /// What the host must do because of it, in order (`H3`): once it is appended.
    pub effects: Vec<EffectOrder>,
}

/// A call that could not end, because this value does not fit its own journal: drop it and load it again. What it had
/// applied until then is sound, and is to be appended first.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{problem}")]
pub struct Interrupted {
    /// What was applied, in order: to be appended.
    pub applied: Vec<Recorded>,
    /// What the host must do because of it, in order (`H3`).
    pub effects: Vec<EffectOrder>,
    /// What is wrong, and where.
    pub problem: CorruptJournal,
}

tagged! {
    /// What came of a command.
    #[must_use = "a command can be refused"]
    pub enum Outcome {
        /// It was carried out.
        Accepted = "accepted",
        /// The same command was carried out before: nothing changes (`B6`).
        Repeated = "repeated",
        /// It was refused: nothing changes.
        Refused = "denied",
    }
}

/// The command was carried out.
#[data]
pub struct Accepted {
    /// What followed; nothing where everything was as asked for already.
    pub events: Vec<Recorded>,
}

/// The same command was carried out before.
#[data]
pub struct Repeated {
    /// The place in the journal of the first event that followed then.
    pub first: Sequence,
    /// How many events followed then.
    pub events: u32,
}

/// The command was refused.
#[data]
pub struct Refused {
    /// Why.
    pub denial: Denial,
}

impl Execution {
    /// Everything to append to the journal, in order: what time brought, then what the command brought.
    pub fn recorded(&self) -> impl Iterator<Item = &Recorded> {
        let accepted: &[Recorded] = match &self.outcome {
            Outcome::Accepted(accepted) => &accepted.events,
            Outcome::Repeated(_) | Outcome::Refused(_) => &[],
        };
        self.due.iter().chain(accepted)
    }

    /// What followed from the command itself; nothing where it was carried out before (`B6`).
    ///
    /// # Errors
    ///
    /// The [`Denial`], if the command was refused. What time brought stays all the same: see [`recorded`](Self::recorded).
    pub fn events(&self) -> Result<&[Recorded], Denial> {
        match &self.outcome {
            Outcome::Accepted(accepted) => Ok(&accepted.events),
            Outcome::Repeated(_) => Ok(&[]),
            Outcome::Refused(refused) => Err(refused.denial.clone()),
        }
    }

    /// The denial, if the command was refused.
    pub fn denial(&self) -> Option<&Denial> {
        match &self.outcome {
            Outcome::Refused(refused) => Some(&refused.denial),
            Outcome::Accepted(_) | Outcome::Repeated(_) => None,
        }
    }
}
