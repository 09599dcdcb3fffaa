//! A change of plan in words that fit every peer.

use std::num::NonZeroU64;

use rust_decimal::Decimal;
use selfserve::{Currency, Money, Percent, Timestamp};
use selfserve_rival::polar::cycle_end;
use selfserve_rival::{Profile, Share};
use serde_json::Value;

use super::amounts::{amount, present, too_large, whole};
use super::answer::{Gap, decimal};
use super::coupons::{self, Coupon};
use super::inputs::Inputs;

const OLD: [&str; 7] =
    ["old_price", "price_before", "old_amount", "from_price", "current_price", "old_plan", "old"];
const NEW: [&str; 7] =
    ["new_price", "price_after", "new_amount", "to_price", "target_price", "new_plan", "new"];
const OLD_ITEMS: [&str; 4] = ["old_items", "old_components", "items_before", "components_before"];
const NEW_ITEMS: [&str; 4] = ["new_items", "new_components", "items_after", "components_after"];
const START: [&str; 4] = ["period_start", "cycle_start", "current_period_start", "start"];
const END: [&str; 4] = ["period_end", "cycle_end", "current_period_end", "end"];
const LENGTH: [&str; 4] = ["billing_period", "period", "interval", "old_period"];
const AT: [&str; 8] =
    ["change_at", "change_date", "changed_at", "proration_date", "upgrade_at", "at", "date", "change"];
const DEBITED: [&str; 6] =
    ["debited", "amount_debited", "last_debit", "original_debit", "last_billed_price", "billed_price"];

/// A stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
}

/// What a plan costs for a whole period: its parts, in minor units, and what comes off.
#[derive(Debug, Clone)]
pub(super) struct Side {
    pub(super) parts: Vec<i64>,
    pub(super) coupon: Option<Coupon>,
}

/// One of several changes within a period.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) at: Timestamp,
    pub(super) to: Side,
    pub(super) prorated: bool,
}

/// The period, the plan that it began with, and the changes.
#[derive(Debug)]
pub(super) struct Changes {
    pub(super) currency: Currency,
    pub(super) period: Stretch,
    /// Against what the new plan is measured, where that is another period.
    pub(super) new_period: Option<Stretch>,
    /// When the subscription began, if later than the period.
    pub(super) started: Option<Timestamp>,
    pub(super) from: Side,
    /// What was debited for the period, if not the price.
    pub(super) debited: Option<i64>,
    pub(super) steps: Vec<Step>,
    /// Whether the case lists them.
    pub(super) several: bool,
    pub(super) tax: Option<Percent>,
    /// Whether the period is billed as it ends.
    pub(super) in_arrears: bool,
}

impl Side {
    /// What each part costs, less its share of what comes off.
    pub(super) fn reduced(&self, profile: Profile) -> Result<Vec<i64>, Gap> {
        let Some(coupon) = self.coupon.filter(|coupon| coupon.applies) else { return Ok(self.parts.clone()) };
        let unknown = || Gap(format!("what {} does with such a discount is not known", profile.name()));
        let total = self.total()?;
        let off = match self.parts.as_slice() {
            [_] => profile
                .reductions(total, &[coupon.off])
                .map(|off| off.into_iter().map(Decimal::from).collect()),
            parts => profile.spread(coupon.off, parts),
        };
        let off: Vec<Decimal> = off.ok_or_else(unknown)?;
        self.parts.iter().zip(off).map(|(part, off)| whole(Decimal::from(*part) - off)).collect()
    }

    pub(super) fn total(&self) -> Result<i64, Gap> {
        self.parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(*part)).ok_or_else(too_large)
    }
}

