//! Ids that offices and registers give: what form they have in their scheme, and whether their check digits fit (`I14`).
//!
//! Everything here takes the normal form: upper case, no separators.

use super::card_number::holds_card_number;
use super::text::TextProblem;

/// What came of looking at an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IdCheck {
    /// It has the form of its scheme, and its check digits fit.
    Valid,
    /// It has the form of its scheme, which has no check digits, or none that are public or known here.
    NoCheckDigit,
    /// It has not the form of its scheme.
    WrongForm,
    /// It has the form, and its check digits do not fit.
    WrongCheckDigit,
}

/// What is wrong with an id of which this is known, if anything: what is valid in its own scheme is no card number, what has
/// only the form may be one (`G2`).
pub(super) fn problem_in_scheme(check: IdCheck, id: &str, wrong_form: TextProblem) -> Option<TextProblem> {
    match check {
        IdCheck::Valid => None,
        IdCheck::WrongCheckDigit => Some(TextProblem::CheckDigit),
        _ if holds_card_number(id) => Some(TextProblem::CardNumber),
        IdCheck::NoCheckDigit => None,
        IdCheck::WrongForm => Some(wrong_form),
    }
}

/// What a VAT id is, of which the first two letters say the country: `EL` is Greece, `XI` Northern Ireland, and a Swiss
/// one begins with `CHE`.
pub(crate) fn vat_id(text: &str) -> IdCheck {
    let (country, id) = text.split_at_checked(2).unwrap_or_default();
    if country == "IT" {
        return luhn(id, 11);
    }
    let is_country = country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_uppercase());
    form(is_country && has_letters_and_digits(id, 2, 20))
}

/// What an id is in a scheme of ISO 6523 or of the list of electronic addresses: four digits.
pub(crate) fn legal_id(scheme: &str, id: &str) -> IdCheck {
    match scheme {
        "0002" => return luhn(id, 9),
        "0009" => return luhn(id, 14),
        _ => {}
    }
    form((1..=50).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_graphic()))
}

fn form(fits: bool) -> IdCheck {
    if fits { IdCheck::NoCheckDigit } else { IdCheck::WrongForm }
}

fn has_letters_and_digits(id: &str, least: usize, most: usize) -> bool {
    let fits = |letter: u8| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    (least..=most).contains(&id.len()) && id.bytes().all(fits)
}

/// So many digits, of which every second from the end counts twice, its digits added.
fn luhn(id: &str, length: usize) -> IdCheck {
    if id.len() != length || !id.bytes().all(|digit| digit.is_ascii_digit()) {
        return IdCheck::WrongForm;
    }
    let sum = id.bytes().rev().zip([1_u32, 2].into_iter().cycle()).fold(0_u32, |sum, (digit, weight)| {
        let product = u32::from(digit & 0xF).saturating_mul(weight);
        sum.saturating_add(if product > 9 { product.saturating_sub(9) } else { product })
    });
    if sum.checked_rem(10) == Some(0) { IdCheck::Valid } else { IdCheck::WrongCheckDigit }
}
