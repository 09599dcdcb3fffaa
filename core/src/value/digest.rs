//! Digests: short fingerprints of content.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

/// The first 128 bits of a SHA-256, written as 32 lowercase hexadecimal digits: what a command said (`B6`), what a
/// quote showed (`B5`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 16]);

/// The text is not 32 lowercase hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a digest of 32 lowercase hexadecimal digits")]
pub struct InvalidDigest;

impl Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let full = Sha256::digest(bytes);
        let mut short = [0; 16];
        for (to, from) in short.iter_mut().zip(full) {
            *to = from;
        }
        Self(short)
    }

    fn hex(&self) -> [u8; 32] {
        let mut text = [0; 32];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            if let [high, low] = pair {
                (*high, *low) = (hex_digit(byte >> 4), hex_digit(byte & 0xF));
            }
        }
        text
    }
}

fn hex_digit(nibble: u8) -> u8 {
    match nibble {
        0..=9 => b'0'.saturating_add(nibble),
        _ => b'a'.saturating_add(nibble.saturating_sub(10)),
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(core::str::from_utf8(&self.hex()).unwrap_or_default())
    }
}

impl FromStr for Digest {
    type Err = InvalidDigest;

    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let hex: &[u8; 32] = text.as_bytes().try_into().map_err(|_| InvalidDigest)?;
        // Without a way out in between, all digits are looked at together.
        let is_hex = |digit: &u8| digit.is_ascii_digit() | matches!(digit, b'a'..=b'f');
        if !hex.iter().fold(true, |all, digit| all & is_hex(digit)) {
            return Err(InvalidDigest);
        }
        // A letter has its sixth bit set, a figure has not, and `a` is 1 by its last four bits.
        let nibbles = hex.map(|digit| (digit & 0xF).wrapping_add((digit >> 6).wrapping_mul(9)));
        let mut digest = [0; 16];
        for (byte, [high, low]) in digest.iter_mut().zip(nibbles.as_chunks::<2>().0) {
            *byte = (high << 4) | low;
        }
        Ok(Self(digest))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(core::str::from_utf8(&self.hex()).unwrap_or_default())
        } else {
            self.0.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            crate::value::text_scalar(deserializer, "32 lowercase hexadecimal digits")
        } else {
            <[u8; 16]>::deserialize(deserializer).map(Self)
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Digest {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Digest".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9a-f]{32}$",
            "description": "The first 128 bits of a SHA-256, as 32 lowercase hexadecimal digits."
        })
    }
}
