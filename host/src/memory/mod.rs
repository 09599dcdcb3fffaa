//! A store in memory, for tests: it forgets everything with the process, and fails when it is told to.

mod faults;
mod tables;

use std::sync::{Mutex, MutexGuard, PoisonError};

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};

use crate::batch::Batch;
use crate::clock::{Clock, SystemClock};
use crate::error::StoreError;
use crate::store::{Append, Due, Loaded, Place, Store, Waiting};

pub use faults::Fault;
use faults::Faults;
use tables::Tables;

/// A store in memory. Share it among hosts in an [`Arc`](std::sync::Arc).
///
/// ```
/// use selfserve_host::{Fault, Memory};
///
/// let memory = Memory::new();
/// memory.inject(Fault::UnknownWritten); // the next append is written, and nobody hears of it
/// ```
pub struct Memory {
    clock: Box<dyn Clock>,
    inner: Mutex<Inner>,
}

/// The version of a journal in memory: how many appends the whole store had seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct MemoryVersion(u64);

#[derive(Default)]
struct Inner {
    tables: Tables,
    faults: Faults,
}

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}

impl Memory {
    /// An empty store that goes by this machine's clock.
    pub fn new() -> Self {
        Self::with_clock(SystemClock)
    }

    /// An empty store that goes by this clock.
    pub fn with_clock(clock: impl Clock + 'static) -> Self {
        Self { clock: Box::new(clock), inner: Mutex::default() }
    }

    /// Lets a coming call fail in this way. Faults of appends wait for appends, those of reads for reads, each in the order
    /// in which they came.
    pub fn inject(&self, fault: Fault) {
        self.inner().faults.inject(fault);
    }

    /// Lets nothing fail any more. What is late is still on its way.
    pub fn calm(&self) {
        self.inner().faults.calm();
    }

    /// Lets what is late arrive now.
    pub fn arrive(&self) {
        let Inner { tables, faults } = &mut *self.inner();
        faults.arrive(tables);
    }

    /// Every line of a journal, as one text.
    pub fn journal(&self, organization: OrganizationId) -> String {
        let rows = self.inner().tables.rows(organization, Sequence::START, None);
        rows.into_iter().map(|row| row.json + "\n").collect()
    }

    /// Loses the last events of a journal, as a disk does that had confirmed what it had not written.
    pub fn lose(&self, organization: OrganizationId, events: usize) {
        self.inner().tables.lose(organization, events);
    }

    /// Writes another text in the place of a line.
    pub fn rewrite(&self, organization: OrganizationId, sequence: Sequence, json: &str) {
        self.inner().tables.rewrite(organization, sequence, json);
    }

    /// Takes a line out of the middle of a journal.
    pub fn remove(&self, organization: OrganizationId, sequence: Sequence) {
        self.inner().tables.remove(organization, sequence);
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for Memory {
    type Version = MemoryVersion;

    fn now(&self) -> Result<Timestamp, StoreError> {
        Ok(self.clock.now())
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<MemoryVersion>, StoreError> {
        let Inner { tables, faults } = &mut *self.inner();
        faults.pass(tables);
        let behind = faults.next_read()?;
        Ok(tables.load(organization, after, most, behind))
    }

    fn append(&self, expected: &MemoryVersion, batch: &Batch) -> Result<Append<MemoryVersion>, StoreError> {
        let Inner { tables, faults } = &mut *self.inner();
        faults.pass(tables);
        faults.append(tables, *expected, batch)
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.inner().tables.snapshot(organization, core))
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        self.inner().tables.keep_snapshot(organization, core, sequence, snapshot);
        Ok(())
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        Ok(self.inner().tables.due(until, after, most))
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        Ok(self.inner().tables.outbox(after, most))
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        self.inner().tables.done(organization, order);
        Ok(())
    }
}
