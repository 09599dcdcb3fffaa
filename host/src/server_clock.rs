//! The server's clock, as of its last reply.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use selfserve::Timestamp;

/// After how long the server is asked again: a machine that slept has a clock that did not run.
const FRESH: Duration = Duration::from_secs(5);

/// What the server said last, and when.
#[derive(Default)]
pub(crate) struct ServerClock(Mutex<Option<Said>>);

#[derive(Clone, Copy)]
struct Said {
    time: Timestamp,
    heard: Instant,
}

impl ServerClock {
    /// The server has said what time it is.
    pub(crate) fn hear(&self, time: Timestamp) {
        let said = Said { time, heard: instant() };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(said);
    }

    /// What time it is there, if it has said so lately.
    pub(crate) fn tell(&self) -> Option<Timestamp> {
        let said = (*self.0.lock().unwrap_or_else(PoisonError::into_inner))?;
        let now = instant();
        (now.duration_since(said.heard) < FRESH).then(|| said.at(now))
    }
}

impl Said {
    /// What time it is there by now, going by this machine.
    fn at(self, now: Instant) -> Timestamp {
        let passed = i64::try_from(now.duration_since(self.heard).as_millis()).unwrap_or(i64::MAX);
        let time = self.time.unix_milliseconds().saturating_add(passed);
        Timestamp::from_unix_milliseconds(time).unwrap_or(self.time)
    }
}

#[expect(clippy::disallowed_methods, reason = "the host has the clock that the core has not")]
fn instant() -> Instant {
    Instant::now()
}
