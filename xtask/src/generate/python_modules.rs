//! The modules of the Python types: one a subject, each importing from those ahead of it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use super::python;
use super::schema::{Definition, Schema, Shape, Type};
use super::text::WIDTH;

const FOLDER: &str = "bindings-python/python/selfserve/_types";

const NOTICE: &str = "Written by `cargo xtask generate` from the types of the Rust library; do not edit.";

/// What a module is about, and the types that begin it. What only they are made of stands there too.
struct Subject {
    name: &'static str,
    docs: &'static str,
    roots: &'static [&'static str],
}

const fn subject(name: &'static str, docs: &'static str, roots: &'static [&'static str]) -> Subject {
    Subject { name, docs, roots }
}

/// In the order in which they build on one another. What several are made of is a value.
const SUBJECTS: [Subject; 10] = [
    subject("values", "What everything else is made of: ids, money, settings, lines.", &[]),
    subject(
        "facts",
        "The facts that hosts supply: people, and what can be bought.",
        &["CatalogData", "FoundPerson", "InvalidPerson", "Person"],
    ),
    subject("denials", "Why something is refused.", &["Denial", "DenialCategory"]),
    subject("commands", "What somebody asks for.", &["Command"]),
    subject("events", "What happened, as the journal has it.", &["Recorded"]),
    subject(
        "outcomes",
        "What comes of a command, and what the host must do.",
        &["Advanced", "Context", "EffectOrder", "Execution", "Quote"],
    ),
    subject("views", "What somebody sees.", &["Answer", "Query", "Viewer"]),
    subject(
        "documents",
        "Invoices as they are handed to people, and to tax offices.",
        &["EInvoice", "EInvoiceFormat", "EInvoiceProblem", "InvoiceDocument", "LineProblem", "Seller"],
    ),
    subject(
        "records",
        "What a journal tells who looks into it.",
        &[
            "AccessChange",
            "AuditFilter",
            "AuditRow",
            "ChargeExplanation",
            "JournalDifference",
            "JournalReport",
            "Moment",
            "OrderRow",
            "PersonalData",
            "RefusalExplanation",
        ],
    ),
    subject(
        "interop",
        "The shapes of other tools.",
        &["InvalidPolicyList", "PlanChange", "PlanChangeLines", "PolicyList", "Rival"],
    ),
];

/// Every file of the package of types, by its path, with its text.
pub(crate) fn write(schema: &Schema) -> Result<Vec<(String, String)>> {
    let places = places(schema);
    let mut files = Vec::new();
    let mut all =
        format!("\"\"\"The data of the library, a module for each subject.\n\n{NOTICE}\n\"\"\"\n\n");
    let mut names: Vec<&str> = Vec::new();
    for (place, subject) in SUBJECTS.iter().enumerate() {
        let own = |definition: &&Definition| places.get(definition.name.as_str()) == Some(&place);
        let definitions: Vec<&Definition> = schema.bottom_up().into_iter().filter(own).collect();
        if !definitions.is_empty() {
            names.push(subject.name);
            let text = module(schema, subject, &definitions, &places)?;
            files.push((format!("{FOLDER}/{}.py", subject.name), text));
        }
    }
    names.sort_unstable();
    all.extend(names.iter().map(|name| format!("from .{name} import *\n")));
    files.push((format!("{FOLDER}/__init__.py"), all));
    Ok(files)
}

/// In which module each definition stands.
fn places(schema: &Schema) -> BTreeMap<&str, usize> {
    let mut reached: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (place, subject) in SUBJECTS.iter().enumerate() {
        for root in subject.roots.iter().filter_map(|root| schema.definition(root)) {
            reach(schema, root, place, &mut reached);
        }
    }
    let place = |definition: &'_ Definition| {
        let of_one = reached.get(definition.name.as_str()).filter(|places| places.len() == 1);
        begins(&definition.name).or(of_one.and_then(|places| places.first().copied())).unwrap_or_default()
    };
    schema.definitions.iter().map(|definition| (definition.name.as_str(), place(definition))).collect()
}

/// Notes that a subject is made of a type, and of what that is made of; other subjects' roots stand by themselves.
fn reach<'a>(
    schema: &'a Schema,
    definition: &'a Definition,
    place: usize,
    reached: &mut BTreeMap<&'a str, BTreeSet<usize>>,
) {
    let elsewhere = begins(&definition.name).is_some_and(|own| own != place);
    if !elsewhere && reached.entry(&definition.name).or_default().insert(place) {
        for part in definition.shape.parts().filter_map(|name| schema.definition(name)) {
            reach(schema, part, place, reached);
        }
    }
}

