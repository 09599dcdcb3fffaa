//! The schema as others read it: in the words of JSON Schema alone, which validators know without being told.

use serde_json::{Map, Value, json};

/// A plain decimal, as `selfserve` reads and writes it.
const DECIMAL: &str = r"^-?[0-9]+(\.[0-9]+)?$";

/// The same schema without formats of our own: whole numbers get their bounds, decimals a pattern.
pub(crate) fn of(schema: &Value) -> Value {
    match schema {
        Value::Array(parts) => parts.iter().map(of).collect(),
        Value::Object(parts) => {
            let parts = parts.iter().map(|(key, part)| (key.clone(), of(part))).collect();
            Value::Object(standard(parts))
        }
        plain => plain.clone(),
    }
}

fn standard(mut shape: Map<String, Value>) -> Map<String, Value> {
    let Some(format) = shape.get("format").and_then(Value::as_str).map(str::to_owned) else { return shape };
    if format == "decimal" {
        shape.remove("format");
        shape.entry("pattern").or_insert_with(|| json!(DECIMAL));
    } else if let Some((least, most)) = bounds(&format) {
        shape.remove("format");
        shape.entry("minimum").or_insert_with(|| json!(least));
        shape.entry("maximum").or_insert_with(|| json!(most));
    }
    shape
}

/// The bounds of a whole number; none beyond what every language holds exactly.
fn bounds(format: &str) -> Option<(i64, i64)> {
    const EXACT: i64 = (1 << 53) - 1;
    match format {
        "uint8" => Some((0, u8::MAX.into())),
        "uint16" => Some((0, u16::MAX.into())),
        "uint32" => Some((0, u32::MAX.into())),
        "uint64" => Some((0, EXACT)),
        "int32" => Some((i32::MIN.into(), i32::MAX.into())),
        "int64" => Some((-EXACT, EXACT)),
        _ => None,
    }
}
