//! The numbers of invoices, one text behind the other, and which invoice has which (`I3`).

use alloc::string::String;
use alloc::vec::Vec;
use core::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{corruption::Corruption, state::Slot, value::InvoiceNumber};

/// The numbers, in the order in which they were issued.
#[derive(Debug, Clone, Default)]
pub(crate) struct Numbers {
    texts: Texts,
    by_text: HashTable<u32>,
}

/// A number that no invoice has, and the place for it. Only the numbers say so.
#[derive(Debug)]
pub(crate) struct VacantNumber {
    hash: u64,
    place: u32,
    /// Where its text will end.
    end: u32,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Texts {
    all: String,
    /// Where each of them ends: the next one begins there.
    ends: Vec<u32>,
}

impl Texts {
    fn at(&self, place: u32) -> Option<&str> {
        let place = usize::try_from(place).ok()?;
        let start = place.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before));
        let [start, end] = [start?, self.ends.get(place)?].map(|end| usize::try_from(*end).ok());
        self.all.get(start?..end?)
    }

    fn hash(&self, place: &u32) -> u64 {
        self.at(*place).map_or(0, hash)
    }
}

fn hash(number: &str) -> u64 {
    FixedState::default().hash_one(number)
}

impl Numbers {
    /// The number of an invoice.
    pub(crate) fn at(&self, slot: Slot) -> Option<&str> {
        self.texts.at(slot.0)
    }

    /// The invoice of a number.
    pub(crate) fn slot(&self, number: &InvoiceNumber) -> Option<Slot> {
        self.hashed(hash(number.as_str()), number)
    }

    fn hashed(&self, hash: u64, number: &InvoiceNumber) -> Option<Slot> {
        let same = |place: &u32| self.texts.at(*place) == Some(number.as_str());
        self.by_text.find(hash, same).copied().map(Slot)
    }

    /// All of them, in the order in which they were issued.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..).map_while(|place| self.texts.at(place))
    }

    /// A number that no invoice has yet.
    pub(super) fn vacant(&self, number: &InvoiceNumber) -> Result<VacantNumber, Corruption> {
        let hash = hash(number.as_str());
        Corruption::AlreadyExists.unless(self.hashed(hash, number).is_none())?;
        let end = self.texts.all.len().saturating_add(number.as_str().len());
        let [place, end] = [self.texts.ends.len(), end].map(|count| u32::try_from(count).ok());
        let (place, end) = place.zip(end).ok_or(Corruption::ImpossibleNumber)?;
        Ok(VacantNumber { hash, place, end })
    }

    /// Adds the number of the next invoice.
    pub(super) fn add(&mut self, vacant: VacantNumber, number: &InvoiceNumber) -> Slot {
        let VacantNumber { hash, place, end } = vacant;
        let Self { texts, by_text } = self;
        texts.all.push_str(number.as_str());
        texts.ends.push(end);
        by_text.insert_unique(hash, place, |place| texts.hash(place));
        Slot(place)
    }
}

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.texts.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts = Texts::deserialize(deserializer)?;
        let mut by_text = HashTable::new();
        by_text.reserve(texts.ends.len(), |place| texts.hash(place));
        for (place, _) in (0..).zip(&texts.ends) {
            by_text.insert_unique(texts.hash(&place), place, |place| texts.hash(place));
        }
        Ok(Self { texts, by_text })
    }
}
