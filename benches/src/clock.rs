//! How long something takes.

use std::hint::black_box;
use std::time::{Duration, Instant};

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

/// Some work's result, and how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = now();
    let result = black_box(work());
    (result, start.elapsed())
}

/// The duration that so many in a thousand do not exceed.
pub fn quantile(durations: &[Duration], permille: usize) -> Duration {
    let mut sorted = durations.to_vec();
    sorted.sort_unstable();
    sorted.get((sorted.len() - 1) * permille / 1000).copied().unwrap_or_default()
}

/// The median.
pub fn median(durations: &[Duration]) -> Duration {
    quantile(durations, 500)
}

/// How long one operation takes, by the median of some rounds of many each.
pub fn median_of(rounds: usize, operations: usize, mut work: impl FnMut()) -> Duration {
    let durations: Vec<Duration> = (0..rounds).map(|_| timed(&mut work).1).collect();
    median(&durations) / u32::try_from(operations).unwrap_or(u32::MAX)
}

/// Operations in a second.
pub fn rate(operations: usize, duration: Duration) -> f64 {
    operations as f64 / duration.as_secs_f64()
}
