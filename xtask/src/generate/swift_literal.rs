//! Names and default values as Swift writes them.

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::schema::{Definition, Field, Presence, Schema, Shape, Type};

/// A default value in Swift.
pub(crate) fn literal(schema: &Schema, value: &Value, kind: &Type) -> Result<String> {
    Ok(match (value, kind) {
        (Value::Bool(value), _) => value.to_string(),
        (Value::Number(value), _) => value.to_string(),
        (Value::Array(items), Type::List(item)) => {
            let items: Result<Vec<String>> = items.iter().map(|value| literal(schema, value, item)).collect();
            format!("[{}]", items?.join(", "))
        }
        (value, Type::Named(name)) => {
            let definition = schema.definition(name).with_context(|| format!("there is no {name}"))?;
            named_literal(schema, value, definition)?
        }
        _ => bail!("a default of a kind that is not known: {value}"),
    })
}

fn named_literal(schema: &Schema, value: &Value, definition: &Definition) -> Result<String> {
    Ok(match (value, &definition.shape) {
        (Value::String(word), Shape::Choice(_)) => format!(".{}", case_of(word)),
        (value, Shape::Scalar(kind)) => literal(schema, value, kind)?,
        (Value::Object(values), Shape::Struct(fields)) => {
            let mut arguments = Vec::new();
            for field in fields {
                let given = values.get(&field.name);
                if let (Some(value), false) = (given, is_default(field, given)) {
                    let argument = literal(schema, value, &field.value)?;
                    arguments.push(format!("{}: {argument}", field.name));
                }
            }
            format!("{}({})", definition.name, arguments.join(", "))
        }
        _ => bail!("a default of a kind that is not known: {value}"),
    })
}

/// Whether the initializer has this value by itself.
fn is_default(field: &Field, given: Option<&Value>) -> bool {
    matches!(&field.presence, Presence::Default(default) if Some(default) == given)
}

/// `assign_licenses` as Swift names a case of an enum: `assignLicenses`.
pub(crate) fn case_of(tag: &str) -> String {
    let mut words = tag.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let capital =
        |word: &str| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default();
    quoted(&words.fold(first, |name, word| name + &capital(word)))
}

/// `AssignLicenses` as Swift names the case that holds it.
pub(crate) fn case_of_struct(name: &str) -> String {
    let (first, rest) = name.split_at(1.min(name.len()));
    quoted(&(first.to_lowercase() + rest))
}

/// Words of Swift that may come up as names; the compiler tells of others.
const KEYWORDS: [&str; 10] =
    ["case", "default", "extension", "for", "in", "internal", "operator", "private", "public", "repeat"];

/// A name, in backquotes where it is a word of Swift.
pub(crate) fn quoted(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}
