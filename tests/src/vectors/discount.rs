//! What coupons take off: ours by a promotion of a catalog (`K7`), the peer's by its profile.

use std::num::NonZeroU64;

use rust_decimal::Decimal;
use selfserve::{Currency, Day, Percent};
use selfserve_rival::{Profile, Reduction, Share, ShareRounding};
use serde_json::{Map, Value};

use super::amounts::{Figures, Names, amount, amounts, present, ten_to, too_large, whole};
use super::answer::{Answer, Gap};
use super::coupons::{self, Coupon};
use super::inputs::Inputs;
use super::shop::{Plan, Shop};

const SUBTOTAL: [&str; 11] = [
    "subtotal",
    "base_amount",
    "price",
    "list_price",
    "invoice_amount",
    "original_price",
    "fees_amount",
    "sub_total",
    "base",
    "amount",
    "total",
];
const LINES: [&str; 5] = ["lines", "amounts", "fees", "items", "line_amounts"];
const PERIODS: [&str; 4] = ["periods", "billing_periods", "duration_in_periods", "duration_in_months"];
const NAMES: &Names = &[
    (
        "discount",
        &[
            "discount_amount",
            "total_discount",
            "discounts_total",
            "coupons_amount",
            "coupon_amount",
            "credit",
            "credit_amount",
            "off",
        ],
    ),
    (
        "total",
        &[
            "net",
            "net_amount",
            "final_price",
            "after",
            "amount",
            "amount_after_discount",
            "subtotal_after_discount",
            "total_amount",
            "sub_total_excluding_taxes",
            "sub_total_excluding_taxes_amount",
            "invoice_total",
        ],
    ),
    ("discounts", &["discount_amounts", "credits", "by_coupon", "coupon_amounts"]),
    (
        "allocations",
        &["allocation", "by_line", "line_discounts", "precise_coupons", "precise_coupons_amount"],
    ),
    ("line_totals", &["taxable_amounts", "lines", "lines_after"]),
    ("coupons_applied", &["credits_count", "applied_count", "credits_applied"]),
    ("tax", &["tax_amount", "taxes", "taxes_amount"]),
    ("total_with_tax", &["total_including_tax"]),
    ("amounts", &["invoices", "by_period", "invoice_amounts", "period_amounts"]),
];

/// A day on which our promotions begin.
const DAY: &str = "2026-11-01";

/// What is discounted: its lines, or the licenses of one.
struct Invoice {
    lines: Vec<i64>,
    subtotal: i64,
    licenses: u32,
    /// For how many billing periods the coupon holds; none: for ever.
    periods: Option<u32>,
    /// A tax on what is left.
    tax: Option<Percent>,
}

pub(super) fn answer(
    profile: Profile,
    inputs: &Inputs<'_>,
    expected: &Map<String, Value>,
) -> Result<Answer, Gap> {
    let currency = inputs.currency()?;
    let mut coupons = coupons::all(inputs, profile, currency)?;
    let invoice = Invoice::read(inputs, currency)?;
    // A phase of the plan with a price of its own.
    if let Some(price) = amount(inputs, &["discounted_price", "phase_price", "promotional_price"], currency)?
    {
        let off = Reduction::Amount(invoice.subtotal.checked_sub(whole(price)?).ok_or_else(too_large)?);
        coupons.push(Coupon { off, per_license: false, applies: true, line: None });
    }
    let asked = expected.iter().find(|(name, _)| is_by_period(name));
    let count = asked.and_then(|(_, value)| value.as_array()).map_or(1, Vec::len);
    let peer = peer(profile, &invoice, &coupons, count);
    let ours = ours(&invoice, &coupons, count, currency);
    let written = |figures: Figures| figures.written(expected, NAMES, currency);
    match (peer, ours) {
        (Ok(peer), ours) => Ok(Answer::new(written(peer), ours.map(written))),
        (Err(_), Some(ours)) => Ok(Answer::ours(written(ours))),
        (Err(gap), None) => Err(gap),
    }
}

