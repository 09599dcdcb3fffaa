//! Money: whole minor units of a currency (`K5`), and unit prices that may be finer.

use alloc::borrow::Cow;
use core::cmp::Ordering;
use core::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::Currency;
use super::plain_decimal::{parse_plain, read_short};

/// An amount that is charged or paid: a whole number of the currency's minor units (`K5`).
///
/// ```
/// use selfserve::{Currency, Money};
///
/// let euro: Currency = "EUR".parse()?;
/// let price = Money::parse("13.10", euro)?;
/// assert_eq!(price.minor_units(), 1310);
/// assert!(Money::parse("13.105", euro).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// A price per license and billing period; it may be finer than the currency's minor unit, by up to nine digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnitPrice {
    /// The price in its finest unit.
    units: i64,
    /// How many digits finer than the minor unit that is.
    finer: u8,
    currency: Currency,
}

/// The amount is not a plain decimal that fits its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a plain decimal amount that fits its currency")]
pub struct InvalidAmount;

/// An amount does not fit: more than 2⁶³ minor units, or an exact value of more than 127 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the amount is too large")]
pub struct AmountOverflow;

/// Two currencies met (`K5`). Amounts are never converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{first} and {second} cannot be calculated together")]
pub struct CurrencyMismatch {
    /// The currency of one amount.
    pub first: Currency,
    /// The currency of the other.
    pub second: Currency,
}

/// Why two amounts have no sum or difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AmountError {
    /// It does not fit.
    #[error(transparent)]
    Overflow(#[from] AmountOverflow),
    /// They are of two currencies (`K5`).
    #[error(transparent)]
    Mismatch(#[from] CurrencyMismatch),
}

impl Money {
    /// This many minor units (cents) of a currency.
    pub const fn from_minor_units(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing.
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads a plain decimal such as `13.10`. Refused: exponents, separators, more digits than the currency has.
    pub fn parse(amount: &str, currency: Currency) -> Result<Self, InvalidAmount> {
        match read_short(amount, currency.minor_digits()) {
            Some((minor, 0)) => Ok(Self { minor, currency }),
            _ => Self::from_decimal(parse_plain(amount).ok_or(InvalidAmount)?, currency),
        }
    }

    /// The amount of this decimal, if it is a whole number of minor units.
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Result<Self, InvalidAmount> {
        let minor = scaled(amount, currency.minor_digits()).ok_or(InvalidAmount)?;
        Ok(Self { minor, currency })
    }

    /// The amount as a decimal, with the currency's number of digits.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.minor, u32::from(self.currency.minor_digits()))
    }

    /// The amount in minor units (cents).
    pub fn minor_units(self) -> i64 {
        self.minor
    }

    /// How much it is in minor units, whichever way it goes.
    pub(crate) fn size(self) -> i128 {
        i128::from(self.minor).saturating_abs()
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether it is less than nothing: a credit.
    pub fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// Whether it is more than nothing.
    pub fn is_positive(self) -> bool {
        self.minor > 0
    }

    /// The sum.
    pub fn checked_add(self, other: Self) -> Result<Self, AmountError> {
        let currency = self.same_currency(other)?;
        let minor = self.minor.checked_add(other.minor).ok_or(AmountOverflow)?;
        Ok(Self { minor, currency })
    }

    /// The difference.
    pub fn checked_sub(self, other: Self) -> Result<Self, AmountError> {
        let currency = self.same_currency(other)?;
        let minor = self.minor.checked_sub(other.minor).ok_or(AmountOverflow)?;
        Ok(Self { minor, currency })
    }

    /// The same amount the other way: a charge as a credit.
    pub fn negated(self) -> Result<Self, AmountOverflow> {
        let minor = self.minor.checked_neg().ok_or(AmountOverflow)?;
        Ok(Self { minor, currency: self.currency })
    }

    /// Which amount is larger. There is no `<` between amounts, as it could only be silently false for two currencies.
    pub fn compare(self, other: Self) -> Result<Ordering, CurrencyMismatch> {
        self.same_currency(other)?;
        Ok(self.minor.cmp(&other.minor))
    }

    /// The smaller amount.
    pub fn min(self, other: Self) -> Result<Self, CurrencyMismatch> {
        Ok(if self.compare(other)?.is_gt() { other } else { self })
    }

    /// The currency that both amounts have.
    fn same_currency(self, other: Self) -> Result<Currency, CurrencyMismatch> {
        if self.currency == other.currency {
            Ok(self.currency)
        } else {
            Err(CurrencyMismatch { first: self.currency, second: other.currency })
        }
    }
}

impl UnitPrice {
    /// How many digits finer than the minor unit a price can be.
    pub(crate) const FINER: u8 = 9;

    /// The price of what costs nothing.
    pub(crate) fn free(currency: Currency) -> Self {
        Self { units: 0, finer: 0, currency }
    }

    /// A unit of this currency so many digits finer than its minor unit: what prices are counted in together.
    pub(crate) fn unit_of(currency: Currency, finer: u8) -> Self {
        Self { units: 1, finer: finer.min(Self::FINER), currency }
    }

    /// A unit of this currency with so many decimals: never fewer than the currency has.
    pub(crate) fn unit_with(currency: Currency, decimals: u8) -> Self {
        Self::unit_of(currency, decimals.saturating_sub(currency.minor_digits()))
    }

    /// So many of the finest unit of a price; none where they do not fit.
    pub(crate) fn of_units(units: i128, unit: Self) -> Option<Self> {
        let decimal = Decimal::try_from_i128_with_scale(units, u32::from(unit.decimals())).ok()?;
        Self::from_decimal(decimal, unit.currency).ok()
    }

    /// How many digits finer than the minor unit it is.
    pub(crate) fn finer(self) -> u8 {
        self.finer
    }

    /// How many decimals its finest unit has.
    pub(crate) fn decimals(self) -> u8 {
        self.currency.minor_digits().saturating_add(self.finer)
    }

    /// The price in the finest unit of another, which is at least as fine; none where it does not fit.
    pub(crate) fn counted_in(self, unit: Self) -> Option<i128> {
        let finer = u32::from(unit.finer.checked_sub(self.finer)?);
        i128::from(self.units).checked_mul(10_i128.checked_pow(finer)?)
    }

    /// Reads a plain decimal such as `13.105`.
    pub fn parse(amount: &str, currency: Currency) -> Result<Self, InvalidAmount> {
        match read_short(amount, currency.minor_digits()) {
            Some((units @ 0.., finer @ 0..=Self::FINER)) => Ok(Self { units, finer, currency }),
            _ => Self::from_decimal(parse_plain(amount).ok_or(InvalidAmount)?, currency),
        }
    }

    /// The price of this decimal: not negative, with at most nine digits more than the currency has.
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Result<Self, InvalidAmount> {
        let least = currency.minor_digits();
        let needed = u8::try_from(amount.normalize().scale()).map_err(|_| InvalidAmount)?;
        let finer = needed.saturating_sub(least);
        if finer > Self::FINER || (amount.is_sign_negative() && !amount.is_zero()) {
            return Err(InvalidAmount);
        }
        let units = scaled(amount, least.saturating_add(finer)).ok_or(InvalidAmount)?;
        Ok(Self { units, finer, currency })
    }

    /// The price as a decimal.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.units, u32::from(self.currency.minor_digits().saturating_add(self.finer)))
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The price in its finest unit: what the exact value V of a billing period is counted in (`I4`).
    pub fn finest_units(self) -> i64 {
        self.units
    }

    /// How many finest units make one minor unit of the currency: a power of ten.
    pub fn finest_units_per_minor_unit(self) -> u64 {
        10_u64.saturating_pow(u32::from(self.finer))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.to_decimal(), self.currency)
    }
}

impl fmt::Display for UnitPrice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.to_decimal(), self.currency)
    }
}

