"""A price, and what a promotion takes off it, exactly (`K7`)."""

from __future__ import annotations

from fractions import Fraction

from .money import DECIMALS, Json, rounded
from .shapes import bare, shape_of

FINEST = 9
"""How many digits finer than the minor unit a price can be."""


def discounted(price: Json, promotion: str, discount: Json) -> Json:
    """Take a discount off a list price; what takes nothing off leaves no trace."""
    left = bare(price)
    shape = shape_of(price)
    if discount["type"] == "amount_off_subscription":
        nothing = Fraction(discount["amount"]["amount"]) == 0
        left |= {"shape": shape} if shape else {}
    else:
        left["amount"] = _less(price, discount)
        left |= {"shape": _shape_less(shape, discount)} if shape else {}
        nothing = _same(left, price)
    if nothing:
        return price
    facts = {"promotion": promotion, "discount": discount, "listPrice": bare(price)}
    facts |= {"listShape": shape} if shape else {}
    return {**left, "discount": facts}


def _shape_less(shape: Json, discount: Json) -> Json:
    """Take it off each price of a shape."""
    found = dict(shape)
    if "fee" in shape:
        found["fee"] = {**shape["fee"], "amount": _less(shape["fee"], discount)}
    if "tiers" in shape:
        found["tiers"] = [
            {
                **tier,
                "unitPrice": {**tier["unitPrice"], "amount": _less(tier["unitPrice"], discount)},
            }
            for tier in shape["tiers"]
        ]
    return found


def _less(price: Json, discount: Json) -> str:
    """Say what is left of a single price, never below nothing."""
    exact = Fraction(price["amount"])
    if discount["type"] == "percent_off":
        exact *= 1 - Fraction(discount["percent"]) / 100
    else:
        exact = max(exact - Fraction(discount["amount"]["amount"]), Fraction(0))
    digits = DECIMALS.get(price["currency"], 2) + FINEST
    return _decimal(rounded(exact * 10**digits), digits)


def _decimal(units: int, digits: int) -> str:
    whole, part = divmod(units, 10**digits)
    return f"{whole}.{part:0{digits}}".rstrip("0").rstrip(".")


def _same(one: Json, other: Json) -> bool:
    """Say whether two prices are the same, digit for digit or not."""
    return _amounts(one) == _amounts(other)


def _amounts(price: Json) -> list[Fraction]:
    shape = shape_of(price) or {}
    amounts = [price["amount"], *(tier["unitPrice"]["amount"] for tier in shape.get("tiers", []))]
    amounts += [shape["fee"]["amount"]] if "fee" in shape else []
    return [Fraction(amount) for amount in amounts]


def listed(price: Json) -> Json:
    """Say the list price that a price comes from."""
    discount = price.get("discount")
    if discount is None:
        return price
    shape = discount.get("listShape")
    return {**discount["listPrice"], **({"shape": shape} if shape else {})}
