//! What is due when: one ordered index over everything (`T1`).

use alloc::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::state::Slot;
use crate::value::Timestamp;

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
    /// A purchase request that nobody answered lapses (`P7`).
    RequestLapse,
    /// An offer that nobody answered lapses (`C12`).
    HandOverLapse,
    /// A license request is no longer kept (`Q1`).
    RequestPurge,
}

/// One thing that falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Deadline {
    pub(crate) at: Timestamp,
    pub(crate) kind: Kind,
    pub(crate) entity: Slot,
}

/// Everything that falls due, in order.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Deadlines(BTreeSet<Deadline>);

impl Deadlines {
    /// What falls due first.
    pub(crate) fn first(&self) -> Option<Deadline> {
        self.0.first().copied()
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
        if let Some(at) = before {
            self.0.remove(&Deadline { at, kind, entity });
        }
        if let Some(at) = after {
            self.0.insert(Deadline { at, kind, entity });
        }
    }

    /// The same for several things of one entity, in the same order before and after.
    pub(crate) fn replace_all<const COUNT: usize>(
        &mut self,
        entity: Slot,
        before: [(Kind, Option<Timestamp>); COUNT],
        after: [(Kind, Option<Timestamp>); COUNT],
    ) {
        for ((kind, before), (_, after)) in before.into_iter().zip(after) {
            self.replace(kind, entity, before, after);
        }
    }
}
