//! Refusals of what cannot be asked in this form, or at this time.

use alloc::string::{String, ToString};

use crate::denial::Denial;
use crate::denial::MalformedCard;
use crate::value::{CommandId, Currency, Digest, Fault, Malformed, TextProblem, Timestamp};

/// A number is too small or too large.
#[data]
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
#[data]
pub struct RejectedText {
    /// Which field of the command.
    pub field: String,
    /// What is wrong with it. The text itself is not repeated.
    pub problem: TextProblem,
    /// How many characters it can have, where it is too long.
    pub most: Option<u32>,
}

/// An id is empty, too long, or has control characters.
#[data]
pub struct MalformedId {
    /// Which field of the command.
    pub field: String,
}

/// A link leads somewhere else than to a web page or to somebody's mail: what a person clicks never runs as a script.
#[data]
pub struct MalformedLink {
    /// Which field of the command.
    pub field: String,
}

/// A tax rate of 0 % does not say why, or another rate does: what is not taxed is never so in silence.
#[data]
pub struct ZeroRateUnexplained {
    /// Which field of the command.
    pub field: String,
}

/// No code of FatturaPA's list `Natura`: `N1`, `N2.1`, …, `N7`.
#[data]
pub struct MalformedNatura {
    /// Which field of the command.
    pub field: String,
}

impl From<Malformed> for Denial {
    fn from(Malformed { field, fault }: Malformed) -> Self {
        match fault {
            Fault::Text(problem, most) => RejectedText { field, problem, most }.into(),
            Fault::Id => MalformedId { field }.into(),
            Fault::Link => MalformedLink { field }.into(),
            Fault::Card => MalformedCard {}.into(),
            Fault::ZeroRate => ZeroRateUnexplained { field }.into(),
            Fault::Natura => MalformedNatura { field }.into(),
        }
    }
}

/// An amount is larger than can be counted.
#[data]
pub struct AmountTooLarge {}

/// Amounts of two currencies never meet.
#[data]
pub struct CurrencyDiffers {
    /// The currency there is.
    pub expected: Currency,
    /// The currency that came.
    pub found: Currency,
}

/// The time is before the last event.
#[data]
pub struct TimeGoesBack {
    /// The time that came.
    pub at: Timestamp,
    /// The time of the last event: the earliest that is taken.
    pub last: Timestamp,
}

/// Something is due that time has not brought yet.
#[data]
pub struct Overdue {
    /// Since when.
    pub since: Timestamp,
}

/// The command's id was used for another command.
#[data]
pub struct CommandConflict {
    /// The id.
    pub command: CommandId,
    /// The digest of the command that was carried out under it.
    pub first: Digest,
}

/// The command's id was used long ago, and what it created is there.
#[data]
pub struct CommandIdUsed {
    /// The id.
    pub command: CommandId,
}
