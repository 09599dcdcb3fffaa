//! Lago's cases of subscriptions that are terminated.

use std::num::NonZeroU32;

use selfserve::{Money, ServicePeriod};
use selfserve_rival::lago::{Alignment, Periods, Settlement, days_amount, terminate};
use serde_json::json;

use super::answer::{Answer, Gap};
use super::inputs::Inputs;
use super::lago::{in_advance, local_day, periods, too_large};
use super::ours;

pub(super) fn answer(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    if inputs.has("anchor") { in_arrears(inputs) } else { credit_note(inputs) }
}

/// Used days of a period that is billed in arrears, the last one included.
fn in_arrears(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    if in_advance(inputs)? {
        return Err(Gap("only what is billed in arrears is known here".to_owned()));
    }
    let (started, last) = (local_day(inputs, "started_at")?, local_day(inputs, "terminated_at")?);
    let periods = Periods {
        alignment: Alignment::Anniversary,
        interval: inputs.interval("billing_period")?,
        subscribed: inputs.day("anchor")?,
    };
    let whole = periods.containing(last);
    let used = ServicePeriod { start: whole.start.max(started), end: last.plus_days(1) }.days();
    let plan = inputs.minor("plan_amount_minor")?;
    let days_in_period = NonZeroU32::new(whole.days()).ok_or_else(too_large)?;
    let minor = days_amount(plan.minor_units(), used, days_in_period).ok_or_else(too_large)?;
    let ours = ours::prorated(plan, used, days_in_period.get()).map(Money::minor_units);
    let answer = |minor: i64| json!({ "amount_minor": minor });
    Ok(Answer::new(answer(minor), ours.map(answer)))
}

/// What a credit note gives back of a period that was billed in advance.
fn credit_note(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let settlement = match inputs.text("mode")? {
        "in_advance" | "credit" => Settlement::Credit,
        "refund" => Settlement::Refund { paid: inputs.number("paid_minor")? },
        other => return Err(Gap(format!("no mode {other:?}"))),
    };
    let (start, last) = (local_day(inputs, "start")?, local_day(inputs, "terminated_at")?);
    let periods = periods(inputs, start)?;
    let whole = periods.containing(last);
    let billed = ServicePeriod { start: whole.start.max(start), end: whole.end };
    let days_in_period = NonZeroU32::new(whole.days()).ok_or_else(too_large)?;
    let (plan, tax) = (inputs.number("plan_amount_minor")?, inputs.percent("tax_percent")?);
    let settled = terminate(plan, tax, billed, days_in_period, last, settlement).ok_or_else(too_large)?;
    Ok(Answer::new(
        json!({
            "invoice_total_minor": settled.invoiced,
            "credit_note_minor": {
                "subtotal": settled.unused,
                "tax": settled.unused_tax,
                "total": settled.unused + settled.unused_tax,
                "credit": settled.credit,
                "refund": settled.refund,
            },
        }),
        None,
    ))
}
