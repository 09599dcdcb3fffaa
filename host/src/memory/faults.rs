//! What can be made to go wrong.

use std::collections::VecDeque;

use crate::batch::Batch;
use crate::error::StoreError;
use crate::memory::MemoryVersion;
use crate::memory::tables::Tables;
use crate::store::Append;

/// Something that goes wrong once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// An append goes well: for the one behind it to fail.
    None,
    /// An append is told to be in conflict, and is in none.
    Conflict,
    /// An append is written, and nobody hears of it.
    UnknownWritten,
    /// An append is not written, and nobody hears of it.
    UnknownNotWritten,
    /// Nobody hears of an append, and it arrives after so many further calls, if it still fits.
    Late(u32),
    /// There is no room for an append.
    Full,
    /// A read shows a journal as it was so many appends ago.
    StaleRead(u32),
    /// A read fails.
    Unreadable,
}

/// An append that is on its way.
struct Traveler {
    calls_left: u32,
    expected: MemoryVersion,
    batch: Batch,
}

/// What is to fail, and what is late.
#[derive(Default)]
pub(super) struct Faults {
    appends: VecDeque<Fault>,
    reads: VecDeque<Fault>,
    late: Vec<Traveler>,
}

impl Faults {
    pub(super) fn inject(&mut self, fault: Fault) {
        match fault {
            Fault::StaleRead(_) | Fault::Unreadable => self.reads.push_back(fault),
            _ => self.appends.push_back(fault),
        }
    }

    pub(super) fn calm(&mut self) {
        self.appends.clear();
        self.reads.clear();
    }

    /// How many appends ago a read is.
    pub(super) fn next_read(&mut self) -> Result<usize, StoreError> {
        match self.reads.pop_front() {
            Some(Fault::StaleRead(appends)) => Ok(usize::try_from(appends).unwrap_or(usize::MAX)),
            Some(_) => Err(unreachable_store()),
            None => Ok(0),
        }
    }

    pub(super) fn append(
        &mut self,
        tables: &mut Tables,
        expected: MemoryVersion,
        batch: &Batch,
    ) -> Result<Append<MemoryVersion>, StoreError> {
        match self.appends.pop_front() {
            Some(Fault::Conflict) => Ok(Append::Conflict),
            Some(Fault::UnknownWritten) => {
                // Whatever the store says, nobody hears it.
                let _ = tables.append(expected, batch);
                Ok(Append::Unknown(unreachable_store()))
            }
            Some(Fault::UnknownNotWritten) => Ok(Append::Unknown(unreachable_store())),
            Some(Fault::Late(calls_left)) => {
                self.late.push(Traveler { calls_left, expected, batch: batch.clone() });
                Ok(Append::Unknown(unreachable_store()))
            }
            Some(Fault::Full) => Err(StoreError::Full("no room in memory".into())),
            _ => tables.append(expected, batch),
        }
    }

    /// A call passes: what is late comes nearer.
    pub(super) fn pass(&mut self, tables: &mut Tables) {
        for traveler in &mut self.late {
            traveler.calls_left = traveler.calls_left.saturating_sub(1);
        }
        let (arrived, late) = std::mem::take(&mut self.late).into_iter().partition(|it| it.calls_left == 0);
        self.late = late;
        land(tables, arrived);
    }

    /// What is late arrives.
    pub(super) fn arrive(&mut self, tables: &mut Tables) {
        land(tables, std::mem::take(&mut self.late));
    }
}

/// What arrives late is written where it still fits, and nobody hears of it.
fn land(tables: &mut Tables, arrived: Vec<Traveler>) {
    for Traveler { expected, batch, .. } in arrived {
        let _ = tables.append(expected, &batch);
    }
}

fn unreachable_store() -> StoreError {
    StoreError::Unavailable("the connection broke".into())
}
