"""The contract of a store: what the host asks of it, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType, Protocol, TypeAlias

from .._types import EffectId, OrganizationId, Sequence
from ._batch import Batch
from ._errors import StoreError

__all__ = [
    "Append",
    "Conflict",
    "Done",
    "Due",
    "Loaded",
    "Row",
    "Store",
    "Unknown",
    "Version",
    "Waiting",
]

Version = NewType("Version", str)
"""A version of an organization's journal, in the store's own words: it may be a sequence, a
revision, a position in a stream. Only the store looks inside.
"""


@dataclass(frozen=True, slots=True)
class Done:
    """All of an append is written, and will stay."""

    version: Version
    """The version now."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """The journal is not at the expected version: nothing was written."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """An append may have been written, it may not, it may yet be.

    The connection broke in the middle, for example.
    """

    problem: StoreError
    """What the store said."""


Append: TypeAlias = Done | Conflict | Unknown
"""What became of an append, as far as the store knows."""


@dataclass(frozen=True, slots=True)
class Row:
    """One event, as it is stored."""

    organization: OrganizationId
    """Whose it is, as it was written: the host looks whether that is what it asked for."""

    sequence: Sequence
    """Its place in the journal."""

    json: str
    """Canonical JSON."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A piece of a journal, and where the journal ends."""

    rows: tuple[Row, ...]
    """The events, in order."""

    head: Sequence
    """The place of the journal's last event, whether among the rows or not; 0: there is none."""

    version: Version
    """The version of the journal that ends there."""


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """Something falls due."""

    at: datetime
    """When."""

    organization: OrganizationId
    """In which organization."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something in the outbox that has not been handed over."""

    place: int
    """Where it stands: later orders have later places, the first is behind 0."""

    organization: OrganizationId
    """Whose events asked for it."""

    id: EffectId
    """Its id: the idempotency key."""

    json: str
    """What to do: canonical JSON."""


class Store(Protocol):
    """Keeps journals, and with them an outbox, a table of deadlines, snapshots.

    One store serves any number of organizations and threads. What it promises:

    - An append writes all of a batch or nothing, and only at the expected version. A unique key
      alone is not enough: it refuses no gap. A row that holds the version, and moves in the same
      transaction, does.
    - What was told to be `Done` stays, whatever breaks.
    - A read comes from where appends are decided, and not from a copy that lags.
    - It says what it does not know. Whoever cannot tell whether an append was written answers
      `Unknown`, and raises nothing. Each method raises `StoreError` where it is certain that
      nothing was written or read; an `append` that raises anything else counts as `Unknown`.

    `selfserve.host.conformance` asks a store whether it keeps them. It blocks, also under asyncio:
    `AsyncHost` calls it from threads.
    """

    def now(self) -> datetime:
        """Tell the store's own clock, which all hosts share."""
        ...

    def load(self, organization: OrganizationId, after: Sequence, most: int) -> Loaded:
        """Read the events behind a place, at most so many, and where the journal ends.

        All as of one moment. An organization that nobody has written has no events, and a version
        at which they can be appended.
        """
        ...

    def append(self, expected: Version, batch: Batch) -> Append:
        """Append a batch if the journal is still at the expected version, all or nothing.

        Raises `StoreGap` where the lines do not go on from the last one.
        """
        ...

    def snapshot(self, organization: OrganizationId, core: str) -> bytes | None:
        """Find the last snapshot that this version of the core has made."""
        ...

    def keep_snapshot(
        self, organization: OrganizationId, core: str, sequence: Sequence, snapshot: bytes
    ) -> None:
        """Keep a snapshot in the place of an earlier one; an older one changes nothing."""
        ...

    def due(self, until: datetime | None, after: Due | None, most: int) -> tuple[Due, ...]:
        """List the organizations for which something falls due until then; `None`: whenever.

        The earliest first, those of one moment in order of their ids; only those behind `after`.
        """
        ...

    def outbox(self, after: int, most: int) -> tuple[Waiting, ...]:
        """List what waits behind a place, in the order in which it was appended."""
        ...

    def done(self, organization: OrganizationId, order: EffectId) -> None:
        """Take an order out of the outbox. One that is not there any more changes nothing."""
        ...
