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
    with_plan: bool = False
    """Whether it leaves because its plan ends: then it is there until the end of that day."""


@dataclass
class Former:
    """Days that were on a plan before (`U2`): from one, to the first that is not."""

    start: int
    end: int
    price: Json
    name: str
    moves: list[Move]


@dataclass
class Day:
    """A day: on which plan, for how many is paid, how many there were at once at the most."""

    price: Json
    name: str
    paid: int
    most: int

    def cost(self) -> Fraction:
        """Say what the whole period would cost as this day does, in minor units."""
        if not stepped(self.price):
            return self.paid * cost(self.price, 1)
        # A day never costs less than the most that were there at once.
        return max(cost(self.price, self.paid), cost(self.price, self.most))


def days_of(moves: list[Move], start: int, end: int) -> list[tuple[int, int]]:
    """Say, by day, for how many is paid, and how many there were at once at the most.

    What left and what came on a day both count on it.
    """
    counts, there = [], 0
    by_day: dict[int, list[Move]] = {}
    for move in moves:
        by_day.setdefault(move.day, []).append(move)
    for day in range(start, end):
        paid = most = there
        for move in by_day.get(day, []):
            paid += max(move.licenses, 0)
            there += move.licenses
            most = max(most, there)
        counts.append((paid, most))
    return counts


