//! Entities in order of age, found by id.

use alloc::vec::Vec;
use core::hash::Hash;
use core::marker::PhantomData;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::corruption::Corruption;

/// Something with an id of its own.
pub(crate) trait Entity {
    type Id: Copy + Eq + Hash;

    fn id(&self) -> Self::Id;
}

/// An entity's place in its table: the older, the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Slot(pub(crate) u32);

impl Slot {
    pub(crate) fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// A row that is there. Only its table says so; rows never leave, so it stays true.
#[derive(Debug)]
pub(crate) struct Known<T> {
    slot: Slot,
    row: PhantomData<fn() -> T>,
}

impl<T> Clone for Known<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Known<T> {}

impl<T> Known<T> {
    /// For the tables of this folder alone: each makes it of a row that it has looked at.
    pub(super) fn at(slot: Slot) -> Self {
        Self { slot, row: PhantomData }
    }

    pub(crate) fn slot(self) -> Slot {
        self.slot
    }
}

/// An id that no row has, and a place for one that is to have it. Only its table says so.
#[derive(Debug)]
pub(crate) struct Vacant<T: Entity> {
    id: T::Id,
    slot: Slot,
}

impl<T: Entity> Vacant<T> {
    /// The slot that the row will have, if nothing is added to its table before.
    pub(crate) fn slot(&self) -> Slot {
        self.slot
    }
}

/// Entities that are never removed, in order of age, found by id.
#[derive(Debug, Clone)]
pub(crate) struct Table<T: Entity> {
    rows: Vec<T>,
    by_id: HashMap<T::Id, Slot, FixedState>,
}

impl<T: Entity> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), by_id: HashMap::with_hasher(FixedState::default()) }
    }
}

impl<T: Entity> Table<T> {
    pub(crate) fn slot(&self, id: T::Id) -> Option<Slot> {
        self.by_id.get(&id).copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn contains(&self, id: T::Id) -> bool {
        self.by_id.contains_key(&id)
    }

    pub(crate) fn find(&self, id: T::Id) -> Option<&T> {
        self.at(self.slot(id)?)
    }

    pub(crate) fn at(&self, slot: Slot) -> Option<&T> {
        self.rows.get(slot.index())
    }

    pub(super) fn at_mut(&mut self, slot: Slot) -> Option<&mut T> {
        self.rows.get_mut(slot.index())
    }

    /// The row of an id that has to be there.
    pub(crate) fn require(&self, id: T::Id) -> Result<Known<T>, Corruption> {
        self.slot(id).map(Known::at).ok_or(Corruption::UnknownReference)
    }

    /// The same of a slot.
    pub(crate) fn require_at(&self, slot: Slot) -> Result<Known<T>, Corruption> {
        self.at(slot).map(|_| Known::at(slot)).ok_or(Corruption::UnknownReference)
    }

    /// A place for a row with an id that no row may have yet.
    pub(crate) fn vacant(&self, id: T::Id) -> Result<Vacant<T>, Corruption> {
        let slot = self.next_slot();
        if self.contains(id) {
            return Err(Corruption::AlreadyExists);
        }
        if slot.0 == u32::MAX { Err(Corruption::ImpossibleNumber) } else { Ok(Vacant { id, slot }) }
    }

    /// A row that is there.
    #[expect(
        clippy::indexing_slicing,
        reason = "a known row is one that this table has, and rows never leave"
    )]
    pub(crate) fn row(&self, known: Known<T>) -> &T {
        &self.rows[known.slot.index()]
    }

    /// The same, to be changed.
    #[expect(
        clippy::indexing_slicing,
        reason = "a known row is one that this table has, and rows never leave"
    )]
    pub(super) fn row_mut(&mut self, known: Known<T>) -> &mut T {
        &mut self.rows[known.slot.index()]
    }

    /// Takes a row into its place.
    pub(super) fn fill(&mut self, vacant: Vacant<T>, row: T) -> Known<T> {
        let slot = self.next_slot();
        self.by_id.insert(vacant.id, slot);
        self.rows.push(row);
        Known::at(slot)
    }

    /// The slot that the next new entity gets.
    pub(crate) fn next_slot(&self) -> Slot {
        Slot(u32::try_from(self.rows.len()).unwrap_or(u32::MAX))
    }

    pub(super) fn insert(&mut self, row: T) -> Result<(), Corruption> {
        let (id, slot) = (row.id(), self.next_slot());
        if slot.0 == u32::MAX {
            return Err(Corruption::ImpossibleNumber);
        }
        if self.by_id.contains_key(&id) {
            return Err(Corruption::AlreadyExists);
        }
        self.by_id.insert(id, slot);
        self.rows.push(row);
        Ok(())
    }

    /// All entities with their slots, oldest first.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (Slot, &T)> {
        (0..).map(Slot).zip(&self.rows)
    }

    /// The same, to be changed.
    pub(super) fn slots_mut(&mut self) -> impl Iterator<Item = (Slot, &mut T)> {
        (0..).map(Slot).zip(&mut self.rows)
    }
}

impl<T: Entity + Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rows.serialize(serializer)
    }
}

impl<'de, T: Entity + Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut table = Self::default();
        for row in Vec::<T>::deserialize(deserializer)? {
            table.insert(row).map_err(serde::de::Error::custom)?;
        }
        Ok(table)
    }
}
