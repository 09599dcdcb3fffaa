"""What somebody asked for, and waits for an answer, or claims by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .money import Json


@dataclass
class Named:
    """A product by its id, and the ids that it had before (`K1`)."""

    id: str
    former_ids: list[str]

    def means(self, ids: list[str]) -> bool:
        """Say whether one of the ids means it."""
        return any(id == self.id or id in self.former_ids for id in ids)

    def rename(self, before: str, after: str) -> None:
        """Note that it has another id."""
        if self.id == before:
            self.id, self.former_ids = after, [*self.former_ids, before]


@dataclass
class LicenseRequest:
    """Licenses that somebody asked for (`Q1`)."""

    id: str
    requester: str
    product: Named
    day: date
    waiting: list[str]

    def name(self) -> str:
        """Name it."""
        return f"@l{self.id}"


@dataclass
class ClaimPolicy:
    """Who signs in to an app claims a license (`Q3`)."""

    id: str
    name: str
    status: str
    app: str
    products: list[Named]


@dataclass
class PurchaseRequest:
    """A purchase that has to be approved (`P7`)."""

    id: str
    """The id of the command that asked for it."""
    purchaser: str
    product: str
    command: Json
    agreed: int
    """The total to which the purchaser agreed."""
    currency: str
    until: date
    status: str = "open"

    def name(self) -> str:
        """Name it."""
        return f"@r{self.id}"
