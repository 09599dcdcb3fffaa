//! Numbers of companies by their scheme, as Peppol checks them (PEPPOL-COMMON).

use crate::terms::Identifier;
use crate::{EInvoiceProblem, EInvoiceProblemCode};

/// Refuses an identifier that its own scheme would not have.
pub(super) fn check(term: &str, identifier: Option<Identifier<'_>>) -> Result<(), EInvoiceProblem> {
    match identifier {
        Some(Identifier { scheme: Some(scheme), id }) if !fits(scheme, id) => {
            Err(EInvoiceProblemCode::Form.at(term).of(id))
        }
        _ => Ok(()),
    }
}

/// Whether an identifier has the form, and the check digits, of its scheme; those of other schemes have none that is known.
pub(super) fn fits(scheme: &str, id: &str) -> bool {
    match scheme {
        // GLN.
        "0088" => is_gln(id),
        // Organizations of Norway and Sweden.
        "0192" => is_of_digits(id, 9) && is_norwegian(id),
        "0007" => is_of_digits(id, 10) && is_luhn(id),
        // Denmark: organizations, places of production, and SE numbers.
        "0184" => is_of_digits(id.strip_prefix("DK").unwrap_or(id), 8),
        "0096" => is_of_digits(id, 10),
        "0198" => id.strip_prefix("DK").is_some_and(|digits| is_of_digits(digits, 8)),
        // Enterprises of Belgium.
        "0208" => is_of_digits(id, 10) && is_belgian(id),
        // Businesses of Australia.
        "0151" => is_of_digits(id, 11) && is_australian(id),
        // The Netherlands: companies, organizations, establishments, VAT.
        "0106" => is_of_digits(id, 8),
        "0190" => is_of_digits(id, 20),
        "0217" => is_of_digits(id, 12),
        "9944" => is_dutch_vat(id),
        // Italy: units of authorities, fiscal code, VAT.
        "0201" => id.len() == 6 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        "0210" | "9907" => is_fiscal_code(id),
        "0211" => id.strip_prefix("IT").is_none_or(|digits| is_of_digits(digits, 11) && is_luhn(digits)),
        _ => true,
    }
}

/// Whether a text is so many digits.
pub(super) fn is_of_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a text, the last one first.
fn digits(text: &str) -> impl Iterator<Item = u32> {
    text.chars().rev().filter_map(|letter| letter.to_digit(10))
}

/// The sum of the digits, each by its weight, the last one first.
fn weighed(text: &str, weights: impl IntoIterator<Item = u32>) -> u32 {
    digits(text).zip(weights).map(|(digit, weight)| digit.saturating_mul(weight)).fold(0, u32::saturating_add)
}

/// Digits that add up to a multiple of ten, every second one counted three times.
fn is_gln(id: &str) -> bool {
    !id.is_empty() && is_of_digits(id, id.len()) && weighed(id, [1, 3].into_iter().cycle()).is_multiple_of(10)
}

/// Digits that add up to a multiple of ten, every second one doubled, and its digits added.
fn is_luhn(id: &str) -> bool {
    let doubled = |digit: u32| digit.saturating_mul(2).checked_rem(9).filter(|_| digit < 9).unwrap_or(9);
    let sum =
        digits(id).enumerate().map(|(place, digit)| if place % 2 == 1 { doubled(digit) } else { digit });
    sum.fold(0, u32::saturating_add).is_multiple_of(10)
}

/// Weights 2 to 7 from the right, the check digit once: a multiple of eleven.
fn is_norwegian(id: &str) -> bool {
    id.bytes().any(|byte| byte != b'0') && weighed(id, [1, 2, 3, 4, 5, 6, 7, 2, 3]).is_multiple_of(11)
}

/// The last two digits are 97 less the remainder of the others by 97.
fn is_belgian(id: &str) -> bool {
    let parts =
        id.split_at_checked(8).and_then(|(body, check)| Some((body.parse().ok()?, check.parse().ok()?)));
    parts.is_some_and(|(body, check): (u32, u32)| 97_u32.checked_sub(body % 97) == Some(check))
}

/// The first digit less one, weights 10, 1, 3, 5 … 19: a multiple of 89.
fn is_australian(id: &str) -> bool {
    let sum = weighed(id, [19, 17, 15, 13, 11, 9, 7, 5, 3, 1, 10]);
    // The one that the first digit is less by weighs ten.
    sum.checked_sub(10).is_some_and(|sum| sum.is_multiple_of(89))
}

