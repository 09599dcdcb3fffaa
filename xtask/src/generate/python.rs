//! Python types: `msgspec` structs that read and write the canonical JSON.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use super::schema::{Choice, Definition, Field, Presence, Schema, Shape, Type, Variant};
use super::text::{WIDTH, indented, snake, wrap};

/// Types that the package extends by hand, and exports from there.
pub(crate) const EXTENDED: [&str; 3] = ["Execution", "PolicyList", "Quote"];

/// Names that the modules use themselves.
const TAKEN: [&str; 15] = [
    "Amount",
    "Annotated",
    "Choice",
    "Data",
    "Decimal",
    "Meta",
    "NewType",
    "ONE_OF",
    "TYPE_CHECKING",
    "TypeAlias",
    "UUID",
    "Variant",
    "WholeAmount",
    "date",
    "datetime",
];

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The declarations. A type stands after those it is made of, because its defaults are looked up where they stand.
pub(crate) fn write(schema: &Schema, definitions: &[&Definition]) -> Result<String> {
    let mut text = String::new();
    let mut after_class = false;
    for definition in definitions {
        ensure!(!TAKEN.contains(&definition.name.as_str()), "{} is taken in Python", definition.name);
        let is_scalar = matches!(definition.shape, Shape::Scalar(_));
        if after_class && is_scalar {
            text.push('\n');
        }
        text += &Writer { schema }.definition(definition)?;
        after_class = matches!(definition.shape, Shape::Choice(_) | Shape::Struct(_));
    }
    Ok(text)
}

/// Whether a field's name is a keyword of Python.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&snake(name).as_str())
}

/// Writes declarations; it asks the schema what a default is made of.
struct Writer<'a> {
    schema: &'a Schema,
}

impl Writer<'_> {
    fn definition(&self, definition: &Definition) -> Result<String> {
        let Definition { name, docs, shape } = definition;
        match shape {
            Shape::Scalar(value) => Ok(scalar(name, docs, value)),
            Shape::Choice(choices) => {
                let members: String = choices.iter().map(member).collect();
                Ok(format!("\n\nclass {name}(Choice):\n{}{members}", docstring(docs, "    ")))
            }
            Shape::Struct(fields) => {
                let base = amount(name, fields).unwrap_or("Data");
                self.class(&format!("class {name}({base}, frozen=True{}):", keywords(fields)), docs, fields)
            }
            Shape::Union(variants) => self.union(name, docs, variants),
        }
    }

    fn union(&self, name: &str, docs: &str, variants: &[Variant]) -> Result<String> {
        let mut text = String::new();
        for Variant { name, tag, docs, fields } in variants {
            let keywords = keywords(fields);
            let head = format!("class {name}(Variant, frozen=True{keywords}, tag=\"{tag}\"):");
            text += &self.class(&head, docs, fields)?;
        }
        let names: Vec<&str> = variants.iter().map(|variant| variant.name.as_str()).collect();
        let declaration = alternatives(name, &names);
        Ok(format!("{text}\n\n{declaration}\n{}", docstring(docs, "")))
    }

    fn class(&self, head: &str, docs: &str, own: &[Field]) -> Result<String> {
        let fields: Vec<String> = own.iter().map(|field| self.field(field)).collect::<Result<_>>()?;
        let constructor = if is_amount(own) { CONSTRUCTOR } else { "" };
        let docs = with_attributes(docs, own);
        Ok(format!("\n\n{}\n{docs}{}{constructor}", folded(head), fields.concat()))
    }

    fn field(&self, field: &Field) -> Result<String> {
        let name = snake(&field.name);
        ensure!(camel(&name) == field.name, "{} cannot be told from its Python name {name}", field.name);
        let value = annotation(&field.value);
        let (value, default) = match &field.presence {
            Presence::Required => (value, None),
            Presence::Optional => (format!("{value} | None"), Some("None".to_owned())),
            Presence::Default(default) => {
                let default = self.literal(&field.value, default).with_context(|| name.clone())?;
                (value, Some(default))
            }
        };
        let docs = docstring(&field.docs, "    ");
        let default = match default {
            _ if is_keyword(&name) => {
                return Ok(keyword_field(&name, &value, default, &docs));
            }
            Some(default) => format!(" = {default}"),
            None => String::new(),
        };
        Ok(format!("\n{}\n{docs}", folded_tuple(format!("    {name}: {value}{default}"))))
    }

    /// A default as Python writes it.
    fn literal(&self, value: &Type, default: &Value) -> Result<String> {
        match (value, default) {
            (_, Value::Bool(true)) => Ok("True".to_owned()),
            (_, Value::Bool(false)) => Ok("False".to_owned()),
            (_, Value::Number(number)) => Ok(number.to_string()),
            (Type::List(item), Value::Array(items)) => {
                let items: Vec<String> =
                    items.iter().map(|value| self.literal(item, value)).collect::<Result<_>>()?;
                // A tuple of one needs its comma.
                let comma = if items.len() == 1 { "," } else { "" };
                Ok(format!("({}{comma})", items.join(", ")))
            }
            (Type::Named(name), default) => match self.schema.definition(name).map(|found| &found.shape) {
                Some(Shape::Choice(_)) => {
                    let word = default.as_str().context("a choice is no word")?;
                    Ok(format!("{name}.{}", word.to_uppercase()))
                }
                Some(Shape::Struct(fields)) if all_defaults(fields, default) => Ok(format!("{name}()")),
                _ => bail!("an unknown default: {default}"),
            },
            _ => bail!("an unknown default: {default}"),
        }
    }
}

