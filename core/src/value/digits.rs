//! Numbers as text where formatting takes several times as long: every effect has one in its id, every invoice in its number.

use alloc::string::String;

/// Adds a number to a text, with at least so many digits: 20 at the most.
pub(crate) fn push_digits(text: &mut String, number: u64, least: usize) {
    let mut digits = [b'0'; 20];
    let (mut rest, mut first) = (number, digits.len().saturating_sub(least.max(1)));
    for (place, digit) in digits.iter_mut().enumerate().rev() {
        if rest == 0 {
            break;
        }
        *digit = u8::try_from(rest % 10).map_or(b'0', |rest| rest.saturating_add(b'0'));
        (rest, first) = (rest / 10, first.min(place));
    }
    text.push_str(
        digits.get(first..).and_then(|digits| core::str::from_utf8(digits).ok()).unwrap_or_default(),
    );
}

/// A text without the digits of a number at its end, of which there are at least so many; none where it does not end so.
pub(crate) fn without_digits(mut text: &[u8], mut number: u64, least: usize) -> Option<&[u8]> {
    let mut digits = 0_usize;
    while number > 0 || digits < least {
        let (last, rest) = text.split_last()?;
        if u64::from(*last) != u64::from(b'0').saturating_add(number % 10) {
            return None;
        }
        (text, number, digits) = (rest, number / 10, digits.saturating_add(1));
    }
    Some(text)
}
