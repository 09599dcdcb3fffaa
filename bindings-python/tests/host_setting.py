"""What the tests of the host begin with: a clock that is set by hand, a store that is watched."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from selfserve import (
    Actor,
    Catalog,
    ChargeCard,
    CommandId,
    Directory,
    EffectId,
    Notify,
    OrganizationId,
    RefundCard,
    System,
    User,
    verify_journal,
)
from selfserve.host import (
    USUAL,
    Append,
    Batch,
    Due,
    Host,
    Limits,
    Loaded,
    Memory,
    Outside,
    Receipt,
    Shop,
    Store,
    Task,
    Version,
    Waiting,
)
from selfserve.testing import (
    ADA,
    CATALOG,
    OPENING,
    ORGANIZATION,
    PEOPLE,
    START,
    Step,
    create,
    purchase,
)

ADA_ACTS = User(id=ADA)
OPENED = 5
"""How many events it takes to open the organization of the examples."""


class Hand:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        """Begin on November 2, 2026."""
        self.time = START

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.time

    def skewed(self, by: timedelta) -> Callable[[], datetime]:
        """Make the same clock, so much ahead or behind."""
        return lambda: self.time + by


def command_id(number: int) -> CommandId:
    """Make the id of a command."""
    return CommandId(UUID(int=number))


def organization(number: int) -> OrganizationId:
    """Make one organization of several."""
    return OrganizationId(UUID(int=(ORGANIZATION.int >> 48 << 48) + number))


def host_on(store: Store, clock: Callable[[], datetime], limits: Limits = USUAL) -> Host:
    """Open a host on a store, with the ready-made catalog and people."""
    return Host(store, Catalog(CATALOG), Directory(PEOPLE), clock=clock, limits=limits)


def opened() -> tuple[Hand, Memory]:
    """Make a store in which Ada has bought."""
    clock = Hand()
    memory = Memory(clock)
    open_shop(host_on(memory, clock).shop(ORGANIZATION))
    return clock, memory


def open_shop(shop: Shop) -> None:
    """Create the organization, and let Ada buy: commands 1 to 3."""
    steps: tuple[Step, ...] = OPENING
    for number, step in enumerate(steps, 1):
        give(shop, number, step)


def give(shop: Shop, number: int, step: Step) -> Receipt:
    """Give a command of this number."""
    person, command = step if isinstance(step, tuple) else (None, step)
    actor: Actor = System() if person is None else User(id=person)
    return shop.execute(command, actor=actor, id=command_id(number))


def buy_visio(shop: Shop, number: int) -> Receipt:
    """Let Ada buy Visio on the billing profile that she has: two events."""
    return give(shop, number, (ADA, purchase("visio", 2)))


def create_other(host: Host, number: int) -> Shop:
    """Create one organization of several."""
    shop = host.shop(organization(number))
    give(shop, 1, msgspec.structs.replace(create(), organization=shop.organization))
    return shop


def verified(memory: Memory, organization: OrganizationId = ORGANIZATION) -> int:
    """Count the events of a journal, which can be replayed and verified."""
    report = verify_journal(memory.journal(organization))
    assert (report.problems, report.lines) == ((), report.replayed)
    return report.lines


class World(Outside):
    """The world outside: remembers what it was told, and refuses what it is told to."""

    def __init__(self) -> None:
        """Begin with nothing told, and nothing refused."""
        self.told: list[EffectId] = []
        self.refused: str | None = None

    def charge(self, task: Task, charge: ChargeCard) -> None:
        """Take a charge."""
        self._take(task)

    def refund(self, task: Task, refund: RefundCard) -> None:
        """Take a refund."""
        self._take(task)

    def notify(self, task: Task, notification: Notify) -> None:
        """Take a notification."""
        self._take(task)

    def _take(self, task: Task) -> None:
        self.told.append(task.key)
        if self.refused and self.refused in task.key:
            raise ConnectionError("out of order")


class Watched:
    """A store that remembers what it was asked, and does something ahead of each append."""

    def __init__(self, store: Store, ahead: Callable[[], object] = lambda: None) -> None:
        """Watch this store."""
        self.store, self.ahead = store, ahead
        self.asked: list[str] = []

    def now(self) -> datetime:
        """Pass on."""
        return self.store.now()

    def load(self, organization: OrganizationId, after: int, most: int) -> Loaded:
        """Pass on."""
        loaded = self.store.load(organization, after, most)
        self.asked.append(f"load {len(loaded.rows)} behind {after}")
        return loaded

    def append(self, expected: Version, batch: Batch) -> Append:
        """Pass on."""
        self.ahead()
        appended = self.store.append(expected, batch)
        self.asked.append(f"append {len(batch.lines)}: {type(appended).__name__}")
        return appended

    def snapshot(self, organization: OrganizationId, core: str) -> bytes | None:
        """Pass on."""
        snapshot = self.store.snapshot(organization, core)
        self.asked.append("snapshot missing" if snapshot is None else "snapshot there")
        return snapshot

    def keep_snapshot(
        self, organization: OrganizationId, core: str, sequence: int, snapshot: bytes
    ) -> None:
        """Pass on."""
        self.asked.append(f"keep {sequence}")
        self.store.keep_snapshot(organization, core, sequence, snapshot)

    def due(self, until: datetime | None, after: Due | None, most: int) -> tuple[Due, ...]:
        """Pass on."""
        return self.store.due(until, after, most)

    def outbox(self, after: int, most: int) -> tuple[Waiting, ...]:
        """Pass on."""
        return self.store.outbox(after, most)

    def done(self, organization: OrganizationId, order: EffectId) -> None:
        """Pass on."""
        self.store.done(organization, order)
