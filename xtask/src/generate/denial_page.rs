//! The page of all refusals: each code with its rule, its facts, and what a person reads.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use selfserve::{Denial, Language};
use selfserve_messages::Messages;

use super::refusals::{category, with_examples};
use super::schema::{Field, Presence, Schema, Shape, Variant};

const INTRODUCTION: &str = "\
<!-- Written by `cargo xtask generate`; do not edit. -->
# Refusals

Everything that can be refused, in every language under the same code. A program reads the code and the facts; a person
reads the message, which says what happened, why, and what to do instead. What a host does not know yet, it answers by its
category:

";

/// Writes the page in Markdown.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let languages = [Language::English, Language::Italian].map(Messages::new);
    let mut page = INTRODUCTION.to_owned() + &categories(schema)?;
    for (variant, example) in with_examples(schema)? {
        write_refusal(&mut page, variant, &example, &languages)?;
    }
    Ok(page)
}

fn categories(schema: &Schema) -> Result<String> {
    let definition = schema.definition("DenialCategory");
    let Some(Shape::Choice(choices)) = definition.map(|definition| &definition.shape) else {
        bail!("a DenialCategory is no choice")
    };
    Ok(choices.iter().map(|choice| format!("- `{}`: {}\n", choice.value, plain(&choice.docs))).collect())
}

fn write_refusal(
    page: &mut String,
    variant: &Variant,
    example: &Denial,
    [english, italian]: &[Messages; 2],
) -> Result<()> {
    let (code, rule) = (example.code(), example.rule());
    let docs = plain(&variant.docs).replace(&format!(" (`{rule}`)"), "");
    writeln!(page, "\n## `{code}`\n\n{docs} Rule `{rule}`, category `{}`.\n", category(example))?;
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
