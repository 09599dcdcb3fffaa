//! Changes of plan in words that fit every peer: ours by the quotes of a small organization (`U2`, `U3`), the peer's by its
//! profile.

use rust_decimal::Decimal;
use selfserve::{Line, Money, Timestamp};
use selfserve_rival::stripe::{self, BillingMode, PriceChange};
use selfserve_rival::{Counting, PlanChangeLines, Profile, Share, ShareRounding, plus_months};
use serde_json::{Map, Value};

use super::amounts::{Figures, Names, amount, amounts, present, ten_to, too_large, whole};
use super::answer::{Answer, Gap};
use super::change_inputs::{Changes, Side, Step, Stretch, fraction};
use super::coupons;
use super::inputs::Inputs;
use super::shop::{Plan, Shop};

const NAMES: &Names = &[
    (
        "credit",
        &[
            "unused_credit",
            "credit_amount",
            "credits_total",
            "prorated_credit",
            "repair",
            "refund",
            "credit_note",
        ],
    ),
    (
        "charge",
        &[
            "debit",
            "charge_amount",
            "debit_amount",
            "charges_total",
            "charge_remaining",
            "prorated_charge",
            "fee",
            "fees",
        ],
    ),
    (
        "net",
        &[
            "total",
            "net_amount",
            "adjustment",
            "invoice_total",
            "proration",
            "proration_amount",
            "difference",
            "amount",
        ],
    ),
    ("credit_with_tax", &["credit_total", "credit_note_total", "credit_note_with_tax"]),
    ("charge_with_tax", &["charge_total", "invoice_with_tax"]),
    ("net_with_tax", &["total_with_tax"]),
    ("lines", &["line_amounts", "items", "prorations"]),
    ("credits", &["credit_lines"]),
    ("charges", &["charge_lines", "debits", "debit_lines"]),
    ("steps", &["changes", "by_change"]),
    ("discount_amounts", &["discounts", "allocations"]),
    ("billed", &["first_invoice", "invoiced", "first_total"]),
];

pub(super) fn answer(
    profile: Profile,
    inputs: &Inputs<'_>,
    expected: &Map<String, Value>,
) -> Result<Answer, Gap> {
    let mode = mode(inputs, profile)?;
    if present(inputs, &["cancelled_item", "canceled_item", "removed_item"]).is_some() {
        return cancelled(mode, inputs, expected);
    }
    let changes = Changes::read(inputs, profile)?;
    if changes.in_arrears {
        let used = in_arrears(profile, &changes)?;
        return Ok(Answer::new(used.written(expected, NAMES, changes.currency), None));
    }
    let peer = match profile {
        Profile::Stripe => by_stripe(mode, &changes)?,
        _ => by_share(profile, &changes)?,
    };
    let written =
        |rows: Vec<Figures>| shown(rows, changes.several).written(expected, NAMES, changes.currency);
    let ours = ours(profile, &changes).map(written);
    Ok(Answer::new(written(peer), ours))
}

/// The steps of a case that lists them, or the one that there is.
fn shown(rows: Vec<Figures>, several: bool) -> Figures {
    let last = rows.last().cloned().unwrap_or_default();
    if several { last.rows("steps", rows) } else { last }
}

fn mode(inputs: &Inputs<'_>, profile: Profile) -> Result<BillingMode, Gap> {
    match inputs.maybe("billing_mode", Inputs::text)? {
        None => Ok(BillingMode::Classic),
        Some(_) if profile != Profile::Stripe => Err(Gap("it has no billing modes".to_owned())),
        Some("classic") => Ok(BillingMode::Classic),
        Some("flexible") => Ok(BillingMode::Flexible),
        Some(other) => Err(Gap(format!("no billing mode {other:?}"))),
    }
}

fn failed(error: impl std::fmt::Display) -> Gap {
    Gap(error.to_string())
}

/// What a step credits, at most zero, and charges, in minor units, part by part.
struct Lines {
    credits: Vec<i64>,
    charges: Vec<i64>,
    /// The taxes of both, if there is a tax.
    taxes: Option<(i64, i64)>,
}

