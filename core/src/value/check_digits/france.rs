//! France: companies (SIREN), their places of business (SIRET), VAT ids and electronic addresses made of them.

use super::arithmetic::{digits, luhn, luhn_sum, number, remainder, value};
use super::{IdCheck, fits, form};
use crate::value::card_number::holds_card_number;

/// The SIREN of La Poste, whose post offices have a rule of their own, and the SIRET of its seat, which has not.
const POST: (&str, &str) = ("356000000", "35600000000048");

/// A company.
pub(super) fn siren(id: &str) -> Option<IdCheck> {
    luhn(id, 9)
}

/// A place of business: the company, and five digits.
pub(super) fn siret(id: &str) -> Option<IdCheck> {
    let (company, digits) = (id.get(..9)?, digits(id, 14)?);
    if company == POST.0 && id != POST.1 {
        return fits(remainder(digits.iter().map(|digit| value(*digit)).sum::<u32>(), 5) == 0);
    }
    fits(siren(company)? == IdCheck::Valid && remainder(luhn_sum(digits, 1), 10) == 0)
}

/// Either of them.
pub(super) fn company_or_place(id: &str) -> Option<IdCheck> {
    if id.len() == 9 { siren(id) } else { siret(id) }
}

/// A VAT id without its country: two letters or digits that check the SIREN behind them. Those of Monaco have no SIREN, but
/// begin with 000.
pub(super) fn vat(id: &str) -> Option<IdCheck> {
    let (key, company) = id.split_at_checked(2)?;
    let digits = digits(company, 9)?;
    let (first, second) = match key.as_bytes() {
        [first, second] => (key_value(*first)?, key_value(*second)?),
        _ => return None,
    };
    let company_fits = company.starts_with("000") || siren(company)? == IdCheck::Valid;
    let key = match (first, second) {
        (0..=9, 0..=9) => return fits(company_fits && numeric_key(digits) == number(key.as_bytes())),
        (0..=9, _) => first.saturating_mul(24).saturating_add(second).saturating_sub(10),
        _ => first.saturating_mul(34).saturating_add(second).saturating_sub(100),
    };
    let quotient = key.checked_div(11)?;
    let sum = number(digits).saturating_add(1).saturating_add(quotient.into());
    fits(company_fits && remainder(sum, 11) == remainder(key, 11))
}

fn numeric_key(company: &[u8]) -> u64 {
    remainder(number(company).saturating_mul(100).saturating_add(12), 97).into()
}

/// The place of a letter or digit among those that a key can have: no `I`, no `O`.
fn key_value(letter: u8) -> Option<u32> {
    let place = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ".iter().position(|known| *known == letter)?;
    u32::try_from(place).ok()
}

/// An electronic address: a company, perhaps one of its places, perhaps a suffix, each behind a `_`.
pub(super) fn address(id: &str) -> Option<IdCheck> {
    let (company, rest) = id.split_once('_').unwrap_or((id, ""));
    let (place, suffix) = rest.split_once('_').unwrap_or((rest, ""));
    let is_place = place.starts_with(company) && digits(place, 14).is_some();
    let suffix = if is_place { suffix } else { rest };
    if id.ends_with('_') || !is_suffix(suffix) {
        return None;
    }
    match siren(company)? {
        IdCheck::Valid if is_place && siret(place)? != IdCheck::Valid => fits(false),
        IdCheck::Valid if holds_card_number(suffix) => form(true),
        check => Some(check),
    }
}

fn is_suffix(suffix: &str) -> bool {
    suffix.bytes().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_'))
}
