//! Which page answers which query, so that Python's checkers know the type of what comes.

use std::collections::BTreeSet;

use anyhow::Result;

use super::schema::Schema;
use super::text::WIDTH;

/// Where a question is asked.
pub(crate) struct Asked {
    /// The file.
    pub(crate) path: &'static str,
    head: &'static str,
    tail: &'static str,
    /// What declares the method.
    method: &'static str,
    /// What stands beside the query.
    arguments: &'static str,
}

/// Of an organization, which has no clock; of a host, which has one; and of a host that is awaited.
pub(crate) const ASKED: [Asked; 3] = [
    Asked {
        path: "bindings-python/python/selfserve/_views.py",
        head: r#""""What answers each question; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from typing import overload

from ._types import (
NAMES)

__all__: list[str] = []


class Views(ABC):
    """Whoever answers questions about what somebody sees."""
"#,
        tail: r#"    def view(self, query: Query, *, actor: Actor, at: datetime) -> Answer:
        """Say what somebody sees (`V1`-`V4`). Raises `Denied` where they may not (`V7`)."""
        return self._answer(query, actor, at)

    @abstractmethod
    def _answer(self, query: Query, actor: Actor, at: datetime) -> Answer: ...
"#,
        method: "def",
        arguments: "actor: Actor, at: datetime",
    },
    Asked {
        path: "bindings-python/python/selfserve/host/_views.py",
        head: r#""""What answers each question of a host; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import overload

from .._types import (
NAMES)

__all__: list[str] = []


class ShopViews(ABC):
    """Whoever answers questions about what somebody sees now."""
"#,
        tail: r#"    def view(self, query: Query, *, actor: Actor) -> Answer:
        """Say what somebody sees (`V1`-`V4`). Raises `Denied` where they may not (`V7`)."""
        return self._answer(query, actor)

    @abstractmethod
    def _answer(self, query: Query, actor: Actor) -> Answer: ...
"#,
        method: "def",
        arguments: "actor: Actor",
    },
    Asked {
        path: "bindings-python/python/selfserve/host/_awaited_views.py",
        head: r#""""What answers each question of a host; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import overload

from .._types import (
NAMES)

__all__: list[str] = []


class AsyncShopViews(ABC):
    """Whoever answers questions about what somebody sees now, and is awaited."""
"#,
        tail: r#"    async def view(self, query: Query, *, actor: Actor) -> Answer:
        """Say what somebody sees (`V1`-`V4`). Raises `Denied` where they may not (`V7`)."""
        return await self._answer(query, actor)

    @abstractmethod
    async def _answer(self, query: Query, actor: Actor) -> Answer: ...
"#,
        method: "async def",
        arguments: "actor: Actor",
    },
];

/// The module's text.
pub(crate) fn write(schema: &Schema, asked: &Asked) -> Result<String> {
    let pairs = schema.answers()?;
    let mut names = BTreeSet::from(["Actor", "Answer", "Query"]);
    names.extend(pairs.iter().flat_map(|(query, page)| [*query, *page]));
    let names: String = names.into_iter().map(|name| format!("    {name},\n")).collect();
    let overloads = pairs.iter().map(|(query, page)| overload(asked, query, page));
    Ok(asked.head.replace("NAMES", &names) + "\n" + &overloads.collect::<String>() + asked.tail)
}

fn overload(asked: &Asked, query: &str, page: &str) -> String {
    let Asked { method, arguments, .. } = asked;
    let arguments = format!("self, query: {query}, *, {arguments}");
    let line = format!("    {method} view({arguments}) -> {page}: ...\n");
    let declaration = if line.len() <= WIDTH + 1 {
        line
    } else {
        format!("    {method} view(\n        {arguments}\n    ) -> {page}: ...\n")
    };
    format!("    @overload\n{declaration}")
}
