//! What of a refusal follows from its code alone, its rule and its category, as tables of the languages that have only the
//! code.

use anyhow::{Result, ensure};
use selfserve::{Denial, json};

use super::schema::{Schema, Variant};
use super::swift_literal::{case_of, case_of_struct};

/// An example of each refusal, in the order of the codes.
const EXAMPLES: &[u8] = include_bytes!("../../../messages/src/examples.json");

/// Each refusal with an example of it.
pub(crate) fn with_examples(schema: &Schema) -> Result<Vec<(&Variant, Denial)>> {
    let variants = schema.variants("Denial")?;
    let examples: Vec<Denial> = json::read(EXAMPLES)?;
    ensure!(variants.len() == examples.len(), "a refusal lacks its example");
    for (variant, example) in variants.iter().zip(&examples) {
        ensure!(variant.tag == example.code(), "{} has no example in its place", variant.tag);
    }
    Ok(variants.iter().zip(examples).collect())
}

/// The category as JSON has it.
pub(crate) fn category(denial: &Denial) -> String {
    json::write(&denial.category()).trim_matches('"').to_owned()
}

/// What Python looks up by a code.
pub(crate) fn python(schema: &Schema) -> Result<String> {
    let line = |(_, denial): &(&Variant, Denial)| {
        let (code, rule, category) = (denial.code(), denial.rule(), category(denial).to_uppercase());
        format!("    \"{code}\": (\"{rule}\", DenialCategory.{category}),\n")
    };
    let lines: String = with_examples(schema)?.iter().map(line).collect();
    Ok(format!(
        "\"\"\"The rule and the category of each refusal; written by `cargo xtask generate`, do not edit.\"\"\"

from __future__ import annotations

from ._types import DenialCategory

REFUSALS = {{
{lines}}}
\"\"\"By the code: the rule that refuses, and what kind of refusal it is.\"\"\"
"
    ))
}

/// What TypeScript looks up by a code.
pub(crate) fn typescript(schema: &Schema) -> Result<String> {
    let line = |(_, denial): &(&Variant, Denial)| {
        let (code, rule, category) = (denial.code(), denial.rule(), category(denial));
        format!("  {code}: {{ rule: \"{rule}\", category: \"{category}\" }},\n")
    };
    let lines: String = with_examples(schema)?.iter().map(line).collect();
    Ok(format!(
        "// Written by `cargo xtask generate` from the types of the Rust library; do not edit.

import type {{ Denial, DenialCategory }} from \"../types.js\";

/** By the code: the rule that refuses, and what kind of refusal it is. @internal */
export const REFUSALS: {{ readonly [Code in Denial[\"type\"]]: {{ rule: string; category: DenialCategory }} }} = {{
{lines}}};
"
    ))
}

/// What Swift asks a denial.
pub(crate) fn swift(schema: &Schema) -> Result<String> {
    let examples = with_examples(schema)?;
    let cases = |value: &dyn Fn(&Denial) -> String| -> String {
        let case = |(variant, denial): &(&Variant, Denial)| {
            format!("        case .{}: {}\n", case_of_struct(&variant.name), value(denial))
        };
        examples.iter().map(case).collect()
    };
    let rules = cases(&|denial| format!("\"{}\"", denial.rule()));
    let categories = cases(&|denial| format!(".{}", case_of(&category(denial))));
    Ok(format!(
        "// Written by `cargo xtask generate`. Do not edit.

extension Denial {{
    /// The rule that refuses, such as `S4`.
    public var rule: String {{
        switch self {{
{rules}        }}
    }}

    /// What kind of refusal it is: what a host makes its HTTP status of.
    public var category: DenialCategory {{
        switch self {{
{categories}        }}
    }}
}}
"
    ))
}
