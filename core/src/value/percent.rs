//! Percentages, exact to a ten-thousandth of a percent.

use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;
use thiserror::Error;

use super::binary_scalar;
use super::plain_decimal::{parse_plain, read_short};

/// A percentage from 0 to 100, such as a tax rate: `"22"`, `"8.875"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(pub(crate) u32);

/// The text is not a percentage from 0 to 100 with at most four decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a percentage from 0 to 100 with at most four decimals")]
pub struct InvalidPercent;

impl Percent {
    /// So many percent, at most 100.
    pub(crate) const fn whole(percent: u32) -> Self {
        Self(percent.saturating_mul(10_000))
    }

    /// How many of its units make the whole: 100 % is a million.
    pub(crate) const WHOLE: u32 = 1_000_000;
    /// How many decimals of a percent they have.
    const DECIMALS: u8 = 4;
    /// How many of them make a hundredth of a percent.
    pub(crate) const BASIS_POINT: u32 = 100;

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// In millionths of the whole: 220,000 for 22 %.
    pub const fn millionths(self) -> u32 {
        self.0
    }

    /// As a decimal: 22 for 22 %.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(i64::from(self.0), 4).normalize()
    }
}

impl TryFrom<Decimal> for Percent {
    type Error = InvalidPercent;

    fn try_from(decimal: Decimal) -> Result<Self, InvalidPercent> {
        let units = decimal.checked_mul(Decimal::new(10_000, 0)).ok_or(InvalidPercent)?.normalize();
        match u32::try_from(units.mantissa()) {
            Ok(parts) if units.scale() == 0 && parts <= Self::WHOLE => Ok(Self(parts)),
            _ => Err(InvalidPercent),
        }
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_decimal().fmt(formatter)
    }
}

impl FromStr for Percent {
    type Err = InvalidPercent;

    fn from_str(text: &str) -> Result<Self, InvalidPercent> {
        if let Some((parts, 0)) = read_short(text, Self::DECIMALS) {
            let parts = u32::try_from(parts).ok().filter(|parts| *parts <= Self::WHOLE);
            return parts.map(Self).ok_or(InvalidPercent);
        }
        parse_plain(text).ok_or(InvalidPercent)?.try_into()
    }
}

binary_scalar!(Percent, u32, "a percentage from 0 to 100 with at most four decimals");

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Percent {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Percent".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "decimal",
            "pattern": "^[0-9]{1,3}(\\.[0-9]{1,4})?$",
            "description": "A percentage from 0 to 100 with at most four decimals, such as 22 or 8.875."
        })
    }
}
