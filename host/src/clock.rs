//! What time it is: the one place that asks.

use std::time::{SystemTime, UNIX_EPOCH};

use selfserve::Timestamp;

/// Tells the time. A function that returns it is one, too.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Timestamp;
}

/// The clock of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "the host has the clock that the core has not")]
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let milliseconds = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        // A clock beyond the year 9999 is a broken one: the store's says so.
        Timestamp::from_unix_milliseconds(milliseconds).unwrap_or_else(|_| last())
    }
}

impl<F: Fn() -> Timestamp + Send + Sync> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// The last instant there is.
fn last() -> Timestamp {
    selfserve::Day::MAX.start()
}
