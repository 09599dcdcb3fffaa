"""One organization in memory: as it is in the store, and a draft of what may come."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from .._errors import CorruptJournal
from .._execution import Execution
from .._facts import Catalog, Directory
from .._journal import read_journal
from .._json import to_json
from .._organization import Organization
from .._types import (
    Actor,
    Advanced,
    Command,
    CommandId,
    OrganizationCreated,
    OrganizationId,
    Outcome,
    Recorded,
)
from ._batch import Batch, Line, Order
from ._errors import Corrupt, OtherOrganization
from ._store import Row, Version

__all__: list[str] = []


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody gives a command."""

    id: CommandId
    actor: Actor
    command: Command


@dataclass(frozen=True, slots=True)
class Time:
    """Time is brought up to date."""

    confirm: bool
    """Whether the store is asked, and its deadlines put right, where nothing is due."""


Work: TypeAlias = Ask | Time
"""What a caller wants."""


@dataclass(slots=True)
class Prepared:
    """What is to be appended, and answered then."""

    batch: Batch
    outcome: Outcome | None
    """What came of the command, if it was one."""

    in_doubt: bool = False
    """Whether an append of it may have been written, or may yet be."""


class Image:
    """An organization in memory.

    Questions are answered from `committed`, which holds what the store has confirmed and nothing
    else. Decisions are made on the draft, a copy that is kept in step: an append that does not
    come about costs the draft, and no reload.
    """

    def __init__(
        self, organization: OrganizationId, catalog: Catalog, directory: Directory
    ) -> None:
        """Begin with nothing read yet."""
        self.organization = organization
        self.catalog, self.directory = catalog, directory
        self.forget()

    def forget(self) -> None:
        """Drop everything: it is read again."""
        self.committed = Organization(self.catalog, self.directory)
        self.draft: Organization | None = None
        self.version: Version | None = None
        self.half_read = False
        """Whether a read broke off, perhaps in the middle of what one command brought."""
        self.pending: Prepared | None = None
        self.snapshot = 0

    def begin(self, snapshot: bytes) -> None:
        """Begin from a snapshot. Raises `UnusableSnapshot`."""
        self.committed = Organization.from_snapshot(snapshot, self.catalog, self.directory)
        self.draft, self.snapshot = None, self.committed.version

    def prepare(self, at: datetime, work: Work) -> Prepared:
        """Decide, and change nothing that a question sees."""
        if self.draft is None:
            self.draft = copy(self.committed)
        try:
            brought = _decide(self.draft, at, work)
        except CorruptJournal as problem:
            raise Corrupt(self.organization, problem) from problem
        for record in brought.recorded:
            self._require_own(record)
        batch = Batch(
            self.organization,
            tuple(Line(it.sequence, to_json(it).decode()) for it in brought.recorded),
            tuple(Order(it.id, to_json(it.effect).decode()) for it in brought.effects),
            self.draft.next_deadline,
        )
        return Prepared(batch, brought.outcome if isinstance(brought, Execution) else None)

    def commit(self, prepared: Prepared, version: Version) -> None:
        """Take what was prepared: it is in the store, at this version."""
        for line in prepared.batch.lines:
            self._apply(line.json)
        self.version = version

    def take(self, row: Row) -> None:
        """Take an event that the store holds, which has to be the one that comes next."""
        if row.organization != self.organization:
            raise OtherOrganization(self.organization, row.organization)
        place = self.committed.version + 1
        if row.sequence != place:
            gap = CorruptJournal(place, "gap", f"found event {row.sequence}")
            raise Corrupt(self.organization, gap)
        self.draft = None
        if place == 1:
            self._require_own(self._read(row.json))
        self._apply(row.json)

    def break_off(self) -> None:
        """Leave it as others may find it, whatever stopped a caller in the middle.

        The draft may be ahead of what the store has. What is in doubt stays: it is settled first.
        """
        self.draft = None
        if self.version is None:
            self.forget()
        elif self.pending is not None and not self.pending.in_doubt:
            self.pending = None

    def _apply(self, line: str) -> None:
        try:
            self.committed.apply(line)
        except CorruptJournal as problem:
            raise Corrupt(self.organization, problem) from problem

    def _read(self, line: str) -> Recorded:
        try:
            (record,) = read_journal([line])
        except CorruptJournal as problem:
            raise Corrupt(self.organization, problem) from problem
        return record

    def _require_own(self, record: Recorded) -> None:
        """Refuse the first event of another organization: it says whose the journal is."""
        match record.event:
            case OrganizationCreated(organization=found) if found != self.organization:
                raise OtherOrganization(self.organization, found)
            case _:
                pass


def _decide(draft: Organization, at: datetime, work: Work) -> Execution | Advanced:
    match work:
        case Ask(id, actor, command):
            return draft.execute(command, actor=actor, at=at, id=id)
        case Time():
            return draft.advance(at)
