//! Autumn's cases: cycles to the instant, from an anchor that may lie ahead. Its cycles are counted from the anchor as
//! ours are.

use rust_decimal::Decimal;
use selfserve::{Money, Timestamp};
use selfserve_rival::Span;
use serde_json::{Value, json};

use super::answer::{Answer, Gap};
use super::inputs::Inputs;
use super::{chargebee, ours};

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    match kind {
        "anchor_date" | "billing_period" => cycle(inputs),
        "plan_change" if inputs.has("days_total") => chargebee::by_days(inputs),
        "quantity_change" => pool(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

fn cycle(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let zone = inputs.zone()?;
    let wall =
        |at: Timestamp| zone.wall(at).ok_or_else(|| Gap("an instant lies outside the calendar".to_owned()));
    let (anchor, at) = (wall(inputs.instant("anchor")?)?, wall(inputs.instant("at")?)?);
    let floor = inputs.maybe("floor", Inputs::instant)?.map(wall).transpose()?;
    let interval = inputs.interval("billing_period")?;
    let fields = |start: Timestamp, end: Timestamp| {
        let held = |at: Timestamp| floor.map_or(at, |floor| at.max(floor));
        let (start, end) = (held(start), held(end));
        json!({ "cycle_start_fields": fields_of(start), "cycle_end_fields": fields_of(end),
            "cycle_start": zone.instant(start), "cycle_end": zone.instant(end) })
    };
    let span = Span::of_cycle(anchor, interval, at);
    let ours = inputs.months("billing_period").ok().and_then(|months| {
        let (start, end) = ours::containing_instant(anchor, months, at)?;
        Some(fields(start, end))
    });
    Ok(Answer::new(fields(span.start, span.end), ours))
}

fn fields_of(at: Timestamp) -> Value {
    let (year, month, day) = at.day().ymd();
    let seconds = (at.unix_milliseconds() - at.day().start().unix_milliseconds()) / 1000;
    json!({ "year": year, "month": month, "day": day,
        "hour": seconds / 3600, "minute": seconds / 60 % 60, "second": seconds % 60 })
}

/// Licenses of which some are included in the plan: the rest is given back and charged anew as a whole.
fn pool(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (included, assigned) = (inputs.count("included")?, inputs.count("assigned")?);
    let (before, after) = (inputs.count("quantity_before")?, inputs.count("quantity_after")?);
    if inputs.decimal("factor")? != Decimal::ONE {
        return Err(Gap("only changes at the start of a period are known".to_owned()));
    }
    let price = inputs.money("unit_price")?;
    let paid = |quantity: u32| quantity.saturating_sub(included);
    let amount = |quantity: u32| {
        let minor = price.minor_units().checked_mul(paid(quantity).into());
        minor.map(|minor| Money::from_minor_units(minor, price.currency()).to_decimal())
    };
    let too_large = || Gap("an amount does not fit".to_owned());
    let (old, new) = (amount(before).ok_or_else(too_large)?, amount(after).ok_or_else(too_large)?);
    Ok(Answer::ours(json!({
        "granted": after.max(included),
        "usage": assigned,
        "remaining": after.max(included).saturating_sub(assigned),
        "paid_quantity": paid(after),
        "line_pair": [(-old).to_string(), new.to_string()],
        "invoice_total": (new - old).to_string(),
    })))
}
