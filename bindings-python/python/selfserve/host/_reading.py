"""From the store to memory: a snapshot where there is one, and the events behind it."""

from __future__ import annotations

from contextlib import suppress

from .. import _native
from .._errors import CorruptJournal, UnusableSnapshot
from .._journal import read_journal
from .._types import OrganizationId, Recorded, Sequence
from ._errors import Corrupt, LostEvents, OtherOrganization, StoreError
from ._image import Image
from ._limits import Limits
from ._store import Loaded, Row, Store

__all__: list[str] = []

CORE = _native.VERSION
"""The version of the core, by which snapshots are kept: another's is refused by the core."""


class Reading:
    """Reads what a store holds."""

    def __init__(self, store: Store, limits: Limits) -> None:
        """Read from this store, in pieces and attempts of these limits."""
        self._store, self._limits = store, limits

    def tail(self, image: Image) -> bool:
        """Read what an image has not seen yet, and tell whether there was any.

        It is all of the journal where nothing was read.
        """
        if image.version is None:
            self._snapshot(image)
        before = image.committed.version
        while True:
            loaded = self._load(image)
            image.half_read = True
            for row in loaded.rows:
                image.take(row)
            reached = image.committed.version
            if reached == loaded.head:
                image.half_read = False
                image.version = loaded.version
                return reached > before
            if not loaded.rows or reached > loaded.head:
                gap = CorruptJournal(reached + 1, "gap", f"the journal ends at {loaded.head}")
                raise Corrupt(image.organization, gap)

    def _load(self, image: Image) -> Loaded:
        """Read once. A store that ends before what it has confirmed is asked again: it may lag."""
        seen = found = image.committed.version
        # At least twice: once with a snapshot, once without.
        for _ in range(max(2, self._limits.attempts)):
            after = image.committed.version
            loaded = self._store.load(image.organization, after, self._limits.page)
            if loaded.head >= after:
                return loaded
            found = loaded.head
            if image.version is None:
                image.forget()  # a snapshot proves nothing: the journal does, from its beginning
        raise LostEvents(image.organization, seen, found)

    def _snapshot(self, image: Image) -> None:
        snapshot = self._store.snapshot(image.organization, CORE)
        if snapshot is not None:
            # One that cannot be used is no loss: the journal is the organization (`H1`).
            with suppress(UnusableSnapshot):
                image.begin(snapshot)

    def keep_snapshot(self, image: Image) -> None:
        """Take a snapshot, if the last one is long ago. One that is not kept fails nobody now."""
        place = image.committed.version
        if place - image.snapshot < max(self._limits.snapshot_every, place // 100):
            return
        with suppress(StoreError):
            snapshot = image.committed.snapshot()
            self._store.keep_snapshot(image.organization, CORE, place, snapshot)
            image.snapshot = place

    def records(
        self, organization: OrganizationId, first: Sequence, events: int
    ) -> tuple[Recorded, ...]:
        """Read the events of a command that was carried out before (`B6`)."""
        found = 0
        for _ in range(self._limits.attempts):
            loaded = self._store.load(organization, first - 1, events)
            if len(loaded.rows) == events:
                return tuple(_record(organization, row) for row in loaded.rows)
            found = loaded.head  # a read that lags is asked again
        raise LostEvents(organization, first, found)


def _record(organization: OrganizationId, row: Row) -> Recorded:
    """Read the event of a row, which has to be what was asked for."""
    if row.organization != organization:
        raise OtherOrganization(organization, row.organization)
    try:
        (record,) = read_journal([row.json])
    except CorruptJournal as problem:
        raise Corrupt(organization, problem) from problem
    if record.sequence != row.sequence:
        gap = CorruptJournal(row.sequence, "gap", f"found event {record.sequence}")
        raise Corrupt(organization, gap)
    return record
