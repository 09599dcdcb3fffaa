//! Who holds a license of what: the table behind every sign-in (`A7`).
//!
//! A person's licenses are a chain whose first a table finds, a subscription's holders a chain in order of assignment.
//! Both run through one array of licenses, so that a look-up is one hash and a short walk, and who holds nothing costs
//! nothing.

use alloc::vec::Vec;
use core::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::corruption::Corruption;
use crate::state::Slot;
use crate::value::{PersonId, Timestamp};

/// No entry: the end of a chain.
const END: u32 = u32::MAX;

/// An instant that needs no alignment: with it a license takes 40 bytes, not 48.
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

/// A license that somebody holds, or a free place. What a look-up reads stands together.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[repr(C)]
struct License {
    person: PersonId,
    subscription: Slot,
    /// The person's next license, or the next free place.
    next_of_person: u32,
    since: Since,
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

/// That people hold no license of a subscription yet. Only the table of licenses says so.
#[derive(Debug)]
pub(crate) struct NoneHolds(());

/// A license that somebody holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) person: PersonId,
    pub(crate) subscription: Slot,
    pub(crate) since: Timestamp,
}

impl License {
    fn held(&self) -> Held {
        Held { person: self.person, subscription: self.subscription, since: self.since.into() }
    }
}

/// Every license that is assigned.
#[derive(Debug, Clone)]
pub(crate) struct Licenses {
    licenses: Vec<License>,
    /// The first license of each person who holds one: the one assigned last.
    firsts: HashTable<u32>,
    /// The first free place among `licenses`.
    free: u32,
}

impl Default for Licenses {
    fn default() -> Self {
        Self { licenses: Vec::new(), firsts: HashTable::new(), free: END }
    }
}

fn hash(id: PersonId) -> u64 {
    FixedState::default().hash_one(id)
}

