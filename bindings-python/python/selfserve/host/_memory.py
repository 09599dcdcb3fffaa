"""A store in memory, for tests: it forgets everything with the process, and fails when told to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from threading import RLock
from typing import TypeAlias

from .._types import EffectId, OrganizationId, Sequence
from ._batch import Batch, Line
from ._clock import Clock, system_clock
from ._errors import StoreFull, StoreGap, StoreUnavailable
from ._store import Append, Conflict, Done, Due, Loaded, Row, Unknown, Version, Waiting

__all__ = ["Fault", "Faults", "Late", "Memory", "StaleRead"]


class Fault(Enum):
    """Something that goes wrong once."""

    NONE = auto()
    """An append goes well: for the one behind it to fail."""

    CONFLICT = auto()
    """An append is told to be in conflict, and is in none."""

    UNKNOWN_WRITTEN = auto()
    """An append is written, and nobody hears of it."""

    UNKNOWN_NOT_WRITTEN = auto()
    """An append is not written, and nobody hears of it."""

    FULL = auto()
    """There is no room for an append."""

    UNREADABLE = auto()
    """A read fails."""


@dataclass(frozen=True, slots=True)
class Late:
    """Nobody hears of an append, and it arrives after so many further calls, if it still fits."""

    calls: int


@dataclass(frozen=True, slots=True)
class StaleRead:
    """A read shows a journal as it was so many appends ago."""

    appends: int


Faults: TypeAlias = Fault | Late | StaleRead
"""What can be made to go wrong."""

_NOTHING: tuple[Sequence, Version] = (0, Version("0"))


class _Journal:
    """A journal, and after each append: where it ended, and the version then."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.ends = [_NOTHING]


