//! The lists whose entries have labels, so that every language knows them all.

use anyhow::{Result, ensure};

use super::schema::{Schema, Shape};
use super::text::snake;

/// The names of the lists, each a choice of the schema.
pub(crate) fn lists(schema: &Schema) -> Result<Vec<&'static str>> {
    let mut lists = selfserve_messages::Labeled::LISTS.to_vec();
    // As ruff orders what is imported: whatever the case.
    lists.sort_unstable_by_key(|name| name.to_lowercase());
    for list in &lists {
        let is_choice = schema.definition(list).is_some_and(|found| matches!(found.shape, Shape::Choice(_)));
        ensure!(is_choice, "{list} has labels, and is no choice of the schema");
    }
    Ok(lists)
}

/// What TypeScript asks for by the list's name.
pub(crate) fn typescript(lists: &[&str]) -> String {
    let lines: String = lists.iter().map(|list| format!("  {}: {list};\n", snake(list))).collect();
    format!(
        "\n/** The lists whose entries have labels, by the names that `Messages.label` takes. */\nexport interface Labels {{\n{lines}}}\n"
    )
}

const PYTHON: &str = r#""""What has a label; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from typing import TypeAlias

from ._types import (
NAMES)

__all__ = ["Labeled"]

Labeled: TypeAlias = (
    UNION
)
"""An entry of one of the lists that have labels: see `Messages.label`."""
"#;

/// What Python takes: any entry of these.
pub(crate) fn python(lists: &[&str]) -> String {
    let names: String = lists.iter().map(|list| format!("    {list},\n")).collect();
    PYTHON.replace("NAMES", &names).replace("UNION", &lists.join("\n    | "))
}
