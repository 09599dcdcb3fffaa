//! The JSON Schema, read into what the languages need to know. It stops at a shape it does not know and at a missing
//! description, and says where.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Map, Value};

use super::text::without_examples;

/// Everything that crosses a border, in the order of the schema.
pub(crate) struct Schema {
    pub(crate) definitions: Vec<Definition>,
}

/// One named type.
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) shape: Shape,
}

/// What a type is made of.
pub(crate) enum Shape {
    /// A value that JSON writes as one string or number.
    Scalar(Type),
    /// One of some words.
    Choice(Vec<Choice>),
    /// Named fields.
    Struct(Vec<Field>),
    /// One of some structs, told apart by their field `type`.
    Union(Vec<Variant>),
}

/// A word of a [`Shape::Choice`].
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) docs: String,
}

/// A struct of a [`Shape::Union`]. The schema holds it in its place, with its name as title.
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) tag: String,
    pub(crate) docs: String,
    pub(crate) fields: Vec<Field>,
}

/// A field, by its name in JSON.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) value: Type,
    pub(crate) presence: Presence,
}

/// Whether a field has to be there.
pub(crate) enum Presence {
    Required,
    /// Left out of the JSON where there is no value.
    Optional,
    /// Left out of the JSON where it is this value.
    Default(Value),
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Named(String),
    Boolean,
    Integer { least: Option<i64>, most: Option<i64> },
    Text { pattern: Option<String> },
    Uuid,
    Decimal,
    Instant,
    Day,
    List(Box<Type>),
}

impl Schema {
    /// Reads the `$defs` of a schema.
    pub(crate) fn read(schema: &Value) -> Result<Self> {
        let definitions = schema["$defs"].as_object().context("the schema has no $defs")?;
        let definitions = definitions
            .iter()
            .map(|(name, value)| definition(name, value).with_context(|| format!("in {name}")))
            .collect::<Result<_>>()?;
        let schema = Self { definitions };
        schema.check_names()?;
        Ok(schema)
    }

    /// The definitions, each after those that it is made of.
    pub(crate) fn bottom_up(&self) -> Vec<&Definition> {
        let (mut order, mut seen) = (Vec::new(), BTreeSet::new());
        for definition in &self.definitions {
            self.visit(definition, &mut seen, &mut order);
        }
        order
    }

    fn visit<'a>(
        &'a self,
        definition: &'a Definition,
        seen: &mut BTreeSet<&'a str>,
        order: &mut Vec<&'a Definition>,
    ) {
        if seen.insert(&definition.name) {
            for name in definition.shape.parts() {
                if let Some(part) = self.definition(name) {
                    self.visit(part, seen, order);
                }
            }
            order.push(definition);
        }
    }

    /// Which page answers which query: those of the same tag.
    pub(crate) fn answers(&self) -> Result<Vec<(&str, &str)>> {
        let answers = self.variants("Answer")?;
        let pair = |query: &'_ Variant| {
            let page = answers.iter().find(|answer| answer.tag == query.tag);
            page.with_context(|| format!("no answer for the query {}", query.tag))
        };
        let queries = self.variants("Query")?.iter();
        queries.map(|query| Ok((query.name.as_str(), pair(query)?.name.as_str()))).collect()
    }

    /// A struct with everything that has a default, the structs in it alike.
    pub(crate) fn defaults_of(&self, name: &str) -> Option<Value> {
        let Shape::Struct(fields) = &self.definition(name)?.shape else { return None };
        let default = |field: &Field| {
            let Presence::Default(own) = &field.presence else { return None };
            let deep = if let Type::Named(name) = &field.value { self.defaults_of(name) } else { None };
            Some((field.name.clone(), deep.unwrap_or_else(|| own.clone())))
        };
        Some(fields.iter().filter_map(default).collect())
    }

    /// The structs of a union.
    pub(crate) fn variants(&self, name: &str) -> Result<&[Variant]> {
        match self.definition(name).map(|definition| &definition.shape) {
            Some(Shape::Union(variants)) => Ok(variants),
            _ => bail!("there is no union {name}"),
        }
    }

    /// The definition of this name.
    pub(crate) fn definition(&self, name: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.name == name)
    }

    /// The names of all types, variants included.
    pub(crate) fn names(&self) -> BTreeSet<&str> {
        self.definitions.iter().flat_map(Definition::names).collect()
    }

    /// Every name means one type, and every name that is used is there.
    fn check_names(&self) -> Result<()> {
        let names = self.names();
        let mut seen = BTreeSet::new();
        for definition in &self.definitions {
            for name in definition.names() {
                ensure!(seen.insert(name), "two types are called {name}: one is in {}", definition.name);
            }
        }
        for definition in &self.definitions {
            for field in definition.shape.all_fields() {
                if let Some(name) = field.value.named() {
                    ensure!(names.contains(name), "{}.{}: there is no {name}", definition.name, field.name);
                }
            }
        }
        Ok(())
    }
}

