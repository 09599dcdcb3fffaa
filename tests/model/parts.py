"""What a subscription can have for a while: an offer, a promotion, more people than licenses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .money import Json


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
