//! What time brings, to all organizations: one table of deadlines, and no organization loaded for nothing.

use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use selfserve::{OrganizationId, Timestamp};

use crate::error::HostError;
use crate::host::Host;
use crate::residents::lock;
use crate::store::{Due, Store};

/// What one tick has done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "an organization whose journal cannot be read wants somebody to look"]
pub struct Ticked {
    /// How many organizations are up to date now that were not.
    pub advanced: u32,
    /// Those whose time could not be brought up to date, and why. They rest a while, and the others go on.
    pub failed: Vec<(OrganizationId, HostError)>,
}

impl<S: Store> Host<S> {
    /// Brings time up to date for the organizations of which the store says that something is due, a bounded number of
    /// them: call it again until [`next_wake`](Self::next_wake) tells to sleep.
    ///
    /// Any number of processes may do so. Where two take on the same organization, one of them finds it done.
    ///
    /// # Errors
    ///
    /// [`HostError`] when the store does not say what is due, or the clock is not believed.
    pub fn tick(&self) -> Result<Ticked, HostError> {
        let now = self.clock()?;
        self.resting().retain(|_, until| *until > now);
        let mut ticked = Ticked::default();
        let (mut left, mut after) = (self.limits.tick, None);
        while left > 0 {
            let batch = self.store.due(Some(now), after.as_ref(), left)?;
            let Some(last) = batch.last() else { return Ok(ticked) };
            after = Some(*last);
            for due in batch.iter().filter(|due| !self.rests(due.organization, now)) {
                self.bring(due.organization, now, &mut ticked);
                left = left.saturating_sub(1);
            }
        }
        Ok(ticked)
    }

    /// How long to sleep before the next [`tick`](Self::tick): until something falls due, and no longer than
    /// [`Limits::longest_sleep`](crate::Limits::longest_sleep).
    ///
    /// # Errors
    ///
    /// [`HostError`] when the store does not say what is due, or the clock is not believed.
    pub fn next_wake(&self) -> Result<Duration, HostError> {
        let now = self.clock()?;
        let resting = self.resting().clone();
        let most = u32::try_from(resting.len()).unwrap_or(u32::MAX).saturating_add(1);
        let first = self.store.due(None, None, most)?;
        let wakes = first
            .iter()
            .map(|Due { at, organization }| resting.get(organization).map_or(*at, |until| (*until).max(*at)));
        let wait = wakes.min().map_or(self.limits.longest_sleep, |at| until(now, at));
        Ok(wait.min(self.limits.longest_sleep))
    }

    /// Brings one organization's time up to date. Where nothing is due, the table is put right: it may be another version's.
    fn bring(&self, organization: OrganizationId, now: Timestamp, ticked: &mut Ticked) {
        let shared = self.residents.get(organization);
        let brought = self.bring_time(&mut lock(&shared), true);
        match brought {
            Ok(()) => {
                self.resting().remove(&organization);
                ticked.advanced = ticked.advanced.saturating_add(1);
            }
            Err(problem) => {
                self.resting().insert(organization, now.plus_seconds(self.limits.rest));
                ticked.failed.push((organization, problem));
            }
        }
    }

    fn rests(&self, organization: OrganizationId, now: Timestamp) -> bool {
        self.resting().get(&organization).is_some_and(|until| *until > now)
    }

    fn resting(&self) -> MutexGuard<'_, BTreeMap<OrganizationId, Timestamp>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long it is until then.
fn until(now: Timestamp, then: Timestamp) -> Duration {
    let milliseconds = then.unix_milliseconds().saturating_sub(now.unix_milliseconds());
    Duration::from_millis(u64::try_from(milliseconds).unwrap_or(0))
}
