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

/// The shortest of some durations: for work too long to be left alone by whatever else the machine does.
pub fn quickest(runs: usize, mut work: impl FnMut() -> Duration) -> Duration {
    (0..runs).map(|_| work()).min().unwrap_or_default()
}

/// How long a slice of some work takes: of several runs of many slices the best run's median. Slices are best short,
/// tens of microseconds, so that most of them are not interrupted.
pub fn slice(mut work: impl FnMut()) -> Duration {
    const RUNS: usize = 5;
    const SLICES: usize = 101;
    quickest(RUNS, || median(&(0..SLICES).map(|_| timed(&mut work).1).collect::<Vec<_>>()))
}

/// Operations in a second.
pub fn rate(operations: usize, duration: Duration) -> f64 {
    operations as f64 / duration.as_secs_f64()
}
