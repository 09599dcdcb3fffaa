"""Amounts: exact fractions, rounded once, in minor units (`K5`, `I4`, `I9`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

Json = dict[str, Any]
Taxes = dict[tuple[str, str], int]

DECIMALS = {"JPY": 0, "KWD": 3}


def rounded(exact: Fraction) -> int:
    """Round to an integer, half away from zero."""
    over, under = abs(exact.numerator), exact.denominator
    half_up = (2 * over + under) // (2 * under)
    return half_up if exact >= 0 else -half_up


def minor(amount: str, currency: str) -> Fraction:
    """Read an amount in minor units."""
    units = Fraction(amount) * 10 ** DECIMALS.get(currency, 2)
    return Fraction(units)


def tax_totals(lines: list[Json], currency: str) -> list[Json]:
    """Say the base and the tax of each rate of a document (`I3`)."""
    bases: dict[tuple[str, str], int] = {}
    for line in lines:
        for tax in line["taxes"]:
            rate = (tax["name"], tax["percent"])
            bases[rate] = bases.get(rate, 0) + int(minor(line["amount"]["amount"], currency))
    return [
        {
            "name": name,
            "percent": percent,
            "base": money(base, currency),
            "amount": money(rounded(base * Fraction(percent) / 100), currency),
        }
        for (name, percent), base in bases.items()
    ]


def rounding_of(taxes: list[Json], subtotal: int, total: int, currency: str) -> int:
    """Say what makes the total the sum of the lines (`I3`)."""
    return total - subtotal - sum(int(minor(tax["amount"]["amount"], currency)) for tax in taxes)


def money(units: int, currency: str) -> Json:
    """Write minor units as an amount."""
    amount = Decimal(units).scaleb(-DECIMALS.get(currency, 2))
    return {"amount": f"{amount:f}", "currency": currency}


def cumulative(price: Fraction, rates: list[Json], inclusive: bool) -> list[int]:
    """Say net and the tax of each rate for an exact price of a period, each rounded."""
    percents = [Fraction(rate["percent"]) for rate in rates]
    whole = rounded(price)
    if not inclusive:
        return [whole, *(rounded(whole * percent / 100) for percent in percents)]
    # Several taxes inside a price are rounded together; each takes its part in order.
    shares = [sum(percents[:count], Fraction(0)) for count in range(len(percents) + 1)]
    taxes = [rounded(whole * share / (100 + shares[-1])) for share in shares]
    return [whole - taxes[-1], *(b - a for a, b in pairwise(taxes))]


def written_taxes(taxes: Taxes, currency: str) -> list[Json]:
    """Write taxes by rate."""
    return [
        {"name": name, "percent": percent, "amount": money(amount, currency)}
        for (name, percent), amount in taxes.items()
    ]


@dataclass
class Period:
    """A billing period of a subscription: how many seats are to be paid on each of its days."""

    start: date
    end: date
    price: Json
    """The price per license for the whole period."""
    rates: list[Json]
    inclusive: bool
    seats: list[int] = field(default_factory=list)
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

    def figures(self) -> list[int]:
        """Say net and taxes of the whole period, as things now stand."""
        price = minor(self.price["amount"], self.price["currency"])
        exact = sum(self.seats) * price / self.days()
        return cumulative(exact, self.rates, self.inclusive)

    def value(self) -> str:
        """Write the exact value of the period, in the price's finest unit (`I4`)."""
        written, least = self.price["amount"], DECIMALS.get(self.price["currency"], 2)
        decimals = len(written.partition(".")[2].rstrip("0"))
        unit = Fraction(1, 10 ** max(decimals, least))
        return str(sum(self.seats) * Fraction(written) / unit)

    def change(self, first: date, licenses: int) -> list[int]:
        """Pay for more or fewer licenses from a day on; answer what net and taxes change by."""
        before = self.figures()
        for day in range((first - self.start).days, self.days()):
            self.seats[day] += licenses
        return [now - then for now, then in zip(self.figures(), before, strict=True)]

    def spans(self, start: date, end: date) -> Json:
        """Write a span of days."""
        return {"start": start.isoformat(), "end": end.isoformat()}

    def written(self) -> Json:
        """Write what it is charged by."""
        return {
            "days": self.spans(self.start, self.end),
            "unitPrice": self.price,
            "taxRates": self.rates,
            "prices": "inclusive" if self.inclusive else "exclusive",
        }
