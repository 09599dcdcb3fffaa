//! What is known of a card instead of its number (`G2`).

use super::card_number::is_card_number;
use super::text::{TextProblem, text_type};
use super::well_formed::{Fault, Malformed, Place, WellFormed};

text_type! {
    /// A payment provider's token: at most 256 bytes, no white space, never the card number itself (`G2`).
    Token
}

text_type! {
    /// The last four digits of a card's number.
    LastFour
}

impl Token {
    /// How many bytes it can have.
    const MOST: usize = 256;
}

impl LastFour {
    fn is_well_formed(&self) -> bool {
        self.0.len() == 4 && self.0.bytes().all(|digit| digit.is_ascii_digit())
    }
}

impl WellFormed for Token {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        if is_card_number(&self.0) {
            return Err(place.refuses(Fault::Text(TextProblem::CardNumber, None)));
        }
        let malformed = self.0.is_empty()
            || self.0.len() > Self::MOST
            || self.0.contains(|letter: char| letter.is_whitespace() || letter.is_control());
        if malformed { Err(place.refuses(Fault::Card)) } else { Ok(()) }
    }
}

impl WellFormed for LastFour {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        if self.is_well_formed() { Ok(()) } else { Err(place.refuses(Fault::Card)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(value: &impl WellFormed) -> Option<Fault> {
        value.well_formed(Place::Top).err().map(|malformed| malformed.fault)
    }

    #[test]
    fn g2_a_token_has_no_white_space_and_is_no_card_number() {
        let token = |text: &str| fault(&Token::from(text));
        assert_eq!((token("tok_1"), token(&"t".repeat(256))), (None, None));
        for text in ["", "tok 1", "tok\0", &"t".repeat(257)] {
            assert_eq!(token(text), Some(Fault::Card), "{text:?}");
        }
        assert_eq!(token("4111 1111 1111 1111"), Some(Fault::Text(TextProblem::CardNumber, None)));
    }

    #[test]
    fn g2_the_last_four_are_four_digits() {
        let last_four = |text: &str| fault(&LastFour::from(text));
        assert_eq!(last_four("0042"), None);
        for text in ["", "042", "00042", "004a", "٤٢٤٢"] {
            assert_eq!(last_four(text), Some(Fault::Card), "{text:?}");
        }
    }
}
