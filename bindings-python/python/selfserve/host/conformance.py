"""Whether a store keeps what the contract promises: checks with names, the same in every language.

In one call, or in a line of pytest, a test for each:

    assert conformance.run(Memory).passed


    @pytest.mark.parametrize("check", conformance.CHECKS, ids=str)
    def test_my_store(check: conformance.Check) -> None:
        check.run(MyStore())

What only a fault can show (an append that was confirmed and is gone after a crash) is for the
store's own tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import _checks_of_journals as journals
from . import _checks_of_others as others
from . import _checks_of_races as races
from ._store import Store
from ._trial import Failed, Trial

__all__ = ["CHECKS", "Check", "Failed", "Finding", "Report", "run"]


@dataclass(frozen=True, slots=True)
class Check:
    """One question to a store."""

    name: str
    """Stable, and the same in every language."""

    asks: str
    """What it asks."""

    _ask: Callable[[Trial], None]

    def run(self, store: Store) -> None:
        """Ask a store that is empty, and of which nobody else knows. Raises `Failed`."""
        self._ask(Trial(store))

    def __str__(self) -> str:
        """Write the name, for pytest."""
        return self.name


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check has found."""

    check: Check
    """Which."""

    fault: str | None
    """What is wrong; absent: nothing."""


@dataclass(frozen=True, slots=True)
class Report:
    """What all checks have found, in order."""

    findings: tuple[Finding, ...]
    """A finding for each check."""

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong."""
        return not self.failed

    @property
    def failed(self) -> tuple[str, ...]:
        """The names of the checks that failed."""
        return tuple(it.check.name for it in self.findings if it.fault is not None)

    def __str__(self) -> str:
        """Write one line for each check."""
        return "".join(
            f"passed {it.check.name}: {it.check.asks}\n"
            if it.fault is None
            else f"FAILED {it.check.name}: {it.check.asks}: {it.fault}\n"
            for it in self.findings
        )


def run(fresh: Callable[[], Store]) -> Report:
    """Run every check, each on a store of its own: `fresh` makes an empty one."""
    return Report(tuple(Finding(check, _fault(check, fresh())) for check in CHECKS))


def _fault(check: Check, store: Store) -> str | None:
    try:
        check.run(store)
    except Exception as fault:
        return f"{type(fault).__name__}: {fault}"
    return None


CHECKS = (
    Check(
        "empty",
        "a journal that nobody has written is empty, and can be appended to",
        journals.empty,
    ),
    Check(
        "order",
        "events come back in order, byte for byte, with the head behind them",
        journals.order,
    ),
    Check(
        "pages",
        "a read takes no more than it asks for, from behind a place, and tells the head",
        journals.pages,
    ),
    Check("many", "a thousand events are one append", journals.many),
    Check("texts", "text of any script, and a long line, stay as they are", journals.texts),
    Check("expected", "an append at an old version is a conflict", journals.expected),
    Check("first", "of two first appends one is a conflict", journals.first),
    Check("whole", "a conflict writes nothing: no event, no order, no deadline", journals.whole),
    Check(
        "gap",
        "lines that do not go on from the last one are refused, and nothing is written",
        journals.gap,
    ),
    Check(
        "confirm",
        "an append without events asks for the version, and leaves it",
        journals.confirm,
    ),
    Check(
        "apart", "organizations have journals, orders and deadlines of their own", journals.apart
    ),
    Check("race", "of many appends at one version, at once, one is done", races.one_wins),
    Check("no_gap", "many who append at once leave a journal without gap or double", races.no_gap),
    Check("outbox", "orders come in the order of their appends, with whose they are", others.order),
    Check(
        "outbox_pages",
        "the outbox is read from behind a place, no more than asked for",
        others.pages,
    ),
    Check(
        "done",
        "an order that is done is gone, the others stay, and twice does no harm",
        others.done,
    ),
    Check(
        "due", "what is due by a moment comes earliest first, no more than asked for", others.due
    ),
    Check(
        "due_moves", "each append moves its organization's deadline, or takes it away", others.moves
    ),
    Check(
        "snapshot", "a snapshot is kept by organization and version of the core", others.snapshot
    ),
    Check(
        "snapshot_newest",
        "a later snapshot takes an earlier one's place, not the other way",
        others.newest,
    ),
    Check("now", "the store's clock does not go back", others.now),
)
"""Every check, in order."""
