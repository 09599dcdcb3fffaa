//! Text that people type: what may be in it, by its type (`G2`).

use alloc::sync::Arc;
use core::fmt;

use serde::de::Visitor;
use thiserror::Error;

use super::card_number::holds_card_number;
use super::well_formed::{Fault, Malformed, Place, WellFormed};

/// Why a text is refused.
#[data(Hash, Error)]
#[non_exhaustive]
pub enum TextProblem {
    /// It is empty, or only white space.
    #[error("empty")]
    Empty,
    /// It is longer than the field allows.
    #[error("too long")]
    TooLong,
    /// It has control characters.
    #[error("control character")]
    ControlCharacter,
    /// It has several lines where one is asked for.
    #[error("line break")]
    LineBreak,
    /// It holds what is, by its digits, a card number (`G2`).
    #[error("card number")]
    CardNumber,
    /// It is not an e-mail address: no white space, and something on both sides of an `@`.
    #[error("not an address")]
    NotAnAddress,
    /// It is not a VAT id in its normal form: the country's two letters first, upper case, no separators (`I14`).
    #[error("not a VAT id")]
    NotAVatId,
    /// It has not the form that ids have in its scheme (`I14`).
    #[error("not of its scheme")]
    NotOfItsScheme,
    /// It is an id whose check digits do not fit (`I14`).
    #[error("wrong check digit")]
    CheckDigit,
}

/// Declares a type of text. Whatever is in it is carried as it came, so that what was stored once is read for ever; what
/// may not be is refused at the door of every command (see [`WellFormed`]). The characters are shared: events, the state
/// and effects hold the same names, and a copy is made for each line of each invoice.
macro_rules! text_type {
    ($(#[doc = $doc:literal])+ $name:ident $(<$most:ident = $usual:literal>)?) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name $(<const $most: usize = $usual>)? (alloc::sync::Arc<str>);

        impl $(<const $most: usize>)? $name $(<$most>)? {
            /// The text as it came.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(text.as_ref().into())
            }

            /// The characters.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl $(<const $most: usize>)? AsRef<str> for $name $(<$most>)? {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl $(<const $most: usize>)? core::fmt::Display for $name $(<$most>)? {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl $(<const $most: usize>)? From<$name $(<$most>)?> for alloc::string::String {
            fn from(text: $name $(<$most>)?) -> Self {
                (*text.0).into()
            }
        }

        impl $(<const $most: usize>)? From<&str> for $name $(<$most>)? {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl $(<const $most: usize>)? From<alloc::string::String> for $name $(<$most>)? {
            fn from(text: alloc::string::String) -> Self {
                Self(text.into())
            }
        }

        impl $(<const $most: usize>)? serde::Serialize for $name $(<$most>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // Under its name, so that whoever looks for text that people typed finds it by its type.
                serializer.serialize_newtype_struct(stringify!($name), &*self.0)
            }
        }

        impl<'de $(, const $most: usize)?> serde::Deserialize<'de> for $name $(<$most>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::value::text::ReadText).map(Self)
            }
        }

        #[cfg(feature = "schema")]
        impl $(<const $most: usize>)? schemars::JsonSchema for $name $(<$most>)? {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                // No length and no pattern: what a text may not be is refused by the core, in every language alike.
                let description = [$($doc.trim()),+].join("\n");
                schemars::json_schema!({ "type": "string", "description": description })
            }
        }
    };
}

pub(crate) use text_type;

/// What is left of a text in a record: nothing once it was erased (`H1`).
pub(crate) fn kept<T: AsRef<str> + Clone>(text: Option<&T>) -> Option<T> {
    text.filter(|text| !text.as_ref().is_empty()).cloned()
}

/// Reads text into memory that is shared from then on.
pub(crate) struct ReadText;

impl Visitor<'_> for ReadText {
    type Value = Arc<str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Arc<str>, E> {
        Ok(text.into())
    }
}

text_type! {
    /// Text of one or several lines that a person typed: a message, a street.
    ///
    /// It is carried as it came; a command that holds it is refused when the text is empty, longer than the field allows,
    /// has control characters other than line feeds, or a card number (`G2`).
    Text<MOST = 1_000>
}

text_type! {
    /// One line of text that a person typed: a name, a city, a purchase order number.
    ///
    /// It is carried as it came; a command that holds it is refused when the text is empty, longer than the field allows,
    /// has control characters or line breaks, or a card number (`G2`).
    TextLine<MOST = 256>
}

text_type! {
    /// An e-mail address: at most 254 characters, no white space, something on both sides of an `@`, no card number (`G2`).
    Email
}

impl<const MOST: usize> Text<MOST> {
    /// What is wrong with it, if anything: more than `MOST` characters, for one (`G2`).
    pub fn problem(&self) -> Option<TextProblem> {
        problem_of_length(&self.0, MOST).or_else(|| problem_of_characters(&self.0))
    }
}

