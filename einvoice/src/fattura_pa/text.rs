//! Text as FatturaPA takes it: Latin-1, and no longer than its element. What another letter can say without loss of meaning is
//! said with that; the rest is refused. Identifiers are taken as they are, or refused.

use alloc::borrow::Cow;
use alloc::string::String;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};

/// A text of at most so many characters, in Latin-1.
pub(super) fn latin<'a>(text: &'a str, term: &str, most: u32) -> Result<Cow<'a, str>, EInvoiceProblem> {
    let latin = all_latin(text, term)?;
    if latin.trim().is_empty() {
        return Err(EInvoiceProblemCode::Missing.at(term));
    }
    no_longer(&latin, text, term, most)?;
    Ok(latin)
}

/// A text in Latin-1, of any length.
pub(super) fn all_latin<'a>(text: &'a str, term: &str) -> Result<Cow<'a, str>, EInvoiceProblem> {
    if text.chars().all(is_plain) {
        return Ok(Cow::Borrowed(text));
    }
    let mut latin = String::with_capacity(text.len());
    let said = text.nfc().all(|letter| say(letter, &mut latin));
    if said { Ok(Cow::Owned(latin)) } else { Err(EInvoiceProblemCode::Characters.at(term).of(text)) }
}

/// An identifier: ASCII that can be seen, of at most so many characters.
pub(super) fn identifier<'a>(text: &'a str, term: &str, most: u32) -> Result<&'a str, EInvoiceProblem> {
    if text.is_empty() {
        return Err(EInvoiceProblemCode::Missing.at(term));
    }
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Err(EInvoiceProblemCode::Characters.at(term).of(text));
    }
    no_longer(text, text, term, most)?;
    Ok(text)
}

/// A text that has this form.
pub(super) fn formed<'a>(
    text: &'a str,
    term: &str,
    has_form: impl FnOnce(&str) -> bool,
) -> Result<&'a str, EInvoiceProblem> {
    if has_form(text) { Ok(text) } else { Err(EInvoiceProblemCode::Form.at(term).of(text)) }
}

/// Two capital letters: a country, a province.
pub(super) fn is_two_capitals(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// So many capital letters and digits.
pub(super) fn is_code(text: &str, lengths: &[usize]) -> bool {
    lengths.contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// So many digits.
pub(super) fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn no_longer(latin: &str, text: &str, term: &str, most: u32) -> Result<(), EInvoiceProblem> {
    let length = u32::try_from(latin.chars().count()).unwrap_or(u32::MAX);
    if length <= most { Ok(()) } else { Err(EInvoiceProblemCode::TooLong.at(term).of(text).at_most(most)) }
}

/// A character of Latin-1 that can be seen, or a space.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\u{a0}'..='\u{ff}')
}

/// Writes a character as Latin-1 says it; whether it can.
fn say(letter: char, latin: &mut String) -> bool {
    if is_plain(letter) {
        latin.push(letter);
        return true;
    }
    if let Some(words) = other_words(letter) {
        latin.push_str(words);
        return true;
    }
    if is_mark(letter) {
        // A mark that makes no letter of Latin-1 with the one ahead of it; a sign would be another sign without it.
        return latin.ends_with(char::is_alphabetic);
    }
    base_letter(letter).map(|base| latin.push(base)).is_some()
}

/// The letter of Latin-1 that carries the marks: in all of Unicode such letters carry nothing else.
fn base_letter(letter: char) -> Option<char> {
    let mut base = None;
    decompose_canonical(letter, |part| base = base.or(Some(part)));
    base.filter(|base| is_plain(*base) && base.is_alphabetic())
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// What says the same in Latin-1.
fn other_words(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\t' | '\n' | '\r' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{3000}' => {
            " "
        }
        // Nobody sees these.
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => "",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '\u{2018}'..='\u{201b}' | '\u{2032}' => "'",
        '\u{201c}'..='\u{201f}' | '\u{2033}' => "\"",
        '\u{2022}' => "\u{b7}",
        '…' => "...",
        '€' => "EUR",
        '™' => "(TM)",
        'Đ' => "D",
        'đ' => "d",
        'Ħ' => "H",
        'ħ' => "h",
        'ı' => "i",
        'Ł' => "L",
        'ł' => "l",
        'Œ' => "OE",
        'œ' => "oe",
        'Ŧ' => "T",
        'ŧ' => "t",
        'ẞ' => "SS",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i15_what_latin_1_can_say_otherwise_is_said_so() {
        let text = "“Łódź” – ‘Kő\u{301}szég’…\t5 €\u{200b} · Nguyễn, mały, e\u{301}, ß; ĦħĐđŒœŦŧẞıŠ™•";
        let latin = all_latin(text, "BT-44").unwrap();
        assert_eq!(latin, "\"Lódz\" - 'Koszég'... 5 EUR · Nguyen, maly, é, ß; HhDdOEoeTtSSiS(TM)·");
        assert!(matches!(all_latin("Caffè «Ñ» ~\u{a0}ÿ", "BT-44"), Ok(Cow::Borrowed(_))));
    }

    #[test]
    fn i15_what_it_cannot_say_is_refused_whole() {
        // A sign without its stroke would say the opposite.
        for text in [
            "Пётр",
            "東京",
            "a ≠ b",
            "=\u{338}",
            "\u{301}a",
            "1⅓",
            "bell\u{7}",
            "\u{85}",
            "\u{7f}",
            "Ω",
            "각",
        ] {
            let refused = all_latin(text, "BT-44").unwrap_err();
            assert_eq!(refused, EInvoiceProblemCode::Characters.at("BT-44").of(text), "{text:?}");
        }
    }

    #[test]
    fn i15_a_text_has_at_most_as_many_characters_as_its_element() {
        let sixty = "é".repeat(60);
        assert_eq!(latin(&sixty, "BT-50", 60).unwrap(), sixty);
        let refused = latin("€€", "BT-50", 5).unwrap_err();
        assert_eq!(refused, EInvoiceProblemCode::TooLong.at("BT-50").of("€€").at_most(5));
        assert_eq!(latin(" \u{200b}", "BT-50", 60).unwrap_err(), EInvoiceProblemCode::Missing.at("BT-50"));
    }

    #[test]
    fn i15_an_identifier_is_taken_as_it_is_or_refused() {
        assert_eq!(identifier("A-1/2~", "BT-1", 6).unwrap(), "A-1/2~");
        let refused = |text| identifier(text, "BT-1", 6).unwrap_err().code;
        assert_eq!(refused("A–1"), EInvoiceProblemCode::Characters);
        assert_eq!(refused("È1"), EInvoiceProblemCode::Characters);
        assert_eq!(refused("A\t1"), EInvoiceProblemCode::Characters);
        assert_eq!(refused("1234567"), EInvoiceProblemCode::TooLong);
        assert_eq!(refused(""), EInvoiceProblemCode::Missing);
    }
}
