//! Numbers as text where formatting takes several times as long: every effect has one in its id, every invoice in its number.

use alloc::string::String;

use itoa::Buffer;

/// Adds a number to a text, with at least so many digits.
pub(crate) fn push_digits(text: &mut String, number: u64, least: usize) {
    let mut buffer = Buffer::new();
    let digits = buffer.format(number);
    text.extend(core::iter::repeat_n('0', least.saturating_sub(digits.len())));
    text.push_str(digits);
}

/// A text without the digits of a number at its end, of which there are at least so many; none where it does not end so.
pub(crate) fn without_digits(text: &str, number: u64, least: usize) -> Option<&str> {
    let mut buffer = Buffer::new();
    let digits = buffer.format(number);
    let zeros = least.saturating_sub(digits.len());
    (0..zeros).try_fold(text.strip_suffix(digits)?, |text, _| text.strip_suffix('0'))
}
