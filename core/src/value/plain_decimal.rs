//! Plain decimals as text, read exactly: what amounts, prices and percentages are written as.

use rust_decimal::Decimal;

/// Reads what nearly every amount is: how many units of the last of so many decimals, or of as many more as it takes, which
/// come second. None where it is longer, or no plain decimal: [`parse_plain`] says which, and takes ten times as long.
pub(super) fn read_short(text: &str, least: u8) -> Option<(i64, u8)> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mut units, mut decimals) = digits_of(unsigned)?;
    while decimals > least && units.checked_rem(10) == Some(0) {
        (units, decimals) = (units.checked_div(10)?, decimals.saturating_sub(1));
    }
    let missing = u32::from(least.saturating_sub(decimals));
    units = units.checked_mul(10_i64.checked_pow(missing)?)?;
    let signed = if unsigned.len() == text.len() { units } else { units.checked_neg()? };
    Some((signed, decimals.saturating_sub(least)))
}

/// The digits of a short decimal as one number, and how many of them are decimals.
fn digits_of(unsigned: &str) -> Option<(i64, u8)> {
    /// So many characters fit whatever they say.
    const MOST: usize = 14;
    if unsigned.len() > MOST || unsigned.is_empty() {
        return None;
    }
    let (mut units, mut decimals) = (0_i64, None);
    for (left, byte) in (0..unsigned.len()).rev().zip(unsigned.bytes()) {
        match byte {
            b'0'..=b'9' => units = units.wrapping_mul(10).wrapping_add(i64::from(byte & 0xF)),
            // Digits stand on both its sides.
            b'.' if decimals.is_none() && (1..unsigned.len().wrapping_sub(1)).contains(&left) => {
                decimals = Some(left);
            }
            _ => return None,
        }
    }
    Some((units, u8::try_from(decimals.unwrap_or(0)).ok()?))
}

/// Reads `-?digits(.digits)?`, exactly: `Decimal`'s own reader rounds silently and takes `1e3` and `1_000`.
pub(super) fn parse_plain(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    // Zeros at the end of a fraction say nothing: one that is written with many is still the same amount.
    let long = unsigned.len() > 29 && unsigned.contains('.');
    let text = if long { text.trim_end_matches('0').trim_end_matches('.') } else { text };
    if text.len() > 30 {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}