/// An index into an array; past its end where it does not fit.
fn place(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

/// Whether a license is this person's.
fn of(licenses: &[License], id: PersonId) -> impl Fn(&u32) -> bool {
    move |index| licenses.get(place(*index)).is_some_and(|license| license.person == id)
}

/// The hash by which a license's person is found.
fn rehash(licenses: &[License]) -> impl Fn(&u32) -> u64 {
    |index| licenses.get(place(*index)).map_or(0, |license| hash(license.person))
}

impl Licenses {
    fn license(&self, index: u32) -> Option<&License> {
        self.licenses.get(place(index))
    }

    /// A person's first license.
    #[inline]
    fn first(&self, id: PersonId) -> Option<&License> {
        let first = self.firsts.find(hash(id), of(&self.licenses, id))?;
        self.license(*first)
    }

    /// The subscriptions of which a person holds a license.
    pub(crate) fn of_person(&self, id: PersonId) -> impl Iterator<Item = Slot> {
        core::iter::successors(self.first(id), |license| self.license(license.next_of_person))
            .map(|license| license.subscription)
    }

    /// Whether a person holds a license of a subscription that is asked for. Every sign-in comes here: a plain loop
    /// takes a third less than the iterator above. Nearly everybody holds a single one, so the end of the chain is
    /// asked for first: a processor foresees that, but not the answer.
    #[inline]
    pub(crate) fn holds_any(&self, id: PersonId, asked_for: impl Fn(Slot) -> bool) -> bool {
        let Some(mut license) = self.first(id) else { return false };
        loop {
            let held = asked_for(license.subscription);
            match self.license(license.next_of_person) {
                Some(next) if !held => license = next,
                _ => return held,
            }
        }
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
        .map(License::held)
    }

    /// Who holds a license of a subscription, the last assigned first.
    pub(crate) fn newest_of_subscription(&self, holders: &Holders) -> impl Iterator<Item = Held> {
        core::iter::successors(self.license(holders.last), |license| {
            self.license(license.previous_of_subscription)
        })
        .map(License::held)
    }

    /// Who comes after this holder, in order of assignment; from the first where nobody is named.
    pub(crate) fn after(&self, holders: &Holders, last_seen: Option<Held>) -> impl Iterator<Item = Held> {
        let start = match last_seen {
            None => self.license(holders.first),
            Some(seen) => match self.find(seen.person, seen.subscription) {
                Some(index) => {
                    self.license(index).and_then(|license| self.license(license.next_of_subscription))
                }
                None => self.first_assigned_since(holders, seen),
            },
        };
        core::iter::successors(start, |license| self.license(license.next_of_subscription)).map(License::held)
    }

    /// Where to go on when the holder seen last has lost the license meanwhile. Who got one in the same instant may come
    /// again, so that nobody is passed over.
    fn first_assigned_since(&self, holders: &Holders, seen: Held) -> Option<&License> {
        core::iter::successors(self.license(holders.first), |license| {
            self.license(license.next_of_subscription)
        })
        .find(|license| Timestamp::from(license.since) >= seen.since)
    }

    /// A person's license of a subscription.
    fn find(&self, id: PersonId, subscription: Slot) -> Option<u32> {
        let mut index = *self.firsts.find(hash(id), of(&self.licenses, id))?;
        while let Some(license) = self.license(index) {
            if license.subscription == subscription {
                return Some(index);
            }
            index = license.next_of_person;
        }
        None
    }

    /// That none of these people holds a license of a subscription, and that nobody is named twice.
    pub(crate) fn none_holds(
        &self,
        people: &[PersonId],
        subscription: Slot,
    ) -> Result<NoneHolds, Corruption> {
        if !are_distinct(people) || people.iter().any(|person| self.holds(*person, subscription)) {
            return Err(Corruption::AlreadyExists);
        }
        Ok(NoneHolds(()))
    }

    /// That all of these people hold a license of a subscription, and that nobody is named twice.
    pub(crate) fn all_hold(&self, people: &[PersonId], subscription: Slot) -> Result<(), Corruption> {
        if !are_distinct(people) || !people.iter().all(|person| self.holds(*person, subscription)) {
            return Err(Corruption::UnknownReference);
        }
        Ok(())
    }

    /// Gives a license to a person who holds none of this subscription; its holders grow by one.
    pub(super) fn give(&mut self, id: PersonId, subscription: Slot, holders: &mut Holders, since: Timestamp) {
        let index = self.place_license(License {
            person: id,
            subscription,
            next_of_person: END,
            since: since.into(),
            next_of_subscription: END,
            previous_of_subscription: holders.last,
        });
        self.chain_to_person(index, id);
        match self.licenses.get_mut(place(holders.last)) {
            Some(last) => last.next_of_subscription = index,
            None => holders.first = index,
        }
        holders.last = index;
        holders.count = holders.count.saturating_add(1);
    }

    /// Takes a person's license back, if they hold one; the subscription's holders shrink by one.
    pub(super) fn take_back(&mut self, id: PersonId, subscription: Slot, holders: &mut Holders) {
        let Some(index) = self.find(id, subscription) else { return };
        let Some(license) = self.license(index).copied() else { return };
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
    }

    /// Takes all licenses of a subscription back.
    pub(crate) fn take_back_all(&mut self, subscription: Slot, holders: &mut Holders) {
        let all: Vec<PersonId> = self.of_subscription(holders).map(|held| held.person).collect();
        all.into_iter().for_each(|person| self.take_back(person, subscription, holders));
    }

    /// A license in its place becomes the person's first.
    fn chain_to_person(&mut self, index: u32, id: PersonId) {
        let licenses = &self.licenses;
        let next = match self.firsts.entry(hash(id), of(licenses, id), rehash(licenses)) {
            Entry::Occupied(mut first) => core::mem::replace(first.get_mut(), index),
            Entry::Vacant(nobody) => {
                nobody.insert(index);
                END
            }
        };
        if let Some(license) = self.licenses.get_mut(place(index)) {
            license.next_of_person = next;
        }
    }

    fn unchain_from_person(&mut self, index: u32, license: &License) {
        let Ok(mut first) = self.firsts.find_entry(hash(license.person), of(&self.licenses, license.person))
        else {
            return;
        };
        let mut before = *first.get();
        if before == index {
            match license.next_of_person {
                END => drop(first.remove()),
                next => *first.get_mut() = next,
            }
            return;
        }
        while let Some(held) = self.licenses.get_mut(place(before)) {
            if held.next_of_person == index {
                held.next_of_person = license.next_of_person;
                return;
            }
            before = held.next_of_person;
        }
    }

    fn place_license(&mut self, license: License) -> u32 {
        let free = self.free;
        if let Some(place) = self.licenses.get_mut(place(free)) {
            self.free = place.next_of_person;
            *place = license;
            return free;
        }
        // No memory holds so many licenses that their number does not fit.
        let index = u32::try_from(self.licenses.len()).unwrap_or(END);
        self.licenses.push(license);
        index
    }
}

/// Whether nobody is named twice.
pub(crate) fn are_distinct(people: &[PersonId]) -> bool {
    // Nearly always one person.
    if people.len() < 2 {
        return true;
    }
    let mut sorted = people.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    sorted.len() == people.len()
}

impl Serialize for Licenses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.licenses, self.free).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Licenses {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (licenses, free): (Vec<License>, u32) = Deserialize::deserialize(deserializer)?;
        let mut firsts = HashTable::new();
        let found = first_of_chains(&licenses, free);
        firsts.reserve(found.len(), rehash(&licenses));
        for index in found {
            firsts.insert_unique(rehash(&licenses)(&index), index, rehash(&licenses));
        }
        Ok(Self { licenses, firsts, free })
    }
}

/// The licenses that no other of the same person comes before.
fn first_of_chains(licenses: &[License], free: u32) -> Vec<u32> {
    let mut is_first = vec![true; licenses.len()];
    let mut next = free;
    while let Some(unused) = is_first.get_mut(place(next)).filter(|unused| **unused) {
        *unused = false;
        next = licenses.get(place(next)).map_or(END, |license| license.next_of_person);
    }
    for license in licenses {
        if let Some(later) = is_first.get_mut(place(license.next_of_person)) {
            *later = false;
        }
    }
    (0..).zip(is_first).filter_map(|(index, is_first)| is_first.then_some(index)).collect()
}
