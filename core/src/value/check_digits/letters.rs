//! Ids that a letter checks.

use super::arithmetic::{complement, digits, luhn_sum, number, remainder, sum, value};
use super::births::is_day;
use super::{IdCheck, fits};

/// Whether the letter is the one at this place of the alphabet.
fn is_letter(letter: u8, alphabet: &[u8], place: u32) -> Option<IdCheck> {
    let right = usize::try_from(place).ok().and_then(|place| alphabet.get(place));
    fits(right == Some(&letter))
}

/// The place of a letter in an alphabet, or nothing where it is not of it.
fn place(letter: u8, alphabet: &[u8]) -> Option<u32> {
    alphabet.iter().position(|known| *known == letter).and_then(|place| u32::try_from(place).ok())
}

const LATIN: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// What a letter or a digit at an odd place is worth, in Cyprus and in Italy, by its place in the alphabet or its value.
const ODD: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

fn odd(place: u32) -> u32 {
    usize::try_from(place).ok().and_then(|place| ODD.get(place)).copied().unwrap_or_default()
}

/// A sum over characters by their values, those at odd places translated.
fn sum_by_places(values: impl Iterator<Item = u32>) -> u32 {
    values
        .zip([true, false].into_iter().cycle())
        .map(|(value, is_odd)| if is_odd { odd(value) } else { value })
        .sum()
}

/// Cyprus: eight digits and a letter; none begins with 12.
pub(super) fn cyprus(id: &str) -> Option<IdCheck> {
    let (body, letter) = id.split_at_checked(8)?;
    let ([letter @ b'A'..=b'Z'], false) = (letter.as_bytes(), id.starts_with("12")) else { return None };
    let sum = sum_by_places(digits(body, 8)?.iter().map(|digit| value(*digit)));
    is_letter(*letter, LATIN, remainder(sum, 26))
}

/// Spain: a person's eight digits, or a letter that says who it is and seven, checked by a letter or, of companies, a digit.
pub(super) fn spain(id: &str) -> Option<IdCheck> {
    const PERSONS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let [kind, body @ .., check] = id.as_bytes() else { return None };
    let body = digits(core::str::from_utf8(body).ok()?, 7)?;
    let leading = match kind {
        b'0'..=b'9' => value(*kind),
        b'K' | b'L' | b'M' => 0,
        b'X' | b'Y' | b'Z' => place(*kind, b"XYZ")?,
        b'A'..=b'H' | b'J' | b'N' | b'P'..=b'S' | b'U'..=b'W' => return company(body, *check),
        _ => return None,
    };
    let person = number(body).saturating_add(u64::from(leading).saturating_mul(10_000_000));
    if check.is_ascii_uppercase() { is_letter(*check, PERSONS, remainder(person, 23)) } else { None }
}

/// A Spanish company's check digit, or the letter that stands for it: which one is whose is not said alike everywhere.
fn company(body: &[u8], check: u8) -> Option<IdCheck> {
    let digit = complement(luhn_sum(body, 2), 10);
    match check {
        b'0'..=b'9' => fits(value(check) == digit),
        b'A'..=b'J' => is_letter(check, b"JABCDEFGHI", digit),
        b'K'..=b'Z' => fits(false),
        _ => None,
    }
}

/// Ireland: seven digits and one or two letters, of which the first checks; before 2013 also a digit, a letter or sign, five
/// digits, and a letter.
pub(super) fn ireland(id: &str) -> Option<IdCheck> {
    const ALPHABET: &[u8] = b"WABCDEFGHIJKLMNOPQRSTUV";
    let (body, letters) = id.split_at_checked(7)?;
    let (letter, further) = match letters.as_bytes() {
        [letter] => (*letter, 0),
        [letter, further] => (*letter, place(*further, ALPHABET)?),
        _ => return None,
    };
    place(letter, ALPHABET)?;
    let [first, second, rest @ ..] = body.as_bytes() else { return None };
    let old = matches!(second, b'A'..=b'Z' | b'+' | b'*');
    if !first.is_ascii_digit() || !rest.iter().all(u8::is_ascii_digit) || !(old || second.is_ascii_digit()) {
        return None;
    }
    let sum = if old {
        sum(rest, &[7, 6, 5, 4, 3]).saturating_add(value(*first).saturating_mul(2))
    } else {
        sum(body.as_bytes(), &[8, 7, 6, 5, 4, 3, 2]).saturating_add(further.saturating_mul(9))
    };
    is_letter(letter, ALPHABET, remainder(sum, 23))
}

/// An Italian person's fiscal code: six letters of the name, birth, place of birth, a letter that checks. Where two people
/// would have the same, letters stand for digits.
pub(super) fn fiscal_code(id: &str) -> Option<IdCheck> {
    let [name @ .., y1, y2, month, d1, d2, at, p1, p2, p3, check] = id.as_bytes() else { return None };
    let letters = [month, at, check].into_iter().chain(name).all(u8::is_ascii_uppercase);
    if name.len() != 6 || !letters {
        return None;
    }
    let (year, day) = (two_digits(*y1, *y2)?, two_digits(*d1, *d2)?);
    let _municipality = (two_digits(*p1, *p2)?, two_digits(*p2, *p3)?);
    let month = place(*month, b"ABCDEHLMPRST")?.saturating_add(1);
    let century = if year >= 20 { 1900 } else { 2000 };
    if !is_day(year.saturating_add(century), month, remainder(day, 40)) {
        return None;
    }
    let values = id.bytes().take(15).map(|letter| match letter {
        b'0'..=b'9' => value(letter),
        _ => place(letter, LATIN).unwrap_or_default(),
    });
    is_letter(*check, LATIN, remainder(sum_by_places(values), 26))
}

/// Two digits of a fiscal code, or the letters for them.
fn two_digits(tens: u8, ones: u8) -> Option<u32> {
    let digit = |letter: u8| match letter {
        b'0'..=b'9' => Some(value(letter)),
        _ => place(letter, b"LMNPQRSTUV"),
    };
    Some(digit(tens)?.saturating_mul(10).saturating_add(digit(ones)?))
}
