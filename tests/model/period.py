"""A billing period: what is to be paid for on each of its days (`I4`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from .money import DECIMALS, Json, cumulative
from .shapes import cost, decimals, stepped, written_price


@dataclass
class Move:
    """Licenses that came on a day, or left it; in the order in which they did."""

    day: int
    licenses: int
    lot: int


@dataclass
class Period:
    """A billing period of a subscription."""

    start: date
    end: date
    price: Json
    """The price per license for the whole period, perhaps with a shape."""
    rates: list[Json]
    inclusive: bool
    moves: list[Move] = field(default_factory=list)
    """What came and left; what is given back in full never came."""
    opening: str | None = None
    """The number of the invoice that opened it."""
    charged: dict[int, str] = field(default_factory=dict)
    """The invoice that charged each lot which came within the period."""
    payer: str = ""
    """The billing profile that pays for its opening."""
    payers: dict[int, str] = field(default_factory=dict)
    """The billing profile that pays for each lot which came within the period."""

    def days(self) -> int:
        """Count its days."""
        return (self.end - self.start).days

    def counts(self) -> list[tuple[int, int]]:
        """Say, by day, for how many is paid, and how many there were at once at the most.

        What left and what came on a day both count on it.
        """
        counts, there = [], 0
        for day in range(self.days()):
            paid = most = there
            for move in (move for move in self.moves if move.day == day):
                paid += max(move.licenses, 0)
                there += move.licenses
                most = max(most, there)
            counts.append((paid, most))
        return counts

    def exact(self) -> Fraction:
        """Add up what its days cost, each as if it were the whole period, in minor units."""
        days = self.counts()
        if not stepped(self.price):
            return sum(paid for paid, _ in days) * cost(self.price, 1)
        known = {count: cost(self.price, count) for count in {n for day in days for n in day}}
        # A day never costs less than the most that were there at once.
        return sum((max(known[paid], known[most]) for paid, most in days), Fraction(0))

    def figures(self) -> list[int]:
        """Say net and taxes of the whole period, as things now stand."""
        return cumulative(self.exact() / self.days(), self.rates, self.inclusive)

    def decimals(self) -> int:
        """Count the decimals of what its value is counted in."""
        return decimals(self.price, DECIMALS.get(self.price["currency"], 2))

    def value(self) -> str:
        """Write the exact value of the period, in the finest unit of its prices (`I4`)."""
        finer = self.decimals() - DECIMALS.get(self.price["currency"], 2)
        return str(self.exact() * 10**finer)

    def segments(self) -> list[Json]:
        """Write for how many is paid on which days, where the price has a shape (`K6`)."""
        segments: list[Json] = []
        if not stepped(self.price):
            return segments
        for day, (paid, most) in enumerate(self.counts()):
            one = {"licenses": paid, "atOnce": most if most < paid else None}
            last = segments[-1] if segments else None
            ends = last is not None and last["days"]["end"] == self._day(day)
            if last and ends and most == paid == last["licenses"] and last["atOnce"] is None:
                last["days"]["end"] = self._day(day + 1)
            elif paid:
                days = {"start": self._day(day), "end": self._day(day + 1)}
                price = written_price(self.price)
                segments.append({"days": days, **one, **price})
        return segments

    def _day(self, number: int) -> str:
        return (self.start + timedelta(number)).isoformat()

    def change(self, first: date, licenses: int, lot: int, kept: date) -> list[int]:
        """Pay for more or fewer licenses from a day on; answer what net and taxes change by.

        What leaves is kept to the end of a day, today for the most; else it never came.
        """
        before = self.figures()
        if licenses >= 0:
            self.moves.append(Move((first - self.start).days, licenses, lot))
        elif first > kept and first > self.start:
            self.moves.append(Move((first - self.start).days - 1, licenses, lot))
        else:
            came = [move for move in self.moves if move.licenses > 0 and move.lot == lot]
            (came or self.moves)[0].licenses += licenses
        return [now - then for now, then in zip(self.figures(), before, strict=True)]

    def spans(self, start: date, end: date) -> Json:
        """Write a span of days."""
        return {"start": start.isoformat(), "end": end.isoformat()}

    def written(self) -> Json:
        """Write what it is charged by."""
        return {
            "days": self.spans(self.start, self.end),
            **written_price(self.price),
            "taxRates": self.rates,
            "prices": "inclusive" if self.inclusive else "exclusive",
        }
