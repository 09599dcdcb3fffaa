//! Ids with the scheme that says what they are: of registers, of tax offices, of mailboxes (`I14`).

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::check_digits::{legal_id, problem_in_scheme};
use super::text::{Email, TextLine, TextProblem, accept};
use super::well_formed::{Malformed, Place, WellFormed};

/// A scheme of ids: a code of ISO 6523 or of the list of electronic addresses, four digits, or `EM` for an e-mail address
/// (`I14`).
///
/// Any four digits are taken: which schemes exist changes.
///
/// ```
/// use selfserve::IdScheme;
///
/// let siret: IdScheme = "0009".parse()?;
/// assert_eq!(siret.code(), "0009");
/// assert!("9".parse::<IdScheme>().is_err());
/// # Ok::<(), selfserve::InvalidIdScheme>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdScheme([u8; 4]);

/// The text is neither four digits nor `EM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a scheme of ids: four digits or EM")]
pub struct InvalidIdScheme;

impl IdScheme {
    /// An e-mail address, filled up to four bytes.
    const EMAIL: Self = Self(*b"EM  ");

    /// The code.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default().trim_ascii_end()
    }
}

impl fmt::Display for IdScheme {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for IdScheme {
    type Err = InvalidIdScheme;

    fn from_str(text: &str) -> Result<Self, InvalidIdScheme> {
        if text == Self::EMAIL.code() {
            return Ok(Self::EMAIL);
        }
        let code: [u8; 4] = text.as_bytes().try_into().map_err(|_| InvalidIdScheme)?;
        code.iter().all(u8::is_ascii_digit).then_some(Self(code)).ok_or(InvalidIdScheme)
    }
}

impl Serialize for IdScheme {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(self.code())
        } else {
            self.0.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for IdScheme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            crate::value::text_scalar(deserializer, "a scheme of ids: four digits or EM")
        } else {
            let bytes = Self(<[u8; 4]>::deserialize(deserializer)?);
            bytes.code().parse().map_err(serde::de::Error::custom)
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for IdScheme {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "IdScheme".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^([0-9]{4}|EM)$",
            "description": "A scheme of ids: a code of ISO 6523 or of the list of electronic addresses, four digits, or `EM` for an e-mail address."
        })
    }
}

/// How many characters an id can have.
const MOST: usize = 64;

/// An id, and the scheme that says what it is: of a company in a register, or of where electronic documents reach it
/// (`I14`).
#[data(Hash)]
pub struct SchemedId {
    /// The scheme.
    pub scheme: IdScheme,
    /// The id in its normal form, upper case and no separators: up to 64 characters. A command that holds it is refused when
    /// it has not the form of its scheme, or its check digits do not fit; what is valid so is no card number (`G2`).
    pub id: TextLine<MOST>,
}

impl SchemedId {
    /// What is left of one once its text was erased from the record (`H1`).
    pub(crate) fn kept(id: Option<&Self>) -> Option<Self> {
        id.filter(|id| !id.id.as_str().is_empty()).cloned()
    }

    /// What is wrong with the id, if anything (`G2`, `I14`).
    pub fn problem(&self) -> Option<TextProblem> {
        let id = self.id.as_str();
        self.id.problem_of_line().or_else(|| match self.scheme {
            IdScheme::EMAIL => Email::from(id).problem(),
            scheme => problem_in_scheme(legal_id(scheme.code(), id), id, TextProblem::NotOfItsScheme),
        })
    }
}

impl WellFormed for SchemedId {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        accept(self.problem(), MOST, place.field("id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Fault;

    fn problem(scheme: &str, id: &str) -> Option<TextProblem> {
        SchemedId { scheme: scheme.parse().expect("a scheme"), id: id.into() }.problem()
    }

    #[test]
    fn i14_a_scheme_is_four_digits_or_that_of_e_mail() {
        for code in ["0009", "9930", "EM"] {
            assert_eq!(code.parse().map(|scheme: IdScheme| format!("{scheme}")), Ok(code.into()));
        }
        for code in ["", "9", "00009", "000a", "em", "EM  ", "EMEM", "٠٠٠٩"] {
            assert_eq!(code.parse::<IdScheme>(), Err(InvalidIdScheme), "{code}");
        }
    }

    #[test]
    fn i14_a_scheme_is_read_back_from_the_snapshot() {
        for code in ["0009", "EM"] {
            let scheme: IdScheme = code.parse().expect("a scheme");
            let bytes = postcard::to_allocvec(&scheme).expect("bytes");
            assert_eq!(postcard::from_bytes(&bytes), Ok(scheme));
        }
        assert!(postcard::from_bytes::<IdScheme>(b"00x9").is_err());
    }

    #[test]
    fn i14_an_id_is_one_line_of_its_scheme() {
        assert_eq!((problem("9999", "A-1"), problem("EM", "ada@contoso.it")), (None, None));
        assert_eq!(problem("9999", " "), Some(TextProblem::Empty));
        assert_eq!(problem("9999", &"A".repeat(65)), Some(TextProblem::TooLong));
        assert_eq!(problem("9999", "A\n"), Some(TextProblem::LineBreak));
        assert_eq!(problem("9999", "A\0"), Some(TextProblem::ControlCharacter));
        assert_eq!(problem("9999", "A 1"), Some(TextProblem::NotOfItsScheme));
        assert_eq!(problem("EM", "ada"), Some(TextProblem::NotAnAddress));
    }

    #[test]
    fn g2_what_is_only_of_the_form_of_its_scheme_may_be_a_card_number() {
        for scheme in ["9999", "EM"] {
            assert_eq!(problem(scheme, "4111111111111111"), Some(TextProblem::CardNumber), "{scheme}");
        }
    }

    #[test]
    fn i14_what_is_refused_is_the_id() {
        let refused = SchemedId { scheme: IdScheme::EMAIL, id: "".into() };
        let malformed = refused.well_formed(Place::Top.field("legalId")).expect_err("it is empty");
        assert_eq!(
            (malformed.field.as_str(), malformed.fault),
            ("legalId.id", Fault::Text(TextProblem::Empty, None))
        );
    }
}
