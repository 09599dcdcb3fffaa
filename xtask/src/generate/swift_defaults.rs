//! Default arguments for the initializers that uniffi writes: it has none for enums and records.

use anyhow::{Context as _, Result};

use super::schema::{Field, Presence, Schema, Shape};
use super::swift_literal::{literal, quoted};

/// The Swift of the types, each parameter that may be left out in JSON with the same default.
pub(crate) fn add(schema: &Schema, swift: &str) -> Result<String> {
    let (mut text, mut fields, mut in_initializer) = (String::new(), &[][..], false);
    for line in swift.lines() {
        if let Some(declaration) = line.strip_prefix("public struct ") {
            let name = declaration.split([':', ' ']).next().unwrap_or_default();
            fields = fields_of(schema, name);
        }
        let argument = if in_initializer { argument(schema, fields, line)? } else { None };
        text += argument.as_deref().unwrap_or(line);
        text.push('\n');
        in_initializer = (in_initializer || line.trim() == "public init(") && !line.ends_with('{');
    }
    Ok(text)
}

fn fields_of<'a>(schema: &'a Schema, name: &str) -> &'a [Field] {
    for definition in &schema.definitions {
        match &definition.shape {
            Shape::Struct(fields) if definition.name == name => return fields,
            Shape::Union(variants) => {
                if let Some(variant) = variants.iter().find(|variant| variant.name == name) {
                    return &variant.fields;
                }
            }
            Shape::Struct(_) | Shape::Scalar(_) | Shape::Choice(_) => {}
        }
    }
    &[]
}

/// The line of a parameter with its default, if it has one.
fn argument(schema: &Schema, fields: &[Field], line: &str) -> Result<Option<String>> {
    let end = line.rfind([',', ')']).with_context(|| format!("no parameter: {line}"))?;
    let (parameter, rest) = line.split_at(end);
    let name = parameter.split(':').next().unwrap_or_default().trim();
    let Some(field) = fields.iter().find(|field| quoted(&field.name) == name) else { return Ok(None) };
    let default = match &field.presence {
        Presence::Required => return Ok(None),
        Presence::Optional => "nil".to_owned(),
        Presence::Default(value) => literal(schema, value, &field.value)?,
    };
    Ok(Some(format!("{parameter} = {default}{rest}")))
}
