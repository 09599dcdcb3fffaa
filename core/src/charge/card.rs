//! A card, as far as a payment provider tells it (`G2`).

use crate::charge::Address;
use crate::value::{Country, LastFour, TextLine, Token};

/// The month at whose end a card expires.
#[data(Copy, PartialOrd, Ord, WellFormed)]
pub struct CardExpiry {
    /// The year, such as 2028; 2000 to 2999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
}

/// What is known of a card: a token, never the number (`G2`).
#[data(WellFormed)]
pub struct Card {
    /// The payment provider's token for it.
    pub token: Token,
    /// The brand, such as `visa`: up to 40 characters.
    pub brand: TextLine<40>,
    /// The last four digits of its number.
    pub last_four: LastFour,
    /// The month at whose end it expires.
    pub expires: CardExpiry,
    /// The name on it: up to 100 characters; absent once erased.
    pub holder: Option<TextLine<100>>,
    /// Its billing address; absent once erased.
    pub address: Option<Address>,
    /// The country that issued it.
    pub country: Country,
}
