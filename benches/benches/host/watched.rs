//! A store that counts its appends.

use std::sync::atomic::{AtomicU64, Ordering};

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};
use selfserve_host::{Append, Batch, Due, Loaded, Place, Store, StoreError, Waiting};

pub struct Watched<S> {
    store: S,
    done: AtomicU64,
    conflicts: AtomicU64,
}

impl<S> Watched<S> {
    pub fn of(store: S) -> Self {
        Self { store, done: AtomicU64::new(0), conflicts: AtomicU64::new(0) }
    }

    /// How many were done, and how many others were faster than.
    pub fn counts(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.conflicts.load(Ordering::Relaxed))
    }
}

impl<S: Store> Store for Watched<S> {
    type Version = S::Version;

    fn now(&self) -> Result<Timestamp, StoreError> {
        self.store.now()
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<S::Version>, StoreError> {
        self.store.load(organization, after, most)
    }

    fn append(&self, expected: &S::Version, batch: &Batch) -> Result<Append<S::Version>, StoreError> {
        let appended = self.store.append(expected, batch)?;
        let count = if let Append::Done(_) = appended { &self.done } else { &self.conflicts };
        count.fetch_add(1, Ordering::Relaxed);
        Ok(appended)
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.snapshot(organization, core)
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        self.store.keep_snapshot(organization, core, sequence, snapshot)
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        self.store.due(until, after, most)
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        self.store.outbox(after, most)
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        self.store.done(organization, order)
    }
}
