//! JSON as `ConvertTo-Json` writes it, a list or the one of a list of one, and as the cmdlets' service answers.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Field, Found, Reading, Row};
use crate::invalid::{InvalidPolicyList, PolicyListProblem};

/// What lists stand under: `{ "items": […] }` is the service's, `{ "value": […] }` Windows PowerShell's, which wraps lists.
const WRAPPERS: [&str; 2] = ["items", "value"];

/// Reads JSON that begins at the beginning of a line.
pub(super) fn read<'a>(text: &'a str, found: &mut Found<'_>) -> Reading<'a> {
    let json = text.trim_start_matches([' ', '\t']);
    let mut letters = json.chars();
    letters.next().filter(|first| matches!(first, '[' | '{'))?;
    let second = letters.find(|letter| !letter.is_whitespace());
    if !matches!(second, Some('[' | ']' | '{' | '}' | '"') | None) {
        return None;
    }
    Some(value(json, found))
}

fn value<'a>(json: &'a str, found: &mut Found<'_>) -> Result<&'a str, InvalidPolicyList> {
    let mut values = serde_json::Deserializer::from_str(json).into_iter::<Node>();
    let node = match values.next() {
        Some(Ok(node)) => node,
        Some(Err(error)) => return Err(malformed(&error, found.lines_before(json))),
        None => return Err(PolicyListProblem::MalformedJson.into()),
    };
    add(&node, found)?;
    Ok(json.get(values.byte_offset()..).unwrap_or_default())
}

fn malformed(error: &serde_json::Error, before: usize) -> InvalidPolicyList {
    let line = error.line().saturating_add(before);
    PolicyListProblem::MalformedJson.of(&format!("line {line}, column {}", error.column()))
}

/// Adds the rows of a list, of what wraps one, or the one row.
fn add(node: &Node, found: &mut Found<'_>) -> Result<(), InvalidPolicyList> {
    found.any = true;
    match node {
        Node::List(nodes) => nodes.iter().try_for_each(|node| match node {
            Node::Object(fields) => add_row(fields, found),
            Node::List(_) | Node::Text(_) | Node::Null | Node::Other => {
                Err(found.in_next_row(PolicyListProblem::NoPolicies.into()))
            }
        }),
        Node::Object(fields) => {
            let wraps = |name: &str| WRAPPERS.iter().any(|wrapper| wrapper.eq_ignore_ascii_case(name));
            let wrapped = fields.iter().find(|(name, node)| wraps(name) && matches!(node, Node::List(_)));
            match wrapped {
                Some((_, list)) => add(list, found),
                None => add_row(fields, found),
            }
        }
        Node::Text(_) | Node::Null | Node::Other => Err(PolicyListProblem::NoPolicies.into()),
    }
}

fn add_row(fields: &[(String, Node)], found: &mut Found<'_>) -> Result<(), InvalidPolicyList> {
    let mut row = Row::default();
    for (name, node) in fields {
        let Some(field) = Field::of(name) else { continue };
        match node {
            Node::Text(text) => row.put(field, text),
            Node::Null => {}
            Node::List(_) | Node::Object(_) | Node::Other => {
                return Err(found.in_next_row(PolicyListProblem::NotText.at(field.name())));
            }
        }
    }
    found.add(&row)
}

/// A value of JSON with every field of its objects, also one that is said twice.
enum Node {
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
    Text(String),
    Null,
    /// A number or a truth value.
    Other,
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.into()))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = items.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = entries.next_entry()? {
            fields.push(field);
        }
        Ok(Node::Object(fields))
    }
}
