//! Who holds a license of what: the table behind every sign-in (`A7`).
//!
//! A person's licenses are a chain that starts in the person's entry, a subscription's holders a chain in order of
//! assignment. Both run through one array of licenses, so that a license costs 28 bytes and a look-up one hash and a
//! short walk.

use alloc::vec::Vec;
use core::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::event::Corruption;
use crate::state::Slot;
use crate::value::{PersonId, Timestamp};

/// No entry: the end of a chain.
const END: u32 = u32::MAX;

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct PersonEntry {
    id: PersonId,
    first: u32,
}

/// An instant that needs no alignment: with it a license takes 28 bytes, not 32, which leaves room for the growth of
/// the array that holds them.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(from = "Timestamp", into = "Timestamp")]
struct Since([u8; 8]);

impl From<Timestamp> for Since {
    fn from(instant: Timestamp) -> Self {
        Self(instant.0.to_ne_bytes())
    }
}

impl From<Since> for Timestamp {
    fn from(since: Since) -> Self {
        Self(i64::from_ne_bytes(since.0))
    }
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct License {
    since: Since,
    person: u32,
    subscription: Slot,
    /// The person's next license, or the next free place.
    next_of_person: u32,
    next_of_subscription: u32,
    previous_of_subscription: u32,
}

/// The holders of one subscription: a chain in order of assignment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Holders {
    first: u32,
    last: u32,
    count: u32,
}

impl Default for Holders {
    fn default() -> Self {
        Self { first: END, last: END, count: 0 }
    }
}

impl Holders {
    pub(crate) fn count(&self) -> u32 {
        self.count
    }
}

/// A license that somebody holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) person: PersonId,
    pub(crate) subscription: Slot,
    pub(crate) since: Timestamp,
}

/// Every license that is assigned.
#[derive(Debug, Clone)]
pub(crate) struct Licenses {
    people: Vec<PersonEntry>,
    by_id: HashTable<u32>,
    licenses: Vec<License>,
    /// The first free place among `licenses`.
    free: u32,
}

impl Default for Licenses {
    fn default() -> Self {
        Self { people: Vec::new(), by_id: HashTable::new(), licenses: Vec::new(), free: END }
    }
}

fn hash(id: PersonId) -> u64 {
    FixedState::default().hash_one(id)
}

