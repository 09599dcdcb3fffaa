//! Checks of many who append at once.

use std::sync::Barrier;
use std::thread;

use super::trial::{Checked, Trial, events, one, same};
use crate::store::{Append, Store};

/// How many append at once.
const WRITERS: usize = 8;
/// How many events each of them gets in.
const EVENTS: u64 = 5;

pub(super) fn one_wins<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let version = trial.add(&events(one(), 0, 1))?;
    let start = Barrier::new(WRITERS);
    let answers = at_once(|| {
        start.wait();
        trial.append(&version, &events(one(), 1, 1))
    })?;
    let done = answers.iter().filter(|answer| matches!(answer, Append::Done(_))).count();
    same("appends that are done", &done, &1)?;
    let conflicts = answers.iter().filter(|answer| matches!(answer, Append::Conflict)).count();
    same("conflicts", &conflicts, &WRITERS.saturating_sub(1))?;
    same("places", &trial.places(one())?, &vec![1, 2])
}

pub(super) fn no_gap<S: Store>(trial: &Trial<'_, S>) -> Checked {
    at_once(|| {
        let mut left = EVENTS;
        while left > 0 {
            let loaded = trial.load(one())?;
            let batch = events(one(), loaded.head.0, 1);
            if let Append::Done(_) = trial.append(&loaded.version, &batch)? {
                left = left.saturating_sub(1);
            }
        }
        Ok(())
    })?;
    let all = EVENTS.saturating_mul(u64::try_from(WRITERS).unwrap_or(u64::MAX));
    same("places", &trial.places(one())?, &(1..=all).collect())
}

/// The same by many threads.
fn at_once<R: Send>(act: impl Fn() -> Result<R, String> + Sync) -> Result<Vec<R>, String> {
    thread::scope(|scope| {
        let threads: Vec<_> = (0..WRITERS).map(|_| scope.spawn(&act)).collect();
        let joined = threads.into_iter().map(thread::ScopedJoinHandle::join);
        joined.map(|answer| answer.unwrap_or_else(|_| Err("the store panicked".into()))).collect()
    })
}
