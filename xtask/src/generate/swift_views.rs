//! Which page answers which query, so that Swift knows the type of what it gets.

use anyhow::Result;

use super::schema::Schema;
use super::swift_literal::case_of_struct;

const HEAD: &str = "// Written by `cargo xtask generate`. Do not edit.\n";

/// The file's text.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let mut text = HEAD.to_owned();
    for (name, page) in schema.answers()? {
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
