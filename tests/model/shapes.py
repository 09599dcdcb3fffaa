"""What licenses cost by a price that depends on how many there are (`K6`)."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from .money import Json, minor


def bare(price: Json) -> Json:
    """Write a price without its shape."""
    return {"amount": price["amount"], "currency": price["currency"]}


def shape_of(price: Json) -> Json | None:
    """Say the shape of a price: one tier is none."""
    shape: Json | None = price.get("shape")
    return None if shape is None or shape.get("tiers") == [] else shape


def written_price(price: Json) -> Json:
    """Write a price, with its shape, and what it comes from."""
    facts = {"unitPrice": bare(price), "shape": shape_of(price)}
    return {**facts, "discount": price.get("discount")}


def shaped(entry: Json) -> Json:
    """Keep a price of a list, or of a command, with the shape beside it."""
    price = dict(entry.get("price") or entry["unitPrice"])
    return {**price, "shape": entry["shape"]} if entry.get("shape") else price


def stepped(price: Json) -> bool:
    """Say whether it costs anything else than so much for each license."""
    return shape_of(price) is not None or _once(price) is not None


def _once(price: Json) -> Json | None:
    """Find the amount that comes off once, however many licenses there are (`K7`)."""
    discount = (price.get("discount") or {}).get("discount") or {}
    once = discount.get("type") == "amount_off_subscription"
    amount: Json | None = discount["amount"] if once else None
    return amount


def cost(price: Json, licenses: int) -> Fraction:
    """Say what so many licenses cost for a whole billing period, in minor units, exactly."""
    once = _once(price)
    off = minor(once["amount"], once["currency"]) if once else 0
    return max(_whole(price, licenses) - off, Fraction(0))


def _whole(price: Json, licenses: int) -> Fraction:
    currency, shape = price["currency"], shape_of(price)
    if licenses == 0:
        return Fraction(0)
    if shape is None:
        return minor(price["amount"], currency) * licenses
    if shape["type"] == "base_fee":
        beyond = max(licenses - int(shape["included"]), 0)
        return minor(shape["fee"]["amount"], currency) + beyond * minor(price["amount"], currency)
    tiers = [(1, price["amount"])]
    tiers += [(tier["from"], tier["unitPrice"]["amount"]) for tier in shape["tiers"]]
    each = [
        minor(next(amount for first, amount in reversed(tiers) if first <= number), currency)
        for number in range(1, licenses + 1)
    ]
    return each[-1] * licenses if shape["type"] == "volume_pricing" else sum(each, Fraction(0))


def decimals(price: Json, least: int) -> int:
    """Count the decimals of the finest of its prices, or of the currency."""
    shape = shape_of(price) or {}
    amounts = [price["amount"], *(tier["unitPrice"]["amount"] for tier in shape.get("tiers", []))]
    amounts += [shape["fee"]["amount"]] if "fee" in shape else []
    once = _once(price)
    amounts += [once["amount"]] if once else []
    return max(least, *(len(amount.partition(".")[2].rstrip("0")) for amount in amounts))


def takes(offer: Json, licenses: int) -> bool:
    """Say whether an offer takes so many licenses."""
    least, step = int(offer.get("leastLicenses", 1)), int(offer.get("licenseStep", 1))
    return licenses >= least and licenses % step == 0


def make_shape(rng: Random, currency: str) -> Json:
    """Make up a shape."""

    def amount() -> Json:
        made = rng.choice(["8.00", "9.995", "0", f"{rng.randint(1, 30000) / 1000:.3f}"])
        return {"amount": made, "currency": currency}

    if rng.random() < 0.3:
        return {"type": "base_fee", "fee": amount(), "included": rng.choice([0, 1, 3, 5, 10])}
    firsts = sorted(set(rng.choices([2, 3, 4, 6, 9, 11], k=rng.choice([0, 1, 1, 2, 3]))))
    tiers = [{"from": first, "unitPrice": amount()} for first in firsts]
    return {"type": rng.choice(["volume_pricing", "graduated_pricing"]), "tiers": tiers}
