//! Which page answers which query, so that Python's checkers know the type of what comes.

use std::collections::BTreeSet;

use anyhow::Result;

use super::schema::Schema;
use super::text::WIDTH;

const HEAD: &str = r#""""What answers each question; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from typing import overload

from ._types import (
NAMES)

__all__: list[str] = []


class Views(ABC):
    """Whoever answers questions about what somebody sees."""
"#;

const TAIL: &str = r#"    def view(self, query: Query, *, actor: Actor, at: datetime) -> Answer:
        """Say what somebody sees (`V1`-`V4`). Raises `Denied` where they may not (`V7`)."""
        return self._answer(query, actor, at)

    @abstractmethod
    def _answer(self, query: Query, actor: Actor, at: datetime) -> Answer: ...
"#;

/// The module's text.
pub(crate) fn write(schema: &Schema) -> Result<String> {
    let pairs = schema.answers()?;
    let mut names = BTreeSet::from(["Actor", "Answer", "Query"]);
    names.extend(pairs.iter().flat_map(|(query, page)| [*query, *page]));
    let names: String = names.into_iter().map(|name| format!("    {name},\n")).collect();
    let overloads = pairs.iter().map(|(query, page)| overload(query, page));
    Ok(HEAD.replace("NAMES", &names) + "\n" + &overloads.collect::<String>() + TAIL)
}

fn overload(query: &str, page: &str) -> String {
    let arguments = format!("self, query: {query}, *, actor: Actor, at: datetime");
    let line = format!("    def view({arguments}) -> {page}: ...\n");
    let declaration = if line.len() <= WIDTH + 1 {
        line
    } else {
        format!("    def view(\n        {arguments}\n    ) -> {page}: ...\n")
    };
    format!("    @overload\n{declaration}")
}
