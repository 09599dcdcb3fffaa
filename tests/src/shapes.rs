//! Values made along the JSON Schema of the types that cross a border.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

/// The schema's types, by their names.
pub struct Shapes(Value);

impl Shapes {
    /// Those of the project's own schema.
    ///
    /// # Panics
    ///
    /// When it cannot be read.
    pub fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/selfserve.schema.json");
        let schema: Value = serde_json::from_slice(&fs::read(path).expect("the schema")).expect("JSON");
        Self(schema["$defs"].clone())
    }

    /// Every struct, with the type that it is read as: its own, or that of which it is a variant.
    ///
    /// # Panics
    ///
    /// When it is no schema.
    pub fn structs(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.as_object().expect("types").iter().flat_map(|(name, shape)| {
            let variants = shape["oneOf"].as_array().map_or(std::slice::from_ref(shape), Vec::as_slice);
            let structs = variants.iter().filter(|variant| variant["type"] == "object");
            structs.map(|variant| (name.as_str(), variant))
        })
    }

    /// The shape of a type.
    pub fn of(&self, name: &str) -> &Value {
        &self.0[name]
    }

    /// What a shape stands for: that of its name, or without the `null` that it may be.
    fn resolved<'a>(&'a self, shape: &'a Value) -> &'a Value {
        match (shape["$ref"].as_str(), shape["anyOf"].get(0)) {
            (Some(name), _) => self.of(name.trim_start_matches("#/$defs/")),
            (None, Some(shape)) => self.resolved(shape),
            (None, None) => shape,
        }
    }

    /// The least that it can be: what has to be there, and no more.
    ///
    /// # Panics
    ///
    /// At a shape without an example.
    pub fn least(&self, shape: &Value) -> Value {
        let shape = self.resolved(shape);
        if let Some(word) = shape.get("const") {
            return word.clone();
        }
        if let Some(first) = shape["oneOf"].get(0) {
            return self.least(first);
        }
        match shape["type"].as_str().expect("a type") {
            "object" => {
                let required = shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
                required.map(|key| (key.to_owned(), self.least(&shape["properties"][key]))).collect()
            }
            "array" => Value::Array(Vec::new()),
            "boolean" => Value::Bool(false),
            "integer" => shape.get("minimum").cloned().unwrap_or_default(),
            _ => text(shape).into(),
        }
    }

    /// The value with everything written into it that was left out because it has its default.
    pub fn written_out(&self, shape: &Value, value: &Value) -> Value {
        let shape = self.resolved(shape);
        if let Some(variants) = shape["oneOf"].as_array().filter(|_| value.is_object()) {
            let is_it = |variant: &&Value| variant["properties"]["type"]["const"] == value["type"];
            let variant = variants.iter().find(is_it);
            return variant.map_or_else(|| value.clone(), |variant| self.written_out(variant, value));
        }
        match value {
            Value::Array(items) => items.iter().map(|item| self.written_out(&shape["items"], item)).collect(),
            Value::Object(fields) => self.fields_written_out(shape, fields).into(),
            plain => plain.clone(),
        }
    }

    fn fields_written_out(&self, shape: &Value, fields: &Map<String, Value>) -> Map<String, Value> {
        let properties = shape["properties"].as_object().into_iter().flatten();
        let written = properties.filter_map(|(key, property)| {
            let value =
                fields.get(key).or_else(|| property.get("default").filter(|value| !value.is_null()))?;
            Some((key.clone(), self.written_out(property, value)))
        });
        written.collect()
    }
}

/// An example of a text.
fn text(shape: &Value) -> &'static str {
    match (shape["format"].as_str(), shape["pattern"].as_str()) {
        (None, None) => "Ada",
        (Some("uuid"), _) => "a0000000-0000-4000-8000-000000000001",
        (Some("date"), _) => "2026-11-09",
        (Some("date-time"), _) => "2026-11-09T09:00:00.000Z",
        (None, Some("^[A-Z]{2}$")) => "IT",
        (None, Some("^[A-Z]{3}$")) => "EUR",
        (None, Some("^[0-9a-f]{32}$")) => "00000000000000000000000000000000",
        (None, Some("^(0|-?[1-9][0-9]*)$")) => "0",
        (None, Some(r"^-?[0-9]+(\.[0-9]+)?$")) => "1.00",
        (None, Some(r"^[0-9]{1,3}(\.[0-9]{1,4})?$")) => "1",
        _ => panic!("an example is missing of {shape}"),
    }
}
