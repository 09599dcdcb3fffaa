//! The guard that keeps card numbers out of text (`G2`).

/// The digits of one run, and whether the last character was a joiner.
#[derive(Default)]
struct Run {
    digits: [u8; 19],
    length: usize,
    joined: bool,
}

impl Run {
    fn push(&mut self, digit: u8) {
        if let Some(place) = self.digits.get_mut(self.length) {
            *place = digit;
        }
        self.length = self.length.saturating_add(1);
        self.joined = false;
    }

    /// A whole run of 13 to 19 digits that starts with 2 to 6 and passes Luhn.
    fn is_card_number(&self) -> bool {
        let Some(digits) = self.digits.get(..self.length) else { return false };
        digits.len() >= 13 && matches!(digits.first(), Some(2..=6)) && passes_luhn(digits)
    }
}

/// Whether some whole run of digits, joined by at most one space, hyphen or dot, is a card number.
pub(super) fn holds_card_number(text: &str) -> bool {
    let mut run = Run::default();
    for character in text.chars() {
        match digit_value(character) {
            Some(digit) => run.push(digit),
            None if is_joiner(character) && run.length > 0 && !run.joined => run.joined = true,
            None => {
                if run.is_card_number() {
                    return true;
                }
                run = Run::default();
            }
        }
    }
    run.is_card_number()
}

/// Whether the text is a card number, and nothing besides.
pub(super) fn is_card_number(text: &str) -> bool {
    let only_digits = text.chars().all(|character| digit_value(character).is_some() || is_joiner(character));
    only_digits && holds_card_number(text)
}

fn is_joiner(character: char) -> bool {
    character == '.'
        || character == '-'
        || character.is_whitespace()
        || ('\u{2010}'..='\u{2015}').contains(&character)
}

/// The first digit of each block of decimal digits beyond ASCII that an input method or a document may produce.
const ZEROS: [char; 36] = [
    '\u{660}',
    '\u{6F0}',
    '\u{7C0}',
    '\u{966}',
    '\u{9E6}',
    '\u{A66}',
    '\u{AE6}',
    '\u{B66}',
    '\u{BE6}',
    '\u{C66}',
    '\u{CE6}',
    '\u{D66}',
    '\u{DE6}',
    '\u{E50}',
    '\u{ED0}',
    '\u{F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{1D7CE}',
];

/// The value of a decimal digit of any script.
fn digit_value(character: char) -> Option<u8> {
    if character.is_ascii() {
        // Nearly all text: not worth a look at other scripts.
        return u8::try_from(character.to_digit(10)?).ok();
    }
    let code = u32::from(character);
    if let Some(offset @ 0..=49) = code.checked_sub(0x1D7CE) {
        // Mathematical digits: five styles of ten, one after the other.
        return u8::try_from(offset.checked_rem(10)?).ok();
    }
    ZEROS.iter().find_map(|&zero| match code.checked_sub(u32::from(zero))? {
        offset @ 0..=9 => u8::try_from(offset).ok(),
        _ => None,
    })
}

fn passes_luhn(digits: &[u8]) -> bool {
    let sum = digits.iter().rev().enumerate().fold(0_u32, |sum, (place, &digit)| {
        let digit = u32::from(digit);
        let doubled = digit.saturating_mul(2);
        let weighed = match place & 1 {
            0 => digit,
            _ if doubled > 9 => doubled.saturating_sub(9),
            _ => doubled,
        };
        sum.saturating_add(weighed)
    });
    sum.checked_rem(10) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g2_card_numbers_are_seen_in_every_dress() {
        for text in [
            "4111111111111111",
            "my card 4111 1111 1111 1111 thanks",
            "4111-1111.1111-1111",
            "５５５５５５５５５５５５４４４４",
            "٤١١١١١١١١١١١١١١١",
            "378282246310005 is not 2 to 6? it starts with 3",
        ] {
            assert!(holds_card_number(text), "{text}");
        }
    }

    #[test]
    fn g2_other_numbers_pass() {
        for text in [
            "4111111111111112",
            "1111 2222 3333 4444",
            "4111  1111 1111 1111",
            "41111111111111111111111",
            "Order 20261122 of 42 seats",
            "+39 02 1234 5678",
        ] {
            assert!(!holds_card_number(text), "{text}");
        }
    }

    #[test]
    fn g2_a_token_is_not_the_number_itself() {
        for text in ["4111111111111111", " 4111 1111 1111 1111 ", "٤١١١-١١١١-١١١١-١١١١"] {
            assert!(is_card_number(text), "{text}");
        }
        for text in ["tok_4111111111111111", "4111111111111112", "411111111111"] {
            assert!(!is_card_number(text), "{text}");
        }
    }
}