impl Lines {
    fn figures(self) -> Figures {
        let minor = |all: &[i64]| all.iter().copied().map(Decimal::from).collect::<Vec<_>>();
        let sum = |all: &[i64]| all.iter().copied().map(Decimal::from).sum::<Decimal>();
        let (credit, charge) = (sum(&self.credits), sum(&self.charges));
        let lines =
            self.credits.iter().chain(&self.charges).filter(|line| **line != 0).copied().collect::<Vec<_>>();
        let figures = Figures::default()
            .credit("credit", credit)
            .amount("charge", charge)
            .amount("net", credit + charge)
            .amounts("lines", minor(&lines))
            .amounts("credits", minor(&self.credits))
            .amounts("charges", minor(&self.charges));
        let Some((of_credit, of_charge)) = self.taxes else { return figures };
        let (credit, charge) = (credit + Decimal::from(of_credit), charge + Decimal::from(of_charge));
        figures
            .credit("credit_with_tax", credit)
            .amount("charge_with_tax", charge)
            .amount("net_with_tax", credit + charge)
    }
}

/// By seconds or days, each part rounded on its own: what is left of the old plan's period, and of the new one's.
fn by_share(profile: Profile, changes: &Changes) -> Result<Vec<Figures>, Gap> {
    if changes.debited.is_some() {
        return Err(Gap("it does not ask what was debited".to_owned()));
    }
    let mut from = &changes.from;
    let mut rows = Vec::new();
    for step in &changes.steps {
        if !step.prorated {
            return Err(Gap("a change without proration".to_owned()));
        }
        let shares = |side: &Side, stretch: Stretch, sign: i64| {
            let share = profile.remaining(stretch.start, stretch.end, step.at);
            let share = share.ok_or_else(|| Gap("a period of no length".to_owned()))?;
            let part = |minor: i64| {
                Ok(sign * profile.share(changes.money(minor), share).map_err(failed)?.minor_units())
            };
            side.reduced(profile)?.into_iter().map(part).collect::<Result<Vec<i64>, Gap>>()
        };
        let credits = shares(from, changes.period, -1)?;
        let charges = shares(&step.to, changes.new_period.unwrap_or(changes.period), 1)?;
        let taxes = changes.tax.map(|tax| {
            let of = |amounts: &[i64]| {
                let rate = Share { part: tax.millionths().into(), whole: MILLION };
                let sum = amounts.iter().try_fold(0_i64, |sum, amount| sum.checked_add(*amount));
                sum.and_then(|sum| ShareRounding::AtTheEnd.of(sum, rate)).ok_or_else(too_large)
            };
            Ok::<_, Gap>((of(&credits)?, of(&charges)?))
        });
        let taxes = taxes.transpose()?;
        rows.push(with_first(Lines { credits, charges, taxes }.figures(), profile, changes)?);
        from = &step.to;
    }
    Ok(rows)
}

/// Billed in arrears, what was used of the old plan is charged, and nothing credited.
fn in_arrears(profile: Profile, changes: &Changes) -> Result<Figures, Gap> {
    let [step] = changes.steps.as_slice() else { return Err(Gap("several changes in arrears".to_owned())) };
    if !matches!(profile, Profile::Lago | Profile::KillBill) {
        return Err(Gap("what it bills in arrears is not known".to_owned()));
    }
    let days = u64::from(changes.period.start.day().days_until(step.at.day()).unsigned_abs());
    let whole = profile.remaining(changes.period.start, changes.period.end, changes.period.start);
    let share = whole.map(|share| Share { part: days, ..share }).ok_or_else(too_large)?;
    let used = profile.share(changes.money(changes.from.total()?), share).map_err(failed)?;
    Ok(Lines { credits: vec![], charges: vec![used.minor_units()], taxes: None }.figures())
}

