//! A store that is watched: how many appends were done, came too late, or ended in doubt.

use std::sync::atomic::{AtomicU64, Ordering};

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};
use selfserve_host::{Append, Batch, Due, Loaded, Place, Store, StoreError, Waiting};

pub(crate) struct Watched<S> {
    store: S,
    done: AtomicU64,
    conflicts: AtomicU64,
    unknown: AtomicU64,
}

/// What became of appends.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Appends {
    pub(crate) done: u64,
    /// Others were faster.
    pub(crate) conflicts: u64,
    /// It is not known.
    pub(crate) unknown: u64,
}

impl<S: Store> Watched<S> {
    pub(crate) fn new(store: S) -> Self {
        let [done, conflicts, unknown] = std::array::from_fn(|_| AtomicU64::new(0));
        Self { store, done, conflicts, unknown }
    }

    pub(crate) fn appends(&self) -> Appends {
        let [done, conflicts, unknown] =
            [&self.done, &self.conflicts, &self.unknown].map(|count| count.load(Ordering::Relaxed));
        Appends { done, conflicts, unknown }
    }
}

impl<S: Store> Store for Watched<S> {
    type Version = S::Version;

    fn append(&self, expected: &Self::Version, batch: &Batch) -> Result<Append<Self::Version>, StoreError> {
        let outcome = self.store.append(expected, batch)?;
        let count = match outcome {
            Append::Done(_) => &self.done,
            Append::Conflict => &self.conflicts,
            Append::Unknown(_) => &self.unknown,
        };
        count.fetch_add(1, Ordering::Relaxed);
        Ok(outcome)
    }

    fn now(&self) -> Result<Timestamp, StoreError> {
        self.store.now()
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<Self::Version>, StoreError> {
        self.store.load(organization, after, most)
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
