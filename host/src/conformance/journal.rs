//! Checks of the journal: order, versions, all or nothing.

use selfserve::Sequence;

use super::trial::{Checked, Trial, events, line, one, organization, same, with_deadline, with_order};
use crate::batch::{Batch, Line};
use crate::store::{Append, Store};

pub(super) fn empty<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let loaded = trial.load(one())?;
    same("rows", &loaded.rows.len(), &0)?;
    same("head", &loaded.head, &Sequence::START)?;
    trial.done(&loaded.version, &events(one(), 0, 1)).map(|_| ())
}

pub(super) fn order<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let first = trial.add(&events(one(), 0, 12))?;
    let second = trial.done(&first, &events(one(), 12, 1))?;
    let loaded = trial.load(one())?;
    let found: Vec<(u64, String)> = loaded.rows.into_iter().map(|row| (row.sequence.0, row.json)).collect();
    let written = (1..=13).map(|place| (place, format!("{{\"event\":{place}}}"))).collect();
    same("rows", &found, &written)?;
    same("head", &loaded.head, &Sequence(13))?;
    same("version", &loaded.version, &second)
}

pub(super) fn pages<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let version = trial.add(&events(one(), 0, 7))?;
    for (after, most, expected) in
        [(0, 3, vec![1, 2, 3]), (3, 3, vec![4, 5, 6]), (6, 3, vec![7]), (7, 3, vec![])]
    {
        let loaded = trial.store.load(one(), Sequence(after), most).map_err(|problem| problem.to_string())?;
        let found: Vec<u64> = loaded.rows.iter().map(|row| row.sequence.0).collect();
        same("rows of a page", &found, &expected)?;
        same("head", &loaded.head, &Sequence(7))?;
        same("version", &loaded.version, &version)?;
    }
    Ok(())
}

pub(super) fn many<S: Store>(trial: &Trial<'_, S>) -> Checked {
    trial.add(&events(one(), 0, 1_000))?;
    same("events", &trial.places(one())?.len(), &1_000)
}

pub(super) fn texts<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let long = "x".repeat(1 << 20);
    let texts = ["{\"name\":\"Caffè Ñandú 東京 🦀\"}", "{\"quote\":\"it's \\\"so\\\" \\u0000\"}", &long];
    let lines: Vec<Line> = (1..).zip(texts).map(|(place, text)| line(place, text.to_owned())).collect();
    trial.add(&Batch { lines, ..Batch::empty(one(), None) })?;
    for (row, text) in trial.load(one())?.rows.iter().zip(texts) {
        if row.json != text {
            return Err(format!("line {} came back otherwise", row.sequence));
        }
    }
    same("lines", &trial.places(one())?.len(), &texts.len())
}

pub(super) fn expected<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let old = trial.add(&events(one(), 0, 2))?;
    let new = trial.done(&old, &events(one(), 2, 1))?;
    same("an append at the old version", &trial.append(&old, &events(one(), 2, 1))?, &Append::Conflict)?;
    same("places", &trial.places(one())?, &vec![1, 2, 3])?;
    trial.done(&new, &events(one(), 3, 1)).map(|_| ())
}

pub(super) fn first<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let nothing = trial.version(one())?;
    trial.done(&nothing, &events(one(), 0, 1))?;
    same("a second first append", &trial.append(&nothing, &events(one(), 0, 2))?, &Append::Conflict)?;
    same("places", &trial.places(one())?, &vec![1])
}

pub(super) fn whole<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let nothing = trial.version(one())?;
    let batch = with_deadline(with_order(events(one(), 0, 1), "first"), 10);
    trial.done(&nothing, &batch)?;
    let late = with_deadline(with_order(events(one(), 0, 2), "second"), 5);
    same("an append at the old version", &trial.append(&nothing, &late)?, &Append::Conflict)?;
    same("places", &trial.places(one())?, &vec![1])?;
    same("orders", &trial.orders()?, &vec!["first".to_owned()])?;
    same("deadlines", &trial.deadlines()?.len(), &1)?;
    same("deadline", &trial.deadlines()?, &vec![(one(), super::trial::at(10))])
}

pub(super) fn gap<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let version = trial.add(&events(one(), 0, 2))?;
    let mut torn = events(one(), 2, 3);
    torn.lines.remove(1);
    for (what, batch) in [
        ("a gap ahead", with_order(events(one(), 3, 1), "ahead")),
        ("a gap inside", with_order(torn, "inside")),
        ("a place that is taken", with_order(events(one(), 1, 1), "taken")),
    ] {
        if let Ok(appended @ (Append::Done(_) | Append::Unknown(_))) = trial.store.append(&version, &batch) {
            return Err(format!("{what} is {appended:?}"));
        }
        same("places", &trial.places(one())?, &vec![1, 2])?;
        same("orders", &trial.orders()?.len(), &0)?;
    }
    trial.done(&version, &events(one(), 2, 1)).map(|_| ())
}

pub(super) fn confirm<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let nothing = trial.version(one())?;
    same("before the first event", &trial.done(&nothing, &Batch::empty(one(), None))?, &nothing)?;
    let version = trial.done(&nothing, &events(one(), 0, 1))?;
    same("the version", &trial.done(&version, &Batch::empty(one(), None))?, &version)?;
    let old = trial.append(&nothing, &with_deadline(Batch::empty(one(), None), 1))?;
    same("at the old version", &old, &Append::Conflict)?;
    same("deadlines", &trial.deadlines()?.len(), &0)?;
    trial.done(&version, &with_deadline(Batch::empty(one(), None), 1))?;
    same("deadlines", &trial.deadlines()?.len(), &1)?;
    trial.done(&version, &events(one(), 1, 1)).map(|_| ())
}

pub(super) fn apart<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let (a, b) = (organization(0xA), organization(0xB));
    trial.add(&with_deadline(with_order(events(a, 0, 2), "same"), 1))?;
    let version = trial.add(&with_deadline(with_order(events(b, 0, 1), "same"), 2))?;
    same("the first's", &trial.places(a)?, &vec![1, 2])?;
    same("the second's", &trial.places(b)?, &vec![1])?;
    let rows = trial.load(b)?.rows;
    same("whose rows they are", &rows.iter().all(|row| row.organization == b), &true)?;
    same("orders", &trial.orders()?.len(), &2)?;
    trial.store.done(a, &selfserve::EffectId::new("same")).map_err(|problem| problem.to_string())?;
    let left: Vec<_> = trial.waiting()?.iter().map(|waiting| waiting.organization).collect();
    same("whose order is left", &left, &vec![b])?;
    trial.add(&events(a, 2, 1))?;
    trial.done(&version, &events(b, 1, 1)).map(|_| ())
}