impl Definition {
    /// Its own name, and those of its variants.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let variants = self.shape.variants().iter().map(|variant| variant.name.as_str());
        variants.chain([self.name.as_str()])
    }
}

impl Shape {
    fn variants(&self) -> &[Variant] {
        if let Self::Union(variants) = self { variants } else { &[] }
    }

    pub(crate) fn all_fields(&self) -> impl Iterator<Item = &Field> {
        let own = if let Self::Struct(fields) = self { fields.as_slice() } else { &[] };
        own.iter().chain(self.variants().iter().flat_map(|variant| &variant.fields))
    }

    /// Every value in it.
    pub(crate) fn values(&self) -> impl Iterator<Item = &Type> {
        let own = if let Self::Scalar(value) = self { Some(value) } else { None };
        own.into_iter().chain(self.all_fields().map(|field| &field.value))
    }

    /// The names of the types that it is made of.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        self.all_fields().filter_map(|field| field.value.named())
    }
}

impl Type {
    /// The name of the type, or of what the list is made of.
    fn named(&self) -> Option<&str> {
        if let Self::Named(name) = self.item() { Some(name) } else { None }
    }

    /// The type itself, or what the list is made of.
    pub(crate) fn item(&self) -> &Self {
        if let Self::List(item) = self { item.item() } else { self }
    }
}

fn definition(name: &str, value: &Value) -> Result<Definition> {
    let object = object(value)?;
    let shape = if let Some(choices) = object.get("oneOf") {
        one_of(choices.as_array().context("oneOf is no list")?)?
    } else if object.get("type") == Some(&Value::from("object")) {
        Shape::Struct(fields(object)?)
    } else {
        Shape::Scalar(value_type(object)?)
    };
    Ok(Definition { name: name.to_owned(), docs: docs(object)?, shape })
}

/// Words, where the first is one; else structs with a tag.
fn one_of(choices: &[Value]) -> Result<Shape> {
    if choices.first().is_some_and(|first| first.get("const").is_some()) {
        return choices.iter().map(choice).collect::<Result<_>>().map(Shape::Choice);
    }
    choices.iter().map(variant).collect::<Result<_>>().map(Shape::Union)
}

fn choice(value: &Value) -> Result<Choice> {
    let object = object(value)?;
    only(object, &["type", "const", "description"])?;
    let value = object.get("const").and_then(Value::as_str).context("a choice is no word")?;
    let docs = docs(object).with_context(|| format!("in {value}"))?;
    Ok(Choice { value: value.to_owned(), docs })
}

fn variant(value: &Value) -> Result<Variant> {
    let object = object(value)?;
    let tag = value["properties"]["type"]["const"].as_str().context("a variant has no field `type`")?;
    let read = || -> Result<Variant> {
        let name = object.get("title").and_then(Value::as_str).context("no title, which is its name")?;
        let (name, tag) = (name.to_owned(), tag.to_owned());
        Ok(Variant { name, tag, docs: docs(object)?, fields: fields(object)? })
    };
    read().with_context(|| format!("in {tag}"))
}

fn fields(object: &Map<String, Value>) -> Result<Vec<Field>> {
    only(object, &["type", "properties", "required", "additionalProperties", "description", "title"])?;
    ensure!(object.get("additionalProperties") == Some(&Value::Bool(false)), "it takes unknown fields");
    let none = Map::new();
    let properties = object.get("properties").map_or(Ok(&none), self::object)?;
    let required = object.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let read = |(name, value): (&String, &Value)| {
        field(name, value, required.contains(&Value::from(name.as_str())))
            .with_context(|| format!("in {name}"))
    };
    let is_tag = |(name, value): &(&String, &Value)| *name == "type" && value.get("const").is_some();
    properties.iter().filter(|property| !is_tag(property)).map(read).collect()
}

