//! The contract of a store: what the host asks of it, and nothing else.

use std::fmt::Debug;
use std::sync::Arc;

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};

use crate::batch::Batch;
use crate::error::StoreError;

/// Keeps journals, and what goes with them: an outbox, a table of deadlines, snapshots. One store serves any number of
/// organizations, threads and processes.
///
/// # What it promises
///
/// - An append writes all of a batch or nothing, and only at the expected version. A unique key alone is not enough: it
///   refuses no gap. A row that holds the version, and moves in the same transaction, does.
/// - What was told to be [`Done`](Append::Done) stays, whatever breaks.
/// - A read comes from where appends are decided, and not from a copy that lags. The host bears a read that lags now and
///   then, but asks again.
/// - It says what it does not know. Whoever cannot tell whether an append was written answers
///   [`Unknown`](Append::Unknown), never an error.
///
/// [`conformance`](crate::conformance) asks a store whether it keeps them.
///
/// # Why it does not await
///
/// The host decides in microseconds and then waits for one append, with one organization locked and nothing else. A thread
/// that waits costs little beside a disk that syncs, and a contract without `async` can be written for any engine, in
/// any language, and stepped through by a simulator. An asynchronous driver fits in two ways: it blocks on its own runtime
/// inside these calls (a handle to it lies in the store), and the web server calls the host on a thread for blocking work.
pub trait Store: Send + Sync {
    /// A version of an organization's journal, in the store's own words: it may be a sequence, a revision, a position in a
    /// stream. Only the store looks inside.
    type Version: Clone + Debug + PartialEq + Send + Sync;

    /// The store's own clock, which all hosts share. A remote store may answer from the difference that it measured with
    /// its last reply.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the clock cannot be read.
    fn now(&self) -> Result<Timestamp, StoreError>;

    /// The events behind a place, in order, at most so many, and where the journal ends, all as of one moment. An
    /// organization that nobody has written has no events, and a version at which they can be appended.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it cannot be read.
    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<Self::Version>, StoreError>;

    /// Appends a batch if the journal is still at the expected version: events, outbox and deadline, all or nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it is certain that nothing was written, such as [`Gap`](StoreError::Gap) where the lines do not
    /// go on from the last one. What is not certain is [`Append::Unknown`].
    fn append(&self, expected: &Self::Version, batch: &Batch) -> Result<Append<Self::Version>, StoreError>;

    /// The last snapshot that this version of the core has made.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it cannot be read.
    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Keeps a snapshot in the place of an earlier one of the same version of the core; an older one changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it cannot be kept: nothing is lost by that but time.
    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError>;

    /// The organizations for which something falls due until then (whenever, where that is absent), the earliest first,
    /// those of one moment in order of their ids; only those behind `after`, at most so many.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it cannot be read.
    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError>;

    /// What waits in the outbox behind a place, at most so much, in the order in which it was appended. Appends at the same
    /// time, of two organizations, may change places, and come with a later call.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it cannot be read.
    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError>;

    /// Takes an order out of the outbox: it was handed over. One that is not there any more changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it could not be taken out: it will be handed over again.
    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError>;
}

/// What became of an append, as far as the store knows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an append can fail, or end in doubt"]
pub enum Append<V> {
    /// All of it is written, and will stay. This is the version now.
    Done(V),
    /// The journal is not at the expected version: nothing was written.
    Conflict,
    /// It may have been written, it may not, it may yet be: the connection broke in the middle, for example.
    Unknown(StoreError),
}

/// A piece of a journal, and where the journal ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded<V> {
    /// The events, in order.
    pub rows: Vec<Row>,
    /// The place of the last event of the journal, whether it is among the rows or not; 0 where there is none.
    pub head: Sequence,
    /// The version of the journal that ends there.
    pub version: V,
}

/// One event, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Whose it is, as it was written: the host looks whether that is what it asked for.
    pub organization: OrganizationId,
    /// Its place in the journal.
    pub sequence: Sequence,
    /// Canonical JSON.
    pub json: String,
}

/// Something falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// When.
    pub at: Timestamp,
    /// In which organization.
    pub organization: OrganizationId,
}

/// A place in the outbox: later orders have later places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place(pub u64);

impl Place {
    /// Ahead of the first.
    pub const START: Self = Self(0);
}

/// Something in the outbox that has not been handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Where it stands.
    pub place: Place,
    /// Whose events asked for it.
    pub organization: OrganizationId,
    /// Its id: the idempotency key.
    pub id: EffectId,
    /// What to do: canonical JSON.
    pub json: String,
}

/// A store that several hosts share.
impl<S: Store> Store for Arc<S> {
    type Version = S::Version;

    fn now(&self) -> Result<Timestamp, StoreError> {
        S::now(self)
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<Self::Version>, StoreError> {
        S::load(self, organization, after, most)
    }

    fn append(&self, expected: &Self::Version, batch: &Batch) -> Result<Append<Self::Version>, StoreError> {
        S::append(self, expected, batch)
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        S::snapshot(self, organization, core)
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        S::keep_snapshot(self, organization, core, sequence, snapshot)
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        S::due(self, until, after, most)
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        S::outbox(self, after, most)
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        S::done(self, organization, order)
    }
}
