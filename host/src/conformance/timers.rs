//! Checks of deadlines, snapshots and the store's clock.

use super::trial::{Checked, Trial, at, events, one, organization, same, with_deadline};
use crate::batch::Batch;
use crate::store::{Due, Store};

pub(super) fn due<S: Store>(trial: &Trial<'_, S>) -> Checked {
    for (number, seconds) in [(1, 30), (2, 10), (3, 20), (4, 20), (5, 40)] {
        trial.add(&with_deadline(events(organization(number), 0, 1), seconds))?;
    }
    let by = |until: u32, after: Option<&Due>, most| {
        let due = trial.store.due(Some(at(until)), after, most).map_err(|problem| problem.to_string())?;
        Ok::<_, String>(due)
    };
    let row = |number, seconds| Due { at: at(seconds), organization: organization(number) };
    same("before the first", &by(9, None, 10)?, &vec![])?;
    same("by then", &by(30, None, 10)?, &vec![row(2, 10), row(3, 20), row(4, 20), row(1, 30)])?;
    same("at most", &by(30, None, 2)?, &vec![row(2, 10), row(3, 20)])?;
    same("behind a place", &by(30, Some(&row(3, 20)), 10)?, &vec![row(4, 20), row(1, 30)])?;
    let whenever = trial.store.due(None, None, 10).map_err(|problem| problem.to_string())?;
    same("whenever", &whenever.len(), &5)
}

pub(super) fn moves<S: Store>(trial: &Trial<'_, S>) -> Checked {
    trial.add(&with_deadline(events(one(), 0, 1), 10))?;
    trial.add(&with_deadline(events(one(), 1, 1), 30))?;
    same("later", &trial.deadlines()?, &vec![(one(), at(30))])?;
    trial.add(&with_deadline(events(one(), 2, 1), 20))?;
    same("earlier", &trial.deadlines()?, &vec![(one(), at(20))])?;
    trial.add(&events(one(), 3, 1))?;
    same("none", &trial.deadlines()?, &vec![])?;
    trial.add(&with_deadline(Batch::empty(one(), None), 5))?;
    same("without events", &trial.deadlines()?, &vec![(one(), at(5))])
}

pub(super) fn snapshot<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let keep = |number, core: &str, bytes: &[u8]| {
        let kept = trial.store.keep_snapshot(organization(number), core, selfserve::Sequence(1), bytes);
        kept.map_err(|problem| problem.to_string())
    };
    let kept = |number, core: &str| {
        trial.store.snapshot(organization(number), core).map_err(|problem| problem.to_string())
    };
    same("none", &kept(1, "1.0.0")?, &None)?;
    keep(1, "1.0.0", &[0, 255, 10])?;
    keep(1, "1.1.0", b"newer")?;
    keep(2, "1.0.0", b"other")?;
    same("the first version's", &kept(1, "1.0.0")?, &Some(vec![0, 255, 10]))?;
    same("the second version's", &kept(1, "1.1.0")?, &Some(b"newer".to_vec()))?;
    same("another organization's", &kept(2, "1.0.0")?, &Some(b"other".to_vec()))?;
    same("another version's", &kept(2, "1.1.0")?, &None)
}

pub(super) fn newest<S: Store>(trial: &Trial<'_, S>) -> Checked {
    for (sequence, bytes, expected) in [(5, b"5", b"5"), (9, b"9", b"9"), (7, b"7", b"9")] {
        let sequence = selfserve::Sequence(sequence);
        let kept = trial.store.keep_snapshot(one(), "1.0.0", sequence, bytes);
        kept.map_err(|problem| problem.to_string())?;
        let found = trial.store.snapshot(one(), "1.0.0").map_err(|problem| problem.to_string())?;
        same("the newest", &found, &Some(expected.to_vec()))?;
    }
    Ok(())
}

pub(super) fn now<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let tell = || trial.store.now().map_err(|problem| problem.to_string());
    let (first, second) = (tell()?, tell()?);
    if second < first { Err(format!("{second} after {first}")) } else { Ok(()) }
}
