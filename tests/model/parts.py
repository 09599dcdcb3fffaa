"""What others have: licenses, an order, an offer, a promotion, too many people; a card."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from .money import Json

Reference = tuple[str, str]
"""An order number and a cost center; what is not named is empty (`I16`)."""


@dataclass
class OrderLimit:
    """Until when an order can be used, and for how much (`I16`)."""

    until: date | None
    most: int | None
    used: int = 0
    """What the documents came to that named it, before taxes."""


@dataclass
class Lot:
    """Licenses that came together, with their own window (`S2`)."""

    serial: int
    at: datetime
    size: int
    first: date = date.min
    """The first day that is paid for, where that is not the day on which they came (`U2`)."""
    full_credit: bool = True
    """Whether it can be given back in full within a day (`C7`)."""
    window: bool = True
    """Whether it can be given back at all: a month of extension cannot (`E2`)."""


@dataclass
class Offered:
    """To whom a subscription is offered (`C12`)."""

    to: str
    until: date


@dataclass(eq=False)
class Redeemed:
    """A promotion as somebody redeemed it: its terms never change (`K7`)."""

    id: str
    code: str | None
    reservation: str | None
    discount: Json
    lasts: Json
    products: list[Json]
    person: str
    periods: int = 0
    """In which of its billing periods it is, from 1."""
    term: date = date.min
    """The first day of the term for which it was redeemed."""
    told: date | None = None
    """The end that was announced."""
    at: datetime | None = None
    """Since when it holds."""

    def written(self) -> Json:
        """Write it as the library does."""
        facts = {"promotion": self.id, "code": self.code, "reservation": self.reservation}
        products = self.products or None
        return {**facts, "discount": self.discount, "lasts": self.lasts, "products": products}


@dataclass
class Excess:
    """More people than licenses, until a day (`S6`)."""

    licenses: int
    until: date
    told: bool
    """Whether the end was told ahead of time."""


@dataclass
class Target:
    """The plan to which somebody wants to move, its list price, and what is paid."""

    product: Json
    offer: Json
    price: Json
    paid: Json = field(default_factory=dict)
    """The price less the promotion that holds (`K7`)."""
    keeps: bool = False
    """Whether the promotion that there is goes on."""
    redeemed: Redeemed | None = None
    """The promotion that is redeemed with the move."""

    def rename(self, before: str, after: str) -> None:
        """Note that its product has another id (`K1`)."""
        if self.product["id"] == before:
            formerly = [*self.product["formerIds"], before]
            self.product = {**self.product, "id": after, "formerIds": formerly}


@dataclass
class Card:
    """A payment method."""

    id: str
    owner: str
    card: Json

    def alive(self, day: date) -> bool:
        """Say whether it has not expired on a day."""
        expires = self.card["expires"]
        return bool((day.year, day.month) <= (expires["year"], expires["month"]))

    def usable(self, country: str, day: date) -> bool:
        """Say whether it can be charged on a day (`G4`)."""
        return self.alive(day) and bool(self.card["country"] == country)