/// `NL123456789B12`.
fn is_dutch_vat(id: &str) -> bool {
    let parts = id.strip_prefix("NL").and_then(|rest| rest.split_once('B'));
    parts.is_some_and(|(number, suffix)| is_of_digits(number, 9) && is_of_digits(suffix, 2))
}

/// Two letters and two digits ahead of letters and digits, which as a number, with the first four at the end, and A as 10 to
/// Z as 35, leave a remainder of 1 by 97.
pub(super) fn is_iban(id: &str) -> bool {
    let Some((head, body)) = id.split_at_checked(4) else { return false };
    let formed = matches!(head.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9']);
    let remainder = body.chars().chain(head.chars()).try_fold(0_u32, |remainder, letter| {
        let value = letter.to_digit(36)?;
        let shift = if value < 10 { 10 } else { 100 };
        remainder.checked_mul(shift)?.checked_add(value)?.checked_rem(97)
    });
    formed && id.len() <= 34 && remainder == Some(1)
}

/// Eleven digits, or the sixteen characters of a person: letters and digits in their places.
fn is_fiscal_code(id: &str) -> bool {
    const FORM: &[u8] = b"AAAAAA00A00A**0A";
    let fits = |(letter, form): (u8, &u8)| match form {
        b'A' => letter.is_ascii_alphabetic(),
        b'0' => letter.is_ascii_digit(),
        _ => letter.is_ascii_alphanumeric(),
    };
    is_of_digits(id, 11) || (id.len() == FORM.len() && id.bytes().zip(FORM).all(fits))
}

#[cfg(test)]
mod tests {
    use super::{fits, is_iban};

    /// Schemes, numbers that they have, and numbers that they do not have.
    const NUMBERS: [(&str, &str, &str); 18] = [
        ("0088", "7300010000001 4000001123452", "7300010000002 730001000000a x"),
        ("0192", "974760673", "974760674 000000000 9747606730"),
        ("0007", "2021005489 2021009994", "2021005488 202100548 202100548a 0202100548"),
        ("0184", "DK12345674 12345674", "DK1234567 1234567a"),
        ("0096", "1234567890", "123456789"),
        ("0198", "DK12345678", "12345678 DK1234567"),
        ("0208", "0202239951", "0202239952 202239951"),
        ("0151", "51824753556", "51824753557 5182475355 00000000000"),
        ("0106", "12345678", "1234567"),
        ("0190", "12345678901234567890", "1234567890123456789"),
        ("0217", "123456789012", "12345678901"),
        ("9944", "NL123456789B01", "NL12345678B01 NL123456789B1 DE123456789 NL123456789A01"),
        ("0201", "UF1234", "UF123 UF-123"),
        (
            "0210",
            "RSSMRA85T10A562S 00743110157",
            "RSSMRA85T10A562 0074311015 1SSMRA85T10A562S RSSMRAx5T10A562S RSSMRA85T10A-62S",
        ),
        ("9907", "00743110157", "0074311015"),
        ("0211", "IT00743110157 DE1", "IT00743110158 IT0074311015"),
        ("0204", "anything", "-"),
        ("9930", "anything", "-"),
    ];

    #[test]
    fn i15_numbers_are_those_of_their_scheme() {
        for (scheme, right, wrong) in NUMBERS {
            right.split(' ').for_each(|id| assert!(fits(scheme, id), "{scheme} has {id}"));
            let wrong = wrong.split(' ').filter(|id| *id != "-");
            wrong.for_each(|id| assert!(!fits(scheme, id), "{scheme} has no {id}"));
        }
    }

    #[test]
    fn i15_an_iban_has_its_check_digits() {
        let right = ["DE89370400440532013000", "GB82WEST12345698765432", "MT84MALT011000012345MTLCAST001S"];
        right.iter().for_each(|iban| assert!(is_iban(iban), "{iban}"));
        let wrong = [
            "DE89370400440532013001",
            "de89370400440532013000",
            "DE8937040044053201300-",
            "DE8",
            "DEX9",
            "é€1",
        ];
        wrong.iter().for_each(|iban| assert!(!is_iban(iban), "{iban}"));
        // Both leave a remainder of 1, but one is longer than any.
        assert!(is_iban("DE67370400440532013000000000000000"));
        assert!(!is_iban("DE3237040044053201300000000000000000"));
    }
}