fn is_by_period(field: &str) -> bool {
    NAMES.iter().any(|(own, others)| {
        *own == "amounts" && std::iter::once(own).chain(*others).any(|name| field.starts_with(*name))
    })
}

impl Invoice {
    fn read(inputs: &Inputs<'_>, currency: Currency) -> Result<Self, Gap> {
        let periods = present(inputs, &PERIODS).and_then(|name| coupons::periods(inputs.value(name)));
        let tax =
            present(inputs, &["tax_rate", "tax_percent"]).map(|name| inputs.percent(name)).transpose()?;
        let lines = amounts(inputs, &LINES, currency)?;
        if let Some(lines) = lines {
            let lines: Vec<i64> = lines.into_iter().map(whole).collect::<Result<_, _>>()?;
            let subtotal = lines.iter().try_fold(0_i64, |sum, line| sum.checked_add(*line));
            return Ok(Self { subtotal: subtotal.ok_or_else(too_large)?, lines, licenses: 1, periods, tax });
        }
        let licenses = present(inputs, &["quantity", "seats", "licenses", "units"])
            .map(|name| inputs.count(name))
            .transpose()?
            .unwrap_or(1);
        let each = match amount(inputs, &["unit_price", "unit_amount", "price_per_seat"], currency)? {
            Some(unit) => unit.checked_mul(licenses.into()).ok_or_else(too_large)?,
            None => amount(inputs, &SUBTOTAL, currency)?.ok_or_else(|| Gap("no amount".to_owned()))?,
        };
        let subtotal = whole(each)?;
        Ok(Self { lines: vec![subtotal], subtotal, licenses, periods, tax })
    }
}

fn figures(subtotal: i64, discounts: &[i64], amounts: Vec<i64>, tax: Option<i64>) -> Figures {
    let off: i64 = discounts.iter().sum();
    let minor = |all: Vec<i64>| all.into_iter().map(Decimal::from).collect();
    let taken = discounts.iter().filter(|off| **off != 0).count();
    let figures = Figures::default()
        .amount("discount", off.into())
        .amount("total", (subtotal - off).into())
        .amounts("discounts", minor(discounts.to_vec()))
        .amounts("amounts", minor(amounts))
        .count("coupons_applied", taken.into());
    tax.into_iter().fold(figures, |figures, tax| {
        figures
            .amount("tax", tax.into())
            .amount("total_with_tax", Decimal::from(subtotal - off) + Decimal::from(tax))
    })
}

/// The tax on what coupons leave, half away from zero: so all of them have it.
fn tax_on(invoice: &Invoice, discounts: &[i64]) -> Option<i64> {
    let share = Share { part: invoice.tax?.millionths().into(), whole: MILLION };
    ShareRounding::AtTheEnd.of(invoice.subtotal - discounts.iter().sum::<i64>(), share)
}

const MILLION: NonZeroU64 = NonZeroU64::new(1_000_000).expect("a million");

fn peer(profile: Profile, invoice: &Invoice, coupons: &[Coupon], count: usize) -> Result<Figures, Gap> {
    let unknown = || Gap(format!("what {} does with such coupons is not known", profile.name()));
    if coupons.iter().any(|coupon| coupon.per_license) {
        return Err(unknown());
    }
    if coupons.iter().any(|coupon| coupon.line.is_some()) {
        return line_by_line(profile, invoice, coupons).ok_or_else(unknown);
    }
    let applied: Vec<_> = coupons.iter().filter(|coupon| coupon.applies).map(|coupon| coupon.off).collect();
    // A phase of Kill Bill's catalog has its price; no coupon is calculated.
    let phase = |off: &Reduction| match off {
        Reduction::Amount(off) if profile == Profile::KillBill => Some(vec![(*off).min(invoice.subtotal)]),
        _ => None,
    };
    let discounts = match applied.as_slice() {
        [off] => phase(off).or_else(|| profile.reductions(invoice.subtotal, &[*off])),
        _ => profile.reductions(invoice.subtotal, &applied),
    };
    let discounts = discounts.ok_or_else(unknown)?;
    let off: i64 = discounts.iter().sum();
    let holds = |period: usize| invoice.periods.is_none_or(|periods| period < periods as usize);
    let amounts = (0..count).map(|period| invoice.subtotal - if holds(period) { off } else { 0 }).collect();
    let figures = figures(invoice.subtotal, &discounts, amounts, tax_on(invoice, &discounts));
    let spread = match applied.as_slice() {
        [off] => profile.spread(*off, &invoice.lines),
        _ => None,
    };
    Ok(match spread {
        Some(parts) => {
            let left =
                invoice.lines.iter().zip(&parts).map(|(line, part)| Decimal::from(*line) - part).collect();
            let figures = figures.amounts("line_totals", left).amounts("allocations", parts.clone());
            // Where lines are discounted each on its own, so is the invoice.
            let off: Decimal = parts.iter().sum();
            if profile == Profile::OpenMeter {
                Figures::default()
                    .amount("discount", off)
                    .amount("total", Decimal::from(invoice.subtotal) - off)
                    .amounts("allocations", parts)
            } else {
                figures
            }
        }
        None => figures,
    })
}

