//! `cargo xtask generate`: one schema, and from it the types of every language.

mod python;
mod schema;
#[cfg(test)]
mod tests;
mod text;
mod typescript;

use anyhow::{Result, bail};
use serde_json::Value;
use xshell::Shell;

use crate::report::Outcome;
use schema::Schema;

/// Writes the generated files, or, with `check`, fails when one is not what would be written.
pub(crate) fn run(shell: &Shell, check: bool) -> Result<Outcome> {
    let mut stale = Vec::new();
    for (path, text) in files(&serde_json::to_value(selfserve::schema())?)? {
        if shell.read_file(path).is_ok_and(|present| present == text) {
            continue;
        }
        stale.push(path);
        if !check {
            shell.write_file(path, text)?;
            println!("written: {path}");
        }
    }
    if check && !stale.is_empty() {
        bail!("not up to date: {}; run `cargo xtask generate`", stale.join(", "));
    }
    Ok(Outcome::Passed)
}

/// Every generated file with its text.
fn files(schema: &Value) -> Result<[(&'static str, String); 3]> {
    let parsed = Schema::read(schema)?;
    Ok([
        ("schema/selfserve.schema.json", format!("{schema:#}\n")),
        ("bindings-python/python/selfserve/_types.py", python::write(&parsed)?),
        ("bindings-node/types.d.ts", typescript::write(&parsed)?),
    ])
}