impl Changes {
    pub(super) fn read(inputs: &Inputs<'_>, profile: Profile) -> Result<Self, Gap> {
        let currency = inputs.currency()?;
        let (period, change) = period(inputs, profile)?;
        let both = coupon(inputs, "discount", profile, currency)?;
        let old = coupon(inputs, "old_discount", profile, currency)?.or(both);
        let new = coupon(inputs, "new_discount", profile, currency)?.or(both);
        let from = side(inputs, &OLD, &OLD_ITEMS, "old_quantity", old, currency)?;
        let (steps, several) = steps(inputs, change, new, currency)?;
        let new_period = match (
            inputs.maybe("new_period_start", Inputs::instant)?,
            inputs.maybe("new_period_end", Inputs::instant)?,
        ) {
            (Some(start), Some(end)) => Some(Stretch { start, end }),
            (None, None) => None,
            _ => return Err(Gap("half of the new period".to_owned())),
        };
        let tax =
            present(inputs, &["tax_rate", "tax_percent"]).map(|name| inputs.percent(name)).transpose()?;
        let started = inputs.maybe("started_at", Inputs::instant)?;
        let in_arrears = in_arrears(inputs)?;
        ["alignment"].iter().for_each(|name| inputs.told(name));
        let debited = amount(inputs, &DEBITED, currency)?.map(whole).transpose()?;
        Ok(Self { currency, period, new_period, started, from, debited, steps, several, tax, in_arrears })
    }

    pub(super) fn money(&self, minor: i64) -> Money {
        Money::from_minor_units(minor, self.currency)
    }
}

fn in_arrears(inputs: &Inputs<'_>) -> Result<bool, Gap> {
    if let Some(in_advance) = inputs.maybe("pay_in_advance", Inputs::flag)? {
        return Ok(!in_advance);
    }
    match inputs.maybe("mode", Inputs::text)? {
        None | Some("in_advance") => Ok(false),
        Some("in_arrears" | "in_arrear") => Ok(true),
        Some(other) => Err(Gap(format!("it is billed {other:?}"))),
    }
}

/// The billing period: its ends, its beginning and its length, or a share of it that remains. Of a share alone, when the
/// change is, too.
fn period(inputs: &Inputs<'_>, profile: Profile) -> Result<(Stretch, Option<Timestamp>), Gap> {
    if let Some((share, unit)) = remaining(inputs)? {
        let after = |units: u64| {
            let milliseconds = i64::try_from(units).ok().and_then(|units| units.checked_mul(unit));
            let at = milliseconds.map(Timestamp::from_unix_milliseconds).and_then(Result::ok);
            at.ok_or_else(too_large)
        };
        let used = share.whole.get().checked_sub(share.part).ok_or_else(too_large)?;
        return Ok((Stretch { start: after(0)?, end: after(share.whole.get())? }, Some(after(used)?)));
    }
    let missing = |what: &str| Gap(format!("the {what} of the period is missing"));
    let start = present(inputs, &START).ok_or_else(|| missing("beginning"))?;
    let start = inputs.instant(start)?;
    let length = present(inputs, &LENGTH).map(|name| inputs.interval(name)).transpose()?;
    let end = match (present(inputs, &END), length) {
        (Some(name), _) => inputs.instant(name)?,
        (None, Some(length)) => cycle_end(start, length),
        (None, None) => return Err(missing("end")),
    };
    if profile.remaining(start, end, start).is_none() {
        return Err(Gap("a period of no length".to_owned()));
    }
    Ok((Stretch { start, end }, None))
}

/// How much of the period remains, and how many milliseconds its unit has: a fraction counts as days.
fn remaining(inputs: &Inputs<'_>) -> Result<Option<(Share, i64)>, Gap> {
    const DAY: i64 = 86_400_000;
    if let Some(name) = present(inputs, &["fraction_remaining", "fraction_unused"]) {
        return Ok(Some((fraction(inputs, name)?, DAY)));
    }
    for (whole, part, unit) in
        [("days_total", "days_remaining", DAY), ("seconds_total", "seconds_remaining", 1000)]
    {
        if inputs.has(whole) && inputs.has(part) {
            let whole = NonZeroU64::new(inputs.count(whole)?.into()).ok_or_else(too_large)?;
            return Ok(Some((Share { part: inputs.count(part)?.into(), whole }, unit)));
        }
    }
    Ok(None)
}

