"""What the checks of a store are written with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from .._types import EffectId, OrganizationId, Sequence
from ._batch import Batch, Line, Order
from ._clock import from_milliseconds
from ._store import Append, Done, Loaded, Store, Version, Waiting

__all__: list[str] = []

ALL = 10_000
"""More than any check writes."""


class Failed(AssertionError):
    """A store does not keep what it promises."""


class Trial:
    """A check on a store of its own."""

    def __init__(self, store: Store) -> None:
        """Begin with a store that is empty."""
        self.store = store

    def load(self, organization: OrganizationId) -> Loaded:
        """Read all of a journal."""
        return self.store.load(organization, 0, ALL)

    def version(self, organization: OrganizationId) -> Version:
        """Tell the version at which to append now."""
        return self.load(organization).version

    def append(self, expected: Version, batch: Batch) -> Append:
        """Append, and answer with whatever came of it."""
        return self.store.append(expected, batch)

    def done(self, expected: Version, batch: Batch) -> Version:
        """Append; it has to be done."""
        appended = self.append(expected, batch)
        if isinstance(appended, Done):
            return appended.version
        raise Failed(f"an append at the version that was read is {appended}")

    def add(self, batch: Batch) -> Version:
        """Append at the version that is there."""
        return self.done(self.version(batch.organization), batch)

    def places(self, organization: OrganizationId) -> list[Sequence]:
        """Tell the places of the events that are there."""
        return [row.sequence for row in self.load(organization).rows]

    def waiting(self) -> tuple[Waiting, ...]:
        """Tell everything in the outbox."""
        return self.store.outbox(0, ALL)

    def orders(self) -> list[str]:
        """Tell the ids of what is in the outbox."""
        return [waiting.id for waiting in self.waiting()]

    def deadlines(self) -> list[tuple[OrganizationId, datetime]]:
        """Tell what falls due, whenever."""
        return [(due.organization, due.at) for due in self.store.due(None, None, ALL)]


def organization(number: int) -> OrganizationId:
    """Make one organization of several."""
    return OrganizationId(UUID(int=0x5E1F_5E4E_0000_7000_8000_0000_0000_0000 | number))


ONE = organization(1)
"""The only one of a check that needs no more."""


def events(organization: OrganizationId, places: Iterable[Sequence]) -> Batch:
    """Make events with these places, without orders or deadline."""
    lines = (Line(place, f'{{"event":{place}}}') for place in places)
    return Batch(organization, tuple(lines))


def with_order(batch: Batch, id: str) -> Batch:
    """Add an order of this id."""
    order = Order(EffectId(id), f'{{"order":"{id}"}}')
    return replace(batch, orders=(*batch.orders, order))


def with_deadline(batch: Batch, seconds: int) -> Batch:
    """Set a deadline so many seconds after a moment of 2026."""
    return replace(batch, deadline=at(seconds))


def at(seconds: int) -> datetime:
    """Tell a moment so many seconds after one of 2026."""
    return from_milliseconds(1_793_000_000_000) + timedelta(seconds=seconds)


def same(what: str, found: object, expected: object) -> None:
    """Fail where something is not what it has to be."""
    if found != expected:
        raise Failed(f"{what}: {found!r} instead of {expected!r}")
