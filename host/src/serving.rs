//! The duties of a server beside answering: what falls due, what waits in the outbox.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use selfserve::OrganizationId;

use crate::effects::{Outside, Task, Undelivered};
use crate::error::HostError;
use crate::host::Host;
use crate::store::Store;

/// What could not be done now, and is tried again after a rest ([`Limits::rest`](crate::Limits)).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// The store does not say what there is to do, or the clock is not believed.
    Host(HostError),
    /// An organization's time could not be brought up to date.
    Organization(OrganizationId, HostError),
    /// An order was not taken.
    Order(Task, Undelivered),
}

/// Rings when there is something to do before it falls due.
#[derive(Default)]
pub(crate) struct Bell {
    rings: Mutex<bool>,
    heard: Condvar,
}

impl Bell {
    pub(crate) fn ring(&self) {
        *self.rings.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.heard.notify_all();
    }

    /// Waits so long, or until it rings; it may have rung since it was last waited for.
    fn wait(&self, most: Duration) {
        let rings = self.rings.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.heard.wait_timeout_while(rings, most, |rings| !*rings);
        *waited.unwrap_or_else(PoisonError::into_inner).0 = false;
    }
}

impl<S: Store> Host<S> {
    /// Does what a server does beside answering, in a thread of its own, until it is told to end: brings time, and hands
    /// orders over, whenever something is due, or this host's shops have ordered it. Any number of processes may do so.
    ///
    /// What fails is told, and tried again after a rest. To end it, set `ends`, and [`wake`](Self::wake) it.
    pub fn serve(&self, outside: Outside<'_>, ends: &AtomicBool, mut told: impl FnMut(Trouble)) {
        while !ends.load(Ordering::Relaxed) {
            let wait = match self.do_duties(outside, &mut told) {
                Ok(wait) => wait,
                Err(problem) => {
                    told(Trouble::Host(problem));
                    self.rest()
                }
            };
            self.bell.wait(wait);
        }
    }

    /// Lets [`serve`](Self::serve) look again at once: there is something to do, or it is to end.
    pub fn wake(&self) {
        self.bell.ring();
    }

    /// Does what there is to do now, and answers how long there is nothing.
    fn do_duties(&self, outside: Outside<'_>, told: &mut impl FnMut(Trouble)) -> Result<Duration, HostError> {
        let ticked = self.tick()?;
        let handed = self.effects(outside)?;
        let has_failed = !ticked.failed.is_empty() || !handed.failed.is_empty();
        for (organization, problem) in ticked.failed {
            told(Trouble::Organization(organization, problem));
        }
        for (task, problem) in handed.failed {
            told(Trouble::Order(task, problem));
        }
        // As many as one call takes: there may be more.
        if handed.done >= self.limits.effects {
            return Ok(Duration::ZERO);
        }
        if has_failed { Ok(self.rest()) } else { self.next_wake() }
    }

    fn rest(&self) -> Duration {
        Duration::from_secs(self.limits.rest.into()).min(self.limits.longest_sleep)
    }
}
