//! What is due when: one ordered index over everything (`T1`).

use alloc::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::state::Slot;
use crate::value::{Day, Timestamp};

/// What falls due. At equal times the order is the order here; within a kind the oldest entity goes first (`T1`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Kind {
    /// The change invoice of a billing profile, on the first of the month (`I1`).
    ChangeInvoice,
    /// An invoice becomes past due, or its dunning goes on (`I3`, `I8`).
    Dunning,
    /// A billing period ends: renewal, recurring charge or expiry (`C8`).
    PeriodEnd,
    /// The next status: disabled, deleted, or a purchase that nobody paid (`C6`, `B1`).
    Status,
    /// Licenses that a renewal did not pay for are released (`S6`).
    Release,
    /// What is told ahead of time (`H7`).
    Notice,
    /// The card of a billing profile expires before its next charge (`G6`).
    CardNotice,
    /// Administrators hear of a day's purchases (`H7`).
    PurchaseNotice,
    /// A purchase request that nobody answered lapses (`P7`).
    RequestLapse,
    /// An offer that nobody answered lapses (`C12`).
    HandOverLapse,
    /// A license request is no longer kept (`Q1`).
    RequestPurge,
}

/// What sets something due: by the time that the rules give it, which may lie before the event that sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Deadline {
    at: Timestamp,
    kind: Kind,
    entity: Slot,
}

/// The same of what lies behind the last event: the time plays no part any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Late {
    kind: Kind,
    entity: Slot,
    at: Timestamp,
}

/// One thing that falls due, with its time in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Due {
    /// When it happens: not before the last event, for time does not go back.
    pub(crate) at: Timestamp,
    /// When it was to happen, by the rules alone.
    pub(crate) nominal: Timestamp,
    pub(crate) kind: Kind,
    pub(crate) entity: Slot,
}

/// Everything that falls due. Whoever sets a deadline gives the time of the rules, and need not look at the clock:
/// [`first`](Self::first) alone sees to it that nothing falls due before the last event. What lies behind that event
/// falls due with it, and of such things the kind decides, as at equal times (`T1`).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Deadlines {
    ahead: BTreeSet<Deadline>,
    /// What lies behind the last event: hardly ever anything.
    late: BTreeSet<Late>,
    /// The last event.
    since: Timestamp,
    /// The first deadline of all, by the rules alone. Every question asks whether it has come (`V7`), so that it is kept
    /// here: to look it up would cost a tenth of a `may_buy`.
    until: Timestamp,
}

impl Default for Deadlines {
    fn default() -> Self {
        let (ahead, late) = Default::default();
        Self { ahead, late, since: Day::MIN.start(), until: Timestamp::MAX }
    }
}

impl Deadlines {
    /// Whether a time is not before the last event, and nothing is due by then. It may say no of the last instant there is.
    #[inline]
    pub(crate) fn is_present(&self, at: Timestamp) -> bool {
        self.since <= at && at < self.until
    }

    /// What falls due first, where the last event was at this time.
    pub(crate) fn first(&self, last: Option<Timestamp>) -> Option<Due> {
        let due = |nominal: Timestamp, kind, entity| {
            let at = last.map_or(nominal, |last| nominal.max(last));
            Due { at, nominal, kind, entity }
        };
        let ahead = self.ahead.first().map(|next| due(next.at, next.kind, next.entity));
        // Asked for each command: nothing more where nothing is late.
        let Some(late) = self.late.first().map(|next| due(next.at, next.kind, next.entity)) else {
            return ahead;
        };
        let order = |next: &Due| (next.at, next.kind, next.entity);
        Some(ahead.filter(|ahead| order(ahead) < order(&late)).unwrap_or(late))
    }

    /// Time has come to this event: what lies behind it is late.
    pub(crate) fn pass(&mut self, last: Timestamp) {
        while let Some(Deadline { at, kind, entity }) =
            self.ahead.first().copied().filter(|next| next.at < last)
        {
            self.ahead.pop_first();
            self.late.insert(Late { kind, entity, at });
        }
        self.since = last;
    }

    /// The first deadline of all was removed: another is the first.
    fn find_first(&mut self) {
        let ahead = self.ahead.first().map(|next| next.at);
        let late = self.late.iter().map(|late| late.at);
        self.until = late.chain(ahead).min().unwrap_or(Timestamp::MAX);
    }

    /// Moves one thing of an entity from when it was due to when it is due now.
    pub(crate) fn replace(
        &mut self,
        kind: Kind,
        entity: Slot,
        before: Option<Timestamp>,
        after: Option<Timestamp>,
    ) {
        if before == after {
            return;
        }
        if let Some(at) = before
            && !self.ahead.remove(&Deadline { at, kind, entity })
        {
            self.late.remove(&Late { kind, entity, at });
        }
        if let Some(at) = after {
            self.ahead.insert(Deadline { at, kind, entity });
            self.until = self.until.min(at);
        }
        if before == Some(self.until) {
            self.find_first();
        }
    }

    /// The same for several things of one entity, in the same order before and after.
    pub(crate) fn replace_all<const COUNT: usize>(
        &mut self,
        entity: Slot,
        before: [(Kind, Option<Timestamp>); COUNT],
        after: [(Kind, Option<Timestamp>); COUNT],
    ) {
        // Nearly every change leaves them all as they are.
        if before == after {
            return;
        }
        for ((kind, before), (_, after)) in before.into_iter().zip(after) {
            self.replace(kind, entity, before, after);
        }
    }
}
