//! Which page answers which query, so that Swift knows the type of what it gets.

use anyhow::{Context as _, Result};

use super::schema::{Schema, Shape, Variant};
use super::swift_literal::case_of_struct;

const HEAD: &str = "// Written by `cargo xtask generate`. Do not edit.\n";

/// The file's text.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let answers = variants(schema, "Answer")?;
    let mut text = HEAD.to_owned();
    for Variant { name, tag, .. } in variants(schema, "Query")? {
        let page = answers.iter().find(|answer| answer.tag == *tag);
        let page = &page.with_context(|| format!("no answer for the query {tag}"))?.name;
        let (query_case, page_case) = (case_of_struct(name), case_of_struct(page));
        text += &format!(
            "
extension {name}: View {{
    public var query: Query {{
        .{query_case}(self)
    }}

    public static func page(of answer: Answer) -> {page}? {{
        if case .{page_case}(let page) = answer {{ page }} else {{ nil }}
    }}
}}
"
        );
    }
    Ok(text)
}

fn variants<'a>(schema: &'a Schema, name: &str) -> Result<&'a [Variant]> {
    match schema.definition(name).map(|definition| &definition.shape) {
        Some(Shape::Union(variants)) => Ok(variants),
        _ => anyhow::bail!("there is no union {name}"),
    }
}