/// Flexprice's coupons for one line come before those for the invoice, which see what is left.
fn line_by_line(profile: Profile, invoice: &Invoice, coupons: &[Coupon]) -> Option<Figures> {
    let flexprice = matches!(profile, Profile::FlexpriceDays | Profile::FlexpriceSeconds);
    let applied = || coupons.iter().filter(|coupon| coupon.applies && flexprice);
    let mut lines = invoice.lines.clone();
    let mut discounts = Vec::new();
    for coupon in applied() {
        let Some(place) = coupon.line else { continue };
        let line = lines.get_mut(place)?;
        let off = *profile.reductions(*line, &[coupon.off])?.first()?;
        *line -= off;
        discounts.push(off);
    }
    let parts =
        invoice.lines.iter().zip(&lines).map(|(before, after)| Decimal::from(before - after)).collect();
    let all: Vec<_> = applied().filter(|coupon| coupon.line.is_none()).map(|coupon| coupon.off).collect();
    discounts.extend(profile.reductions(lines.iter().sum(), &all)?);
    let figures = figures(invoice.subtotal, &discounts, Vec::new(), tax_on(invoice, &discounts));
    let figures = figures.amounts("allocations", parts);
    flexprice.then_some(figures)
}

/// Ours: a subscription that is bought with a promotion, and its renewals. None for several promotions, or several lines.
fn ours(invoice: &Invoice, coupons: &[Coupon], count: usize, currency: Currency) -> Option<Figures> {
    let mut applied = coupons.iter().filter(|coupon| coupon.applies);
    let (coupon, None) = (applied.next(), applied.next()) else { return None };
    let [_] = invoice.lines.as_slice() else { return None };
    let promotions = match coupon {
        Some(coupon) => vec![coupons::promotion(*coupon, &[0], invoice.periods, currency)?],
        None => Vec::new(),
    };
    let each = Decimal::from(invoice.subtotal).checked_div(invoice.licenses.into())?;
    let price = each.checked_div(ten_to(currency.minor_digits()))?.normalize().to_string();
    let start = DAY.parse::<Day>().ok()?;
    let mut shop =
        Shop::open(&[Plan::plain(price, 1)], &Value::from(promotions), currency, invoice.tax, start.start())?;
    let bought = shop.buy(0, invoice.licenses, None, start.start())?;
    let first: i64 = bought.iter().map(|line| line.amount.minor_units()).sum();
    let end = start.plus_days(i32::try_from(count).ok()?.checked_mul(31)?);
    let renewed = shop.advance(end.start())?.into_iter().map(|line| line.amount.minor_units());
    let amounts = std::iter::once(first).chain(renewed).take(count).collect();
    let taxes = bought.iter().flat_map(|line| &line.taxes).map(|tax| tax.amount.minor_units()).sum();
    let tax = invoice.tax.map(|_| taxes);
    Some(figures(invoice.subtotal, &[invoice.subtotal - first], amounts, tax))
}
