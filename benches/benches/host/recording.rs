//! A store that remembers what was appended.

use std::sync::Mutex;

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};
use selfserve_host::{Append, Batch, Due, Loaded, Place, Store, StoreError, Waiting};

pub struct Recording<S> {
    store: S,
    batches: Mutex<Vec<Batch>>,
}

impl<S> Recording<S> {
    pub fn of(store: S) -> Self {
        Self { store, batches: Mutex::default() }
    }

    /// What was appended since this was asked last.
    pub fn take(&self) -> Vec<Batch> {
        std::mem::take(&mut self.batches.lock().expect("no panic"))
    }
}

impl<S: Store> Store for Recording<S> {
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
        self.batches.lock().expect("no panic").push(batch.clone());
        self.store.append(expected, batch)
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
