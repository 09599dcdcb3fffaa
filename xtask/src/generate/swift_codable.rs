//! `Codable` in Swift for the canonical JSON. uniffi writes the types; here each learns its JSON.

use std::fmt::Write as _;

use super::schema::{Choice, Definition, Field, Presence, Schema, Shape, Variant};
use super::swift_literal::{case_of, case_of_struct, literal, quoted};
use anyhow::{Context as _, Result, ensure};

const HEAD: &str = "// Written by `cargo xtask generate`. Do not edit.\n";

/// The file's text.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let mut text = HEAD.to_owned();
    for Definition { name, shape, .. } in &schema.definitions {
        match shape {
            // A type of its own, written by hand.
            Shape::Scalar(_) => {}
            Shape::Struct(_) if is_amount(name) => {}
            Shape::Choice(choices) => text += &words(name, choices),
            Shape::Struct(fields) => text += &record(schema, name, None, fields)?,
            Shape::Union(variants) => {
                text += &union(name, variants);
                for Variant { name: payload, tag, fields, .. } in variants {
                    text += &record(schema, payload, Some(tag), fields)?;
                }
            }
        }
    }
    Ok(text)
}

/// `Money` and its kind are written by hand: they check what they are made of.
fn is_amount(name: &str) -> bool {
    matches!(name, "Money" | "UnitPrice")
}

fn words(name: &str, choices: &[Choice]) -> String {
    let cases: String =
        choices.iter().map(|choice| line(8, &case_of(&choice.value), &choice.value)).collect();
    format!(
        "
extension {name}: Word {{
    /// The word in JSON.
    public var word: String {{
        switch self {{
{cases}        }}
    }}
}}
"
    )
}

fn line(indent: usize, case: &str, word: &str) -> String {
    format!("{:indent$}case .{case}: \"{word}\"\n", "")
}

fn union(name: &str, variants: &[Variant]) -> String {
    let (mut types, mut decode, mut encode) = (String::new(), String::new(), String::new());
    for Variant { name: payload, tag, .. } in variants {
        let case = case_of_struct(payload);
        types += &line(8, &case, tag);
        let _ = writeln!(decode, "        case \"{tag}\": self = .{case}(try {payload}(from: decoder))");
        let _ = writeln!(encode, "        case .{case}(let value): try value.encode(to: encoder)");
    }
    format!(
        "
extension {name}: Codable {{
    /// What tells it apart in JSON.
    public var type: String {{
        switch self {{
{types}        }}
    }}

    public init(from decoder: any Decoder) throws {{
        switch try decoder.type() {{
{decode}        case let unknown: throw decoder.unknownType(unknown)
        }}
    }}

    public func encode(to encoder: any Encoder) throws {{
        switch self {{
{encode}        }}
    }}
}}
"
    )
}

fn record(schema: &Schema, name: &str, tag: Option<&String>, fields: &[Field]) -> Result<String> {
    let names = tag.map(|_| "type").into_iter().chain(fields.iter().map(|field| field.name.as_str()));
    let keys: Vec<String> = names.map(quoted).collect();
    ensure!(!keys.is_empty(), "{name} has no fields, and is no variant");
    let (mut decode, mut encode) = (Vec::new(), String::new());
    if let Some(tag) = tag {
        let _ = writeln!(encode, "        try container.encode(\"{tag}\", forKey: .type)");
    }
    for field in fields {
        let property = quoted(&field.name);
        // A label of an argument is never in backquotes.
        decode.push(format!(
            "{}: {}",
            field.name,
            reading(schema, field).with_context(|| format!("in {name}.{property}"))?
        ));
        let unless = match &field.presence {
            Presence::Default(value) => format!(", unless: {}", literal(schema, value, &field.value)?),
            Presence::Required | Presence::Optional => String::new(),
        };
        let _ = writeln!(encode, "        try container.write({property}, .{property}{unless})");
    }
    let expected = tag.map(|tag| format!(", type: \"{tag}\"")).unwrap_or_default();
    let read = if fields.is_empty() { "_" } else { "let container" };
    Ok(format!(
        "
extension {name}: Codable {{
    private enum Key: String, CodingKey, CaseIterable {{
        case {}
    }}

    public init(from decoder: any Decoder) throws {{
        {read} = try decoder.fields(Key.self{expected})
        self.init({})
    }}

    public func encode(to encoder: any Encoder) throws {{
        var container = encoder.container(keyedBy: Key.self)
{encode}    }}
}}
",
        keys.join(", "),
        arguments(&decode)
    ))
}

fn arguments(arguments: &[String]) -> String {
    if arguments.is_empty() {
        String::new()
    } else {
        format!("\n            {}", arguments.join(",\n            "))
    }
}

fn reading(schema: &Schema, field: &Field) -> Result<String> {
    let key = quoted(&field.name);
    Ok(match &field.presence {
        Presence::Required => format!("try container.read(.{key})"),
        Presence::Optional => format!("try container.readOptional(.{key})"),
        Presence::Default(value) => {
            format!("try container.read(.{key}, or: {})", literal(schema, value, &field.value)?)
        }
    })
}
