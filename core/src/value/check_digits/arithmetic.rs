//! How check digits are calculated, whatever they check. Digits are ASCII.

use super::{IdCheck, fits};

/// The id's digits, where it has so many and nothing else.
pub(super) fn digits(id: &str, length: usize) -> Option<&[u8]> {
    let bytes = id.as_bytes();
    (bytes.len() == length && bytes.iter().all(u8::is_ascii_digit)).then_some(bytes)
}

/// The same, its last digit apart.
pub(super) fn with_check_digit(id: &str, length: usize) -> Option<(&[u8], u32)> {
    let (check, body) = digits(id, length)?.split_last()?;
    Some((body, value(*check)))
}

/// What a digit is worth.
pub(super) fn value(digit: u8) -> u32 {
    u32::from(digit & 0xF)
}

/// The digits, each times its weight.
pub(super) fn sum(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| value(*digit).saturating_mul(*weight)).sum()
}

/// The digits as one number; at most nineteen.
pub(super) fn number(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |number: u64, digit| number.saturating_mul(10).saturating_add(value(*digit).into()))
}

pub(super) fn remainder(number: impl Into<u64>, modulus: u32) -> u32 {
    let remainder = number.into().checked_rem(modulus.into()).unwrap_or_default();
    u32::try_from(remainder).unwrap_or_default()
}

/// What has to be added to make a multiple of it.
pub(super) fn complement(number: impl Into<u64>, modulus: u32) -> u32 {
    remainder(modulus.saturating_sub(remainder(number, modulus)), modulus)
}

/// As many digits as there are weights, whose weighted sum is a multiple of something, or leaves so much.
pub(super) fn weighed(id: &str, weights: &[u32], modulus: u32, left: u32) -> Option<IdCheck> {
    fits(remainder(sum(digits(id, weights.len())?, weights), modulus) == left)
}

/// A weighted sum modulo 11, and another where the check digit would be 10.
pub(super) fn two_steps(digits: &[u8], first: &[u32], second: &[u32]) -> u32 {
    match remainder(sum(digits, first), 11) {
        10 => remainder(remainder(sum(digits, second), 11), 10),
        check => check,
    }
}

/// The digits, of which every second counts twice and the two digits of that are added; the last counts `last` times.
pub(super) fn luhn_sum(digits: &[u8], last: u32) -> u32 {
    let weights = [last, 3_u32.saturating_sub(last)];
    let weighed = digits.iter().rev().zip(weights.into_iter().cycle()).map(|(digit, weight)| {
        let product = value(*digit).saturating_mul(weight);
        if product > 9 { product.saturating_sub(9) } else { product }
    });
    weighed.sum()
}

/// So many digits by Luhn.
pub(super) fn luhn(id: &str, length: usize) -> Option<IdCheck> {
    fits(remainder(luhn_sum(digits(id, length)?, 1), 10) == 0)
}

/// So many digits by ISO 7064, MOD 11,10.
pub(super) fn mod_11_10(id: &str, length: usize) -> Option<IdCheck> {
    let check = digits(id, length)?.iter().fold(5, |check: u32, digit| {
        let doubled = if check == 0 { 20 } else { check.saturating_mul(2) };
        remainder(remainder(doubled, 11).saturating_add(value(*digit)), 10)
    });
    fits(check == 1)
}

/// Whether upper-case letters and digits fit by ISO 7064, MOD 97-10, a letter read as two digits from `A`, which is 10.
pub(super) fn mod_97_10(letters: impl Iterator<Item = u8>) -> bool {
    let left = letters.fold(0, |left: u32, letter| {
        let shifted = left.saturating_mul(if letter.is_ascii_digit() { 10 } else { 100 });
        remainder(shifted.saturating_add(char::from(letter).to_digit(36).unwrap_or_default()), 97)
    });
    left == 1
}

/// Digits of which the last is that of GS1: weights 1 and 3 by turns, from the end.
pub(super) fn gs1(id: &str, length: usize) -> Option<IdCheck> {
    let weighed = digits(id, length)?.iter().rev().zip([1_u32, 3].into_iter().cycle());
    let sum: u32 = weighed.map(|(digit, weight)| value(*digit).saturating_mul(weight)).sum();
    fits(remainder(sum, 10) == 0)
}
