//! Checks of the outbox.

use selfserve::EffectId;

use super::trial::{Checked, Trial, events, one, organization, same, with_order};
use crate::store::{Place, Store};

pub(super) fn order<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let (a, b) = (organization(0xB), organization(0xA));
    trial.add(&with_order(with_order(events(a, 0, 1), "z"), "y"))?;
    trial.add(&with_order(events(b, 0, 1), "x"))?;
    trial.add(&with_order(events(a, 1, 1), "w"))?;
    let waiting = trial.waiting()?;
    let found: Vec<_> = waiting.iter().map(|it| (it.organization, it.id.to_string())).collect();
    let written = [(a, "z"), (a, "y"), (b, "x"), (a, "w")].map(|(whose, id)| (whose, id.to_owned()));
    same("orders", &found, &written.to_vec())?;
    let texts: Vec<&str> = waiting.iter().map(|it| it.json.as_str()).collect();
    same("text", &texts.first().copied(), &Some("{\"order\":\"z\"}"))?;
    same("places that grow", &waiting.is_sorted_by(|one, other| one.place < other.place), &true)
}

pub(super) fn pages<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let batch = ["a", "b", "c", "d", "e"].iter().fold(events(one(), 0, 1), |batch, id| with_order(batch, id));
    trial.add(&batch)?;
    let (mut found, mut after) = (Vec::new(), Place::START);
    for expected in [2, 2, 1, 0] {
        let page = trial.store.outbox(after, 2).map_err(|problem| problem.to_string())?;
        same("orders of a page", &page.len(), &expected)?;
        after = page.last().map_or(after, |last| last.place);
        found.extend(page.iter().map(|waiting| waiting.id.to_string()));
    }
    same("orders", &found.concat(), &"abcde".to_owned())
}

pub(super) fn done<S: Store>(trial: &Trial<'_, S>) -> Checked {
    let batch = ["a", "b", "c"].iter().fold(events(one(), 0, 1), |batch, id| with_order(batch, id));
    trial.add(&batch)?;
    for _ in 0..2 {
        trial.store.done(one(), &EffectId::new("b")).map_err(|problem| problem.to_string())?;
        same("orders", &trial.orders()?.concat(), &"ac".to_owned())?;
    }
    trial.add(&with_order(events(one(), 1, 1), "d"))?;
    same("orders", &trial.orders()?.concat(), &"acd".to_owned())
}
