//! Meteroid's cases.

use std::collections::BTreeMap;

use selfserve::{Day, Money, Schedule, ServicePeriod};
use selfserve_rival::meteroid::{Periods, rest_of_period, share};
use selfserve_rival::{Interval, Share};
use serde_json::{Value, json};

use super::answer::{Answer, Gap};
use super::inputs::Inputs;
use super::ours;

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    match kind {
        "billing_period" => period(inputs),
        "proration_factor" if inputs.has("partial") => factor(inputs),
        "proration_factor" => first_cycle(inputs),
        "plan_change" => plan_change(inputs),
        "netting" => netting(inputs),
        "quantity_change" => seats(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

fn periods(inputs: &Inputs<'_>) -> Result<Periods, Gap> {
    Ok(Periods { billing_day: inputs.day_of_month("anchor_day")?, months: inputs.months("billing_period")? })
}

fn period(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let periods = periods(inputs)?;
    let mode = inputs.maybe("mode", Inputs::text)?;
    let (found, covered) = match mode {
        Some("in_advance") => {
            let date = inputs.day("invoice_date")?;
            let is_first = inputs.flag("first_period")?;
            (periods.in_advance(date, is_first), Some((date, date)))
        }
        Some("in_arrears") => {
            let (start, date) = (inputs.day("billing_start")?, inputs.day("invoice_date")?);
            (periods.in_arrears(start, date), Some((start, date.plus_days(-1))))
        }
        None => {
            let (start, at) = (inputs.day("billing_start")?, inputs.day("at")?);
            (periods.containing(start, at), Some((start, at)))
        }
        Some(other) => return Err(Gap(format!("no mode {other:?}"))),
    };
    // Ours begin on their anchor: only such cases are ours too.
    let ours = covered.filter(|(start, _)| start.ymd().2 == periods.billing_day).and_then(|(start, day)| {
        let days = ours::containing(start, periods.months, day)?;
        let end = if mode == Some("in_arrears") { day.plus_days(1) } else { days.end };
        Some(json!({ "start": days.start, "end": end }))
    });
    Ok(Answer::new(json!({ "start": found.start, "end": found.end }), ours))
}

fn days(inputs: &Inputs<'_>, name: &str) -> Result<ServicePeriod, Gap> {
    let period = inputs.object(name)?;
    Ok(ServicePeriod { start: period.day("start")?, end: period.day("end")? })
}

fn factor(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (part, whole) = (days(inputs, "partial")?, days(inputs, "full")?);
    let ours = (part.start >= whole.start && part.end <= whole.end && part.days() < whole.days())
        .then(|| json!({ "factor_ratio": ratio_of(part.days().into(), whole.days().into()) }));
    Ok(Answer::new(json!({ "factor_ratio": ratio(share(part, whole)) }), ours))
}

fn first_cycle(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let periods = periods(inputs)?;
    if inputs.maybe("mode", Inputs::text)?.is_some_and(|mode| mode != "in_advance") {
        return Err(Gap("only a first period billed in advance is prorated".to_owned()));
    }
    let cycle = inputs.maybe("cycle_index", Inputs::count)?.unwrap_or(0);
    if cycle > 0 {
        inputs.told("invoice_date");
        inputs.told("billing_start");
        return Ok(Answer::new(json!({ "factor_ratio": null }), None));
    }
    let name = if inputs.has("first_invoice_date") { "first_invoice_date" } else { "invoice_date" };
    inputs.told("billing_start");
    let start = inputs.day(name)?;
    let first = periods.in_advance(start, true);
    let share = periods.first_share(start);
    let period = share.map(|_| json!({ "start": first.start, "end": first.end }));
    Ok(Answer::new(json!({ "period": period, "factor_ratio": ratio(share) }), None))
}

/// A share as the cases write it; none is billed in full.
fn ratio(share: Option<Share>) -> Value {
    share.map_or(Value::Null, |share| ratio_of(share.part, share.whole.get()))
}

fn ratio_of(part: u64, whole: u64) -> Value {
    if part == 0 { json!("0") } else { json!(format!("{part}/{whole}")) }
}

/// A component of a plan: its price, and the length of its own period where that is another than the subscription's.
struct Component {
    price: Money,
    interval: Option<Interval>,
}

fn plan_change(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let period = ServicePeriod { start: inputs.day("period_start")?, end: inputs.day("period_end")? };
    let change = inputs.day("change_date")?;
    // What a line is shown as changes no figure.
    inputs.told("display_quantity");
    inputs.currency()?;
    let (removed, added) = components(inputs)?;
    let minor = |one: &Component| one.price.minor_units();
    let total = |components: &[Component]| components.iter().map(minor).fold(0, i64::saturating_add);
    let direction = match total(&added).cmp(&total(&removed)) {
        std::cmp::Ordering::Greater => "upgrade",
        std::cmp::Ordering::Less => "downgrade",
        std::cmp::Ordering::Equal => "lateral",
    };
    let answer = |rest: &dyn Fn(&Component, bool) -> Option<i64>| {
        let credit = |one| rest(one, true);
        let credits: Option<Vec<_>> = removed.iter().map(credit).collect();
        let charges: Option<Vec<_>> = added.iter().map(|one| rest(one, false)).collect();
        let lines = in_pairs(credits?, charges?);
        let net = lines.iter().copied().fold(0, i64::saturating_add);
        Some(json!({ "lines_minor": lines, "net_minor": net, "direction": direction }))
    };
    let profile = answer(&|one, credit| {
        let interval = one.interval.unwrap_or(default_interval(period));
        let minor = rest_of_period(one.price.minor_units(), interval, period, change)?;
        if credit { minor.checked_neg() } else { Some(minor) }
    });
    let ours = answer(&|one, credit| {
        let (all, rest) = (period.days(), period.days_from(change));
        let money = match credit {
            _ if one.interval.is_some() => None,
            true => ours::credited(one.price, all.checked_sub(rest)?, all),
            false => ours::prorated(one.price, rest, all),
        };
        money.map(Money::minor_units)
    });
    Ok(Answer::new(profile.ok_or_else(|| Gap("an amount does not fit".to_owned()))?, ours))
}

/// A component without a period of its own has the subscription's.
fn default_interval(period: ServicePeriod) -> Interval {
    Interval::Days(std::num::NonZeroU32::new(period.days()).unwrap_or(std::num::NonZeroU32::MIN))
}

/// The components that go and those that come.
fn components(inputs: &Inputs<'_>) -> Result<(Vec<Component>, Vec<Component>), Gap> {
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    match inputs.maybe("component", Inputs::text)? {
        None => {}
        // Usage is not billed in advance.
        Some("usage") => return Ok((removed, added)),
        Some(other) => return Err(Gap(format!("no component {other:?}"))),
    }
    let component = |price: &str, interval: &str| {
        let price = inputs.money(price)?;
        Ok::<_, Gap>(Component { price, interval: inputs.maybe(interval, Inputs::interval)? })
    };
    if inputs.has("unit_price") {
        let price = inputs.money("unit_price")?;
        let seats = |name| {
            let seats = inputs.count(name)?;
            let total = price.minor_units().checked_mul(seats.into());
            let total = total.ok_or_else(|| Gap("an amount does not fit".to_owned()))?;
            Ok::<_, Gap>(Component {
                price: Money::from_minor_units(total, price.currency()),
                interval: None,
            })
        };
        removed.push(seats("seats_before")?);
        added.push(seats("seats_after")?);
    }
    if inputs.has("old_price") {
        removed.push(component("old_price", "old_billing_period")?);
    }
    if inputs.has("new_price") {
        added.push(component("new_price", "new_billing_period")?);
    }
    if inputs.has("removed_price") {
        removed.push(component("removed_price", "removed_billing_period")?);
    }
    if inputs.has("added_price") {
        added.push(component("added_price", "added_billing_period")?);
    }
    Ok((removed, added))
}

/// What goes and what comes in turn, without lines of nothing.
fn in_pairs(credits: Vec<i64>, charges: Vec<i64>) -> Vec<i64> {
    let longer = credits.len().max(charges.len());
    let pair = |place: usize| [credits.get(place).copied(), charges.get(place).copied()];
    (0..longer).flat_map(pair).flatten().filter(|minor| *minor != 0).collect()
}

/// Lines that belong together become one, and none where nothing is left; others stay as they are.
fn netting(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let amounts =
        |name| inputs.list(name).map(|list| list.iter().filter_map(Value::as_i64).collect::<Vec<_>>());
    let mut netted = Vec::new();
    if inputs.has("lines_minor_same_key") {
        netted.push(amounts("lines_minor_same_key")?.into_iter().fold(0, i64::saturating_add));
    }
    if inputs.has("lines_minor_no_key") {
        netted.extend(amounts("lines_minor_no_key")?);
    }
    netted.retain(|minor| *minor != 0);
    Ok(Answer::new(json!({ "netted_minor": netted }), None))
}

/// More seats count at once, on an invoice of their own; fewer from the end of the period on, without a credit.
fn seats(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (start, end) = (inputs.day("start")?, inputs.day("period_end")?);
    let mut at = BTreeMap::from([(start, inputs.number("seats_start")?)]);
    let mut invoices = 1;
    let (mut now, mut later) = (inputs.number("seats_start")?, 0_i64);
    for change in inputs.list("changes")? {
        let change = Inputs::new(change.as_object().ok_or_else(|| Gap("a change is no object".to_owned()))?);
        let (day, delta): (Day, i64) = (change.day("at")?, change.number("delta")?);
        change.all_used()?;
        if delta > 0 {
            now = now.saturating_add(delta);
            invoices += 1;
            at.insert(day, now);
        } else {
            later = later.saturating_add(delta);
        }
    }
    at.insert(end, now.saturating_add(later));
    let month = Schedule { anchor: start, months: 1 };
    if month.boundary(1) != end {
        return Err(Gap("only changes within the first month are known".to_owned()));
    }
    Ok(Answer::new(json!({ "seats_at": at, "invoices_after_upgrade": invoices }), None))
}
