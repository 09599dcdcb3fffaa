//! How a scenario's file is laid out: whatever fits on a line stands on one.

use serde_json::Value;

const WIDTH: usize = 118;

/// The JSON, and a line's end.
pub(super) fn lines(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, 0, &mut text);
    text.push('\n');
    text
}

/// Writes a value that begins at this indent, after a key of so many characters.
fn write(value: &Value, indent: usize, key: usize, text: &mut String) {
    let inline = inline(value);
    let fits = indent + key + inline.chars().count() <= WIDTH;
    match value {
        Value::Array(items) if !fits => {
            let items = items.iter().map(|item| (String::new(), item));
            write_block(('[', ']'), items, indent, text);
        }
        Value::Object(fields) if !fits => {
            let fields =
                fields.iter().map(|(key, field)| (format!("{}: ", Value::from(key.as_str())), field));
            write_block(('{', '}'), fields, indent, text);
        }
        _ => text.push_str(&inline),
    }
}

fn write_block<'a>(
    (open, close): (char, char),
    entries: impl Iterator<Item = (String, &'a Value)>,
    indent: usize,
    text: &mut String,
) {
    let inner = indent + 2;
    text.push(open);
    for (place, (key, value)) in entries.enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(inner));
        text.push_str(&key);
        write(value, inner, key.chars().count() + 1, text);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent));
    text.push(close);
}

/// The value on one line, with a space where a reader likes one.
fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(inline).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let field =
                |(key, value): (&String, &Value)| format!("{}: {}", Value::from(key.as_str()), inline(value));
            let fields: Vec<String> = fields.iter().map(field).collect();
            format!("{{ {} }}", fields.join(", "))
        }
        plain => plain.to_string(),
    }
}