/// The decimal as a whole number of units of 10^-`digits`, if it is one.
fn scaled(amount: Decimal, digits: u8) -> Option<i64> {
    let amount = amount.normalize();
    let missing = u32::from(digits).checked_sub(amount.scale())?;
    let units = amount.mantissa().checked_mul(10_i128.checked_pow(missing)?)?;
    i64::try_from(units).ok()
}

/// What both types look like in JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire<'a> {
    #[serde(borrow)]
    amount: Cow<'a, str>,
    currency: Currency,
}

/// Writes both serde implementations: `{"amount": "13.10", "currency": "EUR"}` in JSON, a tuple in the snapshot.
macro_rules! amount {
    ($name:ident, $raw:ty, $to_raw:expr, $from_raw:expr, $description:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    let mut buffer = AmountText::default();
                    let _ = fmt::Write::write_fmt(&mut buffer, format_args!("{}", self.to_decimal()));
                    Wire { amount: Cow::Borrowed(buffer.as_str()), currency: self.currency }.serialize(serializer)
                } else {
                    let to_raw: fn(&$name) -> $raw = $to_raw;
                    to_raw(self).serialize(serializer)
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    let wire = Wire::deserialize(deserializer)?;
                    Self::parse(&wire.amount, wire.currency).map_err(serde::de::Error::custom)
                } else {
                    let from_raw: fn($raw) -> Option<$name> = $from_raw;
                    from_raw(<$raw>::deserialize(deserializer)?).ok_or_else(|| serde::de::Error::custom(InvalidAmount))
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut currency = generator.subschema_for::<Currency>();
                currency.insert("description".into(), "Its currency.".into());
                schemars::json_schema!({
                    "type": "object",
                    "description": $description,
                    "properties": {
                        "amount": { "type": "string", "format": "decimal", "description": "A plain decimal, such as 13.10." },
                        "currency": currency,
                    },
                    "required": ["amount", "currency"],
                    "additionalProperties": false
                })
            }
        }
    };
}

amount!(
    Money,
    (i64, [u8; 3]),
    |money| (money.minor, money.currency.letters()),
    |(minor, letters)| Some(Money { minor, currency: Currency::from_letters(letters)? }),
    "An amount that is charged or paid: exactly as many decimals as the currency has."
);
amount!(
    UnitPrice,
    (i64, u8, [u8; 3]),
    |price| (price.units, price.finer, price.currency.letters()),
    |(units, finer, letters)| Some(UnitPrice { units, finer, currency: Currency::from_letters(letters)? }),
    "A price per license and billing period; it may be finer than the currency's minor unit."
);

/// A decimal's text, on the stack.
#[derive(Default)]
struct AmountText {
    bytes: [u8; 32],
    length: usize,
}

impl AmountText {
    fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Write for AmountText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length.checked_add(text.len()).ok_or(fmt::Error)?;
        self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