fn field(name: &str, value: &Value, required: bool) -> Result<Field> {
    let mut object = object(value)?.clone();
    let default = object.remove("default").filter(|default| !default.is_null());
    let docs = docs(&object)?;
    let (object, nullable) = match without_null(&object)? {
        Some(inner) => (inner, true),
        None => (object, false),
    };
    let presence = match (required, nullable, default) {
        (true, false, None) => Presence::Required,
        (false, true, None) => Presence::Optional,
        (false, false, Some(default)) => Presence::Default(default),
        _ => bail!("neither required, nor left out when there is no value, nor with a default"),
    };
    Ok(Field { name: name.to_owned(), docs, value: value_type(&object)?, presence })
}

/// What a value that may be null is otherwise.
fn without_null(object: &Map<String, Value>) -> Result<Option<Map<String, Value>>> {
    let null = Value::from("null");
    if let Some(Value::Array(types)) = object.get("type") {
        let [inner, last] = types.as_slice() else { bail!("a type of several kinds") };
        ensure!(*last == null, "a type of several kinds");
        let mut object = object.clone();
        object.insert("type".to_owned(), inner.clone());
        return Ok(Some(object));
    }
    let Some(choices) = object.get("anyOf") else { return Ok(None) };
    only(object, &["anyOf", "description"])?;
    match choices.as_array().map(Vec::as_slice) {
        Some([inner, last]) if last.get("type") == Some(&null) => self::object(inner).cloned().map(Some),
        _ => bail!("anyOf that is more than a type or null"),
    }
}

fn value_type(object: &Map<String, Value>) -> Result<Type> {
    let word = |key: &str| object.get(key).and_then(Value::as_str);
    if let Some(reference) = word("$ref") {
        only(object, &["$ref", "description"])?;
        let name = reference.strip_prefix("#/$defs/").context("a reference to another schema")?;
        return Ok(Type::Named(name.to_owned()));
    }
    match (word("type"), word("format")) {
        (Some("boolean"), None) => only(object, &["type", "description"]).map(|()| Type::Boolean),
        (Some("integer"), Some("uint8" | "uint16" | "uint32" | "uint64" | "int32" | "int64")) => {
            only(object, &["type", "format", "minimum", "maximum", "description"])?;
            let bound = |key: &str| object.get(key).and_then(Value::as_i64);
            Ok(Type::Integer { least: bound("minimum"), most: bound("maximum") })
        }
        (Some("string"), None) => {
            only(object, &["type", "pattern", "description"])?;
            Ok(Type::Text { pattern: word("pattern").map(str::to_owned) })
        }
        (Some("string"), Some(format)) => {
            only(object, &["type", "format", "pattern", "description"])?;
            match format {
                "uuid" => Ok(Type::Uuid),
                "decimal" => Ok(Type::Decimal),
                "date-time" => Ok(Type::Instant),
                "date" => Ok(Type::Day),
                _ => bail!("an unknown format: {format}"),
            }
        }
        (Some("array"), None) => {
            only(object, &["type", "items", "description"])?;
            let items = object.get("items").context("a list of anything")?;
            Ok(Type::List(Box::new(value_type(self::object(items)?)?)))
        }
        _ => bail!("an unknown shape: {}", Value::from(object.clone())),
    }
}

/// Takes the examples, which are Rust, out of every description: the schema and all that is made from it is for others.
pub(crate) fn remove_examples(schema: &mut Value) {
    match schema {
        Value::Array(parts) => parts.iter_mut().for_each(remove_examples),
        Value::Object(parts) => {
            for (key, part) in parts {
                match part {
                    Value::String(text) if key == "description" => {
                        *text = without_examples(text.lines()).join("\n");
                    }
                    part => remove_examples(part),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The description, without Rust's links.
fn docs(object: &Map<String, Value>) -> Result<String> {
    let text = object.get("description").and_then(Value::as_str).context("no description")?;
    Ok(without_links(text).trim().to_owned())
}

/// ``[`name`](place)`` and ``[`name`]`` as `` `name` ``.
fn without_links(text: &str) -> String {
    let mut parts = text.split("[`");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once("`]").unwrap_or((part, ""));
        let place = rest.strip_prefix('(').and_then(|place| place.split_once(')'));
        plain += &format!("`{name}`{}", place.map_or(rest, |(_, after)| after));
    }
    plain
}

fn only(object: &Map<String, Value>, known: &[&str]) -> Result<()> {
    match object.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => bail!("unknown: {key} in {}", Value::from(object.clone())),
        None => Ok(()),
    }
}

fn object(value: &Value) -> Result<&Map<String, Value>> {
    value.as_object().with_context(|| format!("not an object: {value}"))
}