/// An index into an array; past its end where it does not fit.
fn place(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

impl Licenses {
    #[inline]
    fn person(&self, id: PersonId) -> Option<u32> {
        let same = |index: &u32| self.people.get(place(*index)).is_some_and(|entry| entry.id == id);
        self.by_id.find(hash(id), same).copied()
    }

    fn license(&self, index: u32) -> Option<&License> {
        self.licenses.get(place(index))
    }

    /// The subscriptions of which a person holds a license.
    pub(crate) fn of_person(&self, id: PersonId) -> impl Iterator<Item = Slot> {
        let entry = self.person(id).and_then(|index| self.people.get(place(index)));
        let first = entry.and_then(|entry| self.license(entry.first));
        core::iter::successors(first, |license| self.license(license.next_of_person))
            .map(|license| license.subscription)
    }

    /// Whether a person holds a license of a subscription that is asked for. Every sign-in comes here: a plain loop
    /// takes a third less than the iterator above.
    #[inline]
    pub(crate) fn holds_any(&self, id: PersonId, asked_for: impl Fn(Slot) -> bool) -> bool {
        let entry = self.person(id).and_then(|index| self.people.get(place(index)));
        let mut next = entry.map_or(END, |entry| entry.first);
        while let Some(license) = self.license(next) {
            if asked_for(license.subscription) {
                return true;
            }
            next = license.next_of_person;
        }
        false
    }

    /// Whether a person holds a license of a subscription.
    pub(crate) fn holds(&self, id: PersonId, subscription: Slot) -> bool {
        self.holds_any(id, |held| held == subscription)
    }

    /// Who holds a license of a subscription, in order of assignment.
    pub(crate) fn of_subscription(&self, holders: &Holders) -> impl Iterator<Item = Held> {
        core::iter::successors(self.license(holders.first), |license| {
            self.license(license.next_of_subscription)
        })
        .filter_map(|license| self.held(license))
    }

    /// Who holds a license of a subscription, the last assigned first.
    pub(crate) fn newest_of_subscription(&self, holders: &Holders) -> impl Iterator<Item = Held> {
        core::iter::successors(self.license(holders.last), |license| {
            self.license(license.previous_of_subscription)
        })
        .filter_map(|license| self.held(license))
    }

    /// Who comes after this holder, in order of assignment; from the first where nobody is named.
    pub(crate) fn after(&self, holders: &Holders, last_seen: Option<Held>) -> impl Iterator<Item = Held> {
        let start = match last_seen {
            None => self.license(holders.first),
            Some(seen) => match self.find(seen.person, seen.subscription) {
                Some(index) => {
                    self.license(index).and_then(|license| self.license(license.next_of_subscription))
                }
                None => self.first_assigned_after(holders, seen),
            },
        };
        core::iter::successors(start, |license| self.license(license.next_of_subscription))
            .filter_map(|license| self.held(license))
    }

    /// Where to go on when the holder seen last has lost the license meanwhile.
    fn first_assigned_after(&self, holders: &Holders, seen: Held) -> Option<&License> {
        core::iter::successors(self.license(holders.first), |license| {
            self.license(license.next_of_subscription)
        })
        .find(|license| Timestamp::from(license.since) > seen.since)
    }

    fn held(&self, license: &License) -> Option<Held> {
        let person = self.people.get(place(license.person))?.id;
        Some(Held { person, subscription: license.subscription, since: license.since.into() })
    }

    fn find(&self, id: PersonId, subscription: Slot) -> Option<u32> {
        self.find_of(self.person(id)?, subscription)
    }

    /// A person's license of a subscription.
    fn find_of(&self, person: u32, subscription: Slot) -> Option<u32> {
        let mut index = self.people.get(place(person))?.first;
        while let Some(license) = self.license(index) {
            if license.subscription == subscription {
                return Some(index);
            }
            index = license.next_of_person;
        }
        None
    }

    /// Gives a person a license; the subscription's holders grow by one.
    pub(crate) fn assign(
        &mut self,
        id: PersonId,
        subscription: Slot,
        holders: &mut Holders,
        since: Timestamp,
    ) -> Result<(), Corruption> {
        let person = match self.person(id) {
            Some(person) if self.find_of(person, subscription).is_some() => {
                return Err(Corruption::AlreadyExists);
            }
            Some(person) => person,
            None => self.add_person(id)?,
        };
        let next_of_person = self.people.get(place(person)).map_or(END, |entry| entry.first);
        let license = License {
            since: since.into(),
            person,
            subscription,
            next_of_person,
            next_of_subscription: END,
            previous_of_subscription: holders.last,
        };
        let index = self.place_license(license)?;
        if let Some(entry) = self.people.get_mut(place(person)) {
            entry.first = index;
        }
        match self.licenses.get_mut(place(holders.last)) {
            Some(last) => last.next_of_subscription = index,
            None => holders.first = index,
        }
        holders.last = index;
        holders.count = holders.count.saturating_add(1);
        Ok(())
    }

    /// Takes a person's license back; the subscription's holders shrink by one.
    pub(crate) fn unassign(
        &mut self,
        id: PersonId,
        subscription: Slot,
        holders: &mut Holders,
    ) -> Result<(), Corruption> {
        let index = self.find(id, subscription).ok_or(Corruption::UnknownReference)?;
        let license = *self.license(index).ok_or(Corruption::UnknownReference)?;
        self.unchain_from_person(index, &license);
        match self.licenses.get_mut(place(license.previous_of_subscription)) {
            Some(previous) => previous.next_of_subscription = license.next_of_subscription,
            None => holders.first = license.next_of_subscription,
        }
        match self.licenses.get_mut(place(license.next_of_subscription)) {
            Some(next) => next.previous_of_subscription = license.previous_of_subscription,
            None => holders.last = license.previous_of_subscription,
        }
        holders.count = holders.count.saturating_sub(1);
        let free = self.free;
        if let Some(place) = self.licenses.get_mut(place(index)) {
            place.next_of_person = free;
            self.free = index;
        }
        Ok(())
    }

    fn unchain_from_person(&mut self, index: u32, license: &License) {
        let Some(entry) = self.people.get_mut(place(license.person)) else { return };
        if entry.first == index {
            entry.first = license.next_of_person;
            return;
        }
        let mut before = entry.first;
        while let Some(held) = self.licenses.get_mut(place(before)) {
            if held.next_of_person == index {
                held.next_of_person = license.next_of_person;
                return;
            }
            before = held.next_of_person;
        }
    }

    fn add_person(&mut self, id: PersonId) -> Result<u32, Corruption> {
        let index = next_index(self.people.len())?;
        self.people.push(PersonEntry { id, first: END });
        let people = &self.people;
        self.by_id.insert_unique(hash(id), index, |known| {
            people.get(place(*known)).map_or(0, |entry| hash(entry.id))
        });
        Ok(index)
    }

    fn place_license(&mut self, license: License) -> Result<u32, Corruption> {
        let free = self.free;
        if let Some(place) = self.licenses.get_mut(place(free)) {
            self.free = place.next_of_person;
            *place = license;
            return Ok(free);
        }
        let index = next_index(self.licenses.len())?;
        self.licenses.push(license);
        Ok(index)
    }
}

/// The index of the next entry of an array of this length.
fn next_index(length: usize) -> Result<u32, Corruption> {
    u32::try_from(length).ok().filter(|index| *index != END).ok_or(Corruption::ImpossibleNumber)
}

impl Serialize for Licenses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.people, &self.licenses, self.free).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Licenses {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (people, licenses, free) = Deserialize::deserialize(deserializer)?;
        let mut table = Self { people, by_id: HashTable::new(), licenses, free };
        let Self { people, by_id, .. } = &mut table;
        let rehash = |known: &u32| people.get(place(*known)).map_or(0, |entry: &PersonEntry| hash(entry.id));
        by_id.reserve(people.len(), rehash);
        for (index, entry) in people.iter().enumerate() {
            let index = next_index(index).map_err(serde::de::Error::custom)?;
            by_id.insert_unique(hash(entry.id), index, rehash);
        }
        Ok(table)
    }
}
