//! Numbers that are neither amounts nor percentages: quantities and prices, exact.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use selfserve::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A plain decimal of at most 28 digits, such as `"-2"` or `"10.044"`: a quantity, or a price in the invoice's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlainDecimal(Decimal);

/// How many digits a `Decimal` always has room for.
const DIGITS: usize = 28;

/// The text is not a plain decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a plain decimal of at most 28 digits")]
pub struct InvalidPlainDecimal;

impl PlainDecimal {
    /// The number.
    pub fn to_decimal(self) -> Decimal {
        self.0
    }
}

impl From<Decimal> for PlainDecimal {
    /// Without zeros at the end of a fraction, which say nothing.
    fn from(decimal: Decimal) -> Self {
        Self(decimal.normalize())
    }
}

impl fmt::Display for PlainDecimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for PlainDecimal {
    type Err = InvalidPlainDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidPlainDecimal> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || !is_digits(fraction) {
            return Err(InvalidPlainDecimal);
        }
        number(text).map(Self).ok_or(InvalidPlainDecimal)
    }
}

/// A number as XML Schema writes decimals: with a `+`, without digits ahead of the point or behind it.
pub(super) fn number(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    // Zeros at either end say nothing: a number that is written with many is still the same.
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    if whole.len().saturating_add(fraction.len()) > DIGITS {
        return None;
    }
    // Behind a zero nothing is taken but digits.
    let size: i128 = alloc::format!("0{whole}{fraction}").parse().ok()?;
    let units = if text.starts_with('-') { size.checked_neg()? } else { size };
    Decimal::try_from_i128_with_scale(units, u32::try_from(fraction.len()).ok()?).ok()
}

impl Serialize for PlainDecimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PlainDecimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PlainDecimal {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "PlainDecimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "decimal",
            "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
            "description": "A plain decimal of at most 28 digits, such as -2 or 10.044."
        })
    }
}

/// How it crosses to Swift: as its text.
#[cfg(feature = "uniffi")]
mod swift {
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    use super::PlainDecimal;

    uniffi::custom_type!(PlainDecimal, String, {
        try_lift: |text| Ok(text.parse::<PlainDecimal>()?),
        lower: |number| number.to_string(),
    });
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn read(text: &str) -> Option<String> {
        number(text).map(|number| number.to_string())
    }

    #[test]
    fn i15_numbers_are_read_exactly() {
        for (text, is) in [
            ("5", "5"),
            ("+5.00", "5"),
            ("-0.10", "-0.1"),
            (".5", "0.5"),
            ("7.", "7"),
            ("-0", "0"),
            ("007", "7"),
        ] {
            assert_eq!(read(text).as_deref(), Some(is), "{text}");
        }
        let most = "9999999999999.999999999999999";
        assert_eq!(read(most).as_deref(), Some(most));
        assert_eq!(read(&alloc::format!("00{most}00")).as_deref(), Some(most));
        for text in ["", "-", ".", "1e3", "1_0", "--1", "-+1", "1,5", "1 0", "٣", &alloc::format!("1{most}")]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn i15_a_plain_decimal_is_plain() {
        let written = |text: &str| text.parse::<PlainDecimal>().map(|number| number.to_string());
        assert_eq!(written("-10.0440").as_deref(), Ok("-10.044"));
        assert_eq!(PlainDecimal::from(Decimal::new(500, 2)).to_string(), "5");
        for text in ["+1", ".5", "5.", "", "-", "1e3"] {
            assert_eq!(written(text), Err(InvalidPlainDecimal), "{text}");
        }
        let number: PlainDecimal = serde_json::from_str("\"-2.50\"").unwrap();
        assert_eq!(
            (number.to_decimal(), serde_json::to_string(&number).unwrap()),
            (Decimal::new(-25, 1), "\"-2.5\"".into())
        );
    }
}