@dataclass
class Period:
    """A billing period of a subscription."""

    start: date
    end: date
    price: Json
    """The price per license for the whole period, perhaps with a shape: of the present plan."""
    rates: list[Json]
    inclusive: bool
    name: str = ""
    """The name of the product of the present plan."""
    since: int = 0
    """The first day that is on the present plan."""
    moves: list[Move] = field(default_factory=list)
    """What came and left; what is given back in full never came."""
    former: list[Former] = field(default_factory=list)
    """The days that were on other plans."""
    moved: bool = False
    finest: int = 0
    """The decimals of the finest unit of the prices that it has had (`I4`)."""
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

    def place(self, day: date) -> int:
        """Count the days from its start."""
        return (day - self.start).days

    def each_day(self) -> list[Day]:
        """List its days."""
        nothing = Day(self.price, self.name, 0, 0)
        days = [nothing] * self.days()
        present = Former(self.since, self.days(), self.price, self.name, self.moves)
        for era in [*self.former, present]:
            for place, (paid, most) in enumerate(days_of(era.moves, era.start, era.end), era.start):
                days[place] = Day(era.price, era.name, paid, most)
        return days

    def exact(self) -> Fraction:
        """Add up what its days cost, each as if it were the whole period, in minor units."""
        if self.is_plain():
            paid = sum(paid for paid, _ in days_of(self.moves, 0, self.days()))
            return paid * cost(self.price, 1)
        known: dict[tuple[int, int, int], tuple[Day, int]] = {}
        for day in self.each_day():
            key = (id(day.price), day.paid, day.most)
            known[key] = (day, known.get(key, (day, 0))[1] + 1)
        return sum((day.cost() * times for day, times in known.values()), Fraction(0))

    def figures(self) -> list[int]:
        """Say net and taxes of the whole period, as things now stand."""
        return cumulative(self.exact() / self.days(), self.rates, self.inclusive)

    def decimals(self) -> int:
        """Count the decimals of what its value is counted in."""
        least = DECIMALS.get(self.price["currency"], 2)
        return max(self.finest, decimals(self.price, least))

    def value(self) -> str:
        """Write the exact value of the period, in the finest unit of its prices (`I4`)."""
        finer = self.decimals() - DECIMALS.get(self.price["currency"], 2)
        return str(self.exact() * 10**finer)

    def is_plain(self) -> bool:
        """Say whether its value follows from one price and how many there are."""
        return not self.moved and not stepped(self.price)

    def segments(self) -> list[Json]:
        """Write for how many is paid on which days, where that is not plain (`K6`, `I10`)."""
        segments: list[Json] = []
        for place, day in enumerate([] if self.is_plain() else self.each_day()):
            apart = stepped(day.price) and day.most < day.paid
            one = {"licenses": day.paid, "atOnce": day.most if apart else None}
            same = {**one, **written_price(day.price)}
            same |= {"productName": day.name} if self.moved else {}
            last = segments[-1] if segments else None
            ends = last is not None and last["days"]["end"] == self._day(place)
            if last and ends and not apart and {**last, "days": None} == {**same, "days": None}:
                last["days"]["end"] = self._day(place + 1)
            elif day.paid:
                days = {"start": self._day(place), "end": self._day(place + 1)}
                segments.append({"days": days, **same})
        return segments

    def paid_from(self) -> date:
        """Say the first day on which anything is paid for."""
        paid = (place for place, day in enumerate(self.each_day()) if day.paid)
        return self.start + timedelta(next(paid, 0))

    def _day(self, number: int) -> str:
        return (self.start + timedelta(number)).isoformat()

    def change(self, first: date, licenses: int, lot: int, kept: date) -> list[int]:
        """Pay for more or fewer licenses from a day on; answer what net and taxes change by.

        What leaves is kept to the end of a day, today for the most; else it never came.
        """
        before, place = self.figures(), self.place(first)
        if licenses >= 0:
            eras = [era for era in self.former if era.start <= place < min(era.end, self.since)]
            if place < self.since and not eras:  # A plan that was taken back is from tomorrow on.
                eras = [Former(place, self.since, self.price, self.name, [])]
                self.former += eras
            for era in eras:
                era.moves.append(Move(place, licenses, lot))
            self.moves.append(Move(max(place, self.since), licenses, lot))
        elif first > kept:
            self.leave(place, -licenses, lot)
        else:
            self._never_came(place, -licenses, lot)
        return [now - then for now, then in zip(self.figures(), before, strict=True)]

    def leave(self, place: int, size: int, lot: int, ends: bool = False) -> None:
        """Let licenses of a lot leave from a day on, which may still be on a former plan."""
        known = any(move.lot == lot for move in self.moves)
        for era in self.former:
            there = any(move.lot == lot for move in era.moves) or not known
            if era.end > max(place, era.start) and there:
                self._leave(era, place, size, lot, ends)
        present = Former(self.since, self.days(), self.price, self.name, self.moves)
        self._leave(present, place, size, lot, ends)

    def _leave(self, era: Former, place: int, size: int, lot: int, ends: bool) -> None:
        came = [m for m in era.moves if m.licenses > 0 and m.lot == lot and m.day >= place]
        for move in came:
            some = min(move.licenses, size)
            move.licenses -= some
            size -= some
        if size and place > era.start:
            era.moves.append(Move(place - 1, -size, lot, ends))
        elif size:
            era.moves[0].licenses -= size

    def leave_before(self, place: int, lot: int) -> None:
        """Let what was given back today leave with its lot, which leaves with the whole plan."""
        for move in self.moves:
            if move.lot == lot and move.licenses < 0 and move.day >= place > self.since:
                move.day = place - 1

    def _never_came(self, place: int, size: int, lot: int) -> None:
        """Take back licenses of a lot as if they had never come, on former plans, too."""
        eras = [era.moves for era in self.former if era.end > place and era.end > era.start]
        known = any(move.lot == lot for moves in [*eras, self.moves] for move in moves)
        for moves in [*eras, self.moves]:
            came = [move for move in moves if move.licenses > 0 and move.lot == lot]
            if moves and (came or not known):
                (came or moves)[0].licenses -= size

    def has(self, lot: int, first: date) -> bool:
        """Say whether licenses of a lot are there from a day on."""
        place = self.place(first)
        present = Former(self.since, self.days(), self.price, self.name, self.moves)
        eras = [era for era in [*self.former, present] if era.end > max(place, era.start)]
        here = [m.day < era.end for era in eras for m in era.moves if m.lot == lot and m.day >= 0]
        return any(here) or (not here and bool(eras) and bool(self.moves))

    def end_plan(self, place: int) -> None:
        """Let nothing be paid for from a day on."""
        self.former.append(Former(self.since, place, self.price, self.name, self.moves))
        for era in self.former:
            era.end = min(era.end, place)
            era.moves = [move for move in era.moves if not move.with_plan]
        self.former = [era for era in self.former if era.end > era.start]
        self.since, self.moves, self.moved = self.days(), [], True

    def begin_plan(self, place: int, price: Json, name: str, lots: list[tuple[int, int]]) -> None:
        """Pay by another plan from a day on, for the licenses of lots by their serial."""
        self.since, self.price, self.name, self.moved = place, price, name, True
        self.moves = [Move(place, size, lot) for lot, size in lots]

    def refine(self, price: Json) -> None:
        """Count the value in a unit that is fine enough for a price, too."""
        self.finest = max(self.decimals(), decimals(price, DECIMALS.get(price["currency"], 2)))

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
