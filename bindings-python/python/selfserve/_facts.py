"""The facts that an organization's rules ask for: supplied by the host, not part of the journal."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from . import _native
from ._arguments import count_of, items_of, text_of
from ._json import written
from ._types import CatalogData, FoundPerson, Person, PersonId

__all__ = ["Catalog", "Directory"]


class Catalog:
    """What can be bought: an immutable snapshot, which any number of organizations share."""

    def __init__(self, data: CatalogData) -> None:
        """Take the products, offers and prices. Raises `InvalidInput` where they contradict."""
        self.native = _native.Catalog(written("$.data", data))

    def __sizeof__(self) -> int:
        """Say how many bytes it takes, Rust's included; counted anew, which takes a while."""
        return super().__sizeof__() + self.native.size

    def replace(self, data: CatalogData) -> None:
        """Put another snapshot in its place, for every organization that uses it."""
        self.native.replace(written("$.data", data))


class Directory:
    """The people of the organization (`O3`), found as one types (`O4`).

    That somebody left or came back is also told to the organization, by a command, because it has
    consequences (`O5`); the directory alone changes nobody's licenses.
    """

    def __init__(self, people: Iterable[Person] = ()) -> None:
        """Start with these people. Raises `InvalidInput`."""
        self.native = _native.Directory()
        self.upsert(people)

    def __len__(self) -> int:
        """Count the people, guests and disabled ones included."""
        return len(self.native)

    def __sizeof__(self) -> int:
        """Say how many bytes the people take; counted anew, which takes a while."""
        return super().__sizeof__() + self.native.size

    def upsert(self, people: Iterable[Person]) -> None:
        """Add people, or replace all that was known of them.

        Raises `InvalidInput` when one is not acceptable; then nobody has been taken.
        """
        self.native.upsert(written("$.people", items_of("people", people)))

    def disable(self, person: PersonId) -> None:
        """Disable a person; what else is known of them stays. Raises `KeyError`."""
        self.native.disable(person)

    def remove(self, person: PersonId) -> None:
        """Forget a person. Raises `KeyError`."""
        self.native.remove(person)

    def get(self, person: PersonId) -> Person | None:
        """Say all that is known of a person."""
        found = self.native.person(person)
        return None if found is None else _people.decode(found)

    def search(self, query: str, *, limit: int = 10) -> tuple[FoundPerson, ...]:
        """Find people as one types (`O4`).

        Each word of the query, compared without case and accents, begins a different word of the
        display name, or the e-mail; at most `limit` people. In the order of the matched word, then
        name, then id.
        """
        return _found.decode(self.native.search(text_of("query", query), count_of("limit", limit)))


_people = msgspec.json.Decoder(Person)
_found = msgspec.json.Decoder(tuple[FoundPerson, ...])
