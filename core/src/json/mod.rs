//! Canonical JSON: read with the path of what is wrong, written in one way only.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

mod explain;
mod node;
mod reader;
mod scanning;
mod stored;
mod texts;

pub(crate) use stored::{as_json, as_json_if_any};
pub(crate) use texts::{each_text, has_erased_text};

use explain::Input;
use node::Node;

/// The input is not what was asked for: not JSON, a field too many or too few, a value out of its type.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("invalid input at {path}: {problem}")]
pub struct InvalidInput {
    /// Where, such as `$.command.licenses`.
    pub path: String,
    /// What is wrong there, for developers. It says what was expected, and repeats nothing of what came.
    pub problem: String,
}

/// Reads a value from its JSON. There is one way to write each: a struct is an object that names no field twice and none
/// that is unknown, a choice is a word, a whole number has neither fraction nor exponent.
///
/// ```
/// use selfserve::{Money, json};
///
/// let wrong = json::read::<Money>(br#"{"amount": 13.10, "currency": "EUR"}"#).unwrap_err();
/// assert_eq!(wrong.path, "$.amount");
/// ```
pub fn read<T: DeserializeOwned>(json: &[u8]) -> Result<T, InvalidInput> {
    if let Ok(text) = core::str::from_utf8(json)
        && let Ok(value) = reader::read(text)
    {
        return Ok(value);
    }
    // The words cost time, so they are only looked for once something is known to be wrong.
    Err(explain::explain::<T>(json))
}

/// Writes a value's canonical JSON.
pub fn write<T: Serialize>(value: &T) -> String {
    // Writing to memory fails only for a map with keys that are not text, and no type of ours has one.
    serde_json::to_string(value).unwrap_or_default()
}

/// Whether this is JSON at all.
pub(crate) fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok()
}

/// A value of the wire as text: a word as it is, anything else as JSON.
pub(crate) fn as_text<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        _ => write(value),
    }
}

/// How [`tagged`] reads one of its enums.
pub(crate) trait ReadTagged<'de> {
    /// The enum.
    type Value;
    /// Its name, for error messages.
    const NAME: &'static str;
    /// Every `type` there is.
    const TYPES: &'static [&'static str];

    /// Reads the variant of this tag from the fields that follow.
    fn read<D: Deserializer<'de>>(tag: &str, rest: D) -> Result<Self::Value, D::Error>;
}

/// Visits an object whose `"type"` tells which struct it is.
pub(crate) struct TaggedVisitor<T>(PhantomData<T>);

impl<T> Default for TaggedVisitor<T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: ReadTagged<'de>> Visitor<'de> for TaggedVisitor<T> {
    type Value = T::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with a `type`: a {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T::Value, A::Error> {
        match map.next_key::<Word<'de>>()? {
            Some(key) if key.0 == "type" => {
                let tag: Word<'de> = map.next_value()?;
                T::read(&tag.0, MapAccessDeserializer::new(map))
            }
            Some(key) => read_out_of_order::<T, A>(key.0, map),
            None => Err(A::Error::missing_field("type")),
        }
    }
}

/// A key or a tag, borrowed from the input where that is possible.
#[derive(Deserialize)]
struct Word<'a>(#[serde(borrow)] Cow<'a, str>);

/// Reads an object in which something else comes before its `"type"`: the one case that needs a buffer.
fn read_out_of_order<'de, T, A>(first: Cow<'de, str>, mut map: A) -> Result<T::Value, A::Error>
where
    T: ReadTagged<'de>,
    A: MapAccess<'de>,
{
    let mut fields: Vec<(String, Node)> = alloc::vec![(first.into_owned(), map.next_value()?)];
    while let Some(entry) = map.next_entry()? {
        fields.push(entry);
    }
    let place =
        fields.iter().position(|(key, _)| key == "type").ok_or_else(|| A::Error::missing_field("type"))?;
    let (_, tag) = fields.remove(place);
    let Node::Text(tag) = tag else { return Err(A::Error::custom("`type` is not a string")) };
    T::read(&tag, Input(Node::Object(fields))).map_err(A::Error::custom)
}