/// The subject that begins with this type.
fn begins(name: &str) -> Option<usize> {
    SUBJECTS.iter().position(|subject| subject.roots.contains(&name))
}

fn module(
    schema: &Schema,
    subject: &Subject,
    definitions: &[&Definition],
    places: &BTreeMap<&str, usize>,
) -> Result<String> {
    let own = |name: &str| SUBJECTS[places[name]].name == subject.name;
    let mut local: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for definition in definitions {
        for name in definition.shape.parts().filter(|name| !own(name)) {
            let there = places[name];
            let ahead = SUBJECTS[..there].iter().all(|earlier| earlier.name != subject.name);
            ensure!(ahead, "{} is of {}, and needs {name}", definition.name, subject.name);
            local.entry(SUBJECTS[there].name).or_default().insert(name);
        }
    }
    let mut foreign = BTreeMap::new();
    definitions.iter().for_each(|definition| needs(definition, &mut foreign));
    let by_hand = ["_amounts", "_data"].map(|module| (module, foreign.remove(module)));
    let by_hand = by_hand.into_iter().filter_map(|(module, names)| Some((module, names?)));
    let third = foreign.remove("msgspec");
    let parts = [
        imports("", foreign),
        imports("", third.map(|names| ("msgspec", names))),
        imports("..", by_hand) + &imports(".", local),
    ];
    let imports: String =
        parts.iter().filter(|part| !part.is_empty()).map(|part| format!("{part}\n")).collect();
    let names = definitions.iter().flat_map(|definition| definition.names());
    let names: BTreeSet<&str> = names.filter(|name| !python::EXTENDED.contains(name)).collect();
    let names: String = names.into_iter().map(|name| format!("    \"{name}\",\n")).collect();
    let body = python::write(schema, definitions)?;
    let docs = subject.docs;
    Ok(format!(
        "\"\"\"{docs}\n\n{NOTICE}\n\"\"\"\n\nfrom __future__ import annotations\n\n{imports}__all__ = [\n{names}]\n{body}"
    ))
}

/// Lines that import these names of these modules.
fn imports<'a>(dot: &str, modules: impl IntoIterator<Item = (&'a str, BTreeSet<&'a str>)>) -> String {
    modules.into_iter().map(|(module, names)| import(&format!("{dot}{module}"), names)).collect()
}

fn import(module: &str, names: BTreeSet<&str>) -> String {
    let mut names: Vec<&str> = names.into_iter().collect();
    // ruff's order: constants, classes, then functions.
    let constant = |name: &str| !name.contains(char::is_lowercase) && name != "UUID";
    names.sort_by_key(|name| (!constant(name), name.starts_with(char::is_lowercase), name.to_lowercase()));
    let line = format!("from {module} import {}\n", names.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let names: String = names.iter().map(|name| format!("    {name},\n")).collect();
    format!("from {module} import (\n{names})\n")
}

/// What a definition needs of Python, of msgspec and of the base, by module.
fn needs(definition: &Definition, modules: &mut BTreeMap<&'static str, BTreeSet<&'static str>>) {
    let mut need = |module, name| {
        modules.entry(module).or_default().insert(name);
    };
    match &definition.shape {
        Shape::Scalar(_) if definition.name.ends_with("Id") => need("typing", "NewType"),
        Shape::Scalar(_) => need("typing", "TypeAlias"),
        Shape::Choice(_) => need("_data", "Choice"),
        Shape::Struct(fields) => match python::amount(&definition.name, fields) {
            Some(amount) => {
                need("_amounts", amount);
                need("typing", "TYPE_CHECKING");
            }
            None => need("_data", "Data"),
        },
        Shape::Union(variants) => {
            need("_data", "Variant");
            need("typing", "TypeAlias");
            if variants.len() > 1 {
                need("_data", "ONE_OF");
                need("typing", "Annotated");
            }
        }
    }
    for field in definition.shape.all_fields() {
        if python::is_keyword(&field.name) {
            need("msgspec", "field");
        }
    }
    for value in definition.shape.values() {
        match value.item() {
            Type::Integer { least: None, most: None } | Type::Named(_) | Type::Boolean => {}
            Type::Integer { .. } | Type::Text { pattern: Some(_) } => {
                need("typing", "Annotated");
                need("msgspec", "Meta");
            }
            Type::Text { pattern: None } | Type::List(_) => {}
            Type::Uuid => need("uuid", "UUID"),
            Type::Decimal => need("decimal", "Decimal"),
            Type::Instant => need("datetime", "datetime"),
            Type::Day => need("datetime", "date"),
        }
    }
}
