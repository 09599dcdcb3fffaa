//! Kill Bill's cases.

use selfserve::{Day, Schedule, ServicePeriod};
use selfserve_rival::kill_bill::{
    Billing, Item, Mode, align_in_month, align_to_next, days_between, leading_stub, trailing_stub,
};
use selfserve_rival::{Interval, Share};
use serde_json::{Value, json};

use super::answer::{Answer, Gap};
use super::inputs::Inputs;

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    match kind {
        "proration_factor" if inputs.has("stub") => stub(inputs),
        "proration_factor" | "billing_period" | "anchor_date" if inputs.has("mode") => billed(inputs),
        "anchor_date" if inputs.has("rule") => aligned(inputs),
        "anchor_date" if inputs.has("start_instant") => anchor_day(inputs),
        "day_count" => fixed_days(inputs),
        "quantity_change" => quantity(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

fn billed(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let billing = billing(inputs)?;
    let items = billing.items();
    let day = |day: Option<Day>| day.map_or(Value::Null, |day| json!(day));
    let dates: Vec<_> = items.iter().map(|item| json!({ "start": item.start, "end": item.end })).collect();
    let profile = json!({
        "items": dates,
        "cycles_terms": items.iter().map(|item| term(item.share)).collect::<Vec<_>>(),
        "number_of_billing_cycles": billionths(items.iter().map(Item::billionths).fold(0, i64::saturating_add)),
        "first_billing_cycle_date": billing.first_cycle_date(),
        "last_billing_cycle_date": day(billing.last_cycle_date()),
        "next_billing_cycle_date": billing.next_cycle_date(),
        "effective_end_date": day(billing.effective_end()),
        "has_something_to_bill": billing.bills(),
    });
    Ok(Answer::new(profile, ours(&billing, &items)))
}

/// Ours, where the subscription begins on its cycle day: whole periods from a [`Schedule`], the rest by days of the
/// period that it lies in.
fn ours(billing: &Billing, billed: &[Item]) -> Option<Value> {
    let (_, _, day) = billing.start.ymd();
    let Interval::Months(months) = billing.interval else { return None };
    if day != billing.cycle_day || billing.mode == Mode::InArrearsGreedy {
        return None;
    }
    let schedule = Schedule { anchor: billing.start, months: months.get() };
    let end = billed.last().map_or(billing.start, |item| item.end);
    let periods = (0..).map(|index| schedule.period(index)).take_while(|period| period.start < end);
    let cut: Vec<_> = periods
        .map(|whole| (ServicePeriod { start: whole.start, end: whole.end.min(end) }, whole.days()))
        .collect();
    let share = |(part, whole): &(ServicePeriod, u32)| Share {
        part: part.days().into(),
        whole: std::num::NonZeroU64::new((*whole).into()).unwrap_or(std::num::NonZeroU64::MIN),
    };
    let dates: Vec<_> = cut.iter().map(|(part, _)| json!({ "start": part.start, "end": part.end })).collect();
    let parts = cut.iter().map(|part| share(part).digits(9).unwrap_or(0));
    let sum = parts.fold(0, i64::saturating_add);
    Some(json!({
        "items": dates,
        "cycles_terms": cut.iter().map(|part| term(share(part))).collect::<Vec<_>>(),
        "number_of_billing_cycles": billionths(sum),
        "first_billing_cycle_date": schedule.boundary(0),
    }))
}

fn billing(inputs: &Inputs<'_>) -> Result<Billing, Gap> {
    let start = match inputs.maybe_day("start_date")? {
        Some(day) => day,
        None => {
            inputs.zone()?.wall(inputs.instant("start_instant")?).map(|wall| wall.day()).ok_or_else(no_day)?
        }
    };
    let mode = match inputs.text("mode")? {
        "in_advance" => Mode::InAdvance,
        "in_arrears" => Mode::InArrears,
        "in_arrears_greedy" => Mode::InArrearsGreedy,
        other => return Err(Gap(format!("no mode {other:?}"))),
    };
    let interval = inputs.interval("billing_period")?;
    Ok(Billing {
        start,
        end: inputs.maybe_day("end_date")?,
        target: inputs.maybe_day("target_date")?.unwrap_or(start),
        cycle_day: inputs.day_of_month("anchor_day")?,
        interval,
        mode,
    })
}

fn stub(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let interval = inputs.interval("billing_period")?;
    let fixed = inputs.maybe("fixed_days_in_month", Inputs::count)?.filter(|days| *days > 0);
    let (item, ours_whole) = match inputs.text("stub")? {
        "leading" => {
            let (start, end) = (inputs.day("stub_start")?, inputs.day("period_end")?);
            (leading_stub(start, end, interval, fixed), None)
        }
        "trailing" => {
            let (start, end) = (inputs.day("period_start")?, inputs.day("stub_end")?);
            let schedule = |months| Schedule { anchor: start, months };
            let whole = match interval {
                Interval::Months(months) => Some(schedule(months.get()).period(0)),
                Interval::Days(_) => None,
            };
            (trailing_stub(start, end, interval, fixed), whole)
        }
        other => return Err(Gap(format!("no stub {other:?}"))),
    };
    let factor = |share: Share| json!({ "factor": share.digits(9).map(billionths) });
    let ours = item
        .zip(ours_whole)
        .filter(|(item, whole)| fixed.is_none() && item.end <= whole.end)
        .and_then(|(item, whole)| {
            let part = ServicePeriod { start: item.start, end: item.end }.days().into();
            Some(factor(Share { part, whole: std::num::NonZeroU64::new(whole.days().into())? }))
        });
    Ok(Answer::new(item.map_or(json!({ "factor": "0" }), |item| factor(item.share)), ours))
}

fn aligned(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (proposed, day) = (inputs.day("proposed")?, inputs.day_of_month("anchor_day")?);
    let interval = inputs.interval("billing_period")?;
    let date = match inputs.text("rule")? {
        "same_month" => align_in_month(proposed, day, interval),
        "next_on_or_after" => {
            let original = inputs.maybe_day("original")?.unwrap_or(proposed);
            align_to_next(original, proposed, day, interval)
        }
        other => return Err(Gap(format!("no rule {other:?}"))),
    };
    Ok(Answer::new(json!({ "date": date }), None))
}

fn anchor_day(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let wall = inputs.zone()?.wall(inputs.instant("start_instant")?).ok_or_else(no_day)?;
    let (_, _, day) = wall.day().ymd();
    Ok(Answer::new(json!({ "anchor_day": day }), None))
}

fn fixed_days(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (start, end) = (inputs.day("start")?, inputs.day("end")?);
    let actual = start.days_until(end);
    let fixed = inputs.maybe("fixed_days_in_month", Inputs::count)?.filter(|days| *days > 0);
    let days = fixed.map_or(actual, |fixed| days_between(start, end, fixed));
    Ok(Answer::new(json!({ "days": days }), Some(json!({ "days": ServicePeriod { start, end }.days() }))))
}

/// A period of a quantity: nothing is prorated where the quantity changes with the period.
fn quantity(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    if !inputs.has("unit_price") {
        return Err(Gap("the inputs have no unit price".to_owned()));
    }
    let price = inputs.money("unit_price")?;
    let start = inputs.maybe_day("effective_date")?.map_or_else(|| inputs.day("start"), Ok)?;
    inputs.told("start");
    inputs.told("quantity_before");
    let after = if inputs.has("quantity_after") { "quantity_after" } else { "quantity" };
    let quantity = inputs.count(after)?;
    let billing = Billing {
        start,
        end: None,
        target: start,
        cycle_day: inputs.day_of_month("anchor_day")?,
        interval: inputs.interval("billing_period")?,
        mode: Mode::InAdvance,
    };
    if inputs.text("mode")? != "in_advance" {
        return Err(Gap("only quantities billed in advance are known".to_owned()));
    }
    let items = billing.items();
    let [Item { start, end, share: Share { part: 1, .. } }] = items.as_slice() else {
        return Err(Gap("the quantity does not change with a period".to_owned()));
    };
    let amount = price.to_decimal() * rust_decimal::Decimal::from(quantity);
    let line = json!({ "start": start, "end": end, "amount": amount.to_string() });
    Ok(Answer::ours(json!({ "line": line, "proration_lines": 0 })))
}

fn term(share: Share) -> String {
    if share.part == share.whole.get() { "1".to_owned() } else { format!("{}/{}", share.part, share.whole) }
}

fn billionths(billionths: i64) -> String {
    rust_decimal::Decimal::new(billionths, 9).to_string()
}

fn no_day() -> Gap {
    Gap("the clock on the wall shows no day of the calendar".to_owned())
}
