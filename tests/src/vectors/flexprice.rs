//! Flexprice's cases.

use std::num::{NonZeroU32, NonZeroU64};

use rust_decimal::Decimal;
use selfserve::{Day, Money, Timestamp};
use selfserve_rival::flexprice::{Period, calendar_anchor, capped_credit, days_both_ends, next_billing_date};
use selfserve_rival::{Profile, Share, ShareRounding};
use serde_json::{Map, Value, json};

use super::answer::{Answer, Gap, decimal};
use super::inputs::Inputs;
use super::ours;

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    match kind {
        "anchor_date" if inputs.has("alignment") => calendar(inputs),
        "anchor_date" => next_date(inputs),
        "day_count" => local_days(inputs),
        "proration_factor" => credit_grant(inputs, expected),
        "refund" | "plan_change" | "quantity_change" if inputs.has("action") => line_item(inputs),
        "refund" if inputs.has("potential_credit") => cap(inputs),
        "plan_change" | "quantity_change" => by_days(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

fn wall(inputs: &Inputs<'_>, name: &str) -> Result<Timestamp, Gap> {
    inputs.zone()?.wall(inputs.instant(name)?).ok_or_else(off_calendar)
}

fn off_calendar() -> Gap {
    Gap("an instant lies outside the calendar".to_owned())
}

/// The period, and how many of them; in months and years, the larger unit that fits.
fn period(inputs: &Inputs<'_>) -> Result<(Period, NonZeroU32), Gap> {
    let length = inputs.length("billing_period")?;
    let (period, units) = match (length.months, length.days) {
        (0, days) if days % 7 == 0 => (Period::Weekly, days / 7),
        (0, days) => (Period::Daily, days),
        (months, 0) if months % 12 == 0 => (Period::Annual, months / 12),
        (3, 0) => (Period::Quarter, 1),
        (6, 0) => (Period::HalfYear, 1),
        (months, 0) => (Period::Monthly, months),
        _ => return Err(Gap("a period of months and days".to_owned())),
    };
    let units = inputs.maybe("unit", Inputs::count)?.or_else(|| u32::try_from(units).ok());
    let units = units.and_then(NonZeroU32::new).ok_or_else(|| Gap("a period of no length".to_owned()))?;
    Ok((period, units))
}

fn next_date(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (start, anchor) = (wall(inputs, "current_period_start")?, wall(inputs, "anchor")?);
    let end = inputs.maybe("subscription_end", wall)?;
    let (period, units) = period(inputs)?;
    let zone = inputs.zone()?;
    let date = |wall: Timestamp| Some(json!({ "next_billing_date": zone.instant(wall)? }));
    let next = date(next_billing_date(start, anchor, units, period, end)).ok_or_else(off_calendar)?;
    let ours = inputs.months("billing_period").ok().and_then(|months| {
        let (_, next) = ours::containing_instant(anchor, months, start)?;
        date(end.map_or(next, |end| next.min(end)))
    });
    Ok(Answer::new(next, ours))
}

fn calendar(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    if inputs.text("alignment")? != "calendar" {
        return Err(Gap("only the calendar's alignment has an anchor of its own".to_owned()));
    }
    let (start, zone) = (wall(inputs, "start")?, inputs.zone()?);
    let anchor = |wall: Timestamp| Some(json!({ "anchor": zone.instant(wall)? }));
    let (period, _) = period(inputs)?;
    let found = anchor(calendar_anchor(start, period)).ok_or_else(off_calendar)?;
    let ours = inputs.months("billing_period").ok().and_then(|months| {
        let (year, _, _) = start.day().ymd();
        let period = ours::containing(Day::from_ymd(year, 1, 1)?, months, start.day())?;
        anchor(period.end.start())
    });
    Ok(Answer::new(found, ours))
}

/// Readings of a clock on the wall: its zone changes nothing about which days they are.
fn local_days(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    inputs.zone()?;
    let day = |name| {
        let text = inputs.text(name)?;
        text.get(..10)
            .and_then(|day| day.parse::<Day>().ok())
            .ok_or_else(|| Gap(format!("`{name}` has no day")))
    };
    let (start, end) = (day("start_local")?, day("end_local")?);
    Ok(Answer::ours(json!({ "days": start.days_until(end) })))
}

fn cap(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let credit = capped_credit(
        inputs.money("potential_credit")?,
        inputs.money("original_amount_paid")?,
        inputs.money("previous_credits_issued")?,
    );
    let credit = credit.map_err(|error| Gap(error.to_string()))?;
    Ok(Answer::new(json!({ "credit": credit.to_decimal().to_string() }), None))
}

/// An old and a new total for a period whose last day is named as included.
fn by_days(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    inputs.zone()?;
    let (start, last) = (inputs.day("period_start")?, inputs.day("period_end_inclusive")?);
    let change = inputs.day("change_date")?;
    let count = |from: Day| u64::try_from(days_both_ends(from, last)).unwrap_or(0);
    let whole = NonZeroU64::new(count(start)).ok_or_else(|| Gap("a period of no day".to_owned()))?;
    let share = Share { part: count(change), whole };
    let total = |price: &str, quantity: &str| {
        if !inputs.has(price) {
            return Ok(None);
        }
        let units = inputs.maybe(quantity, Inputs::decimal)?.unwrap_or(Decimal::ONE);
        let total = inputs.money(price)?.to_decimal().checked_mul(units);
        let total = total.ok_or_else(|| Gap("an amount does not fit".to_owned()))?;
        Money::from_decimal(total, inputs.currency()?).map(Some).map_err(|error| Gap(error.to_string()))
    };
    let (old, new) = (total("old_unit_price", "old_quantity")?, total("new_unit_price", "new_quantity")?);
    let paid = inputs.maybe("amount_paid", Inputs::money)?;
    let before = inputs.maybe("previous_credits_issued", Inputs::money)?;
    let part =
        |whole: Money| Profile::FlexpriceDays.share(whole, share).map_err(|error| Gap(error.to_string()));
    let mut credit = old.map(part).transpose()?;
    if let (Some(uncapped), Some(paid)) = (credit, paid) {
        let before = before.unwrap_or(Money::zero(paid.currency()));
        credit = Some(capped_credit(uncapped, paid, before).map_err(|error| Gap(error.to_string()))?);
    }
    let charge = new.map(part).transpose()?;
    let used = u32::try_from(whole.get() - share.part.min(whole.get())).unwrap_or(0);
    let all = u32::try_from(whole.get()).unwrap_or(0);
    let by_ours = |money: Option<Money>, credit: bool| match (money, credit) {
        (None, _) => Some(None),
        (Some(money), true) => ours::credited(money, used, all)?.negated().ok().map(Some),
        (Some(money), false) => ours::prorated(money, all - used, all).map(Some),
    };
    let ours = by_ours(old, true).zip(by_ours(new, false)).and_then(|(credit, charge)| lines(credit, charge));
    Ok(Answer::new(lines(credit, charge).ok_or_else(|| Gap("an amount does not fit".to_owned()))?, ours))
}

/// Credit and charge as the cases write them; absent is null.
fn lines(credit: Option<Money>, charge: Option<Money>) -> Option<Value> {
    let minor = |money: Option<Money>| money.map_or(0, Money::minor_units);
    let currency = credit.or(charge)?.currency();
    let text = |minor: i64| Money::from_minor_units(minor, currency).to_decimal().to_string();
    let net = minor(charge).checked_sub(minor(credit))?;
    Some(json!({
        "credit": credit.map(|credit| text(-credit.minor_units())),
        "charge": charge.map(|charge| text(charge.minor_units())),
        "net": text(net),
    }))
}

/// A line added or removed at an instant.
fn line_item(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (start, end) = (inputs.instant("period_start")?, inputs.instant("period_end")?);
    let (at, price) = (inputs.instant("change_at")?, inputs.money("price")?);
    let share = Profile::FlexpriceSeconds.remaining(start, end, at);
    let share = share.ok_or_else(|| Gap("a period of no length".to_owned()))?;
    let mut amount = Profile::FlexpriceSeconds.share(price, share).map_err(|error| Gap(error.to_string()))?;
    let removed = match inputs.text("action")? {
        "add" => false,
        "remove" => true,
        other => return Err(Gap(format!("no action {other:?}"))),
    };
    if removed && inputs.has("billed") {
        let billed: Option<Vec<_>> = inputs.list("billed")?.iter().map(decimal).collect();
        let billed = billed.ok_or_else(|| Gap("`billed` is no list of amounts".to_owned()))?;
        let sum = |wanted: fn(&&Decimal) -> bool| {
            let sum = billed.iter().filter(wanted).try_fold(Decimal::ZERO, |sum, one| sum.checked_add(*one));
            let sum = sum.ok_or_else(|| Gap("an amount does not fit".to_owned()))?;
            Money::from_decimal(sum.abs(), price.currency()).map_err(|error| Gap(error.to_string()))
        };
        let (paid, credited) = (sum(|one| one.is_sign_positive())?, sum(|one| one.is_sign_negative())?);
        amount = capped_credit(amount, paid, credited).map_err(|error| Gap(error.to_string()))?;
    }
    let text = |money: Money| money.to_decimal().to_string();
    let zero = Money::zero(price.currency());
    let (charge, credit) = if removed { (zero, amount) } else { (amount, zero) };
    let ours = ours::days(at, end).zip(ours::days(start, end)).filter(|_| !removed);
    let ours = ours.and_then(|(rest, all)| ours::prorated(price, rest, all));
    let answer = |charge, credit| json!({ "charge": text(charge), "credit": text(credit) });
    Ok(Answer::new(answer(charge, credit), ours.map(|charge| answer(charge, zero))))
}

/// What is left of credits granted for a period, to eight digits.
fn credit_grant(inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    let (start, end) = (inputs.instant("period_start")?, inputs.instant("period_end")?);
    let at = inputs.instant("at")?;
    let share = match inputs.maybe("granularity", Inputs::text)? {
        // OpenMeter's counting is the plain one: to the millisecond, without the second that Flexprice takes off
        // elsewhere.
        None | Some("second") => Profile::OpenMeter.remaining(start, end, at),
        Some("day") => {
            NonZeroU64::new(u64::try_from(days_both_ends(start.day(), end.day())).unwrap_or(0)).map(|whole| {
                Share { part: u64::try_from(days_both_ends(at.day(), end.day())).unwrap_or(0), whole }
            })
        }
        Some(other) => return Err(Gap(format!("no granularity {other:?}"))),
    };
    let share = share.ok_or_else(|| Gap("a period of no length".to_owned()))?;
    let mut credits = inputs.decimal("amount")?;
    credits.rescale(8);
    let credits = i64::try_from(credits.mantissa()).ok();
    let granted = credits.and_then(|credits| ShareRounding::Digits(16).of(credits, share));
    let granted = granted.ok_or_else(|| Gap("an amount does not fit".to_owned()))?;
    // Null says that the peer does not say.
    let said = expected.get("factor").is_some_and(|factor| !factor.is_null());
    let factor = share.digits(16).filter(|_| said).map(|digits| Decimal::new(digits, 16).to_string());
    Ok(Answer::new(json!({ "factor": factor, "amount": Decimal::new(granted, 8).to_string() }), None))
}
