//! Polar's cases.

use rust_decimal::Decimal;
use selfserve::{Money, Timestamp};
use selfserve_rival::polar::{change_of_product, change_of_seats, cycle_end, less_basis_points};
use selfserve_rival::{PlanChange, Profile, Share};
use serde_json::{Value, json};

use super::answer::{Answer, Gap};
use super::inputs::Inputs;
use super::ours;

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    match kind {
        "plan_change" if inputs.has("seconds_total") => documented(inputs),
        "plan_change" => product(inputs),
        "quantity_change" if inputs.has("assigned_claimed") => taken_seats(inputs),
        "quantity_change" => seats(inputs),
        "anchor_date" => imported_anchor(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

fn too_large(error: impl std::fmt::Display) -> Gap {
    Gap(error.to_string())
}

/// The cycle that the change falls into; it ends when the case says, or an interval after it began.
fn cycle(inputs: &Inputs<'_>, interval: &str) -> Result<(Timestamp, Timestamp), Gap> {
    let start = inputs.instant("cycle_start")?;
    let length = inputs.maybe(interval, Inputs::interval)?;
    let end = match (inputs.maybe("cycle_end", Inputs::instant)?, length) {
        (Some(end), _) => end,
        (None, Some(length)) => cycle_end(start, length),
        (None, None) => return Err(Gap("the end of the cycle is missing".to_owned())),
    };
    Ok((start, end))
}

fn product(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let interval = if inputs.has("old_period") { "old_period" } else { "billing_period" };
    let (start, end) = cycle(inputs, interval)?;
    let new_cycle =
        match (inputs.maybe("old_period", Inputs::length)?, inputs.maybe("new_period", Inputs::length)?) {
            (Some(old), Some(new)) => old != new,
            _ => false,
        };
    let price = |price: &str, discount: &str| discounted(inputs, inputs.minor(price)?, discount);
    let (before, after) =
        (price("old_price_minor", "old_discount")?, price("new_price_minor", "new_discount")?);
    let change = PlanChange { start, end, at: inputs.instant("change_at")?, before, after };
    let (lines, new_cycle) = match inputs.maybe("proration_behavior", Inputs::text)? {
        None | Some("prorate" | "invoice") => {
            (change_of_product(&change, new_cycle).map_err(too_large)?, new_cycle)
        }
        // The new price in full from now on, and nothing back.
        Some("reset") => {
            let unpaid = PlanChange { before: Money::zero(after.currency()), ..change };
            (change_of_product(&unpaid, true).map_err(too_large)?, true)
        }
        Some(other) => return Err(Gap(format!("no proration behavior {other:?}"))),
    };
    let minor = |money: Money| if money.is_zero() { Value::Null } else { json!(money.minor_units().abs()) };
    let answer = |credit: Money, charge: Money| json!({ "credit_minor": minor(credit), "debit_minor": minor(charge), "cycle_reset": new_cycle });
    let ours = ours::days(change.at, end).zip(ours::days(start, end)).and_then(|(rest, all)| {
        let charge = if new_cycle { Some(after) } else { ours::prorated(after, rest, all) };
        Some(answer(ours::credited(before, all.checked_sub(rest)?, all)?, charge?))
    });
    Ok(Answer::new(answer(lines.credit, lines.charge), ours))
}

/// The price less a discount: `25%`, or an amount such as `25.00 USD`; `0` is none.
fn discounted(inputs: &Inputs<'_>, price: Money, name: &str) -> Result<Money, Gap> {
    let Some(discount) = inputs.maybe(name, Inputs::text)? else { return Ok(price) };
    let unknown = || Gap(format!("input `{name}` cannot be read"));
    if let Some(percent) = discount.strip_suffix('%') {
        let percent = Decimal::from_str_exact(percent).map_err(|_| unknown())?;
        let points = percent.checked_mul(Decimal::ONE_HUNDRED).ok_or_else(unknown)?.normalize();
        let whole = points.scale() == 0;
        let points = u16::try_from(points.mantissa()).ok().filter(|points| *points <= 10_000 && whole);
        return less_basis_points(price, points.ok_or_else(unknown)?).map_err(too_large);
    }
    let amount = discount.split(' ').next().and_then(|amount| Decimal::from_str_exact(amount).ok());
    let amount = Money::from_decimal(amount.ok_or_else(unknown)?, price.currency()).map_err(too_large)?;
    price.checked_sub(amount.min(price).map_err(too_large)?).map_err(too_large)
}

fn seats(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (start, end) = cycle(inputs, "billing_period")?;
    let (unit, currency) = (inputs.number("unit_price_minor")?, inputs.currency()?);
    let total = |unit: i64, name| {
        let seats = i64::from(inputs.count(name)?);
        let total = unit.checked_mul(seats).ok_or_else(|| Gap("an amount does not fit".to_owned()))?;
        Ok::<_, Gap>(Money::from_minor_units(total, currency))
    };
    let (before, after) = (total(unit, "seats_before")?, total(unit, "seats_after")?);
    let change = PlanChange { start, end, at: inputs.instant("change_at")?, before, after };
    let amount = change_of_seats(&change).map_err(too_large)?;
    let renewal = match inputs.maybe("pending_unit_price_minor", Inputs::number)? {
        Some(pending) if inputs.maybe("pending_applies_at", Inputs::instant)? == Some(end) => pending,
        Some(_) => return Err(Gap("the new price does not hold from the end of the cycle on".to_owned())),
        None => unit,
    };
    let renewal = total(renewal, "seats_after")?.minor_units();
    let answer = |amount: Money| {
        let direction = match amount.minor_units() {
            0 => None,
            minor if minor > 0 => Some("debit"),
            _ => Some("credit"),
        };
        let minor = direction.map(|_| amount.minor_units().abs());
        json!({ "proration_minor": minor, "direction": direction, "amount_after_renewal_minor": renewal })
    };
    let ours = ours::days(change.at, end).zip(ours::days(start, end)).and_then(|(rest, all)| {
        let added = after.checked_sub(before).ok().filter(|added| !added.is_negative())?;
        ours::prorated(added, rest, all).map(answer)
    });
    Ok(Answer::new(answer(amount), ours))
}

/// Seats that are taken, invitations included, cannot be given back; so it is with ours (`S4`).
fn taken_seats(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    inputs.told("seats_before");
    let taken = inputs.count("assigned_claimed")?.saturating_add(inputs.count("assigned_pending")?);
    let asked = inputs.count("seats_after")?;
    let error = (asked < taken).then_some("seats_already_assigned");
    let answer = json!({ "error": error, "assigned_count": taken, "requested_seats": asked });
    Ok(Answer::new(answer, None))
}

/// The documentation's example: seconds that remain, of how many.
fn documented(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let seconds =
        |name| u64::try_from(inputs.number(name)?).map_err(|_| Gap(format!("`{name}` is below zero")));
    let whole = seconds("seconds_total")?.try_into().map_err(|_| Gap("a period of no length".to_owned()))?;
    let share = Share { part: seconds("seconds_remaining")?, whole };
    let part = |name| Profile::Polar.share(inputs.money(name)?, share).map_err(too_large);
    let (credit, charge) = (part("old_price")?, part("new_price")?);
    let text = |money: Money| money.to_decimal().to_string();
    let net = charge.checked_sub(credit).map_err(too_large)?;
    Ok(Answer::new(json!({ "credit": text(credit), "charge": text(charge), "net": text(net) }), None))
}

/// A period that was shortened by a short month keeps its anchor; ours too (`C9`).
fn imported_anchor(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let anchor = inputs.day_of_month("anchor_day")?;
    let (start, end) = (inputs.day("imported_period_start")?, inputs.day("imported_period_end")?);
    let months = std::num::NonZeroU32::MIN;
    // From a day of the anchor's number, ours give the imported period again.
    let (year, _, _) = start.ymd();
    let period =
        selfserve::Day::from_ymd(year, 1, anchor).and_then(|day| ours::containing(day, months, start));
    match period {
        Some(period) if (period.start, period.end) == (start, end) => {
            Ok(Answer::ours(json!({ "anchor_day": anchor })))
        }
        _ => Err(Gap("the imported period is none of this anchor's".to_owned())),
    }
}
