//! Bugs that this package's tests plant, to see that the simulator finds them. None is there without the feature.

use selfserve::Outcome;

use crate::batch::Batch;
use crate::error::{HostError, StoreError};
use crate::host::Host;
use crate::image::{Image, Prepared, Work};
use crate::residents::{Shared, lock};
use crate::store::{Append, Store};
use crate::together::Given;

/// A bug that can be planted.
#[cfg_attr(not(feature = "planted"), expect(unreachable_pub, reason = "nobody can plant one"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// Whoever asks is answered although the append did not end well.
    AnswersFirst,
    /// An append of which nothing is known is taken for one that failed.
    UnknownIsFailure,
    /// An append of which nothing is known is taken for one that was done.
    UnknownIsDone,
    /// After an append of which nothing is known, the command is decided anew before it is known.
    DecidesAnew,
    /// Orders are taken out of the outbox before they are handed over.
    DoneFirst,
    /// Orders are written in an append of their own, after that of the events.
    OutboxLater,
    /// A refusal is told without asking whether the journal has gone on.
    RefusesUnconfirmed,
    /// The lock of the organization is let go while the append is on its way.
    NoLock,
    /// A clock behind the last event is used as it is.
    TrustsClock,
    /// Of commands that come together, each is told what came of another.
    MixesAnswers,
}

/// The bug that a host has, if one was planted.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Planted {
    #[cfg(feature = "planted")]
    pub(crate) bug: Option<Bug>,
}

impl Planted {
    /// Whether this bug was planted.
    #[cfg(feature = "planted")]
    pub(crate) fn has(self, bug: Bug) -> bool {
        self.bug == Some(bug)
    }

    /// None can be planted.
    #[cfg(not(feature = "planted"))]
    pub(crate) fn has(self, _: Bug) -> bool {
        false
    }
}

impl<S: Store> Host<S> {
    /// The bug of that name: what became of the append is nobody's concern.
    pub(crate) fn answer_first(&self, image: &mut Image<S::Version>, prepared: Prepared) -> Vec<Outcome> {
        let outcomes = prepared.outcomes.clone();
        image.pending = Some(prepared);
        let _ = self.settle_pending(image);
        image.pending = None;
        outcomes
    }

    /// The bug `OutboxLater`.
    pub(crate) fn append_in_two(
        &self,
        expected: &S::Version,
        batch: &Batch,
    ) -> Result<Append<S::Version>, StoreError> {
        let first = Batch { orders: Vec::new(), ..batch.clone() };
        let Append::Done(version) = self.store.append(expected, &first)? else { return Ok(Append::Conflict) };
        let second = Batch { lines: Vec::new(), ..batch.clone() };
        self.store.append(&version, &second)
    }

    /// The bug `NoLock`: decided under the lock, appended without it.
    pub(crate) fn carry_out_unlocked(
        &self,
        shared: &Shared<S::Version>,
        given: &Given,
    ) -> Result<Outcome, HostError> {
        let mut image = lock(shared);
        self.make_ready(&mut image)?;
        let at = self.present(&image)?;
        let known = self.known(image.organization);
        let prepared = image.prepare(known.facts(), at, Work::Commands(&[given]))?;
        let organization = image.organization;
        let expected = image.version.clone().ok_or(HostError::Contended { organization, attempts: 0 })?;
        drop(image);
        let appended = self.store.append(&expected, &prepared.batch);
        let mut image = lock(shared);
        if let Append::Done(version) = appended.inspect_err(|_| image.drop_draft())? {
            self.commit(&mut image, &prepared, version)?;
            let mut outcomes = prepared.outcomes;
            return outcomes.pop().ok_or(HostError::Contended { organization, attempts: 1 });
        }
        image.drop_draft();
        Err(HostError::Contended { organization, attempts: 1 })
    }
}
