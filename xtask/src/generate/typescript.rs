//! The TypeScript types: plain objects that nobody changes, discriminated by their property `type`.

use anyhow::{Context as _, Result};

use super::schema::{Choice, Definition, Field, Presence, Schema, Shape, Type, Variant};
use super::text::{WIDTH, indented, wrap};

const HEAD: &str = r"/**
 * The data of the library: commands, events, refusals, views and the values in them.
 *
 * Written by `cargo xtask generate` from the types of the Rust library; do not edit.
 */

declare const kind: unique symbol;

/** An id that is a UUID, such as `crypto.randomUUID()` makes: its text, and not the id of something else. */
type Uuid<Kind extends string> = string & { readonly [kind]?: Kind };

/** An id that is text of 1 to 64 characters without control characters, and not the id of something else. */
type Id<Kind extends string> = string & { readonly [kind]?: Kind };
";

/// The file's text.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let mut text = HEAD.to_owned();
    for definition in schema.bottom_up() {
        text += &definition_text(definition);
    }
    Ok(text)
}

/// What canonical JSON leaves out, for a host that reads settings, and for the people that the package hands back.
pub(crate) fn defaults(schema: &Schema) -> Result<String> {
    let defaults = |name| schema.defaults_of(name).with_context(|| format!("there is no {name}"));
    let (settings, person) = (defaults("Settings")?, defaults("Person")?);
    Ok(format!(
        "// Written by `cargo xtask generate` from the types of the Rust library; do not edit.

import type {{ Person, Settings }} from \"../types.js\";

/** What each setting is that is left out, those within `invoiceNumbers` and `dunning` too. */
export const DEFAULT_SETTINGS = {settings:#} satisfies Settings;

/** What is left out of a person. @internal */
export const DEFAULT_PERSON = {person:#} satisfies Partial<Person>;
"
    ))
}

fn definition_text(definition: &Definition) -> String {
    let Definition { name, docs, shape } = definition;
    let docs = comment(docs, "");
    match shape {
        Shape::Scalar(value) if name.ends_with("Id") => {
            let form = if *value == Type::Uuid { "Uuid" } else { "Id" };
            format!("\n{docs}export type {name} = {form}<\"{name}\">;\n")
        }
        Shape::Scalar(value) => format!("\n{docs}export type {name} = {};\n", type_text(value)),
        Shape::Choice(choices) => {
            let choices: String = choices.iter().map(choice).collect();
            format!("\n{docs}export type {name} =\n{};\n", choices.trim_end())
        }
        Shape::Struct(fields) => interface(name, &docs, None, fields),
        Shape::Union(variants) => union(name, &docs, variants),
    }
}

fn choice(choice: &Choice) -> String {
    format!("{}  | \"{}\"\n", comment(&choice.docs, "  "), choice.value)
}

fn union(name: &str, docs: &str, variants: &[Variant]) -> String {
    let names: Vec<&str> = variants.iter().map(|variant| variant.name.as_str()).collect();
    let line = format!("export type {name} = {};", names.join(" | "));
    let alias = if line.len() <= WIDTH {
        line
    } else {
        format!("export type {name} =\n  | {};", names.join("\n  | "))
    };
    let variants: String = variants.iter().map(variant).collect();
    format!("\n{docs}{alias}\n{variants}")
}

fn variant(variant: &Variant) -> String {
    interface(&variant.name, &comment(&variant.docs, ""), Some(&variant.tag), &variant.fields)
}

fn interface(name: &str, docs: &str, tag: Option<&str>, fields: &[Field]) -> String {
    let tag = tag.map(|tag| format!("  readonly type: \"{tag}\";\n"));
    let fields: String = tag.into_iter().chain(fields.iter().map(field)).collect();
    format!("\n{docs}export interface {name} {{\n{fields}}}\n")
}

fn field(field: &Field) -> String {
    let optional = if matches!(field.presence, Presence::Required) { "" } else { "?" };
    let docs = match &field.presence {
        Presence::Default(value) => format!("{} Absent: `{value}`.", field.docs),
        Presence::Required | Presence::Optional => field.docs.clone(),
    };
    let docs = comment(&docs, "  ");
    format!("{docs}  readonly {}{optional}: {};\n", field.name, type_text(&field.value))
}

fn type_text(value: &Type) -> String {
    match value {
        Type::Named(name) => name.clone(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer { .. } => "number".to_owned(),
        Type::Text { .. } | Type::Uuid | Type::Decimal | Type::Instant | Type::Day => "string".to_owned(),
        Type::List(item) => format!("readonly {}[]", type_text(item)),
    }
}

/// A JSDoc comment: on one line where it fits.
fn comment(docs: &str, indent: &str) -> String {
    let one_line = format!("{indent}/** {docs} */\n");
    if !docs.contains('\n') && one_line.chars().count() <= WIDTH + 1 {
        return one_line;
    }
    let lines = wrap(docs, WIDTH - indent.len() - 3);
    let block = indented(lines, &format!("{indent} * "));
    format!("{indent}/**\n{block}{indent} */\n")
}
