"""Amounts: exact fractions, rounded once, in minor units (`K5`, `I4`, `I9`)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

Json = dict[str, Any]
Rate = tuple[str, str, str | None]
Taxes = dict[Rate, int]

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
    bases: dict[Rate, int] = {}
    for line in lines:
        for tax in line["taxes"]:
            rate = rate_of(tax)
            bases[rate] = bases.get(rate, 0) + int(minor(line["amount"]["amount"], currency))
    return [
        {
            **written_rate(rate),
            "base": money(base, currency),
            "amount": money(rounded(base * Fraction(rate[1]) / 100), currency),
        }
        for rate, base in bases.items()
    ]


def rate_of(tax: Json) -> Rate:
    """Say what tells a rate from others: name, percentage, and why it is nothing (`I14`)."""
    exemption = tax.get("exemption")
    return tax["name"], tax["percent"], exemption and exemption["category"]


def written_rate(rate: Rate) -> Json:
    """Write a rate; without a reason it has no field of that name."""
    name, percent, category = rate
    why = {"exemption": {"category": category}} if category else {}
    return {"name": name, "percent": percent, **why}


def rounding_of(taxes: list[Json], subtotal: int, total: int, currency: str) -> int:
    """Say what makes the total the sum of the lines (`I3`)."""
    return total - subtotal - sum(int(minor(tax["amount"]["amount"], currency)) for tax in taxes)


def money(units: int, currency: str) -> Json:
    """Write minor units as an amount."""
    amount = Decimal(units).scaleb(-DECIMALS.get(currency, 2))
    return {"amount": f"{amount:f}", "currency": currency}


def plain(amount: Json) -> str:
    """Write an amount without its currency, with no more decimals than it needs."""
    return f"{Decimal(amount['amount']).normalize():f}"


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
        {**written_rate(rate), "amount": money(amount, currency)} for rate, amount in taxes.items()
    ]
