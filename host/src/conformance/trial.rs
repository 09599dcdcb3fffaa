//! What the checks are written with.

use std::fmt::Debug;

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp, Uuid};

use crate::batch::{Batch, Line, Order};
use crate::store::{Append, Loaded, Place, Store, Waiting};

/// Whether a check passed, or what is wrong.
pub(super) type Checked = Result<(), String>;

/// More than any check writes.
pub(super) const ALL: u32 = 10_000;

/// A check on a store of its own.
pub(super) struct Trial<'a, S> {
    pub(super) store: &'a S,
}

impl<'a, S: Store> Trial<'a, S> {
    pub(super) fn new(store: &'a S) -> Self {
        Self { store }
    }

    pub(super) fn load(&self, organization: OrganizationId) -> Result<Loaded<S::Version>, String> {
        self.store.load(organization, Sequence::START, ALL).map_err(|problem| problem.to_string())
    }

    /// The version at which to append now.
    pub(super) fn version(&self, organization: OrganizationId) -> Result<S::Version, String> {
        self.load(organization).map(|loaded| loaded.version)
    }

    pub(super) fn append(&self, expected: &S::Version, batch: &Batch) -> Result<Append<S::Version>, String> {
        self.store.append(expected, batch).map_err(|problem| problem.to_string())
    }

    /// An append that has to be done.
    pub(super) fn done(&self, expected: &S::Version, batch: &Batch) -> Result<S::Version, String> {
        match self.append(expected, batch)? {
            Append::Done(version) => Ok(version),
            other => Err(format!("an append at the version that was read is {other:?}")),
        }
    }

    /// Appends at the version that is there.
    pub(super) fn add(&self, batch: &Batch) -> Result<S::Version, String> {
        self.done(&self.version(batch.organization)?, batch)
    }

    /// The places of the events that are there.
    pub(super) fn places(&self, organization: OrganizationId) -> Result<Vec<u64>, String> {
        Ok(self.load(organization)?.rows.iter().map(|row| row.sequence.0).collect())
    }

    /// Everything in the outbox.
    pub(super) fn waiting(&self) -> Result<Vec<Waiting>, String> {
        self.store.outbox(Place::START, ALL).map_err(|problem| problem.to_string())
    }

    /// The ids of what is in the outbox.
    pub(super) fn orders(&self) -> Result<Vec<String>, String> {
        Ok(self.waiting()?.iter().map(|waiting| waiting.id.to_string()).collect())
    }

    /// What falls due, whenever: organizations and seconds.
    pub(super) fn deadlines(&self) -> Result<Vec<(OrganizationId, Timestamp)>, String> {
        let due = self.store.due(None, None, ALL).map_err(|problem| problem.to_string())?;
        Ok(due.iter().map(|due| (due.organization, due.at)).collect())
    }
}

/// One organization of several.
pub(super) fn organization(number: u128) -> OrganizationId {
    OrganizationId(Uuid::from_u128(0x5E1F_5E4E_0000_7000_8000_0000_0000_0000 | number))
}

/// The only one of a check that needs no more.
pub(super) fn one() -> OrganizationId {
    organization(1)
}

/// So many events behind a place, without orders or deadline.
pub(super) fn events(organization: OrganizationId, after: u64, count: u64) -> Batch {
    let places = after.saturating_add(1)..=after.saturating_add(count);
    let lines = places.map(|place| line(place, format!("{{\"event\":{place}}}"))).collect();
    Batch { lines, ..Batch::empty(organization, None) }
}

/// An event with this text.
pub(super) fn line(place: u64, json: String) -> Line {
    Line { sequence: Sequence(place), json }
}

/// The same batch with an order of this id.
pub(super) fn with_order(mut batch: Batch, id: &str) -> Batch {
    batch.orders.push(Order { id: EffectId::new(id), json: format!("{{\"order\":\"{id}\"}}") });
    batch
}

/// The same batch with a deadline so many seconds after a moment of 2026.
pub(super) fn with_deadline(batch: Batch, seconds: u32) -> Batch {
    Batch { deadline: Some(at(seconds)), ..batch }
}

/// So many seconds after a moment of 2026.
pub(super) fn at(seconds: u32) -> Timestamp {
    let moment = Timestamp::from_unix_milliseconds(1_793_000_000_000);
    moment.map_or_else(|_| selfserve::Day::MIN.start(), |moment| moment.plus_seconds(seconds))
}

/// Fails where something is not what it has to be.
pub(super) fn same<T: PartialEq + Debug>(what: &str, found: &T, expected: &T) -> Checked {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?} instead of {expected:?}")) }
}
