//! Coupons, under the names that the peers give them.

use rust_decimal::Decimal;
use selfserve::{Currency, Percent};
use selfserve_rival::{Profile, Reduction};
use serde_json::{Map, Value, json};

use super::amounts::{amount, present, ten_to, too_large, whole};
use super::answer::{Gap, decimal};
use super::inputs::Inputs;
use super::shop;

const PERCENT: [&str; 8] = [
    "percent_off",
    "percent",
    "percentage",
    "percentage_rate",
    "percentage_off",
    "discount_percent",
    "percent_discount",
    "rate",
];
/// The same where a coupon says that it is a share.
const SHARE: [&str; 10] = [
    "percent_off",
    "percent",
    "percentage",
    "percentage_rate",
    "percentage_off",
    "discount_percent",
    "percent_discount",
    "rate",
    "value",
    "amount",
];
const AMOUNT: [&str; 6] =
    ["amount_off", "fixed_amount", "coupon_amount", "discount_amount", "amount", "value"];
const USED: [&str; 5] = ["already_applied", "already_used", "consumed", "used", "applied_amount"];
const TOLD: [&str; 9] = [
    "id",
    "code",
    "name",
    "type",
    "coupon_type",
    "discount_type",
    "duration",
    "frequency",
    "frequency_duration",
];

/// What a coupon takes off, and for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Coupon {
    /// What it takes off.
    pub(super) off: Reduction,
    /// Whether it takes that off each license, instead of off all together.
    pub(super) per_license: bool,
    /// Whether it takes anything off here.
    pub(super) applies: bool,
    /// The place of the one line that it is for.
    pub(super) line: Option<usize>,
}

/// The coupons of a case: a list of them, or the one that its own fields describe.
pub(super) fn all(inputs: &Inputs<'_>, profile: Profile, currency: Currency) -> Result<Vec<Coupon>, Gap> {
    if let Some(name) = present(inputs, &["coupons", "discounts", "applied_coupons"]) {
        return inputs.list(name)?.iter().map(|value| one(value, profile, currency)).collect();
    }
    if let Some(name) = present(inputs, &["coupon", "discount"]) {
        let value = inputs.value(name).ok_or_else(|| Gap(format!("input `{name}` cannot be read")))?;
        return Ok(vec![one(value, profile, currency)?]);
    }
    // An amount alone is that of the invoice.
    let amounts: Vec<&str> =
        AMOUNT.into_iter().filter(|name| *name != "amount" && *name != "value").collect();
    Ok(read(inputs, &amounts, profile, currency)?.into_iter().collect())
}

/// A coupon as an object, or as a text: `25%`, `25.00 USD`.
pub(super) fn one(value: &Value, profile: Profile, currency: Currency) -> Result<Coupon, Gap> {
    if let Some(fields) = value.as_object() {
        let inputs = Inputs::new(fields);
        let coupon = read(&inputs, &AMOUNT, profile, currency)?;
        inputs.all_used().map_err(|Gap(reason)| Gap(format!("of a coupon: {reason}")))?;
        return coupon.ok_or_else(|| Gap("a coupon takes nothing off".to_owned()));
    }
    let unreadable = || Gap(format!("{value} is no coupon"));
    let fields: Map<String, Value> = match value.as_str().and_then(|text| text.strip_suffix('%')) {
        Some(percent) => [("percent".to_owned(), json!(percent))].into_iter().collect(),
        None => [("amount".to_owned(), value.clone())].into_iter().collect(),
    };
    read(&Inputs::new(&fields), &AMOUNT, profile, currency)?.ok_or_else(unreadable)
}

fn read(
    inputs: &Inputs<'_>,
    amounts: &[&str],
    profile: Profile,
    currency: Currency,
) -> Result<Option<Coupon>, Gap> {
    let kind = |name: &str| inputs.text(name).is_ok_and(|kind| kind.to_lowercase().starts_with("percent"));
    let share = ["type", "coupon_type", "discount_type"].into_iter().any(kind);
    TOLD.iter().for_each(|name| inputs.told(name));
    let percent = match present(inputs, if share { &SHARE } else { &PERCENT }) {
        Some(name) => Some(inputs.percent(name)?),
        None => inputs.maybe("basis_points", Inputs::decimal)?.map(of_basis_points).transpose()?,
    };
    let per_license =
        match present(inputs, &["per", "amount_off_per"]).map(|name| inputs.text(name)).transpose()? {
            None | Some("subscription" | "invoice") => false,
            Some("license" | "unit" | "seat") => true,
            Some(other) => return Err(Gap(format!("a coupon is per {other:?}"))),
        };
    let line = inputs.maybe("line", Inputs::count)?.map(|line| line as usize);
    let mut applies = inputs.maybe("applies", Inputs::flag)?.unwrap_or(true);
    if let Some(percent) = percent {
        return Ok(Some(Coupon { off: Reduction::Percent(percent), per_license: false, applies, line }));
    }
    let own =
        present(inputs, &["coupon_currency", "amount_currency"]).map(|name| inputs.text(name)).transpose()?;
    if own.is_some_and(|own| own != currency.to_string()) {
        if !matches!(profile, Profile::Lago | Profile::Meteroid) {
            return Err(Gap("what it does with another currency is not known".to_owned()));
        }
        applies = false;
    }
    let Some(off) = amount(inputs, amounts, currency)? else { return Ok(None) };
    let used = amount(inputs, &USED, currency)?.unwrap_or_default();
    let left = off.checked_sub(used).ok_or_else(too_large)?;
    let off = Reduction::Amount(whole(left)?.max(0));
    Ok(Some(Coupon { off, per_license, applies, line }))
}

fn of_basis_points(points: Decimal) -> Result<Percent, Gap> {
    let percent = points.checked_div(Decimal::ONE_HUNDRED).unwrap_or(points);
    percent.try_into().map_err(|_| Gap("more basis points than there are".to_owned()))
}

/// A promotion of our catalog that takes the same off. For these plans; for some billing periods, or for ever.
pub(super) fn promotion(
    coupon: Coupon,
    plans: &[usize],
    periods: Option<u32>,
    currency: Currency,
) -> Option<Value> {
    let discount = match coupon.off {
        Reduction::Percent(percent) => {
            json!({ "type": "percent_off", "percent": percent.to_decimal().to_string() })
        }
        Reduction::Amount(minor) => {
            let kind = if coupon.per_license { "amount_off_license" } else { "amount_off_subscription" };
            let off = Decimal::from(minor).checked_div(ten_to(currency.minor_digits()))?;
            json!({ "type": kind, "amount": shop::amount(&off.normalize().to_string(), currency) })
        }
    };
    let lasts = match periods {
        Some(count) => json!({ "type": "billing_periods", "count": count }),
        None => json!({ "type": "for_ever" }),
    };
    let id = format!("off-{}", plans.iter().map(ToString::to_string).collect::<Vec<_>>().join("-"));
    let products: Vec<_> = plans.iter().map(|plan| json!({ "product": shop::name(*plan) })).collect();
    Some(json!({ "id": id, "discounts": [discount], "lasts": lasts, "products": products }))
}

/// A count of billing periods, if it is a number at all.
pub(super) fn periods(value: Option<&Value>) -> Option<u32> {
    value.and_then(decimal).and_then(|count| u32::try_from(count).ok())
}
