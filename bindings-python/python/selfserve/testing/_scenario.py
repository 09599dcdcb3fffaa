"""Given, when, then: what has been, what is done, and what has happened."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Self, TypeAlias
from uuid import UUID

from .._errors import Denied
from .._facts import Catalog, Directory
from .._journal import read_journal
from .._types import (
    CatalogData,
    Command,
    CommandId,
    Denial,
    Effect,
    Event,
    OrganizationId,
    PaymentDeclined,
    Person,
    PersonId,
    Recorded,
    Retry,
    System,
    User,
)
from ..host import Clock, Host, Memory, Receipt, Store
from ._provider import Provider
from ._ready_made import CATALOG, ORGANIZATION, PEOPLE, START

__all__ = ["Scenario", "Step"]

Step: TypeAlias = Command | tuple[PersonId, Command]
"""A command by the system, or by somebody."""

_ALL = 100_000


class Scenario:
    """One organization on a host of its own, and a clock that stands still until it is moved.

    Commands have the ids 1, 2, 3 …, and what they make has ids that follow from those. Every charge
    succeeds at once, unless `payment_fails` or `payment_waits` was said before. `shop` and `host`
    are those of `selfserve.host`, for every question besides.
    """

    def __init__(
        self,
        *,
        catalog: CatalogData = CATALOG,
        people: Iterable[Person] = PEOPLE,
        organization: OrganizationId = ORGANIZATION,
        start: datetime = START,
        store: Callable[[Clock], Store] = Memory,
    ) -> None:
        """Begin with nothing done; `store` makes an empty one that goes by a clock."""
        self.now = start
        self.directory = Directory(people)
        self.store = store(self._clock)
        self.host = Host(self.store, Catalog(catalog), self.directory, clock=self._clock)
        self.shop = self.host.shop(organization)
        self._provider = Provider(self._report)
        self._commands = 0
        self._begin()

    def given(self, *steps: Step) -> Self:
        """Let these have been done, one after the other. Raises `Denied` where one is refused."""
        for step in steps:
            self._execute(step)
            self._deliver()
        self._begin()
        return self

    def when(self, *step: PersonId | Command) -> Self:
        """Give a command, `when(command)` or `when(ADA, command)`: then ask what has happened."""
        self._begin()
        match step:
            case (person, command) if isinstance(person, UUID) and not isinstance(command, UUID):
                self._try((PersonId(person), command))
            case (command,) if not isinstance(command, UUID):
                self._try(command)
            case _:
                raise TypeError("`when` takes a command, and ahead of it who gives it")
        return self

    def advance_days(self, days: int) -> Self:
        """Let so many days pass."""
        return self.advance_to(self.now + timedelta(days=days))

    def advance_months(self, months: int) -> Self:
        """Let so many months pass: to the same day, or the last one of a shorter month."""
        years, month = divmod(self.now.month - 1 + months, 12)
        year, month = self.now.year + years, month + 1
        day = min(self.now.day, monthrange(year, month)[1])
        return self.advance_to(self.now.replace(year=year, month=month, day=day))

    def advance_to(self, then: datetime) -> Self:
        """Let time pass until then, from one deadline to the next, as it would with a timer."""
        self._begin()
        while falls_due := self.store.due(then, None, 1):
            self.now = max(self.now, falls_due[0].at)
            for _, problem in self.host.tick().failed:
                raise problem
            self._deliver()
        self.now = then
        return self

    def payment_fails(
        self, *, times: int = 1, retry: Retry = Retry.POSSIBLE, reason: str | None = None
    ) -> Self:
        """Let the next charges be declined."""
        for _ in range(times):
            self._provider.let_come(PaymentDeclined(retry=retry, reason=reason))
        return self

    def payment_waits(self, *, times: int = 1) -> Self:
        """Let nothing be heard of the next charges."""
        for _ in range(times):
            self._provider.let_come(None)
        return self

    def then(self, *expected: type[Event] | Event) -> Self:
        """Find that exactly these have happened since: events, or their types, in order."""
        self._require_granted()
        found = self.events
        if len(found) != len(expected) or not all(map(_fits, found, expected)):
            raise AssertionError(f"happened: {_told(found)}\nexpected: {_told(expected)}")
        return self

    def then_includes(self, *expected: type[Event] | Event) -> Self:
        """Find that these have happened since, in this order, and others between them perhaps."""
        self._require_granted()
        found = iter(self.events)
        for one in expected:
            if not any(_fits(event, one) for event in found):
                missing = f"missing, or out of order: {_told([one])}"
                raise AssertionError(f"happened: {_told(self.events)}\n{missing}")
        return self

    def then_denied(self, expected: str | type[Denial] | Denial) -> Self:
        """Find that it was refused, with this code, type or denial."""
        denied = self.denied
        if denied is None:
            raise AssertionError(f"was not refused; happened: {_told(self.events)}")
        if denied.code != expected and not _fits(denied.denial, expected):
            raise AssertionError(f"refused: {denied}\nexpected: {expected}")
        return self

    def then_asks(self, *expected: type[Effect] | Effect) -> Self:
        """Find that these were asked of the world outside, in this order, and others perhaps."""
        found = iter(self.effects)
        for one in expected:
            if not any(_fits(effect, one) for effect in found):
                raise AssertionError(f"asked: {_told(self.effects)}\nmissing: {_told([one])}")
        return self

    @property
    def events(self) -> tuple[Event, ...]:
        """What has happened since: of the command, of time, of the payments that followed."""
        return tuple(record.event for record in self.records[self._mark :])

    @property
    def effects(self) -> tuple[Effect, ...]:
        """What has been asked of the world outside since."""
        return tuple(self._provider.taken)

    @property
    def records(self) -> tuple[Recorded, ...]:
        """The whole journal."""
        rows = self.store.load(self.shop.organization, 0, _ALL).rows
        return read_journal(row.json for row in rows)

    def _clock(self) -> datetime:
        return self.now

    def _begin(self) -> None:
        self._mark = len(self.records)
        self._provider.taken.clear()
        self.denied: Denied | None = None

    def _try(self, step: Step) -> None:
        try:
            self._execute(step)
        except Denied as denied:
            self.denied = denied
        self._deliver()

    def _execute(self, step: Step) -> Receipt:
        person, command = step if isinstance(step, tuple) else (None, step)
        actor = System() if person is None else User(id=person)
        self._commands += 1
        return self.shop.execute(command, actor=actor, id=CommandId(UUID(int=self._commands)))

    def _report(self, id: CommandId, report: Command) -> None:
        self.shop.execute(report, actor=System(), id=id)

    def _deliver(self) -> None:
        """Hand over what waits, and what follows from that."""
        while (handed := self.host.effects(self._provider)).done:
            for _, problem in handed.failed:
                raise problem

    def _require_granted(self) -> None:
        if self.denied is not None:
            raise AssertionError(f"refused: {self.denied}") from self.denied


def _fits(found: object, expected: object) -> bool:
    return isinstance(found, expected) if isinstance(expected, type) else found == expected


def _told(things: Iterable[object]) -> str:
    names = (it.__name__ if isinstance(it, type) else type(it).__name__ for it in things)
    return ", ".join(names) or "nothing"
