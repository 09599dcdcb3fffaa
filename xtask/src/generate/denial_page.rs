//! The page of all refusals: each code with its rule, its facts, and what a person reads.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail, ensure};
use selfserve::{Denial, Language, json};
use selfserve_messages::Messages;

use super::schema::{Field, Presence, Schema, Shape, Variant};

/// An example of each refusal, in the order of the codes.
const EXAMPLES: &[u8] = include_bytes!("../../../messages/src/examples.json");

const INTRODUCTION: &str = "\
<!-- Written by `cargo xtask generate`; do not edit. -->
# Refusals

Everything that can be refused, in every language under the same code. A program reads the code and the facts; a person
reads the message, which says what happened, why, and what to do instead.
";

/// Writes the page in Markdown.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let definition = schema.definition("Denial").context("the schema has no Denial")?;
    let Shape::Union(variants) = &definition.shape else { bail!("a Denial is no union any more") };
    let examples: Vec<Denial> = json::read(EXAMPLES)?;
    ensure!(variants.len() == examples.len(), "a refusal lacks its example");
    let languages = [Language::English, Language::Italian].map(Messages::new);
    let mut page = INTRODUCTION.to_owned();
    for (variant, example) in variants.iter().zip(&examples) {
        ensure!(variant.tag == example.code(), "{} has no example in its place", variant.tag);
        write_refusal(&mut page, variant, example, &languages)?;
    }
    Ok(page)
}

fn write_refusal(
    page: &mut String,
    variant: &Variant,
    example: &Denial,
    [english, italian]: &[Messages; 2],
) -> Result<()> {
    let (code, rule) = (example.code(), example.rule());
    let docs = plain(&variant.docs).replace(&format!(" (`{rule}`)"), "");
    writeln!(page, "\n## `{code}`\n\n{docs} Rule `{rule}`.\n")?;
    for field in &variant.fields {
        writeln!(page, "{}", fact(field))?;
    }
    if !variant.fields.is_empty() {
        page.push('\n');
    }
    writeln!(page, "```json\n{example}\n```\n")?;
    writeln!(page, "> {}\n>\n> {}", english.denial(example), italian.denial(example))?;
    Ok(())
}

fn fact(field: &Field) -> String {
    let optional = match field.presence {
        Presence::Required | Presence::Default(_) => "",
        Presence::Optional => " (optional)",
    };
    format!("- `{}`{optional}: {}", field.name, plain(&field.docs))
}

/// A description in one line.
fn plain(docs: &str) -> String {
    docs.split_whitespace().collect::<Vec<_>>().join(" ")
}