/// What checkers are told of how an amount is made; when it runs, its base takes the same.
const CONSTRUCTOR: &str = r#"
    if TYPE_CHECKING:

        def __init__(self, amount: Decimal | int | str, currency: Currency) -> None:
            """Take a decimal, a whole number or text, never a float (`K5`)."""
"#;

/// Whether it is a decimal and its currency.
fn is_amount(fields: &[Field]) -> bool {
    fields.iter().any(|field| matches!(field.presence, Presence::Required) && field.value == Type::Decimal)
}

/// The base of an amount, written by hand: what is charged is a whole number of minor units, a price may be finer.
pub(crate) fn amount(name: &str, fields: &[Field]) -> Option<&'static str> {
    is_amount(fields).then_some(if name == "Money" { "WholeAmount" } else { "Amount" })
}

/// What takes its fields by their names alone: all but what has only one, and amounts, which everybody writes so.
fn keywords(fields: &[Field]) -> &'static str {
    if fields.len() == 1 || is_amount(fields) { "" } else { ", kw_only=True" }
}

/// One of some structs; beside them, for pydantic, that their tag tells which.
fn alternatives(name: &str, names: &[&str]) -> String {
    let declaration = match names {
        [only] => format!("{name}: TypeAlias = {only}"),
        several => format!("{name}: TypeAlias = Annotated[{}, ONE_OF]", several.join(" | ")),
    };
    if declaration.len() <= WIDTH {
        return declaration;
    }
    let line = format!("    {},", names.join(" | "));
    let union = if line.len() <= WIDTH { line } else { format!("    {},", names.join("\n    | ")) };
    format!("{name}: TypeAlias = Annotated[\n{union}\n    ONE_OF,\n]")
}

/// A field whose name is a keyword of Python has a `_` there.
fn keyword_field(name: &str, value: &str, default: Option<String>, docs: &str) -> String {
    let default = default.map(|default| format!("default={default}, ")).unwrap_or_default();
    format!("\n    {name}_: {value} = field({default}name=\"{name}\")\n{docs}")
}

/// Whether a default is what a struct is when nothing of it is given: what is left out has its own default.
fn all_defaults(fields: &[Field], default: &Value) -> bool {
    fields.iter().all(|field| match (&field.presence, default.get(&field.name)) {
        (Presence::Default(own), value) => value.is_none_or(|value| value == own),
        (Presence::Optional, value) => value.is_none_or(Value::is_null),
        (Presence::Required, _) => false,
    })
}

fn scalar(name: &str, docs: &str, value: &Type) -> String {
    let value = annotation(value);
    let declaration = if name.ends_with("Id") {
        format!("{name} = NewType(\"{name}\", {value})")
    } else {
        format!("{name}: TypeAlias = {value}")
    };
    format!("\n{declaration}\n{}", docstring(docs, ""))
}

fn member(choice: &Choice) -> String {
    let name = choice.value.to_uppercase();
    format!("\n    {name} = \"{}\"\n{}", choice.value, docstring(&choice.docs, "    "))
}

/// A head that is too long for one line, by ruff's rules.
fn folded(head: &str) -> String {
    if head.len() <= WIDTH {
        return head.to_owned();
    }
    head.replacen('(', "(\n    ", 1).replace("):", "\n):")
}

/// A field whose default is a tuple too long for one line, by ruff's rules: an item a line.
fn folded_tuple(field: String) -> String {
    match field.split_once(" = (").and_then(|(head, items)| Some((head, items.strip_suffix(')')?))) {
        Some((head, items)) if field.len() > WIDTH => {
            format!("{head} = (\n        {},\n    )", items.replace(", ", ",\n        "))
        }
        _ => field,
    }
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
    // A line that leaves no room for the closing quotes is broken: quotes do not stand below a single line.
    let quotes = if docs.contains('\n') || one_line.chars().count() > WIDTH + 4 { 3 } else { 6 };
    let block = indented(wrap(&docs, WIDTH - indent.len() - quotes), indent);
    format!("{indent}\"\"\"{}{indent}\"\"\"\n", &block[indent.len()..])
}

/// The docstring of a class, with its fields': `help` reads no text that stands below a field, as editors do.
fn with_attributes(docs: &str, fields: &[Field]) -> String {
    if fields.is_empty() {
        return docstring(docs, "    ");
    }
    let mut lines = wrap(&docs.replace('\\', "\\\\"), WIDTH - 7);
    lines.extend(["".to_owned(), "Attributes:".to_owned()]);
    for field in fields {
        let name = snake(&field.name);
        let mark = if is_keyword(&name) { "_" } else { "" };
        let docs = format!("{name}{mark}: {}", field.docs.replace('\\', "\\\\"));
        for (place, line) in wrap(&docs, WIDTH - 12).into_iter().enumerate() {
            lines.push(format!("{}{line}", if place == 0 { "    " } else { "        " }));
        }
    }
    format!("    \"\"\"{}    \"\"\"\n", &indented(lines, "    ")[4..])
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