impl<const MOST: usize> TextLine<MOST> {
    /// What is wrong with it, if anything: more than `MOST` characters, for one (`G2`).
    pub fn problem(&self) -> Option<TextProblem> {
        self.problem_of_line().or_else(|| problem_of_card_number(&self.0))
    }

    /// The same, card numbers apart.
    pub(super) fn problem_of_line(&self) -> Option<TextProblem> {
        let lines = || self.0.contains(is_line_break).then_some(TextProblem::LineBreak);
        problem_of_length(&self.0, MOST).or_else(lines).or_else(|| problem_of_control_characters(&self.0))
    }
}

impl Email {
    /// How many characters an address can have.
    const MOST: usize = 254;

    /// What is wrong with it, if anything (`G2`).
    pub fn problem(&self) -> Option<TextProblem> {
        let (mailbox, domain) = self.0.rsplit_once('@').unwrap_or_default();
        let is_address = !mailbox.is_empty() && !domain.is_empty() && !self.0.contains(char::is_whitespace);
        problem_of_length(&self.0, Self::MOST)
            .or_else(|| problem_of_characters(&self.0))
            .or_else(|| (!is_address).then_some(TextProblem::NotAnAddress))
    }
}

pub(super) fn problem_of_length(text: &str, most: usize) -> Option<TextProblem> {
    if text.trim().is_empty() {
        return Some(TextProblem::Empty);
    }
    (text.chars().count() > most).then_some(TextProblem::TooLong)
}

fn problem_of_characters(text: &str) -> Option<TextProblem> {
    problem_of_control_characters(text).or_else(|| problem_of_card_number(text))
}

pub(super) fn problem_of_control_characters(text: &str) -> Option<TextProblem> {
    let is_control = |character: char| character.is_control() && character != '\n';
    text.contains(is_control).then_some(TextProblem::ControlCharacter)
}

fn problem_of_card_number(text: &str) -> Option<TextProblem> {
    holds_card_number(text).then_some(TextProblem::CardNumber)
}

fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

pub(super) fn accept(problem: Option<TextProblem>, most: usize, place: Place<'_>) -> Result<(), Malformed> {
    let most = u32::try_from(most).ok().filter(|_| problem == Some(TextProblem::TooLong));
    problem.map_or(Ok(()), |problem| Err(place.refuses(Fault::Text(problem, most))))
}

impl<const MOST: usize> WellFormed for Text<MOST> {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        accept(self.problem(), MOST, place)
    }
}

impl<const MOST: usize> WellFormed for TextLine<MOST> {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        accept(self.problem(), MOST, place)
    }
}

impl WellFormed for Email {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        accept(self.problem(), Self::MOST, place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g2_a_text_may_have_lines_and_no_other_control_characters() {
        let problem = |text: &str| Text::<5>::from(text).problem();
        assert_eq!(problem("a\nb\nc"), None);
        assert_eq!(problem("ａbcdé"), None);
        assert_eq!(problem("abcdef"), Some(TextProblem::TooLong));
        assert_eq!(problem(" \n "), Some(TextProblem::Empty));
        assert_eq!(problem("a\r\nb"), Some(TextProblem::ControlCharacter));
        assert_eq!(Text::<20>::from("4111\n1111 1111\n1111").problem(), Some(TextProblem::CardNumber));
    }

    #[test]
    fn g2_a_line_is_one_line() {
        let problem = |text: &str| TextLine::<5>::from(text).problem();
        assert_eq!(problem("ab cd"), None);
        assert_eq!(problem("ab cde"), Some(TextProblem::TooLong));
        for text in ["a\nb", "a\rb", "a\u{2028}b", "ab\n"] {
            assert_eq!(problem(text), Some(TextProblem::LineBreak), "{text:?}");
        }
        assert_eq!(problem("a\tb"), Some(TextProblem::ControlCharacter));
        assert_eq!(TextLine::<20>::from("4111111111111111").problem(), Some(TextProblem::CardNumber));
    }

    #[test]
    fn g2_an_email_address_has_two_sides_and_no_white_space() {
        let problem = |text: &str| Email::from(text).problem();
        let long = |letters: usize| problem(&format!("{}@c.it", "a".repeat(letters)));
        assert_eq!((problem("a@b"), problem("\"a@b\"@c.it"), long(249)), (None, None, None));
        assert_eq!(long(250), Some(TextProblem::TooLong));
        for text in ["ada", "@b.it", "ada@", "a da@b.it", "ada@b.it\n"] {
            assert_eq!(problem(text), Some(TextProblem::NotAnAddress), "{text:?}");
        }
        assert_eq!(problem("a\0@b.it"), Some(TextProblem::ControlCharacter));
        assert_eq!(problem("4111111111111111@b.it"), Some(TextProblem::CardNumber));
    }
}
