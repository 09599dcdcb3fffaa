//! `cargo xtask generate`: one schema, and from it the types of every language.

mod denial_page;
mod labels;
mod published;
mod python;
mod python_modules;
mod python_views;
mod refusals;
mod schema;
mod swift_codable;
mod swift_defaults;
mod swift_literal;
mod swift_views;
#[cfg(test)]
mod tests;
pub(crate) mod text;
mod typescript;

use anyhow::{Result, bail};
use schemars::generate::SchemaSettings;
use selfserve::Recorded;
use selfserve_einvoice::{EInvoice, EInvoiceFormat, EInvoiceProblem};
use selfserve_interop::{InvalidPolicyList, PolicyList};
use selfserve_rival::{PlanChange, PlanChangeLines, Profile};
use serde_json::Value;
use xshell::Shell;

use crate::report::Outcome;
use crate::swift;
use schema::Schema;

/// Writes the generated files, or, with `check`, fails when one is not what would be written.
pub(crate) fn run(shell: &Shell, check: bool) -> Result<Outcome> {
    let value = json_schema()?;
    let schema = Schema::read(&value)?;
    let mut stale = refresh(shell, check, from_schema(&value, &schema)?)?;
    let page = ("docs/denials.md".to_owned(), denial_page::write(&schema)?);
    stale.extend(refresh(shell, check, vec![page])?);
    stale.extend(refresh(shell, check, swift_bindings(shell, &schema)?)?);
    if check && !stale.is_empty() {
        bail!("not up to date: {}; run `cargo xtask generate`", stale.join(", "));
    }
    Ok(Outcome::Passed)
}

/// The JSON Schema of every type that crosses a border, the core's and those beside it: each under `$defs`.
fn json_schema() -> Result<Value> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    selfserve::add_to_schema(&mut generator);
    generator.subschema_for::<Profile>();
    generator.subschema_for::<PlanChange>();
    generator.subschema_for::<PlanChangeLines>();
    generator.subschema_for::<EInvoice>();
    generator.subschema_for::<EInvoiceFormat>();
    generator.subschema_for::<EInvoiceProblem>();
    generator.subschema_for::<PolicyList>();
    generator.subschema_for::<InvalidPolicyList>();
    let mut schema = serde_json::to_value(generator.into_root_schema_for::<Recorded>())?;
    schema::remove_examples(&mut schema);
    Ok(schema)
}

/// The paths of those files that are not what they should be; without `check`, they are from then on.
fn refresh(shell: &Shell, check: bool, files: Vec<(String, String)>) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for (path, text) in files {
        if shell.read_file(&path).is_ok_and(|present| present == text) {
            continue;
        }
        if !check {
            shell.write_file(&path, text)?;
            println!("written: {path}");
        }
        stale.push(path);
    }
    Ok(stale)
}

/// Every file that is made from the schema alone, with its text.
fn from_schema(value: &Value, schema: &Schema) -> Result<Vec<(String, String)>> {
    let lists = labels::lists(schema)?;
    let files = [
        ("schema/selfserve.schema.json", format!("{:#}\n", published::of(value))),
        ("bindings-python/python/selfserve/_labels.py", labels::python(&lists)),
        ("bindings-python/python/selfserve/_refusals.py", refusals::python(schema)?),
        ("bindings-node/lib/refusals.ts", refusals::typescript(schema)?),
        ("bindings-swift/Sources/SelfServe/Generated/Refusals.swift", refusals::swift(schema)?),
        ("bindings-node/types.d.ts", typescript::write(schema)? + &labels::typescript(&lists)),
        ("bindings-node/lib/defaults.ts", typescript::defaults(schema)?),
        ("bindings-swift/Sources/SelfServe/Generated/Coding.swift", swift_codable::write(schema)?),
        ("bindings-swift/Sources/SelfServe/Generated/Views.swift", swift_views::write(schema)?),
    ];
    let mut files: Vec<_> = files.map(|(path, text)| (path.to_owned(), text)).into();
    for asked in &python_views::ASKED {
        files.push((asked.path.to_owned(), python_views::write(schema, asked)?));
    }
    files.extend(python_modules::write(schema)?);
    Ok(files)
}

/// Every file that uniffi makes from the built library, with the defaults that the schema knows.
fn swift_bindings(shell: &Shell, schema: &Schema) -> Result<Vec<(String, String)>> {
    let mut files = swift::bindings(shell)?;
    for (_, text) in files.iter_mut().filter(|(path, _)| path.ends_with(".swift")) {
        *text = swift_defaults::add(schema, text)?;
    }
    Ok(files)
}
