"""The facts that an organization's rules ask for: supplied by the host, not part of the journal."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from . import _native
from ._types import CatalogData, Person

__all__ = ["Catalog", "Directory"]


class Catalog:
    """What can be bought: an immutable snapshot, which any number of organizations share."""

    def __init__(self, data: CatalogData) -> None:
        """Take the products, offers and prices. Raises `InvalidInput` where they contradict."""
        self.native = _native.Catalog(msgspec.json.encode(data))

    def replace(self, data: CatalogData) -> None:
        """Put another snapshot in its place, for every organization that uses it."""
        self.native.replace(msgspec.json.encode(data))


class Directory:
    """The people of the organization (`O3`)."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        """Start with these people. Raises `InvalidInput`."""
        self.native = _native.Directory()
        self.upsert(people)

    def upsert(self, people: Iterable[Person]) -> None:
        """Add people, or replace those who are there. Raises `InvalidInput`."""
        self.native.upsert(msgspec.json.encode(tuple(people)))
