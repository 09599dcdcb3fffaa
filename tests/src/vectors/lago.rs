//! Lago's cases.

use std::num::{NonZeroU32, NonZeroU64};

use selfserve::{Day, ServicePeriod, Timestamp};
use selfserve_rival::lago::{Alignment, Periods, days_after_trial, days_amount, new_units};
use selfserve_rival::{Binary64, Interval};
use serde_json::{Map, Value, json};

use super::answer::{Answer, Gap};
use super::inputs::Inputs;
use super::{lago_termination, ours};

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    match kind {
        "trial" | "proration_amount" => fee(inputs),
        "quantity_change" if inputs.has("units_sequence") => units(inputs),
        "quantity_change" => two_lines(inputs),
        "refund" => lago_termination::answer(inputs),
        "plan_change" if inputs.has("anniversary") => downgrade(inputs),
        "plan_change" => upgrade(inputs),
        "billing_period" if expected.contains_key("invoices") => invoices(inputs, expected),
        "billing_period" if expected.contains_key("periods") => chain(inputs, expected),
        "billing_period" | "day_count" => billed(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

pub(super) fn too_large() -> Gap {
    Gap("an amount does not fit".to_owned())
}

/// The customer's day of an instant; a day stays as it is.
pub(super) fn local_day(inputs: &Inputs<'_>, name: &str) -> Result<Day, Gap> {
    let zone = inputs.zone()?;
    match inputs.text(name)?.parse() {
        Ok(day) => Ok(day),
        Err(_) => zone.wall(inputs.instant(name)?).map(Timestamp::day).ok_or_else(too_large),
    }
}

pub(super) fn periods(inputs: &Inputs<'_>, subscribed: Day) -> Result<Periods, Gap> {
    let alignment = match inputs.text("alignment")? {
        "calendar" => Alignment::Calendar,
        "anniversary" => Alignment::Anniversary,
        other => return Err(Gap(format!("no alignment {other:?}"))),
    };
    Ok(Periods { alignment, interval: inputs.interval("billing_period")?, subscribed })
}

pub(super) fn in_advance(inputs: &Inputs<'_>) -> Result<bool, Gap> {
    match inputs.text("mode")? {
        "in_advance" => Ok(true),
        "in_arrears" => Ok(false),
        other => Err(Gap(format!("no mode {other:?}"))),
    }
}

/// Ours: the same periods from a schedule, by months only.
fn ours_containing(periods: &Periods, day: Day) -> Option<ServicePeriod> {
    let Interval::Months(months) = periods.interval else { return None };
    let anchor = match periods.alignment {
        Alignment::Anniversary => periods.subscribed,
        Alignment::Calendar => Day::from_ymd(day.ymd().0, 1, 1)?,
    };
    ours::containing(anchor, months, day)
}

/// What is billed on a day.
fn billed(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let in_zone = inputs.has("timezone");
    let day = local_day(inputs, "billing_at")?;
    let subscribed =
        if inputs.has("subscription_at") { local_day(inputs, "subscription_at")? } else { Day::MIN };
    let started = inputs.maybe("started_at", local_day)?.unwrap_or(subscribed);
    let terminated = inputs.maybe("terminated_at", local_day)?;
    let periods = periods(inputs, subscribed)?;
    let now = in_advance(inputs)? || terminated.is_some_and(|last| last <= day);
    let period = periods.billed_on(day, now, started);
    let whole = periods.containing(period.start);
    let zone = inputs.zone()?;
    let answer = |period: ServicePeriod, days: u32| {
        let last = terminated.map_or(period.end.plus_days(-1), |last| last.min(period.end.plus_days(-1)));
        if !in_zone {
            return Some(json!({ "from": period.start, "to_inclusive": last, "days": days }));
        }
        let second_before =
            |at: Timestamp| Timestamp::from_unix_milliseconds(at.unix_milliseconds() - 1000).ok();
        let to = second_before(zone.instant(last.plus_days(1).start())?)?;
        Some(json!({ "from": zone.instant(period.start.start())?, "to_inclusive": to, "days": days }))
    };
    let ours = ours_containing(&periods, day)
        .and_then(
            |period| if now { Some(period) } else { ours_containing(&periods, period.start.plus_days(-1)) },
        )
        .and_then(|whole| {
            answer(ServicePeriod { start: whole.start.max(started), end: whole.end }, whole.days())
        });
    Ok(Answer::new(answer(period, whole.days()).ok_or_else(too_large)?, ours))
}

/// The invoices of a subscription, as many as are expected.
fn invoices(inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    let start = local_day(inputs, "start")?;
    let (periods, now) = (periods(inputs, start)?, in_advance(inputs)?);
    let wanted = expected["invoices"].as_array().map_or(0, Vec::len);
    let list = |containing: &dyn Fn(Day) -> Option<ServicePeriod>| {
        let mut period = containing(start)?;
        let mut invoices = Vec::new();
        for _ in 0..wanted {
            let at = if now { period.start } else { period.end };
            let last = period.end.plus_days(-1);
            invoices
                .push(json!({ "at": at.max(start), "from": period.start.max(start), "to_inclusive": last }));
            period = containing(period.end)?;
        }
        Some(json!({ "invoices": invoices }))
    };
    let profile = list(&|day| Some(periods.containing(day))).ok_or_else(too_large)?;
    Ok(Answer::new(profile, list(&|day| ours_containing(&periods, day))))
}

/// Periods of an anchor day, from the first one that the case names.
fn chain(inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    in_advance(inputs)?;
    let anchor = inputs.day_of_month("anchor_day")?;
    let named = expected["periods"].as_array().cloned().unwrap_or_default();
    let first = named.first().and_then(|period| period["from"].as_str()?.parse::<Day>().ok());
    let first = first.ok_or_else(|| Gap("no day to begin with".to_owned()))?;
    // January has every day.
    let subscribed = Day::from_ymd(first.ymd().0, 1, anchor).ok_or_else(too_large)?;
    let periods = periods(inputs, subscribed)?;
    let list = |containing: &dyn Fn(Day) -> Option<ServicePeriod>| {
        let mut next = first;
        let mut chain = Vec::new();
        for _ in 0..named.len() {
            let period = containing(next)?;
            chain.push(json!({ "from": period.start, "to_inclusive": period.end.plus_days(-1) }));
            next = period.end;
        }
        Some(json!({ "periods": chain }))
    };
    let profile = list(&|day| Some(periods.containing(day))).ok_or_else(too_large)?;
    Ok(Answer::new(profile, list(&|day| ours_containing(&periods, day))))
}

/// What a stretch of a period costs, after a trial.
fn fee(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    inputs.zone()?;
    let plan = inputs.minor("plan_amount_minor")?;
    let (first, last) = (inputs.day("from_inclusive")?, inputs.day("to_inclusive")?);
    let stretch = ServicePeriod { start: first, end: last.plus_days(1) };
    let trial = inputs.maybe("trial_days", Inputs::count)?.unwrap_or(0);
    let calendar = Periods {
        alignment: Alignment::Calendar,
        interval: inputs.interval("billing_period")?,
        subscribed: first,
    };
    let whole = calendar.containing(first);
    let whole = if stretch.end <= whole.end { whole } else { calendar_from(first, calendar) };
    let days_in_period = NonZeroU32::new(whole.days()).ok_or_else(too_large)?;
    let days = days_after_trial(stretch, first, trial);
    let minor = days_amount(plan.minor_units(), days, days_in_period).ok_or_else(too_large)?;
    let day_price = u64::try_from(plan.minor_units()).map(Binary64::from).map_err(|_| too_large())?;
    let precise = day_price.divided_by(NonZeroU64::from(days_in_period)).times(days.into());
    let profile = json!({ "amount_minor": minor, "precise_amount_minor": kept(precise) });
    // A whole amount is exact in our arithmetic as well as in theirs.
    let ours = ours::prorated(plan, days, days_in_period.get()).map(|ours| {
        let exact = (u128::from(days) * u128::from(plan.minor_units().unsigned_abs()))
            .is_multiple_of(days_in_period.get().into());
        let mut answer = json!({ "amount_minor": ours.minor_units() });
        if exact {
            answer["precise_amount_minor"] = json!(ours.minor_units().to_string());
        }
        answer
    });
    Ok(Answer::new(profile, ours))
}

/// A period that does not follow the calendar: the one that begins with the stretch.
fn calendar_from(first: Day, calendar: Periods) -> ServicePeriod {
    Periods { alignment: Alignment::Anniversary, subscribed: first, ..calendar }.containing(first)
}

/// The number as Lago keeps it: its first 16 significant digits, the rest cut off.
fn kept(number: Binary64) -> Option<String> {
    let whole_digits = number.decimal(0)?.checked_ilog10().map_or(0, |digits| digits + 1);
    let decimals = 16_u32.checked_sub(whole_digits)?;
    // Two digits more than are kept, so that nothing is rounded up into them.
    let cut = number.decimal(decimals + 2).or_else(|| number.decimal(decimals)?.checked_mul(100))? / 100;
    Some(rust_decimal::Decimal::from_i128_with_scale(cut.into(), decimals).normalize().to_string())
}

/// Units that are billed at once and not prorated.
fn units(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    if !inputs.flag("pay_in_advance")? || inputs.flag("prorated")? {
        return Err(Gap("only units that are billed at once and in full are known".to_owned()));
    }
    inputs.interval("billing_period")?;
    inputs.day("period_start")?;
    inputs.list("changes_at")?;
    let price = inputs.money("unit_price")?.minor_units();
    let mut most = 0;
    let mut amounts = Vec::new();
    for units in inputs.list("units_sequence")? {
        let units = units.as_u64().and_then(|units| u32::try_from(units).ok()).ok_or_else(too_large)?;
        amounts.push(price.checked_mul(new_units(units, most).into()).ok_or_else(too_large)?);
        most = most.max(units);
    }
    Ok(Answer::new(json!({ "invoice_amounts_minor": amounts }), None))
}

/// Changes of units in one call make one invoice.
fn two_lines(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    inputs.day("at")?;
    let mut amounts = Vec::new();
    for line in inputs.list("lines")? {
        let line = Inputs::new(line.as_object().ok_or_else(too_large)?);
        let price = line.money("unit_price")?.minor_units();
        let added = new_units(line.count("to")?, line.count("from")?);
        line.all_used()?;
        amounts.push(price.checked_mul(added.into()).ok_or_else(too_large)?);
    }
    let total = amounts.iter().copied().fold(0, i64::saturating_add);
    let invoices = i32::from(!amounts.is_empty());
    let answer = json!({ "invoices_added": invoices, "line_amounts_minor": amounts, "total_minor": total });
    Ok(Answer::new(answer, None))
}

/// An old plan, billed in arrears up to the day before the change.
fn upgrade(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (start, change) = (inputs.day("start")?, inputs.day("change")?);
    let plan = inputs.money("old_plan")?;
    let periods = periods(inputs, start)?;
    if in_advance(inputs)? {
        return Err(Gap("only what is billed in arrears is known here".to_owned()));
    }
    let whole = periods.containing(start);
    let days = ServicePeriod { start, end: change.min(whole.end) }.days();
    let days_in_period = NonZeroU32::new(whole.days()).ok_or_else(too_large)?;
    let minor = days_amount(plan.minor_units(), days, days_in_period).ok_or_else(too_large)?;
    let answer = |minor: i64| {
        let amount = selfserve::Money::from_minor_units(minor, plan.currency()).to_decimal();
        json!({ "invoice_old_plan": amount.to_string(), "days": format!("{days}/{days_in_period}") })
    };
    let ours = ours::prorated(plan, days, days_in_period.get()).map(|ours| answer(ours.minor_units()));
    Ok(Answer::new(answer(minor), ours))
}

/// A downgrade waits for the end of the old plan's period; the new plan's first period ends with the anniversary.
fn downgrade(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (anniversary, asked) = (inputs.day("anniversary")?, inputs.day("requested_at")?);
    let old = Periods {
        alignment: Alignment::Anniversary,
        interval: inputs.interval("old_period")?,
        subscribed: anniversary,
    };
    let new = Periods { interval: inputs.interval("new_period")?, ..old };
    let applied = old.containing(asked).end;
    if inputs.day("applied_at")? != applied {
        return Err(Gap("the change does not wait for the end of the period".to_owned()));
    }
    inputs.number("old_plan_minor")?;
    let plan = inputs.number("new_plan_minor")?;
    let whole = new.containing(applied);
    let first = ServicePeriod { start: applied, end: whole.end };
    let last_second = Timestamp::from_unix_milliseconds(first.end.start().unix_milliseconds() - 1000).ok();
    Ok(Answer::new(
        json!({
            "formula": format!("{plan}/{}*{} rounded", whole.days(), first.days()),
            "first_period": { "from": first.start.start(), "to": last_second },
            "immediate_invoices": 0,
        }),
        None,
    ))
}