fn steps(
    inputs: &Inputs<'_>,
    change: Option<Timestamp>,
    coupon: Option<Coupon>,
    currency: Currency,
) -> Result<(Vec<Step>, bool), Gap> {
    let prorated = |inputs: &Inputs<'_>| match inputs.maybe("proration_behavior", Inputs::text)? {
        Some("none") => Ok(false),
        None | Some("create_prorations" | "always_invoice" | "prorate" | "invoice") => {
            Ok(inputs.maybe("prorated", Inputs::flag)?.unwrap_or(true))
        }
        Some(other) => Err(Gap(format!("no proration behavior {other:?}"))),
    };
    let step = |inputs: &Inputs<'_>| {
        let at = match (change, present(inputs, &AT)) {
            (Some(change), _) => change,
            (None, Some(name)) => inputs.instant(name)?,
            (None, None) => return Err(Gap("when it changes is missing".to_owned())),
        };
        let names = [&NEW[..], &["price"]].concat();
        let to = side(inputs, &names, &NEW_ITEMS, "new_quantity", coupon, currency)?;
        Ok(Step { at, to, prorated: prorated(inputs)? })
    };
    let Some(name) = present(inputs, &["changes", "steps"]) else { return Ok((vec![step(inputs)?], false)) };
    let each = |value: &Value| {
        let inputs = Inputs::new(value.as_object().ok_or_else(|| Gap("a change is no object".to_owned()))?);
        let step = step(&inputs)?;
        inputs.all_used().map_err(|Gap(reason)| Gap(format!("of a change: {reason}")))?;
        Ok(step)
    };
    Ok((inputs.list(name)?.iter().map(each).collect::<Result<_, Gap>>()?, true))
}

/// A plan: an amount, times a quantity if there is one, or items.
fn side(
    inputs: &Inputs<'_>,
    names: &[&str],
    items: &[&str],
    quantity: &str,
    coupon: Option<Coupon>,
    currency: Currency,
) -> Result<Side, Gap> {
    if let Some(name) = present(inputs, items) {
        let parts = inputs.list(name)?.iter().map(|item| part(item, currency)).collect::<Result<_, _>>()?;
        return Ok(Side { parts, coupon });
    }
    let price = amount(inputs, names, currency)?.unwrap_or_default();
    let name = present(inputs, &[quantity, "quantity", "seats"]);
    let count = name.map_or(Ok(1), |name| inputs.count(name))?;
    let total = price.checked_mul(count.into()).ok_or_else(too_large)?;
    Ok(Side { parts: vec![whole(total)?], coupon })
}

/// An item: an amount in the major unit, or an object with a price and perhaps a quantity.
fn part(item: &Value, currency: Currency) -> Result<i64, Gap> {
    let Some(fields) = item.as_object() else {
        let amount = decimal(item).ok_or_else(|| Gap(format!("{item} is no item")))?;
        return Ok(Money::from_decimal(amount, currency)
            .map_err(|error| Gap(error.to_string()))?
            .minor_units());
    };
    let inputs = Inputs::new(fields);
    ["name", "id", "kind"].iter().for_each(|name| inputs.told(name));
    let price = amount(&inputs, &["unit_price", "unit_amount", "price", "amount", "rate"], currency)?;
    let price = price.ok_or_else(|| Gap("an item without a price".to_owned()))?;
    let count = present(&inputs, &["quantity", "seats", "slots", "units"]);
    let count = count.map_or(Ok(1), |name| inputs.count(name))?;
    inputs.all_used().map_err(|Gap(reason)| Gap(format!("of an item: {reason}")))?;
    whole(price.checked_mul(count.into()).ok_or_else(too_large)?)
}

fn coupon(
    inputs: &Inputs<'_>,
    name: &str,
    profile: Profile,
    currency: Currency,
) -> Result<Option<Coupon>, Gap> {
    let value = inputs.value(name).filter(|value| value.as_str() != Some("0"));
    value.map(|value| coupons::one(value, profile, currency)).transpose()
}

/// A fraction such as `1/2`.
pub(super) fn fraction(inputs: &Inputs<'_>, name: &str) -> Result<Share, Gap> {
    let unreadable = || Gap(format!("`{name}` is no fraction"));
    let (part, whole) = inputs.text(name)?.split_once('/').ok_or_else(unreadable)?;
    let whole: NonZeroU64 = whole.trim().parse().map_err(|_| unreadable())?;
    Ok(Share { part: part.trim().parse().map_err(|_| unreadable())?, whole })
}
