"""The organization: one tenant, held in memory by Rust, rebuilt from its journal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Self

import msgspec

from . import _native
from ._execution import Execution
from ._facts import Catalog, Directory
from ._json import to_json
from ._types import Actor, Command, CommandId, Context, Outcome, Recorded

__all__ = ["Organization"]


class Organization:
    """One organization: what has happened in it, and the rules over that.

    The journal of recorded events *is* the organization (`H1`); this object is only its image in
    memory.

    1. `execute` answers with the events that follow, and has applied them already.
    2. Append all of `Execution.recorded` to your journal, at the version you had read, *before*
       you answer anybody: also when the outcome is a denial, because what time brought stays
       (`T1`).
    3. Where the append fails because somebody else appended first, drop this object, load it again
       and retry (`H2`).
    4. Set one timer to `next_deadline`, and call `advance` then (`T2`).

    Any thread may call it; others go on meanwhile.
    """

    def __init__(self, catalog: Catalog, directory: Directory) -> None:
        """Start without a history: the first command creates the organization (`O6`)."""
        self._native = _native.Organization(catalog.native, directory.native, b"")

    @classmethod
    def from_journal(cls, journal: bytes, catalog: Catalog, directory: Directory) -> Self:
        """Rebuild an organization from its journal: canonical JSON, one event a line (`H1`).

        Raises `CorruptJournal` at the first line that cannot be.
        """
        organization = cls(catalog, directory)
        organization._native = _native.Organization(catalog.native, directory.native, journal)
        return organization

    @classmethod
    def from_events(
        cls, events: Iterable[Recorded], catalog: Catalog, directory: Directory
    ) -> Self:
        """Rebuild an organization from its events (`H1`). Raises `CorruptJournal`."""
        organization = cls(catalog, directory)
        for record in events:
            organization.apply(record)
        return organization

    @property
    def version(self) -> int:
        """The place of the last event: the version at which to append (`H2`)."""
        return self._native.version

    @property
    def next_deadline(self) -> datetime | None:
        """When to call `advance` next: one timer an organization, no polling (`T2`)."""
        deadline = self._native.next_deadline
        return None if deadline is None else datetime.fromisoformat(deadline)

    def execute(self, command: Command, *, actor: Actor, at: datetime, id: CommandId) -> Execution:
        """Bring time up to date, decide, and apply what follows.

        The answer may be a refusal: append `Execution.recorded`, then look at `Execution.events`.
        The same `id` again changes nothing (`B6`). Raises `InvalidInput`.
        """
        context = _encode(Context(id=id, actor=actor, at=at))
        return _executions.decode(self._native.execute(_encode(command), context))

    def decide(self, command: Command, *, actor: Actor, at: datetime, id: CommandId) -> Outcome:
        """Say what a command would bring, and change nothing.

        It refuses to judge while something is overdue: see `advance`. Raises `InvalidInput`.
        """
        context = _encode(Context(id=id, actor=actor, at=at))
        return _outcomes.decode(self._native.decide(_encode(command), context))

    def advance(self, to: datetime) -> tuple[Recorded, ...]:
        """Apply everything that falls due until then (`T1`), and answer with it, to be appended."""
        return _records.decode(self._native.advance(to.isoformat()))

    def apply(self, record: Recorded) -> None:
        """Take one event of the journal, such as one that another process has appended.

        Raises `CorruptJournal` when it contradicts what is there; nothing has changed then.
        """
        self._native.apply(to_json(record))


_encode = msgspec.json.Encoder().encode
_executions = msgspec.json.Decoder(Execution)
_outcomes: msgspec.json.Decoder[Outcome] = msgspec.json.Decoder(Outcome)
_records = msgspec.json.Decoder(tuple[Recorded, ...])