/// Lets the entries of a list be written as JSON names them.
macro_rules! named_as_in_json {
    ($kind:ident) => {
        /// The word that stands for it in JSON.
        impl core::fmt::Display for $kind {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                serde::Serialize::serialize(self, formatter)
            }
        }
    };
}

/// Declares an enum of structs of the same names, told apart in JSON by `"type"`.
///
/// Reading needs no buffer while `"type"` comes first, as canonical JSON has it; serde's own derive buffers every
/// object, at half the speed (see the decision record on the journal's format).
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$doc:meta])* $variant:ident = $tag:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[serde(tag = "type")]
        pub enum $name {
            $(
                $(#[$doc])*
                #[serde(rename = $tag)]
                #[cfg_attr(feature = "schema", schemars(extend("title" = stringify!($variant))))]
                $variant($variant),
            )+
        }

        impl $name {
            /// Every `type` there is, in the order of declaration.
            pub const TYPES: &'static [&'static str] = &[$($tag),+];

            /// The `type` that tells it apart in JSON.
            pub fn type_name(&self) -> &'static str {
                match self { $( Self::$variant(_) => $tag, )+ }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Tagged;

                impl<'de> $crate::json::ReadTagged<'de> for Tagged {
                    type Value = $name;
                    const NAME: &'static str = stringify!($name);
                    const TYPES: &'static [&'static str] = $name::TYPES;

                    fn read<D: serde::Deserializer<'de>>(tag: &str, rest: D) -> Result<$name, D::Error> {
                        match tag {
                            $( $tag => serde::Deserialize::deserialize(rest).map($name::$variant), )+
                            unknown => Err(serde::de::Error::unknown_variant(unknown, Self::TYPES)),
                        }
                    }
                }

                deserializer.deserialize_map($crate::json::TaggedVisitor::<Tagged>::default())
            }
        }

        $( impl From<$variant> for $name {
            fn from(value: $variant) -> Self {
                Self::$variant(value)
            }
        } )+
    };
}

/// Whether a field has the default of its type: then canonical JSON leaves it out (`skip_serializing_if`), and a field that
/// is new changes neither what was written before nor the digest of a command (`B6`).
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// What [`with_defaults`] declares.
pub(crate) trait WithDefaults {
    /// All fields, those that have their default and are left out elsewhere included.
    fn all_fields(&self) -> serde_json::Value;
}

/// Declares a struct whose fields all have a default of their own, which stands beside them. What has its default is left
/// out as with [`is_default`].
macro_rules! with_defaults {
    (
        $(#[$meta:meta])*
        pub struct $name:ident { $( $(#[$doc:meta])* pub $field:ident: $type:ty = $default:expr, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, default)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        pub struct $name {
            $( $(#[$doc])* pub $field: $type, )+
        }

        impl Default for $name {
            fn default() -> Self {
                Self { $( $field: $default, )+ }
            }
        }

        const _: () = {
            /// Those fields that are written.
            #[derive(serde::Serialize)]
            #[serde(rename_all = "camelCase")]
            struct Written<'a> {
                $( #[serde(skip_serializing_if = "Option::is_none")] $field: Option<&'a $type>, )+
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let usual = Self::default();
                    let written = Written {
                        $( $field: (self.$field != usual.$field).then_some(&self.$field), )+
                    };
                    written.serialize(serializer)
                }
            }

            impl $crate::json::WithDefaults for $name {
                fn all_fields(&self) -> serde_json::Value {
                    let written = Written { $( $field: Some(&self.$field), )+ };
                    // Plain data: writing it to memory does not fail.
                    serde_json::to_value(written).unwrap_or_default()
                }
            }
        };
    };
}