/// What the period was billed as it began, where that was later than the period.
fn with_first(figures: Figures, profile: Profile, changes: &Changes) -> Result<Figures, Gap> {
    let Some(started) = changes.started else { return Ok(figures) };
    let share = profile.remaining(changes.period.start, changes.period.end, started);
    let share = share.ok_or_else(|| Gap("a period of no length".to_owned()))?;
    let price = changes.money(changes.from.total()?);
    Ok(figures.amount("billed", profile.share(price, share).map_err(failed)?.minor_units().into()))
}

const MILLION: std::num::NonZeroU64 = std::num::NonZeroU64::new(1_000_000).expect("a million");

fn by_stripe(mode: BillingMode, changes: &Changes) -> Result<Vec<Figures>, Gap> {
    if changes.tax.is_some() || changes.new_period.is_some() || changes.started.is_some() {
        return Err(Gap("of Stripe, taxes and other periods are not calculated".to_owned()));
    }
    let price = |side: &Side| {
        let parts = side.reduced(Profile::Stripe)?;
        let sum = parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(*part));
        Ok::<_, Gap>(changes.money(sum.ok_or_else(too_large)?))
    };
    let price_before = price(&changes.from)?;
    let period = stripe::Period {
        start: changes.period.start,
        end: changes.period.end,
        price: price_before,
        debited: changes.debited.map_or(price_before, |debited| changes.money(debited)),
    };
    let change =
        |step: &Step| Ok(PriceChange { at: step.at, price: price(&step.to)?, prorated: step.prorated });
    let steps: Vec<_> = changes.steps.iter().map(change).collect::<Result<_, Gap>>()?;
    let lines = stripe::price_changes(mode, &period, &steps).map_err(failed)?;
    let row = |lines: PlanChangeLines| Lines {
        credits: vec![lines.credit.minor_units()],
        charges: vec![lines.charge.minor_units()],
        taxes: None,
    };
    Ok(lines.into_iter().map(|lines| row(lines).figures()).collect())
}

/// Of several items with one coupon, one is cancelled.
fn cancelled(mode: BillingMode, inputs: &Inputs<'_>, expected: &Map<String, Value>) -> Result<Answer, Gap> {
    let currency = inputs.currency()?;
    let missing = |what: &str| Gap(format!("no {what}"));
    let items = amounts(inputs, &["items", "prices"], currency)?.ok_or_else(|| missing("items"))?;
    let items: Vec<i64> = items.into_iter().map(whole).collect::<Result<_, _>>()?;
    let name = present(inputs, &["cancelled_item", "canceled_item", "removed_item"]);
    let place = name.map_or(Err(missing("item")), |name| inputs.count(name))? as usize;
    let off = amount(inputs, &["amount_off", "coupon_amount", "coupon"], currency)?;
    let off = whole(off.ok_or_else(|| missing("coupon"))?)?;
    let unused = match present(inputs, &["fraction_remaining", "fraction_unused"]) {
        Some(name) => fraction(inputs, name)?,
        None => {
            let (start, end) = (inputs.instant("period_start")?, inputs.instant("period_end")?);
            let share = Profile::Stripe.remaining(start, end, inputs.instant("change_at")?);
            share.ok_or_else(|| Gap("a period of no length".to_owned()))?
        }
    };
    let money: Vec<Money> = items.iter().map(|item| Money::from_minor_units(*item, currency)).collect();
    let off = Money::from_minor_units(off, currency);
    let credit = stripe::cancelled_item(mode, &money, place, off, unused).map_err(failed)?.minor_units();
    let parts = Profile::Stripe.spread(selfserve_rival::Reduction::Amount(off.minor_units()), &items);
    let figures = Lines { credits: vec![credit], charges: vec![], taxes: None }.figures();
    let figures = figures.amounts("discount_amounts", parts.unwrap_or_default());
    Ok(Answer::new(figures.written(expected, NAMES, currency), None))
}

