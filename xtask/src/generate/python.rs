//! The Python types: `msgspec` structs that read and write the canonical JSON.

use anyhow::{Result, ensure};

use super::schema::{Choice, Definition, Field, Schema, Shape, Type, Variant};
use super::text::{WIDTH, indented, wrap};

const HEAD: &str = r#""""The data of the library: commands, events, refusals, views and the values in them.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, NewType, TypeAlias
from uuid import UUID

from msgspec import Meta, Struct


class _Data(
    Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename="camel",
):
    """Immutable data; camelCase in JSON, where an unknown field is refused."""


class _Variant(_Data, frozen=True, kw_only=True, tag_field="type"):
    """Data that its field `type` tells apart in JSON."""
"#;

/// Names that the module uses itself.
const TAKEN: [&str; 10] = [
    "Annotated",
    "Decimal",
    "Meta",
    "NewType",
    "StrEnum",
    "Struct",
    "TypeAlias",
    "UUID",
    "date",
    "datetime",
];

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The module's text. Scalars come first: unlike a class's fields, their names are looked up where they stand.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let mut names: Vec<String> = Vec::new();
    let mut text = HEAD.to_owned();
    let (scalars, others): (Vec<_>, Vec<_>) =
        schema.definitions.iter().partition(|definition| matches!(definition.shape, Shape::Scalar(_)));
    for definition in scalars.into_iter().chain(others) {
        ensure!(!TAKEN.contains(&definition.name.as_str()), "{} is taken in Python", definition.name);
        text += &definition_text(definition)?;
        if let Shape::Union(variants) = &definition.shape {
            names.extend(variants.iter().map(|variant| variant.name.clone()));
        }
        names.push(definition.name.clone());
    }
    Ok(text)
}

fn definition_text(definition: &Definition) -> Result<String> {
    let Definition { name, docs, shape } = definition;
    match shape {
        Shape::Scalar(value) => {
            let value = annotation(value);
            let is_id = name.ends_with("Id");
            let declaration = if is_id {
                format!("{name} = NewType(\"{name}\", {value})")
            } else {
                format!("{name}: TypeAlias = {value}")
            };
            Ok(format!("\n{declaration}\n{}", docstring(docs, "")))
        }
        Shape::Choice(choices) => {
            let members: String = choices.iter().map(member).collect();
            Ok(format!("\n\nclass {name}(StrEnum):\n{}{members}", docstring(docs, "    ")))
        }
        Shape::Struct(fields) => {
            let head = format!("class {name}(_Data, frozen=True, kw_only=True):");
            class(&head, docs, fields)
        }
        Shape::Union(variants) => union(name, docs, variants),
    }
}

fn member(choice: &Choice) -> String {
    let name = choice.value.to_uppercase();
    format!("\n    {name} = \"{}\"\n{}", choice.value, docstring(&choice.docs, "    "))
}

fn class(head: &str, docs: &str, fields: &[Field]) -> Result<String> {
    let fields: Vec<String> = fields.iter().map(field).collect::<Result<_>>()?;
    Ok(format!("\n\n{}\n{}{}", folded(head), docstring(docs, "    "), fields.concat()))
}

/// A head that is too long for one line, by ruff's rules.
fn folded(head: &str) -> String {
    if head.len() <= WIDTH {
        return head.to_owned();
    }
    head.replacen('(', "(\n    ", 1).replace("):", "\n):")
}

fn union(name: &str, docs: &str, variants: &[Variant]) -> Result<String> {
    let mut text = String::new();
    for Variant { name, tag, docs, fields } in variants {
        let head = format!("class {name}(_Variant, frozen=True, kw_only=True, tag=\"{tag}\"):");
        text += &class(&head, docs, fields)?;
    }
    let names: Vec<&str> = variants.iter().map(|variant| variant.name.as_str()).collect();
    let line = format!("{name}: TypeAlias = {}", names.join(" | "));
    let declaration = if line.len() <= WIDTH {
        line
    } else {
        format!("{name}: TypeAlias = (\n    {}\n)", names.join("\n    | "))
    };
    Ok(format!("{text}\n\n{declaration}\n{}", docstring(docs, "")))
}

fn field(field: &Field) -> Result<String> {
    let name = snake(&field.name);
    ensure!(camel(&name) == field.name, "{} cannot be told from its Python name {name}", field.name);
    ensure!(!KEYWORDS.contains(&name.as_str()), "{name} is a keyword of Python");
    let value = annotation(&field.value);
    let value = if field.optional { format!("{value} | None = None") } else { value };
    Ok(format!("\n    {name}: {value}\n{}", docstring(&field.docs, "    ")))
}

fn annotation(value: &Type) -> String {
    match value {
        Type::Named(name) => name.clone(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer { least, most } => bounded(*least, *most),
        Type::Text { pattern: Some(pattern) } => format!("Annotated[str, Meta(pattern=r\"{pattern}\")]"),
        Type::Text { pattern: None } => "str".to_owned(),
        Type::Uuid => "UUID".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::Instant => "datetime".to_owned(),
        Type::Day => "date".to_owned(),
        Type::List(item) => format!("tuple[{}, ...]", annotation(item)),
    }
}

fn bounded(least: Option<i64>, most: Option<i64>) -> String {
    let bound = |name: &str, bound: Option<i64>| bound.map(|bound| format!("{name}={bound}"));
    let bounds: Vec<String> = [bound("ge", least), bound("le", most)].into_iter().flatten().collect();
    if bounds.is_empty() { "int".to_owned() } else { format!("Annotated[int, Meta({})]", bounds.join(", ")) }
}

/// A docstring: on one line where it fits.
fn docstring(docs: &str, indent: &str) -> String {
    let docs = docs.replace('\\', "\\\\");
    let one_line = format!("{indent}\"\"\"{docs}\"\"\"\n");
    if !docs.contains('\n') && one_line.chars().count() <= WIDTH + 1 {
        return one_line;
    }
    let lines = wrap(&docs, WIDTH - indent.len() - 3);
    let block = indented(lines, indent);
    format!("{indent}\"\"\"{}{indent}\"\"\"\n", &block[indent.len()..])
}

fn snake(camel: &str) -> String {
    let mut snake = String::new();
    for letter in camel.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// What msgspec makes of a name, with `rename="camel"`.
fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        camel + &capital.into_iter().chain(letters).collect::<String>()
    })
}
