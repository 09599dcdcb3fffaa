"""How a subscription ends, and how that is told ahead of time (`C6`, `E1`, `H7`)."""

from __future__ import annotations

from datetime import date, datetime

from .dates import DAY, midnight
from .nextterm import ENDINGS, notice_day
from .shop import Shop
from .state import Subscription

DELETION_NOTICE = 30


def ending(subscription: Subscription) -> tuple[str, date] | None:
    """Say which end is near, if nobody acts, and has not been told (`H7`)."""
    end: tuple[str, date] | None = None
    if subscription.status == "active" and subscription.ahead in ENDINGS:
        end = (ENDINGS[subscription.ahead], subscription.term_end)
    if subscription.status == "disabled" and subscription.until:
        end = ("is_deleted", subscription.until)
    return None if end in subscription.told else end


def ending_due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when people are to be told of an end (`H7`)."""
    end = ending(subscription)
    if end is None:
        return None
    last = end[1] - DAY * DELETION_NOTICE
    day = last if end[0] == "is_deleted" else notice_day(shop, subscription)
    return max(midnight(day), subscription.since, shop.settings_since)


def tell_ending(shop: Shop, subscription: Subscription) -> None:
    """Tell that an end is near."""
    end = ending(subscription)
    if end:
        subscription.told.append(end)
        facts = {"subscription": subscription.id, "ending": end[0]}
        shop.emit("ending_announced", **facts, on=end[1].isoformat())


def expire(shop: Shop, subscription: Subscription) -> None:
    """Let it expire: people keep access for a while."""
    subscription.status = "expired"
    subscription.until = shop.today() + DAY * shop.settings["expiredDays"]
    until = subscription.until.isoformat()
    shop.emit("subscription_expired", subscription=subscription.id, until=until)


def disable(shop: Shop, subscription: Subscription) -> None:
    """Disable it: nobody has access any more."""
    subscription.status, subscription.since = "disabled", shop.now
    subscription.until = shop.today() + DAY * shop.settings["disabledDays"]
    until = subscription.until.isoformat()
    shop.emit("subscription_disabled", subscription=subscription.id, until=until)


def end_status(shop: Shop, subscription: Subscription) -> None:
    """Pass from expired or paused to disabled, from disabled to deleted (`C6`, `E3`)."""
    if subscription.status in ("expired", "paused") and not subscription.trial:
        disable(shop, subscription)
        return
    subscription.delete()
    shop.emit("subscription_deleted", subscription=subscription.id)
