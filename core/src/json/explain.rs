//! What is wrong with an input, in words: it is read a second time, slowly, once the first reading has failed.
//!
//! The words say where, what was expected and what kind of value was found. They never repeat a value: an input may hold a
//! name, a token or a whole record, and an error ends in somebody's log.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::{self, Vec};
use core::fmt;

use serde::de::value::StringDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Error as _, Expected, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;

use super::InvalidInput;
use super::node::Node;

/// Says what keeps this text from being a `T`.
pub(super) fn explain<T: DeserializeOwned>(json: &[u8]) -> InvalidInput {
    let node: Node = match serde_json::from_slice(json) {
        Ok(node) => node,
        Err(problem) => {
            return InvalidInput { path: "$".to_string(), problem: format!("not JSON: {problem}") };
        }
    };
    match T::deserialize(Input(node)) {
        Ok(_) => InvalidInput { path: "$".to_string(), problem: "not what was asked for".to_string() },
        Err(fault) => fault.into_invalid_input(),
    }
}

/// What is wrong, and the way to it, from the inside out.
#[derive(Debug)]
pub(super) struct Fault {
    problem: String,
    way: Vec<Step>,
}

/// A step into an input.
#[derive(Debug)]
enum Step {
    Field(String),
    Item(usize),
}

impl Fault {
    fn within(mut self, step: Step) -> Self {
        self.way.push(step);
        self
    }

    fn into_invalid_input(self) -> InvalidInput {
        let mut path = String::from("$");
        for step in self.way.iter().rev() {
            path.push_str(&match step {
                Step::Field(name) => format!(".{name}"),
                Step::Item(place) => format!("[{place}]"),
            });
        }
        InvalidInput { path, problem: self.problem }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.problem)
    }
}

impl core::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(problem: T) -> Self {
        Self { problem: problem.to_string(), way: Vec::new() }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("expected {}, found {}", in_words(expected), kind(found)))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("expected {}", in_words(expected)))
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("expected {}", in_words(expected)))
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::custom(format_args!("expected {}", one_of(known)))
    }

    fn unknown_field(_: &str, known: &'static [&'static str]) -> Self {
        match known {
            [] => Self::custom("there is no such field here, and no other"),
            known => Self::custom(format_args!("there is no such field here, but {}", listed(known, "and"))),
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self::custom(format_args!("`{field}` is missing"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::custom(format_args!("`{field}` is there twice"))
    }
}

/// What a type asks for, as a person would say it: Rust's own words for its types mean nothing elsewhere.
fn in_words(expected: &dyn Expected) -> String {
    let text = expected.to_string();
    let whole = |least: i64, most: u64| format!("a whole number from {least} to {most}");
    match text.as_str() {
        "u8" => whole(0, u8::MAX.into()),
        "u16" => whole(0, u16::MAX.into()),
        "u32" => whole(0, u32::MAX.into()),
        "u64" => whole(0, u64::MAX),
        "a string" | "string" => "text".to_string(),
        "a boolean" => "true or false".to_string(),
        "a sequence" => "a list".to_string(),
        structure if structure.starts_with("struct ") => "an object".to_string(),
        _ => text,
    }
}

fn kind(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "true or false",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "a whole number",
        Unexpected::Float(_) => "a number with a fraction",
        Unexpected::Str(_) | Unexpected::Char(_) => "text",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "a list",
        Unexpected::Map => "an object",
        _ => "something else",
    }
}

fn one_of(words: &[&str]) -> String {
    match words {
        [word] => format!("`{word}`"),
        words => listed(words, "or"),
    }
}

/// `a`, `b` and `c`.
fn listed(words: &[&str], last: &str) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((end, [])) => end.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
        None => String::new(),
    }
}

/// An input that is read in words.
pub(super) struct Input(pub(super) Node);

impl<'de> Deserializer<'de> for Input {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Node::Null => visitor.visit_unit(),
            Node::Truth(truth) => visitor.visit_bool(truth),
            Node::Natural(number) => visitor.visit_u64(number),
            Node::Negative(number) => visitor.visit_i64(number),
            Node::Fraction => Err(Fault::invalid_type(Unexpected::Float(0.0), &visitor)),
            Node::Text(text) => visitor.visit_string(text),
            Node::List(items) => visitor.visit_seq(Items { items: items.into_iter(), place: 0 }),
            Node::Object(fields) => visitor.visit_map(Fields::of(fields)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    /// An object alone: see `Reader`.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Node::List(_) => Err(Fault::invalid_type(Unexpected::Seq, &visitor)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Node::Text(word) => visitor.visit_enum(StringDeserializer::<Fault>::new(word)),
            _ => Err(Fault::unknown_variant("", variants)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map identifier ignored_any
    }
}

/// The items of a list; an error in one tells its place.
struct Items {
    items: vec::IntoIter<Node>,
    place: usize,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let place = self.place;
        self.place = place.saturating_add(1);
        seed.deserialize(Input(item)).map(Some).map_err(|fault| fault.within(Step::Item(place)))
    }
}

/// The fields of an object, its `type` first, so that whoever is told apart by it is read without a buffer; an error in one
/// tells its name.
struct Fields {
    fields: vec::IntoIter<(String, Node)>,
    current: Option<(String, Node)>,
}

impl Fields {
    fn of(mut fields: Vec<(String, Node)>) -> Self {
        if let Some(tag) = fields.iter().position(|(name, _)| name == "type") {
            let tag = fields.remove(tag);
            fields.insert(0, tag);
        }
        Self { fields: fields.into_iter(), current: None }
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some((name, value)) = self.fields.next() else { return Ok(None) };
        let key = seed.deserialize(Input(Node::Text(name.clone())));
        let key = key.map(Some).map_err(|fault: Fault| fault.within(Step::Field(name.clone())));
        self.current = Some((name, value));
        key
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some((name, value)) = self.current.take() else {
            return Err(Fault::custom("a value is missing"));
        };
        seed.deserialize(Input(value)).map_err(|fault| fault.within(Step::Field(name)))
    }
}
