//! How a scenario's file is laid out: what fits on a line stands on one, short fields share a line.

use serde_json::Value;

const WIDTH: usize = 118;
const STEP: usize = 2;

/// The JSON, and a line's end.
pub(super) fn lines(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, 0, &mut text);
    text.push('\n');
    text
}

/// Writes a value in a block of this indent, after so many characters of its line.
fn write(value: &Value, indent: usize, before: usize, text: &mut String) {
    let inline = inline(value);
    let fits = before + length(&inline) <= WIDTH;
    match value {
        Value::Array(items) if !fits => write_items(items, indent, text),
        Value::Object(_) if !fits => write_fields(&fields(value), indent, text),
        _ => text.push_str(&inline),
    }
}

/// One item a line.
fn write_items(items: &[Value], indent: usize, text: &mut String) {
    text.push('[');
    for (place, item) in items.iter().enumerate() {
        text.push_str(if place == 0 { "" } else { "," });
        start_line(indent + STEP, text);
        write(item, indent + STEP, indent + STEP, text);
    }
    start_line(indent, text);
    text.push(']');
}

/// As many fields a line as fit; one that fits on no line is a block of its own.
fn write_fields(fields: &[(String, &Value)], indent: usize, text: &mut String) {
    let inner = indent + STEP;
    let mut column = WIDTH;
    text.push('{');
    for (place, (key, value)) in fields.iter().enumerate() {
        text.push_str(if place == 0 { "" } else { "," });
        let inline = inline(value);
        let width = length(key) + length(&inline) + 1;
        if place > 0 && column + 1 + width <= WIDTH {
            text.push(' ');
            column += 1;
        } else {
            start_line(inner, text);
            column = inner;
        }
        text.push_str(key);
        write(value, inner, column + length(key), text);
        column = if column + width <= WIDTH { column + width } else { WIDTH };
    }
    start_line(indent, text);
    text.push('}');
}

fn start_line(indent: usize, text: &mut String) {
    text.push('\n');
    text.push_str(&" ".repeat(indent));
}

/// The value on one line, with a space where a reader likes one.
fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(inline).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(object) if object.is_empty() => "{}".to_owned(),
        Value::Object(_) => {
            let fields = fields(value);
            let fields: Vec<String> =
                fields.iter().map(|(key, field)| format!("{key}{}", inline(field))).collect();
            format!("{{ {} }}", fields.join(", "))
        }
        plain => plain.to_string(),
    }
}

/// The fields of an object, each key as it is written.
fn fields(object: &Value) -> Vec<(String, &Value)> {
    let written = |(key, value)| (format!("{}: ", Value::from(String::clone(key))), value);
    object.as_object().into_iter().flatten().map(written).collect()
}

fn length(text: &str) -> usize {
    text.chars().count()
}
