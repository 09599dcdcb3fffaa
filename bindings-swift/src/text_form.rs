//! Values that have a canonical text, checked by the core when Swift makes one.

use std::fmt::Display;
use std::str::FromStr;

use selfserve::swift::amount;
use selfserve::{
    Country, Currency, Day, Digest, IdScheme, Money, Percent, PeriodValue, PersonId, Timestamp, UnitPrice,
};

use crate::failure::{Result, invalid};

/// A kind of value that has a canonical text.
#[derive(Debug, Clone, Copy, uniffi::Enum)]
pub enum TextForm {
    /// The code of a country.
    Country,
    /// The code of a currency.
    Currency,
    /// `YYYY-MM-DD`.
    Day,
    /// 32 hexadecimal digits.
    Digest,
    /// Four digits, or `EM`.
    IdScheme,
    /// `13.10 EUR`.
    Money,
    /// A plain decimal.
    Percent,
    /// A whole number.
    PeriodValue,
    /// `13.105 EUR`.
    UnitPrice,
}

/// The canonical text of a value that is written like this.
#[uniffi::export]
pub fn canonical_text(form: TextForm, text: &str) -> Result<String> {
    match form {
        TextForm::Country => canonical::<Country>(text, "Country"),
        TextForm::Currency => canonical::<Currency>(text, "Currency"),
        TextForm::Day => canonical::<Day>(text, "Day"),
        TextForm::Digest => canonical::<Digest>(text, "Digest"),
        TextForm::IdScheme => canonical::<IdScheme>(text, "IdScheme"),
        TextForm::Percent => canonical::<Percent>(text, "Percent"),
        TextForm::PeriodValue => canonical::<PeriodValue>(text, "PeriodValue"),
        TextForm::Money => or_invalid(amount(text, Money::parse), "Money"),
        TextForm::UnitPrice => or_invalid(amount(text, UnitPrice::parse), "UnitPrice"),
    }
}

/// The bytes of the UUID that is written like this.
#[uniffi::export]
pub fn uuid_bytes(text: &str) -> Result<Vec<u8>> {
    let id: PersonId = text.parse().map_err(|problem| invalid("Identifier", problem))?;
    Ok(id.0.as_bytes().to_vec())
}

/// The instant that RFC 3339 writes like this.
#[uniffi::export]
pub fn instant(text: &str) -> Result<Timestamp> {
    text.parse().map_err(|problem| invalid("Timestamp", problem))
}

/// The canonical text of an instant.
#[uniffi::export]
pub fn instant_text(at: Timestamp) -> Result<String> {
    Ok(at.to_string())
}

fn canonical<T: FromStr<Err: Display> + Display>(text: &str, name: &str) -> Result<String> {
    or_invalid(text.parse::<T>(), name)
}

fn or_invalid<T: Display, E: Display>(value: std::result::Result<T, E>, name: &str) -> Result<String> {
    value.map(|value| value.to_string()).map_err(|problem| invalid(name, problem))
}
