//! OpenMeter's cases.

use std::num::NonZeroU64;

use selfserve::{Money, Timestamp};
use selfserve_rival::{Profile, Share, Span, plus_months};
use serde_json::json;

use super::answer::{Answer, Gap};
use super::inputs::Inputs;
use super::ours;

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    match kind {
        "proration_amount" => amount(inputs),
        "billing_period" => period(inputs),
        "date_arithmetic" => sum(inputs),
        _ => Err(Gap(format!("nothing of this shape is known of kind {kind:?}"))),
    }
}

fn span(inputs: &Inputs<'_>, name: &str) -> Result<Span, Gap> {
    let span = inputs.object(name)?;
    Ok(Span { start: span.instant("start")?, end: span.instant("end")? })
}

fn amount(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (service, full) = (span(inputs, "service_period")?, span(inputs, "full_period")?);
    let whole = inputs.money("amount")?;
    let length = |span: Span| {
        u64::try_from(span.end.unix_milliseconds() - span.start.unix_milliseconds())
            .map_err(|_| Gap("a period ends before it begins".to_owned()))
    };
    let share = NonZeroU64::new(length(full)?)
        .map(|whole| Ok(Share { part: length(service)?, whole }))
        .transpose()?;
    let charged = share.map_or(Ok(whole), |share| Profile::OpenMeter.share(whole, share));
    let charged = charged.map_err(|error| Gap(error.to_string()))?;
    let text = |money: Money| json!({ "amount": money.to_decimal().to_string() });
    let ours = ours::days(service.start, service.end).zip(ours::days(full.start, full.end));
    let ours =
        ours.filter(|(days, all)| days <= all).and_then(|(days, all)| ours::prorated(whole, days, all));
    Ok(Answer::new(text(charged), ours.map(text)))
}

fn period(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (anchor, at) = (inputs.instant("anchor")?, inputs.instant("at")?);
    let span = Span::of_cycle(anchor, inputs.interval("billing_period")?, at);
    let ours = inputs.months("billing_period").ok();
    let ours = ours.and_then(|months| ours::containing_instant(anchor, months, at));
    let answer = |start: Timestamp, end: Timestamp| json!({ "start": start, "end": end });
    Ok(Answer::new(answer(span.start, span.end), ours.map(|(start, end)| answer(start, end))))
}

/// An instant and a length of time, which may be negative: months first, then days, then the clock.
fn sum(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let (start, length) = (inputs.instant("start")?, inputs.length("duration")?);
    let time = start.unix_milliseconds() - start.day().start().unix_milliseconds();
    let day = plus_months(start.day(), length.months).plus_days(length.days);
    let at = day.start().unix_milliseconds().saturating_add(time).saturating_add(length.milliseconds);
    let result = Timestamp::from_unix_milliseconds(at);
    let result = result.map_err(|error| Gap(error.to_string()))?;
    let ours = u32::try_from(length.months).ok().and_then(std::num::NonZeroU32::new);
    let ours = ours.filter(|_| length.days == 0 && length.milliseconds == 0);
    let ours = ours.and_then(|months| ours::containing_instant(start, months, start));
    Ok(Answer::new(json!({ "result": result }), ours.map(|(_, end)| json!({ "result": end }))))
}
