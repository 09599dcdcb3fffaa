"""The stores keep the contract, and a broken one fails the check that is about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import active_count
from time import sleep
from uuid import UUID

import pytest

from selfserve import EffectId, OrganizationId
from selfserve.host import (
    Append,
    Batch,
    Conflict,
    Done,
    Due,
    Line,
    Loaded,
    Memory,
    Sqlite,
    Version,
    Waiting,
    conformance,
)

ALL = 1_000_000


@pytest.mark.parametrize("check", conformance.CHECKS, ids=str)
def test_memory_keeps_the_contract(check: conformance.Check) -> None:
    """Each check, on a store of its own."""
    check.run(Memory())


@pytest.mark.parametrize("check", conformance.CHECKS, ids=str)
def test_sqlite_keeps_the_contract(check: conformance.Check, tmp_path: Path) -> None:
    """Each check, on a file of its own."""
    check.run(Sqlite(tmp_path / "kit.sqlite"))


class Broken(Memory):
    """A store that is broken in one way: what one of its names says."""

    def __init__(self, how: str) -> None:
        """Break it."""
        super().__init__()
        self.how = how
        self.calls = 0

    def now(self) -> datetime:
        """Go back."""
        self.calls += self.how == "clock goes back"
        return super().now() - timedelta(seconds=self.calls)

    def load(self, organization: OrganizationId, after: int, most: int) -> Loaded:
        """Read what is not so."""
        loaded = super().load(organization, after, ALL if self.how == "ignores limits" else most)
        rows = loaded.rows
        match self.how:
            case "reads backwards":
                return replace(loaded, rows=rows[::-1])
            case "head of the page":
                return replace(loaded, head=rows[-1].sequence if rows else after)
            case "shows others' rows":
                other = OrganizationId(UUID(int=0))
                return replace(
                    loaded, rows=rows + tuple(replace(it, organization=other) for it in rows[:1])
                )
            case "cuts text":
                return replace(loaded, rows=tuple(replace(it, json=it.json[:1000]) for it in rows))
            case _:
                return loaded

    def append(self, expected: Version, batch: Batch) -> Append:
        """Write what is not to be written."""
        here = super().load(batch.organization, 0, ALL)
        match self.how:
            case "appends anywhere":
                expected = here.version
            case "looks, then writes" if here.version == expected:
                # Long enough for others to look, where there are others.
                sleep(0.05 if active_count() > 2 else 0)
                expected = super().load(batch.organization, 0, ALL).version
            case "allows gaps":
                lines = enumerate(batch.lines, here.head + 1)
                batch = replace(batch, lines=tuple(Line(place, it.json) for place, it in lines))
            case "forgets orders":
                batch = replace(batch, orders=())
            case "keeps deadlines" if batch.deadline is None:
                kept = [
                    it.at
                    for it in self.due(None, None, ALL)
                    if it.organization == batch.organization
                ]
                batch = replace(batch, deadline=kept[0] if kept else None)
            case _:
                pass
        appended = super().append(expected, batch)
        match self.how, appended:
            case "writes orders of conflicts", Conflict():
                super().append(here.version, replace(batch, lines=()))
            case "empty appends move", Done() if not batch.lines:
                return Done(Version("elsewhere"))
            case _:
                pass
        return appended

    def snapshot(self, organization: OrganizationId, core: str) -> bytes | None:
        """Take another version's."""
        return super().snapshot(organization, "" if self.how == "one snapshot for all" else core)

    def keep_snapshot(
        self, organization: OrganizationId, core: str, sequence: int, snapshot: bytes
    ) -> None:
        """Keep it in another's place."""
        core = "" if self.how == "one snapshot for all" else core
        sequence = 1 if self.how == "older snapshots win" else sequence
        super().keep_snapshot(organization, core, sequence, snapshot)

    def due(self, until: datetime | None, after: Due | None, most: int) -> tuple[Due, ...]:
        """Tell of what is not due."""
        return super().due(None if self.how == "due for ever" else until, after, most)

    def outbox(self, after: int, most: int) -> tuple[Waiting, ...]:
        """Tell more, or in another order."""
        waiting = super().outbox(after, ALL if self.how == "ignores limits" else most)
        by_whose = self.how == "orders by whose"
        return tuple(sorted(waiting, key=lambda it: it.organization)) if by_whose else waiting

    def done(self, organization: OrganizationId, order: EffectId) -> None:
        """Take out nothing, or all."""
        match self.how:
            case "never done":
                pass
            case "clears the outbox":
                for waiting in super().outbox(0, ALL):
                    super().done(waiting.organization, waiting.id)
            case _:
                super().done(organization, order)


@pytest.mark.parametrize(
    ("how", "check"),
    [
        ("appends anywhere", "expected"),
        ("writes orders of conflicts", "whole"),
        ("allows gaps", "gap"),
        ("shows others' rows", "apart"),
        ("looks, then writes", "race"),
        ("reads backwards", "order"),
        ("ignores limits", "pages"),
        ("ignores limits", "outbox_pages"),
        ("head of the page", "pages"),
        ("cuts text", "texts"),
        ("forgets orders", "outbox"),
        ("clears the outbox", "done"),
        ("never done", "done"),
        ("orders by whose", "outbox"),
        ("keeps deadlines", "due_moves"),
        ("due for ever", "due"),
        ("one snapshot for all", "snapshot"),
        ("older snapshots win", "snapshot_newest"),
        ("clock goes back", "now"),
        ("empty appends move", "confirm"),
    ],
)
def test_a_broken_store_fails_the_check_that_is_about_it(how: str, check: str) -> None:
    """Each is found by that check, whatever else it breaks."""
    report = conformance.run(lambda: Broken(how))
    assert check in report.failed, f"{report}"
    assert f"FAILED {check}: " in str(report)
    if how not in ("shows others' rows", "reads backwards"):
        assert not {"empty", "many"} & set(report.failed)


def test_the_checks_are_those_of_every_language() -> None:
    """Their names and what they ask are the same as in Rust, in the same order."""
    source = Path(__file__).parents[2] / "host/src/conformance/mod.rs"
    text = " ".join(source.read_text("utf-8").split())
    places = [text.find(f'"{it.name}", "{it.asks}",') for it in conformance.CHECKS]
    assert -1 not in places
    assert places == sorted(places)
    assert len(places) == text.count(", journal::") + text.count(", races::") + text.count(
        ", outbox::"
    ) + text.count(", timers::")
