//! JSON as the core reads it, of which Swift makes its values: one grammar in every language.

use std::fmt;

use selfserve::json;
use selfserve::swift::Failure;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::failure::Result;

/// Any JSON, its fields in the order of the text. There is no floating-point number in canonical JSON, so that it does not
/// matter which one stands there.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum JsonValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number from 0.
    Count(u64),
    /// A whole number below 0.
    Negative(i64),
    /// A number of another kind.
    Fraction,
    /// A string.
    Text(String),
    /// An array.
    List(Vec<JsonValue>),
    /// An object, no name in it twice.
    Object(Vec<JsonField>),
}

/// A field of an object.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct JsonField {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub value: JsonValue,
}

/// What this JSON says, whatever it is about.
#[uniffi::export]
pub fn json_value(text: &str) -> Result<JsonValue> {
    let invalid = |json::InvalidInput { path, problem }| Failure::InvalidInput { path, problem };
    json::read(text.as_bytes()).map_err(invalid)
}

impl<'de> Deserialize<'de> for JsonValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(ReadValue)
    }
}

struct ReadValue;

impl<'de> Visitor<'de> for ReadValue {
    type Value = JsonValue;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> std::result::Result<JsonValue, E> {
        Ok(JsonValue::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> std::result::Result<JsonValue, E> {
        Ok(JsonValue::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> std::result::Result<JsonValue, E> {
        Ok(JsonValue::Count(number))
    }

    fn visit_i64<E>(self, number: i64) -> std::result::Result<JsonValue, E> {
        Ok(JsonValue::Negative(number))
    }

    fn visit_f64<E>(self, _: f64) -> std::result::Result<JsonValue, E> {
        Ok(JsonValue::Fraction)
    }

    fn visit_str<E>(self, text: &str) -> std::result::Result<JsonValue, E> {
        Ok(JsonValue::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<JsonValue, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(JsonValue::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> std::result::Result<JsonValue, A::Error> {
        let mut object: Vec<JsonField> = Vec::new();
        while let Some((name, value)) = fields.next_entry::<String, JsonValue>()? {
            if object.iter().any(|field| field.name == name) {
                return Err(A::Error::custom(format_args!("duplicate field `{name}`")));
            }
            object.push(JsonField { name, value });
        }
        Ok(JsonValue::Object(object))
    }
}
