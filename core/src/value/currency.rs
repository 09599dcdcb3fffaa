//! Currencies of ISO 4217 and their minor units.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A currency of ISO 4217.
///
/// ```
/// use selfserve::Currency;
///
/// let euro: Currency = "EUR".parse()?;
/// assert_eq!(euro.minor_digits(), 2);
/// # Ok::<(), selfserve::UnknownCurrency>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// The text is not the code of a currency of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not the code of a currency of ISO 4217")]
pub struct UnknownCurrency;

/// ISO 4217 as of 2026-01-01, without funds, metals, testing codes and codes for no currency; by number of minor
/// digits, all others have two.
const ZERO_DIGITS: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const TWO_DIGITS: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
    CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF \
    IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN \
    MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD \
    SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";
const THREE_DIGITS: &str = "BHD IQD JOD KWD LYD OMR TND";

fn lists(codes: &str, code: [u8; 3]) -> bool {
    codes.as_bytes().chunks(4).any(|listed| listed.starts_with(&code))
}

impl Currency {
    /// The three-letter code.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimal digits its minor unit has: 0 for yen, 2 for euro, 3 for Kuwaiti dinar (`K5`).
    pub fn minor_digits(self) -> u8 {
        if lists(ZERO_DIGITS, self.0) {
            0
        } else if lists(THREE_DIGITS, self.0) {
            3
        } else {
            2
        }
    }

    /// The three letters, for the snapshot.
    pub(super) fn letters(self) -> [u8; 3] {
        self.0
    }

    /// The currency of three letters, if ISO 4217 has it.
    pub(super) fn from_letters(code: [u8; 3]) -> Option<Self> {
        let known = code.iter().all(u8::is_ascii_uppercase)
            && (lists(TWO_DIGITS, code) || lists(ZERO_DIGITS, code) || lists(THREE_DIGITS, code));
        known.then_some(Self(code))
    }

    /// Every currency, in the order of their codes.
    pub fn all() -> alloc::vec::Vec<Currency> {
        let codes = [ZERO_DIGITS, TWO_DIGITS, THREE_DIGITS].into_iter().flat_map(str::split_whitespace);
        let mut all: alloc::vec::Vec<Currency> = codes.filter_map(|code| code.parse().ok()).collect();
        all.sort_unstable();
        all
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, UnknownCurrency> {
        let code = text.as_bytes().try_into().map_err(|_| UnknownCurrency)?;
        Self::from_letters(code).ok_or(UnknownCurrency)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(self.code())
        } else {
            self.0.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            crate::value::text_scalar(deserializer, "the code of a currency of ISO 4217")
        } else {
            let letters = <[u8; 3]>::deserialize(deserializer)?;
            Self::from_letters(letters).ok_or_else(|| serde::de::Error::custom(UnknownCurrency))
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Currency {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Currency".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "The code of a currency of ISO 4217."
        })
    }
}
