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

/// ISO 4217 as of 2026-01-01, in the order of the codes: what people pay with, so without funds, indexed units, metals,
/// testing codes and codes for no currency.
const CODES: &str = "\
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF \
    CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ \
    GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP \
    LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR \
    PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC \
    SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF \
    XPF YER ZAR ZMW ZWG ";

impl Currency {
    /// Ahead of every currency in order.
    pub(crate) const FIRST: Self = Self([0; 3]);

    /// The three-letter code.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimal digits its minor unit has: 0 for yen, 2 for euro, 3 for Kuwaiti dinar (`K5`).
    pub fn minor_digits(self) -> u8 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
            | b"UGX" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }

    /// The three letters, for the snapshot.
    pub(super) fn letters(self) -> [u8; 3] {
        self.0
    }

    /// The currency of three letters, if ISO 4217 has it.
    pub(super) fn from_letters(code: [u8; 3]) -> Option<Self> {
        let [first, second, third] = code;
        let wanted = u32::from_be_bytes([first, second, third, b' ']);
        let (listed, _) = CODES.as_bytes().as_chunks::<4>();
        listed.binary_search_by_key(&wanted, |code| u32::from_be_bytes(*code)).ok().map(|_| Self(code))
    }

    /// Every currency, in the order of their codes.
    pub fn all() -> impl Iterator<Item = Currency> {
        CODES.split_terminator(' ').filter_map(|code| code.parse().ok())
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
