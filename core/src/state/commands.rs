//! Which commands were carried out: the memory that makes the same command twice count once (`B6`).

use alloc::collections::VecDeque;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::value::{CommandId, Digest, Sequence, Timestamp};

/// A command that was carried out.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Remembered {
    pub(crate) id: CommandId,
    pub(crate) digest: Digest,
    pub(crate) at: Timestamp,
    /// The place of its first event, and how many there are.
    pub(crate) first: Sequence,
    pub(crate) events: u32,
}

impl Remembered {
    /// Whether it is the same command, and the event of the next place.
    fn goes_on(&self, command: &Self) -> bool {
        let next = self.first.0.saturating_add(self.events.into());
        (self.id, self.digest, self.at, next) == (command.id, command.digest, command.at, command.first.0)
    }
}

/// The commands of the last days, oldest first, found by id.
#[derive(Debug, Clone, Default)]
pub(crate) struct Commands {
    /// How many were forgotten before the oldest one here: places are counted from the first ever.
    forgotten: u64,
    entries: VecDeque<Remembered>,
    by_id: HashTable<u64>,
}

fn hash(id: CommandId) -> u64 {
    use core::hash::BuildHasher;
    FixedState::default().hash_one(id)
}

fn entry(entries: &VecDeque<Remembered>, forgotten: u64, place: u64) -> Option<&Remembered> {
    entries.get(usize::try_from(place.checked_sub(forgotten)?).ok()?)
}

impl Commands {
    /// The command of this id, if it was carried out at or after `since`.
    pub(crate) fn find(&self, id: CommandId, since: Timestamp) -> Option<&Remembered> {
        let same =
            |place: &u64| entry(&self.entries, self.forgotten, *place).is_some_and(|known| known.id == id);
        let place = *self.by_id.find(hash(id), same)?;
        entry(&self.entries, self.forgotten, place).filter(|known| known.at >= since)
    }

    /// Whether an event can come from this command, of which it is the first: or it follows on those that came before.
    pub(crate) fn allow(&self, command: &Remembered, since: Timestamp) -> bool {
        self.entries.back().is_some_and(|last| last.goes_on(command))
            || self.find(command.id, since).is_none()
    }

    /// Counts one more event of this command, and forgets what is older than `since`.
    pub(crate) fn record(&mut self, command: Remembered, since: Timestamp) {
        if let Some(last) = self.entries.back_mut().filter(|last| last.goes_on(&command)) {
            last.events = last.events.saturating_add(1);
            return;
        }
        while self.entries.front().is_some_and(|oldest| oldest.at < since) {
            self.forget_oldest();
        }
        self.push(command);
    }

    fn push(&mut self, command: Remembered) {
        let place = self.forgotten.saturating_add(u64::try_from(self.entries.len()).unwrap_or(u64::MAX));
        self.entries.push_back(command);
        let Self { forgotten, entries, by_id } = self;
        let rehash = |place: &u64| entry(entries, *forgotten, *place).map_or(0, |known| hash(known.id));
        by_id.insert_unique(hash(command.id), place, rehash);
    }

    fn forget_oldest(&mut self) {
        let Some(oldest) = self.entries.front().copied() else { return };
        if let Ok(found) = self.by_id.find_entry(hash(oldest.id), |place| *place == self.forgotten) {
            found.remove();
        }
        self.entries.pop_front();
        self.forgotten = self.forgotten.saturating_add(1);
    }
}

impl Serialize for Commands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.entries.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Commands {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut commands = Self::default();
        for command in VecDeque::<Remembered>::deserialize(deserializer)? {
            commands.push(command);
        }
        Ok(commands)
    }
}
