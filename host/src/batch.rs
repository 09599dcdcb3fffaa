//! What is appended at once: all of it is written, or none.

use selfserve::{EffectId, EffectOrder, OrganizationId, Recorded, Sequence, Timestamp, json};

/// Everything that one append writes: events, what they ask of the world outside, and when time has to be looked at again.
///
/// A batch without lines writes no event and leaves the version as it is. It asks whether the version is still the
/// expected one, and sets the deadline: that is how a refusal is confirmed, and a stale timer put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Whose journal it is.
    pub organization: OrganizationId,
    /// The events, in order, from the place after the last one on.
    pub lines: Vec<Line>,
    /// What the world outside must do because of them, in order: for the outbox.
    pub orders: Vec<Order>,
    /// When something falls due next, afterwards; absent: nothing will.
    pub deadline: Option<Timestamp>,
}

/// One line of a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its place in the journal, from 1.
    pub sequence: Sequence,
    /// The event: canonical JSON, to be kept byte for byte.
    pub json: String,
}

/// Something that the world outside must do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Its id: the idempotency key of its delivery (`H3`).
    pub id: EffectId,
    /// What to do: canonical JSON, to be kept byte for byte.
    pub json: String,
}

impl Batch {
    /// A batch that writes nothing but the deadline.
    pub fn empty(organization: OrganizationId, deadline: Option<Timestamp>) -> Self {
        Self { organization, lines: Vec::new(), orders: Vec::new(), deadline }
    }

    /// The place of its last event; absent where it has none.
    pub fn last(&self) -> Option<Sequence> {
        self.lines.last().map(|line| line.sequence)
    }

    /// The place of the first line that does not go on from the one before, where `head` is the last event's.
    pub fn gap(&self, head: Sequence) -> Option<Sequence> {
        let places = std::iter::successors(Some(head.next()), |place| Some(place.next()));
        self.lines
            .iter()
            .zip(places)
            .find(|(line, place)| line.sequence != *place)
            .map(|(line, _)| line.sequence)
    }
}

impl Line {
    /// The line of an event.
    pub fn of(record: &Recorded) -> Self {
        Self { sequence: record.sequence, json: record.to_json() }
    }
}

impl Order {
    /// The row of an effect.
    pub fn of(order: &EffectOrder) -> Self {
        Self { id: order.id.clone(), json: json::write(&order.effect) }
    }
}