/// Ours: a subscription that is bought as the period begins, and moved. None where our periods are not the peer's, where we
/// do not count as it does, or where a move is refused.
fn ours(profile: Profile, changes: &Changes) -> Option<Vec<Figures>> {
    let Changes { period, steps, currency, .. } = changes;
    let instants = steps.iter().map(|step| step.at).chain([period.start, period.end]);
    let midnight = |at: Timestamp| at == at.day().start();
    if profile.counting() == Counting::Seconds && !instants.clone().all(midnight) {
        return None;
    }
    let months = length(*period)?;
    // A new term begins with the move, or the present one goes on.
    let new_months = match changes.new_period {
        Some(new) if new.start.day() == steps.first()?.at.day() => length(new)?,
        Some(_) => return None,
        None => months,
    };
    if changes.debited.is_some()
        || steps.iter().any(|step| !step.prorated)
        || (changes.new_period.is_some() && steps.len() > 1)
    {
        return None;
    }
    let sides: Vec<&Side> = std::iter::once(&changes.from).chain(steps.iter().map(|step| &step.to)).collect();
    let unit = ten_to(currency.minor_digits());
    let plan = |(place, side): (usize, &&Side)| {
        let price = Decimal::from(side.total().ok()?).checked_div(unit)?.normalize().to_string();
        Some(Plan::plain(price, if place == 0 { months } else { new_months }))
    };
    let plans: Vec<Plan> = sides.iter().enumerate().map(plan).collect::<Option<_>>()?;
    let promotions = promotions(&sides, *currency)?;
    let start = changes.started.unwrap_or(period.start).day();
    let mut shop = Shop::open(&plans, &promotions, *currency, changes.tax, start.start())?;
    let aligned = (start != period.start.day()).then(|| period.end.day());
    let bought = shop.buy(0, 1, aligned, start.start())?;
    let whole = bought.first()?.proof.billing_period;
    if (whole.start, whole.end) != (period.start.day(), period.end.day()) {
        return None;
    }
    let billed = bought.iter().map(|line| Decimal::from(line.amount.minor_units())).sum();
    let moved = steps.iter().enumerate().map(|(place, step)| {
        let lines = shop.move_to(place + 1, step.at)?;
        Some(of_lines(&lines, changes.tax.is_some()).figures().amount("billed", billed))
    });
    moved.collect()
}

fn of_lines(lines: &[Line], taxed: bool) -> Lines {
    let (credits, charges): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.amount.is_negative());
    let amounts = |lines: &[&Line]| lines.iter().map(|line| line.amount.minor_units()).collect();
    let taxes = |lines: &[&Line]| {
        lines.iter().flat_map(|line| &line.taxes).map(|tax| tax.amount.minor_units()).sum::<i64>()
    };
    let tax = taxed.then(|| (taxes(&credits), taxes(&charges)));
    Lines { credits: amounts(&credits), charges: amounts(&charges), taxes: tax }
}

/// The promotions that take off what the peer's discounts do: one for all plans, or one for each plan.
fn promotions(sides: &[&Side], currency: selfserve::Currency) -> Option<Value> {
    let coupons: Vec<_> = sides.iter().map(|side| side.coupon.filter(|coupon| coupon.applies)).collect();
    let first = coupons.first().copied().flatten();
    let promotions: Vec<Value> = match first {
        Some(coupon) if coupons.iter().all(|other| *other == Some(coupon)) => {
            let all: Vec<usize> = (0..sides.len()).collect();
            vec![coupons::promotion(coupon, &all, None, currency)?]
        }
        _ => {
            let each =
                coupons.iter().enumerate().filter_map(|(plan, coupon)| coupon.map(|coupon| (plan, coupon)));
            each.map(|(plan, coupon)| coupons::promotion(coupon, &[plan], None, currency))
                .collect::<Option<_>>()?
        }
    };
    Some(promotions.into())
}

/// The length of a period in months, if it has one; days count, whatever the time of day.
fn length(period: Stretch) -> Option<u32> {
    [1, 3, 6, 12].into_iter().find(|months| {
        let months = i32::try_from(*months).unwrap_or(i32::MAX);
        plus_months(period.start.day(), months) == period.end.day()
    })
}
