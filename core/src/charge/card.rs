//! A card, as far as a payment provider tells it (`G2`).

use alloc::string::String;

use selfserve_macros::data;

use crate::charge::Address;
use crate::value::{Country, Text};

/// The month at whose end a card expires.
#[data(Copy, PartialOrd, Ord)]
pub struct CardExpiry {
    /// The year, such as 2028; 2000 to 2999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
}

/// What is known of a card: a token, never the number (`G2`).
#[data]
pub struct Card {
    /// The payment provider's token for it.
    pub token: String,
    /// The brand, such as `visa`.
    pub brand: Text,
    /// The last four digits of its number.
    pub last_four: String,
    /// The month at whose end it expires.
    pub expires: CardExpiry,
    /// The name on it; absent once erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<Text>,
    /// Its billing address; absent once erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// The country that issued it.
    pub country: Country,
}
