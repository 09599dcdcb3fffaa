"""Purchases that renew with another, or on the first of a month (`B7`)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from .dates import BILLED, MONTHS, months_after
from .money import Json
from .shop import Shop
from .state import Refusal


def anchor(shop: Shop, align: Json | None, term: str, profile: str) -> date:
    """Say from which day the periods are counted of what is bought today."""
    if align is None:
        return shop.today()
    if align["type"] == "align_with_month":
        return _of_month(shop, date.fromisoformat(align["renewsOn"]), term)
    other = next((s for s in shop.subscriptions if s.id == align["subscription"]), None)
    if other is None:
        raise Refusal("unknown_subscription")
    renews = other.status == "active" and other.recurring
    if not renews or other.profile.id != profile or other.term != term:
        # Who bought what was taken over may not look at it any more (`C10`).
        taken_over = other.channel == "central"
        raise Refusal("alignment_impossible", *(["not_allowed"] if taken_over else []))
    return other.anchor


def _of_month(shop: Shop, renews: date, term: str) -> date:
    begins = months_after(renews, -MONTHS[term])
    if renews <= shop.today() or renews.day != 1 or begins > shop.today():
        raise Refusal("alignment_impossible")
    return begins


def elapsed(anchor: date, day: date, months: int) -> int:
    """Say how many months had passed when the period began in which a day lies."""
    count = 0
    while months_after(anchor, count + months) <= day:
        count += months
    return count


def paid_part(shop: Shop, offer: Json, wanted: Json) -> Fraction:
    """Say which part of its first billing period an aligned purchase pays for."""
    align, today = wanted.get("align"), shop.today()
    if align is None:
        return Fraction(1)
    pays = wanted["billing"].get("billingProfile", "")
    begins = anchor(shop, align, offer["term"], pays)
    months = BILLED.get(offer["billing"], MONTHS[offer["term"]])
    passed = elapsed(begins, today, months)
    start, end = months_after(begins, passed), months_after(begins, passed + months)
    return Fraction((end - today).days, (end - start).days)
