"""Promotions made up by seed (`K7`)."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from .money import CURRENCIES, Json

CODES: list[str | None] = ["WELCOME", "half", "Ever-1"]


def make_promotions(rng: Random, products: list[Json], start: date) -> list[Json]:
    """Make up promotions: some with a code, some that count by themselves, often none."""
    if rng.random() < 0.5:
        return []
    free: list[str | None] = [None]
    codes = rng.choice([CODES, CODES, CODES[:1], free + CODES, free + free + CODES[:1]])
    made = [_promotion(rng, place, code, start) for place, code in enumerate(codes)]
    for promotion in made:
        if rng.random() < 0.25:
            promotion["products"] = [_for(rng, rng.choice(products))]
    return to_be_had(made, products)


def to_be_had(promotions: list[Json], products: list[Json]) -> list[Json]:
    """Leave out the amounts in currencies in which nothing is sold that they are for."""
    found = []
    for promotion in promotions:
        currencies = _currencies(promotion, products)
        discounts = [
            discount
            for discount in promotion["discounts"]
            if discount.get("amount", {}).get("currency", "EUR") in currencies
            or discount["type"] == "percent_off"
        ]
        found += [{**promotion, "discounts": discounts}] if discounts else []
    return found


def _currencies(promotion: Json, products: list[Json]) -> set[str]:
    """List the currencies in which something is sold that a promotion is for."""
    named = {one["product"]: one["offers"] for one in promotion.get("products", [])}
    found = set()
    for product in products:
        ids = [id for id in [product["id"], *product["formerIds"]] if id in named]
        for offer in product["offers"] if ids or not named else []:
            if not any(named[id] and offer["id"] not in named[id] for id in ids):
                found |= {entry["price"]["currency"] for entry in offer["prices"]}
    return found


def _promotion(rng: Random, place: int, code: str | None, start: date) -> Json:
    promotion: Json = {"id": f"promo{place}", "discounts": _discounts(rng), "lasts": _lasts(rng)}
    promotion |= {"code": code} if code else {}
    if rng.random() < 0.2:
        promotion["from"] = (start + timedelta(rng.randint(-5, 60))).isoformat()
    if rng.random() < 0.2:
        promotion["until"] = (start + timedelta(rng.randint(60, 500))).isoformat()
    if rng.random() < 0.2:
        promotion["firstPurchaseOnly"] = True
    if rng.random() < 0.2:
        promotion["mostUsesPerPerson"] = rng.choice([1, 2])
    if rng.random() < 0.2:
        promotion["mostUses"] = rng.choice([1, 2, 3])
    return promotion


def _for(rng: Random, product: Json) -> Json:
    offers = [rng.choice(product["offers"])["id"]] if rng.random() < 0.4 else []
    return {"product": rng.choice([product["id"], *product["formerIds"]]), "offers": offers}


def _discounts(rng: Random) -> list[Json]:
    if rng.random() < 0.5:
        return [{"type": "percent_off", "percent": rng.choice(["15", "50", "100", "0", "33.33"])}]
    kind = rng.choice(["amount_off_license", "amount_off_subscription"])
    amount = rng.choice(["1.00", "3", "20", "100.00", "0.5", "2.995"])
    some = [currency for currency in CURRENCIES.values() if rng.random() < 0.9] or ["EUR"]
    return [{"type": kind, "amount": {"amount": amount, "currency": each}} for each in some]


def _lasts(rng: Random) -> Json:
    count = rng.choice([1, 2, 2, 3, 6])
    periods = {"type": "billing_periods", "count": count}
    return rng.choice([periods, periods, {"type": "term"}, {"type": "for_ever"}])
