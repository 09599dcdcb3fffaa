//! Ids of people, which begin with the day of their birth, or of a company's registration.

use super::arithmetic::{complement, digits, number, remainder, sum, value, with_check_digit};
use super::{IdCheck, fits, form};
use crate::value::Day;

/// Two digits from a place on.
fn pair(digits: &[u8], place: usize) -> Option<u32> {
    let [tens, ones] = *digits.get(place..)?.first_chunk::<2>()?;
    Some(value(tens).saturating_mul(10).saturating_add(value(ones)))
}

/// Whether there is such a day.
pub(super) fn is_day(year: u32, month: u32, day: u32) -> bool {
    i32::try_from(year).is_ok_and(|year| Day::from_ymd(year, month, day).is_some())
}

/// Bulgaria, ten digits: of a citizen, a foreigner, or anybody else, each by weights of their own.
pub(super) fn bulgaria(id: &str) -> Option<IdCheck> {
    let (body, check) = with_check_digit(id, 10)?;
    let citizen = remainder(remainder(sum(body, &[2, 4, 8, 5, 10, 9, 7, 3, 6]), 11), 10);
    let foreigner = remainder(sum(body, &[21, 19, 17, 13, 11, 9, 7, 3, 1]), 10);
    let other = complement(sum(body, &[4, 3, 2, 7, 6, 5, 4, 3, 2]), 11);
    fits(check == citizen && is_bulgarian_day(body)? || [foreigner, other].contains(&check))
}

/// Those of the 19th century have 20 added to their month, those of the 21st 40.
fn is_bulgarian_day(id: &[u8]) -> Option<bool> {
    let (year, month) = (pair(id, 0)?, pair(id, 2)?);
    let (century, months) = match month {
        41.. => (2000, 40),
        21..=40 => (1800, 20),
        _ => (1900, 0),
    };
    Some(is_day(year.saturating_add(century), month.saturating_sub(months), pair(id, 4)?))
}

/// A Czech number of birth: nine digits for who was born before 1954, ten with a check digit from then on.
pub(super) fn czechia(id: &str) -> Option<IdCheck> {
    let digits = digits(id, id.len())?;
    let (year, month) = (pair(digits, 0)?, remainder(remainder(pair(digits, 2)?, 50), 20));
    let century = match (digits.len(), year) {
        (9, 80..) => 1800,
        (9, ..=53) | (10, 54..) => 1900,
        (10, _) => 2000,
        _ => return None,
    };
    if !is_day(year.saturating_add(century), month, pair(digits, 4)?) {
        return None;
    }
    let [body @ .., check] = digits else { return None };
    if digits.len() == 9 {
        return form(true);
    }
    fits(remainder(remainder(number(body), 11), 10) == value(*check))
}

/// A Latvian personal code: it begins with a day, or, without one, with 32. How its check digit is made is not public.
pub(super) fn latvia(id: &str) -> Option<IdCheck> {
    let digits = digits(id, 11)?;
    let century = value(*digits.get(6)?).saturating_mul(100).saturating_add(1800);
    let year = pair(digits, 4)?.saturating_add(century);
    form(id.starts_with("32") || is_day(year, pair(digits, 2)?, pair(digits, 0)?))
}

/// An Icelandic kennitala, of a person or, with 40 added to the day, of a company; the last digit is the century's.
pub(super) fn iceland(id: &str) -> Option<IdCheck> {
    let digits = digits(id, 10)?;
    let century = match digits.last()? {
        b'9' => 1900,
        b'0' => 2000,
        _ => return None,
    };
    let (day, year) = (pair(digits, 0)?, pair(digits, 4)?.saturating_add(century));
    if !is_day(year, pair(digits, 2)?, if day >= 40 { day.saturating_sub(40) } else { day }) {
        return None;
    }
    fits(remainder(sum(digits, &[3, 2, 7, 6, 5, 4, 3, 2, 1, 0]), 11) == 0)
}
