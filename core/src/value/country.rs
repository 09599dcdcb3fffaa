//! Countries, by the codes of ISO 3166-1.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A country, by its two-letter code of ISO 3166-1 (`O1`).
///
/// Any two uppercase letters are taken: which countries exist changes, and which of them matter is the catalog's
/// data (`K4`).
///
/// ```
/// use selfserve::Country;
///
/// let italy: Country = "IT".parse()?;
/// assert_eq!(italy.code(), "IT");
/// assert!("it".parse::<Country>().is_err());
/// # Ok::<(), selfserve::InvalidCountry>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// The text is not two uppercase letters of ISO 3166-1 alpha-2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a two-letter country code of ISO 3166-1")]
pub struct InvalidCountry;

impl Country {
    /// How many places there are for codes: five bits a letter.
    pub(crate) const PLACES: usize = 1 << 10;

    /// Its place among them.
    #[inline]
    pub(crate) fn place(self) -> usize {
        let [first, second] = self.0.map(|letter| usize::from(letter & 0x1F));
        first << 5 | second
    }

    /// The two-letter code.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The country of two letters, if they can be a code.
    fn from_letters(code: [u8; 2]) -> Option<Self> {
        code.iter().all(u8::is_ascii_uppercase).then_some(Self(code))
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = InvalidCountry;

    fn from_str(text: &str) -> Result<Self, InvalidCountry> {
        let code = text.as_bytes().try_into().map_err(|_| InvalidCountry)?;
        Self::from_letters(code).ok_or(InvalidCountry)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(self.code())
        } else {
            self.0.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            crate::value::text_scalar(deserializer, "a two-letter country code of ISO 3166-1")
        } else {
            let letters = <[u8; 2]>::deserialize(deserializer)?;
            Self::from_letters(letters).ok_or_else(|| serde::de::Error::custom(InvalidCountry))
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Country {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Z]{2}$",
            "description": "The two-letter code of a country of ISO 3166-1."
        })
    }
}
