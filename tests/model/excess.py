"""More people than licenses: they keep access for a while (`S6`)."""

from __future__ import annotations

from datetime import datetime

from .dates import DAY, midnight
from .shop import Shop
from .state import Subscription

EXCESS_NOTICE = 14


def tell_excess(shop: Shop, subscription: Subscription) -> None:
    """Tell that more hold licenses than there are (`S6`, `H7`)."""
    on = subscription.excess_until
    if on and shop.today() >= on - DAY * EXCESS_NOTICE:
        subscription.told.append(("excess", on))
    facts = {"subscription": subscription.id, "licenses": subscription.licenses()}
    shop.emit("excess_licenses_announced", **facts, assigned=len(subscription.holders))


def excess_due(subscription: Subscription) -> datetime | None:
    """Say when they are told again (`H7`)."""
    on = subscription.excess_until
    if on is None or ("excess", on) in subscription.told:
        return None
    return midnight(on - DAY * EXCESS_NOTICE)


def end_excess(shop: Shop) -> None:
    """Forget about too few licenses once there are enough again (`S6`)."""
    for subscription in shop.subscriptions:
        if len(subscription.holders) <= subscription.licenses():
            subscription.excess_until = None


def release_due(subscription: Subscription) -> datetime | None:
    """Say when those too many lose their licenses (`S6`)."""
    return midnight(subscription.excess_until) if subscription.excess_until else None


def release_excess(shop: Shop, subscription: Subscription) -> None:
    """Release the most recently assigned (`S6`)."""
    subscription.excess_until = None
    over = len(subscription.holders) - subscription.licenses()
    people = list(reversed(subscription.holders))[: max(over, 0)]
    for person in people:
        del subscription.holders[person]
    if people:
        shop.emit("excess_licenses_released", subscription=subscription.id, people=people)


def begin_excess(shop: Shop, subscription: Subscription) -> None:
    """Let everybody keep access where a new term pays for fewer (`S6`)."""
    over = len(subscription.holders) > subscription.licenses()
    if over and subscription.excess_until is None:
        start = subscription.term_start
        subscription.excess_until = start + DAY * shop.settings["excessDays"]
        tell_excess(shop, subscription)
