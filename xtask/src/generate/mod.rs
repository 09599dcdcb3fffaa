//! `cargo xtask generate`: one schema, and from it the types of every language.

mod denial_page;
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
    for (path, text) in files(shell, &serde_json::to_value(selfserve::schema())?)? {
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

/// Every generated file with its text.
fn files(shell: &Shell, schema: &Value) -> Result<Vec<(String, String)>> {
    let parsed = Schema::read(schema)?;
    let from_schema = [
        ("docs/denials.md", denial_page::write(&parsed)?),
        ("schema/selfserve.schema.json", format!("{schema:#}\n")),
        ("bindings-python/python/selfserve/_types.py", python::write(&parsed)?),
        ("bindings-node/types.d.ts", typescript::write(&parsed)?),
        ("bindings-swift/Sources/SelfServe/Generated/Coding.swift", swift_codable::write(&parsed)?),
    ];
    let mut files = swift::bindings(shell)?;
    for (_, text) in files.iter_mut().filter(|(path, _)| path.ends_with(".swift")) {
        *text = swift_defaults::add(&parsed, text)?;
    }
    files.extend(from_schema.map(|(path, text)| (path.to_owned(), text)));
    Ok(files)
}
