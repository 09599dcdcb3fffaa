"""What administrators hear of purchases: of each, once a day, or not at all (`H7`)."""

from __future__ import annotations

from datetime import date, datetime

from .dates import DAY, midnight
from .money import Json, minor, money
from .shop import Shop
from .state import Subscription


def told(shop: Shop, subscription: Subscription) -> str | None:
    """Say how they hear of what is bought now: never of the organization's own."""
    how = str(shop.settings["purchaseNotices"])
    return None if subscription.channel == "central" or how == "off" else how


def hear(
    shop: Shop, how: str | None, list_: str, subscription: Subscription, line: Json | None
) -> None:
    """Keep what they hear of when the day is over."""
    if how != "daily":
        return
    row = {
        "subscription": subscription.id,
        "purchaser": subscription.purchaser,
        "productName": subscription.product_name,
        "licenses": subscription.licenses(),
    }
    if line:
        row["total"] = total(line)
    shop.unannounced.append((shop.today(), list_, row))


def total(line: Json) -> Json:
    """Say what a line comes to, taxes included."""
    currency = line["amount"]["currency"]
    amounts = [line["amount"], *(tax["amount"] for tax in line["taxes"])]
    return money(int(sum(minor(amount["amount"], currency) for amount in amounts)), currency)


def due(shop: Shop) -> datetime | None:
    """Say when they hear of what was bought, if anything was."""
    days: list[date] = [day for day, _, _ in shop.unannounced]
    return midnight(days[0] + DAY) if days else None


def announce(shop: Shop) -> None:
    """Tell of a day's purchases and trials together."""
    rows = {
        name: [row for _, list_, row in shop.unannounced if list_ == name] or None
        for name in ("purchases", "trials")
    }
    day = shop.unannounced[0][0].isoformat()
    shop.unannounced = []
    shop.emit("purchases_announced", day=day, **rows)
