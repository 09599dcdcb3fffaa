//! The people of the directory by id, each at a place of their own for as long as they stay.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashTable;

use super::facts::{Assignable, PersonFacts};
use super::record::Record;
use super::roles::Roles;
use crate::value::PersonId;

/// The hasher's seed is fixed: the same people, the same tables, on every machine.
const HASHER: FixedState = FixedState::with_seed(0x0d1e_c702);

/// Where a person is kept.
pub(super) type Place = u32;

/// All people.
#[derive(Default, Clone)]
pub(super) struct People {
    records: Vec<Option<Record>>,
    vacant: Vec<Place>,
    places: HashTable<Place>,
    /// How many enabled members there are with each set of roles.
    members: BTreeMap<Roles, u32>,
}

impl People {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// The person kept at a place.
    pub(super) fn at(&self, place: Place) -> Option<&Record> {
        self.records.get(place as usize)?.as_ref()
    }

    /// Disables the person kept at a place.
    pub(super) fn disable(&mut self, place: Place) {
        let Some(record) = self.records.get_mut(place as usize).and_then(Option::as_mut) else { return };
        let before = record.facts;
        record.facts.enabled = false;
        self.discount(before);
    }

    /// How many enabled members there are with each set of roles.
    pub(super) fn members(&self) -> impl Iterator<Item = (Roles, u32)> {
        self.members.iter().map(|(roles, count)| (*roles, *count))
    }

    /// The people from a place on, with their places.
    pub(super) fn iter_from(&self, first: Place) -> impl Iterator<Item = (Place, &Record)> {
        let records = self.records.get(first as usize..).unwrap_or_default();
        (first..).zip(records).filter_map(|(place, record)| Some((place, record.as_ref()?)))
    }

    fn count(&mut self, facts: PersonFacts) {
        if facts.assignable() == Assignable::Yes {
            let count = self.members.entry(facts.roles).or_default();
            *count = count.saturating_add(1);
        }
    }

    fn discount(&mut self, facts: PersonFacts) {
        if facts.assignable() == Assignable::Yes {
            let left = self.members.remove(&facts.roles).unwrap_or_default().saturating_sub(1);
            if left > 0 {
                self.members.insert(facts.roles, left);
            }
        }
    }

    /// Where a person is kept.
    #[inline]
    pub(super) fn place(&self, id: PersonId) -> Option<Place> {
        let is_there = |&place: &Place| self.at(place).is_some_and(|record| record.id == id);
        self.places.find(HASHER.hash_one(id), is_there).copied()
    }

    /// The person with this id.
    pub(super) fn find(&self, id: PersonId) -> Option<&Record> {
        self.at(self.place(id)?)
    }

    /// Every place that is taken, with its person.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Place, &Record)> {
        self.iter_from(0)
    }

    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, more: usize) {
        self.records.reserve_exact(more.saturating_sub(self.vacant.len()));
        let records = &self.records;
        self.places.reserve(more, |&place| hash_at(records, place));
    }

    /// Keeps a person who is not there yet.
    pub(super) fn add(&mut self, record: Record) -> Place {
        self.count(record.facts);
        let hash = HASHER.hash_one(record.id);
        let place = self.vacant.pop().unwrap_or_else(|| self.new_place());
        if let Some(vacant) = self.records.get_mut(place as usize) {
            *vacant = Some(record);
        }
        let records = &self.records;
        self.places.insert_unique(hash, place, |&place| hash_at(records, place));
        place
    }

    fn new_place(&mut self) -> Place {
        let place = self.records.len();
        if place == self.records.capacity() {
            // By an eighth rather than by doubling: what is not used is memory too.
            self.records.reserve_exact((place >> 3).max(16));
        }
        self.records.push(None);
        // No machine holds the text of more people than 32 bits count.
        Place::try_from(place).unwrap_or(Place::MAX)
    }

    /// Keeps at a place what is now known of the same person.
    pub(super) fn replace(&mut self, place: Place, record: Record) {
        let Some(known) = self.records.get_mut(place as usize).and_then(Option::as_mut) else { return };
        let (before, now) = (known.facts, record.facts);
        *known = record;
        self.discount(before);
        self.count(now);
    }

    /// Lets a person go.
    pub(super) fn remove(&mut self, place: Place) {
        let Some(record) = self.records.get_mut(place as usize).and_then(Option::take) else { return };
        self.discount(record.facts);
        let hash = HASHER.hash_one(record.id);
        if let Ok(entry) = self.places.find_entry(hash, |&kept| kept == place) {
            entry.remove();
        }
        self.vacant.push(place);
    }
}

fn hash_at(records: &[Option<Record>], place: Place) -> u64 {
    let record = records.get(place as usize).and_then(Option::as_ref);
    record.map_or(0, |record| HASHER.hash_one(record.id))
}