class Memory:
    """A store in memory. Hosts share it as it is."""

    def __init__(self, clock: Clock = system_clock) -> None:
        """Make an empty store that goes by this clock."""
        self._clock = clock
        self._lock = RLock()
        self._appends = self._places = 0
        self._journals: dict[OrganizationId, _Journal] = {}
        self._outbox: list[Waiting] = []
        self._deadlines: dict[OrganizationId, datetime] = {}
        self._snapshots: dict[tuple[OrganizationId, str], tuple[Sequence, bytes]] = {}
        self._failing_appends: deque[Fault | Late] = deque()
        self._failing_reads: deque[Fault | StaleRead] = deque()
        self._late: list[tuple[int, Version, Batch]] = []

    def inject(self, fault: Faults) -> None:
        """Let a coming call fail in this way.

        Faults of appends wait for appends, those of reads for reads, each in their order.
        """
        with self._lock:
            match fault:
                case StaleRead() | Fault.UNREADABLE:
                    self._failing_reads.append(fault)
                case _:
                    self._failing_appends.append(fault)

    def calm(self) -> None:
        """Let nothing fail any more. What is late is still on its way."""
        with self._lock:
            self._failing_appends.clear()
            self._failing_reads.clear()

    def arrive(self) -> None:
        """Let what is late arrive now."""
        with self._lock:
            late, self._late = self._late, []
            for _, expected, batch in late:
                self._write(expected, batch)

    def journal(self, organization: OrganizationId) -> str:
        """Take every line of a journal, as one text."""
        with self._lock:
            return "".join(f"{line.json}\n" for line in self._journal(organization).lines)

    def lose(self, organization: OrganizationId, events: int) -> None:
        """Lose the last events of a journal, whole appends at a time.

        As a disk does that had confirmed what it had not written.
        """
        with self._lock:
            journal = self._journal(organization)
            left = len(journal.lines) - events
            journal.ends = [end for end in journal.ends if end[0] <= left]
            del journal.lines[journal.ends[-1][0] :]

    def rewrite(self, organization: OrganizationId, sequence: Sequence, json: str) -> None:
        """Write another text in the place of a line."""
        with self._lock:
            lines = self._journal(organization).lines
            lines[:] = [Line(sequence, json) if it.sequence == sequence else it for it in lines]

    def remove(self, organization: OrganizationId, sequence: Sequence) -> None:
        """Take a line out of the middle of a journal."""
        with self._lock:
            lines = self._journal(organization).lines
            lines[:] = [it for it in lines if it.sequence != sequence]

    def now(self) -> datetime:
        """See `Store.now`."""
        return self._clock()

    def load(self, organization: OrganizationId, after: Sequence, most: int) -> Loaded:
        """See `Store.load`."""
        with self._lock:
            self._pass()
            journal = self._journal(organization)
            head, version = journal.ends[-1 - min(self._behind(), len(journal.ends) - 1)]
            lines = [line for line in journal.lines if after < line.sequence <= head][:most]
            rows = tuple(Row(organization, line.sequence, line.json) for line in lines)
            return Loaded(rows, head, version)

    def append(self, expected: Version, batch: Batch) -> Append:
        """See `Store.append`."""
        with self._lock:
            self._pass()
            match self._failing_appends.popleft() if self._failing_appends else Fault.NONE:
                case Fault.CONFLICT:
                    return Conflict()
                case Fault.UNKNOWN_WRITTEN:
                    self._write(expected, batch)
                    return Unknown(_broken())
                case Fault.UNKNOWN_NOT_WRITTEN:
                    return Unknown(_broken())
                case Late(calls):
                    self._late.append((calls, expected, batch))
                    return Unknown(_broken())
                case Fault.FULL:
                    raise StoreFull("no room in memory")
                case _:
                    return self._write(expected, batch)

    def snapshot(self, organization: OrganizationId, core: str) -> bytes | None:
        """See `Store.snapshot`."""
        with self._lock:
            return self._snapshots.get((organization, core), (0, None))[1]

    def keep_snapshot(
        self, organization: OrganizationId, core: str, sequence: Sequence, snapshot: bytes
    ) -> None:
        """See `Store.keep_snapshot`."""
        with self._lock:
            kept, _ = self._snapshots.get((organization, core), (0, b""))
            if sequence >= kept:
                self._snapshots[organization, core] = (sequence, snapshot)

    def due(self, until: datetime | None, after: Due | None, most: int) -> tuple[Due, ...]:
        """See `Store.due`."""
        with self._lock:
            every = sorted(Due(at, organization) for organization, at in self._deadlines.items())
        behind = (due for due in every if after is None or due > after)
        return tuple(due for due in behind if until is None or due.at <= until)[:most]

    def outbox(self, after: int, most: int) -> tuple[Waiting, ...]:
        """See `Store.outbox`."""
        with self._lock:
            return tuple(it for it in self._outbox if it.place > after)[:most]

    def done(self, organization: OrganizationId, order: EffectId) -> None:
        """See `Store.done`."""
        with self._lock:
            kept = [it for it in self._outbox if (it.organization, it.id) != (organization, order)]
            self._outbox = kept

    def _journal(self, organization: OrganizationId) -> _Journal:
        return self._journals.setdefault(organization, _Journal())

    def _write(self, expected: Version, batch: Batch) -> Append:
        journal = self._journal(batch.organization)
        head, version = journal.ends[-1]
        if version != expected:
            return Conflict()
        if (found := batch.gap(head)) is not None:
            raise StoreGap(head, found)
        self._set_deadline(batch)
        for order in batch.orders:
            self._places += 1
            waiting = Waiting(self._places, batch.organization, order.id, order.json)
            self._outbox.append(waiting)
        if not batch.lines:
            return Done(version)
        self._appends += 1
        version = Version(str(self._appends))
        journal.lines.extend(batch.lines)
        journal.ends.append((batch.lines[-1].sequence, version))
        return Done(version)

    def _set_deadline(self, batch: Batch) -> None:
        if batch.deadline is None:
            self._deadlines.pop(batch.organization, None)
        else:
            self._deadlines[batch.organization] = batch.deadline

    def _behind(self) -> int:
        """How many appends ago a read is."""
        match self._failing_reads.popleft() if self._failing_reads else None:
            case StaleRead(appends):
                return appends
            case None:
                return 0
            case _:
                raise _broken()

    def _pass(self) -> None:
        """Let what is late come nearer: a call passes. It arrives where it still fits."""
        nearer = [(calls - 1, expected, batch) for calls, expected, batch in self._late]
        self._late = [it for it in nearer if it[0] > 0]
        for calls, expected, batch in nearer:
            if calls <= 0:
                self._write(expected, batch)


def _broken() -> StoreUnavailable:
    return StoreUnavailable("the connection broke")
