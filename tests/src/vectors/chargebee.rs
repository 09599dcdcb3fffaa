//! Chargebee's examples, as its documentation and its support have them.

use std::num::NonZeroU64;

use selfserve::Money;
use selfserve_rival::{PlanChange, Profile, Share};
use serde_json::json;

use super::answer::{Answer, Gap};
use super::inputs::Inputs;
use super::ours;

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    match kind {
        "plan_change" if inputs.has("proration") => without_proration(inputs),
        "plan_change" if inputs.has("days_total") => by_days(inputs),
        "plan_change" if inputs.has("period_end") => downgrade(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

fn text(money: Money) -> String {
    money.to_decimal().to_string()
}

/// Days that remain, of how many: what is credited and charged for them.
pub(super) fn by_days(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    // Days that are named for the reader; the numbers beside them decide.
    inputs.told("period_start");
    inputs.told("change");
    let (rest, all) = (inputs.count("days_remaining")?, inputs.count("days_total")?);
    let (old, new) = (inputs.money("old_price")?, inputs.money("new_price")?);
    let share = NonZeroU64::new(all.into()).map(|whole| Share { part: rest.into(), whole });
    let share =
        share.filter(|share| share.part <= share.whole.get()).ok_or_else(|| Gap("no days".to_owned()))?;
    let answer = |credit: Option<Money>, charge: Option<Money>| {
        let (credit, charge) = (credit?, charge?);
        let net = charge.checked_sub(credit).ok()?;
        Some(
            json!({ "credit": text(credit), "charge": text(charge), "net": text(net), "renewal": text(new) }),
        )
    };
    let part = |whole| Profile::Chargebee.share(whole, share).ok();
    let profile = answer(part(old), part(new)).ok_or_else(|| Gap("an amount does not fit".to_owned()))?;
    let credited = ours::credited(old, all - rest, all).and_then(|credit| credit.negated().ok());
    Ok(Answer::new(profile, answer(credited, ours::prorated(new, rest, all))))
}

/// A downgrade, whose credit reduces the renewal.
fn downgrade(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let change = PlanChange {
        start: inputs.instant("period_start")?,
        end: inputs.instant("period_end")?,
        at: inputs.instant("change")?,
        before: inputs.money("old_price")?,
        after: inputs.money("new_price")?,
    };
    let lines = Profile::Chargebee.change(&change).map_err(|error| Gap(error.to_string()))?;
    let answer = |credit: Option<Money>, charge: Option<Money>| {
        let (credit, charge) = (credit?, charge?);
        let net = credit.checked_sub(charge).ok()?;
        Some(
            json!({ "unused_credit": text(credit), "charge_remaining": text(charge), "net_credit": text(net),
            "next_renewal_charge": text(change.after.checked_sub(net).ok()?) }),
        )
    };
    let profile = answer(lines.credit.negated().ok(), Some(lines.charge));
    let ours = ours::days(change.at, change.end).zip(ours::days(change.start, change.end));
    let ours = ours.and_then(|(rest, all)| {
        let credited = ours::credited(change.before, all.checked_sub(rest)?, all)?.negated().ok();
        answer(credited, ours::prorated(change.after, rest, all))
    });
    Ok(Answer::new(profile.ok_or_else(|| Gap("an amount does not fit".to_owned()))?, ours))
}

/// Where nothing is prorated, the new price is charged in full.
fn without_proration(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    inputs.told("old_price");
    inputs.told("day_of_change");
    if inputs.flag("proration")? {
        return Err(Gap("a day of change without a period".to_owned()));
    }
    Ok(Answer::new(json!({ "charged": text(inputs.money("new_price")?) }), None))
}
