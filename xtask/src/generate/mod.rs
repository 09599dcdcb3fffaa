//! `cargo xtask generate`: one schema, and from it the types of every language.

mod python;
mod schema;
mod swift_codable;
mod swift_defaults;
mod swift_literal;
#[cfg(test)]
mod tests;
mod text;
mod typescript;

use anyhow::{Result, bail};
use serde_json::Value;
use xshell::Shell;

use crate::report::Outcome;
use crate::swift;
use schema::Schema;

/// Writes the generated files, or, with `check`, fails when one is not what would be written.
pub(crate) fn run(shell: &Shell, check: bool) -> Result<Outcome> {
    let mut stale = Vec::new();
    let schema = serde_json::to_value(selfserve::schema())?;
    let from_schema = files(&schema)?.map(|(path, text)| (path.to_owned(), text));
    for (path, text) in from_schema.into_iter().chain(swift_files(shell, &schema)?) {
        if shell.read_file(&path).is_ok_and(|present| present == text) {
            continue;
        }
        if !check {
            shell.write_file(&path, text)?;
            println!("written: {path}");
        }
        stale.push(path);
    }
    if check && !stale.is_empty() {
        bail!("not up to date: {}; run `cargo xtask generate`", stale.join(", "));
    }
    Ok(Outcome::Passed)
}

/// The files that are made from the schema alone.
fn files(schema: &Value) -> Result<[(&'static str, String); 3]> {
    let parsed = Schema::read(schema)?;
    Ok([
        ("schema/selfserve.schema.json", format!("{schema:#}\n")),
        ("bindings-python/python/selfserve/_types.py", python::write(&parsed)?),
        ("bindings-node/types.d.ts", typescript::write(&parsed)?),
    ])
}

/// The Swift files: uniffi writes the types, and the schema knows their JSON and their defaults.
fn swift_files(shell: &Shell, schema: &Value) -> Result<Vec<(String, String)>> {
    let parsed = Schema::read(schema)?;
    let mut files = swift::bindings(shell)?;
    for (_, text) in files.iter_mut().filter(|(path, _)| path.ends_with("Types.swift")) {
        *text = swift_defaults::add(&parsed, text)?;
    }
    let coding = "bindings-swift/Sources/SelfServe/Generated/Coding.swift".to_owned();
    files.push((coding, swift_codable::write(&parsed)?));
    Ok(files)
}
