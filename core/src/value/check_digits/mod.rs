//! Ids that offices and registers give: what form they have in their scheme, and whether their check digits fit (`I14`).
//!
//! Everything here takes the normal form: upper case, no separators. A rule answers nothing where the form is wrong.

mod arithmetic;
mod births;
mod france;
mod letters;
mod registers;
mod vat;

use super::card_number::holds_card_number;
use super::text::TextProblem;

pub(crate) use registers::legal_id;
pub(crate) use vat::vat_id;

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

/// What the check digits of an id of the right form say.
fn fits(fit: bool) -> Option<IdCheck> {
    Some(if fit { IdCheck::Valid } else { IdCheck::WrongCheckDigit })
}

/// What an id is that has a form and no check digits.
fn form(fit: bool) -> Option<IdCheck> {
    fit.then_some(IdCheck::NoCheckDigit)
}

/// Whether it is upper-case letters and digits alone.
fn is_plain(id: &str) -> bool {
    id.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
}
