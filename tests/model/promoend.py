"""The end of a promotion is announced as a renewal is (`K7`, `C8`)."""

from __future__ import annotations

from datetime import date, datetime

from .buying import billing_months
from .dates import DAY, midnight, months_after
from .discounts import listed
from .money import cumulative, money
from .nextterm import next_licenses, next_price, next_term
from .shapes import bare, shape_of
from .shapes import cost as exact_cost
from .shop import Shop
from .state import Subscription


def _end(subscription: Subscription) -> date | None:
    """Say on which day the list price is paid again, if the subscription goes on that long."""
    taken = subscription.promotion
    if taken is None or subscription.status != "active" or subscription.extended:
        return None
    day = subscription.term_end
    if taken.lasts["type"] == "for_ever":
        return None
    if taken.lasts["type"] == "term" and taken.term != subscription.term_start:
        return None
    if taken.lasts["type"] == "billing_periods":
        left = int(taken.lasts["count"]) - taken.periods
        if left < 0:
            return None
        months = subscription.months + billing_months(subscription) * (left + 1)
        day = months_after(subscription.anchor, months)
    if day == taken.told:
        return None
    goes_on = day < subscription.term_end or next_term(subscription) == "renewal"
    return day if goes_on else None


def due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when the end of a promotion is to be announced."""
    day = _end(subscription)
    if day is None:
        return None
    monthly = subscription.term == "one_month"
    ahead = day - DAY * shop.settings["monthlyNoticeDays" if monthly else "noticeDays"]
    return max(midnight(ahead), subscription.since, shop.settings_since)


def announce(shop: Shop, subscription: Subscription) -> None:
    """Tell from when the list price is paid again."""
    day, taken = _end(subscription), subscription.promotion
    if day is None or taken is None:
        return
    taken.told = day
    price, licenses = listed(subscription.period.price), subscription.licenses()
    if day >= subscription.term_end:
        price = listed(subscription.announced or next_price(shop, subscription) or price)
        licenses = next_licenses(shop, subscription)
    profile = subscription.profile
    exact = exact_cost(price, licenses)
    total = sum(cumulative(exact, profile.tax_rates, profile.inclusive))
    shop.emit(
        "promotion_end_announced",
        subscription=subscription.id,
        promotion=taken.id,
        endsOn=day.isoformat(),
        unitPrice=bare(price),
        shape=shape_of(price),
        licenses=licenses,
        total=money(total, profile.currency),
    )
