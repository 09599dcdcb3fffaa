//! Where a string in JSON ends: eight bytes at a time.

/// Where, from a place on, the first byte stands that is no part of a string as it is: a quote, a backslash, a control
/// character. It looks at eight at a time.
#[inline]
pub(super) fn plain_end(text: &[u8], mut place: usize) -> usize {
    while let Some(eight) = text.get(place..).and_then(|rest| rest.first_chunk::<8>()) {
        let found = special(u64::from_le_bytes(*eight));
        if found != 0 {
            return place.wrapping_add(usize::try_from(found.trailing_zeros() / 8).unwrap_or(0));
        }
        place = place.wrapping_add(8);
    }
    plain_end_of_few(text, place)
}

/// The same of fewer than eight.
#[cold]
fn plain_end_of_few(text: &[u8], place: usize) -> usize {
    let rest = text.get(place..).unwrap_or_default();
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    place.saturating_add(rest.iter().position(is_special).unwrap_or(rest.len()))
}

/// The highest bit of the first of eight bytes that is a quote, a backslash or a control character; of a later one it may be
/// set for nothing.
#[inline]
fn special(eight: u64) -> u64 {
    const fn each(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    // With this bit turned, a quote is the only one of the other characters that comes below 0x21.
    let quote_or_control = (eight ^ each(0x02)).wrapping_sub(each(0x21));
    let backslash = (eight ^ each(b'\\')).wrapping_sub(each(1));
    (quote_or_control | backslash) & !eight & each(0x80)
}
