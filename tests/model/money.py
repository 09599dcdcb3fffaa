"""Amounts: exact fractions, rounded once, in minor units (`K5`, `I4`, `I9`)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

Json = dict[str, Any]
Taxes = dict[tuple[str, str], int]

CURRENCIES = {"IT": "EUR", "US": "USD", "JP": "JPY", "KW": "KWD"}
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
