//! The state as of some moment (`H6`).

use crate::value::{Day, Sequence, Timestamp};
use crate::{corruption::CorruptJournal, event::Recorded, organization::Organization};

tagged! {
    /// As of when an organization is looked at (`H6`).
    #[derive(Copy)]
    pub enum Moment {
        /// After the event at this place.
        AtSequence = "sequence",
        /// After everything that had been recorded until this instant, itself included.
        AtInstant = "instant",
        /// After everything that had been recorded until the end of this day.
        AtEndOfDay = "day",
    }
}

/// After the event at this place.
#[data(Copy)]
pub struct AtSequence {
    /// Its place in the journal.
    pub sequence: Sequence,
}

/// After everything that had been recorded until this instant, itself included.
#[data(Copy)]
pub struct AtInstant {
    /// The instant.
    pub at: Timestamp,
}

/// After everything that had been recorded until the end of this day.
#[data(Copy)]
pub struct AtEndOfDay {
    /// The day.
    pub day: Day,
}

impl Moment {
    /// Whether an event is recorded by then.
    pub(super) fn includes(&self, record: &Recorded) -> bool {
        match self {
            Self::AtSequence(moment) => record.sequence <= moment.sequence,
            Self::AtInstant(moment) => record.at <= moment.at,
            Self::AtEndOfDay(moment) => record.at.day() <= moment.day,
        }
    }
}

impl Organization {
    /// The organization as it was at a moment, by its journal from the first event on (`H6`). It answers questions of that
    /// moment: later ones it refuses as soon as something would have been due in it (`V7`), and so it does in the midst of
    /// what one instant brought.
    ///
    /// # Errors
    ///
    /// [`CorruptJournal`] at the first event that cannot be.
    pub fn as_of<'a>(
        records: impl IntoIterator<Item = &'a Recorded>,
        moment: Moment,
    ) -> Result<Self, CorruptJournal> {
        Self::from_events(records.into_iter().take_while(|record| moment.includes(record)))
    }
}
