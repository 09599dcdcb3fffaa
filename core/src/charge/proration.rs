//! Proration by calendar days that cannot drift (`I4`).
//!
//! A subscription has one exact integer V for each billing period: the sum over its days of the price, for a whole
//! billing period, of what is to be paid for on that day: licenses × unit price, or what a shape makes of them (`K6`).
//! What a change costs is the difference of the rounded prices before and after it, never a rounded difference. So
//! the lines of a period telescope: whatever came and went, in whatever order, they add up to the rounded price of
//! what is there now, and credits can never exceed charges.

use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use crate::pricing::Priced;
use crate::value::{AmountOverflow, LicenseCount, Money, UnitPrice, binary_scalar};

/// The exact value V of a billing period (`I4`), in days × licenses × the finest unit of its prices. In JSON it is a
/// decimal string, for it can be larger than the integers that every language holds exactly.
///
/// ```
/// use selfserve::{Currency, LicenseCount, PeriodValue, UnitPrice, change_amount};
///
/// let price = UnitPrice::parse("13.10", "EUR".parse()?)?;
/// // 10 licenses for the 30 days of November; on the 22nd five more, for the 9 days that remain.
/// let before = PeriodValue::of(LicenseCount(10), 30, price);
/// let after = before.checked_add(PeriodValue::of(LicenseCount(5), 9, price))?;
/// assert_eq!(change_amount(PeriodValue::ZERO, before, 30, price)?.to_string(), "131.00 EUR");
/// assert_eq!(change_amount(before, after, 30, price)?.to_string(), "19.65 EUR");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PeriodValue(i128);

/// The text is not a plain whole number of at most 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a plain whole number of at most 128 bits")]
pub struct InvalidPeriodValue;

impl PeriodValue {
    /// Nothing to be paid.
    pub const ZERO: Self = Self(0);

    /// The value of so many licenses for so many days. It always fits: 32 + 32 + 63 bits.
    pub fn of(licenses: LicenseCount, days: u32, price: UnitPrice) -> Self {
        let license_days = i128::from(licenses.0).saturating_mul(i128::from(days));
        Self(license_days.saturating_mul(i128::from(price.finest_units())))
    }

    /// What days come to that cost so much each, in the price's finest unit, for a whole billing period.
    pub(crate) fn of_days(day_value: i128, days: u32) -> Result<Self, AmountOverflow> {
        day_value.checked_mul(days.into()).map(Self).ok_or(AmountOverflow)
    }

    /// What so many licenses at this price come to for so many days.
    pub(crate) fn of_price(
        price: Priced<'_>,
        licenses: LicenseCount,
        days: u32,
    ) -> Result<Self, AmountOverflow> {
        if price.is_plain() {
            Ok(Self::of(licenses, days, price.unit))
        } else {
            Self::of_days(price.of(licenses, price.value_unit())?, days)
        }
    }

    /// The same, counted in another unit than this one, which is at least as fine.
    pub(crate) fn counted_in(self, unit: UnitPrice, finer: UnitPrice) -> Result<Self, AmountOverflow> {
        let factor = finer.finest_units_per_minor_unit().checked_div(unit.finest_units_per_minor_unit());
        let counted = factor.and_then(|factor| self.0.checked_mul(factor.into()));
        counted.map(Self).ok_or(AmountOverflow)
    }

    /// The sum.
    pub fn checked_add(self, other: Self) -> Result<Self, AmountOverflow> {
        self.0.checked_add(other.0).map(Self).ok_or(AmountOverflow)
    }

    /// The difference.
    pub fn checked_sub(self, other: Self) -> Result<Self, AmountOverflow> {
        self.0.checked_sub(other.0).map(Self).ok_or(AmountOverflow)
    }
}

/// The price of a billing period of this value and so many days: V ÷ N, rounded half away from zero to the minor
/// unit. A period without days has no price: overflow.
pub fn rounded(value: PeriodValue, days_in_period: u32, price: UnitPrice) -> Result<Money, AmountOverflow> {
    let minor = divided_half_away(value.0, per_minor_unit(days_in_period, price)).ok_or(AmountOverflow)?;
    Ok(Money::from_minor_units(minor, price.currency()))
}

/// What a change from one value of a billing period to another costs, before tax; a credit is negative (`I4`).
pub fn change_amount(
    before: PeriodValue,
    after: PeriodValue,
    days_in_period: u32,
    price: UnitPrice,
) -> Result<Money, AmountOverflow> {
    let (before, after) = rounded_both(before, after, days_in_period, price).ok_or(AmountOverflow)?;
    let minor = after.checked_sub(before).ok_or(AmountOverflow)?;
    Ok(Money::from_minor_units(minor, price.currency()))
}

/// The rounded prices before and after a change, in minor units.
#[inline]
pub(crate) fn rounded_both(
    before: PeriodValue,
    after: PeriodValue,
    days_in_period: u32,
    price: UnitPrice,
) -> Option<(i64, i64)> {
    let divisor = per_minor_unit(days_in_period, price);
    Some((divided_half_away(before.0, divisor)?, divided_half_away(after.0, divisor)?))
}

/// How much value of a billing period makes one minor unit. It always fits: 32 + 30 bits.
fn per_minor_unit(days_in_period: u32, price: UnitPrice) -> u64 {
    u64::from(days_in_period).saturating_mul(price.finest_units_per_minor_unit())
}

/// The quotient rounded half away from zero; none where the divisor is zero or the quotient does not fit.
pub(crate) fn divided_half_away(dividend: i128, divisor: u64) -> Option<i64> {
    // Half of an odd divisor is cut off: a remainder is never exactly half of it.
    let dividend_and_half = dividend.unsigned_abs().checked_add(u128::from(divisor / 2))?;
    // Almost every dividend fits a machine word, whose division is a single instruction.
    let quotient = match u64::try_from(dividend_and_half) {
        Ok(short) => short.checked_div(divisor)?,
        Err(_) => u64::try_from(dividend_and_half.checked_div(divisor.into())?).ok()?,
    };
    let quotient = i64::try_from(quotient).ok()?;
    if dividend.is_negative() { quotient.checked_neg() } else { Some(quotient) }
}

impl fmt::Display for PeriodValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for PeriodValue {
    type Err = InvalidPeriodValue;

    /// Reads a whole number in the one form in which it is written: no plus sign, no leading zero, no `-0`.
    fn from_str(text: &str) -> Result<Self, InvalidPeriodValue> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let canonical = text == "0" || digits.starts_with(|first: char| matches!(first, '1'..='9'));
        if canonical {
            text.parse().map(Self).map_err(|_| InvalidPeriodValue)
        } else {
            Err(InvalidPeriodValue)
        }
    }
}

binary_scalar!(PeriodValue, i128, "a whole number as text");

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PeriodValue {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "PeriodValue".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^(0|-?[1-9][0-9]*)$",
            "description": "The exact value of a billing period: the sum over its days of the price of what is \
                paid for on that day, in the finest unit of its prices."
        })
    }
}
