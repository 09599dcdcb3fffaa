"""More people than licenses: they keep access for a while (`S6`)."""

from __future__ import annotations

from datetime import datetime

from .dates import DAY, midnight
from .parts import Excess
from .shop import Shop
from .state import Subscription

EXCESS_NOTICE = 14


def lasting(subscription: Subscription) -> list[Excess]:
    """List what renewals left in excess, as far as there is still somebody to release."""
    held = len(subscription.holders)
    return [excess for excess in subscription.excesses if held > kept(subscription, excess)]


def kept(subscription: Subscription, excess: Excess) -> int:
    """Say how many licenses stay assigned: as many as were paid for, or are by now."""
    return max(excess.licenses, subscription.licenses())


def first(subscription: Subscription) -> Excess | None:
    """Find what is released first."""
    return min(lasting(subscription), key=lambda excess: excess.until, default=None)


def untold(subscription: Subscription) -> Excess | None:
    """Find what has to be told next, ahead of its end."""
    open = [excess for excess in lasting(subscription) if not excess.told]
    return min(open, key=lambda excess: excess.until, default=None)


def tell_excess(shop: Shop, subscription: Subscription) -> None:
    """Tell once more that more hold licenses than there are (`H7`)."""
    excess = untold(subscription)
    if excess:
        excess.told = True
        _tell(shop, subscription, kept(subscription, excess))


def _tell(shop: Shop, subscription: Subscription, licenses: int) -> None:
    facts = {"subscription": subscription.id, "licenses": licenses}
    shop.emit("excess_licenses_announced", **facts, assigned=len(subscription.holders))


def excess_due(subscription: Subscription) -> datetime | None:
    """Say when they are told again (`H7`)."""
    excess = untold(subscription)
    return midnight(excess.until - DAY * EXCESS_NOTICE) if excess else None


def release_due(subscription: Subscription) -> datetime | None:
    """Say when those too many lose their licenses (`S6`)."""
    excess = first(subscription)
    return midnight(excess.until) if excess else None


def release_excess(shop: Shop, subscription: Subscription) -> None:
    """Release the most recently assigned (`S6`)."""
    excess = first(subscription)
    if excess is None:
        return
    over = len(subscription.holders) - kept(subscription, excess)
    people = list(reversed(subscription.holders))[:over]
    for person in people:
        del subscription.holders[person]
    shop.emit("excess_licenses_released", subscription=subscription.id, people=people)


def begin_excess(shop: Shop, subscription: Subscription) -> None:
    """Let everybody keep access where a new term pays for fewer (`S6`).

    Those whom an earlier term left in excess keep their date, as far as they still are.
    """
    licenses = subscription.licenses()
    covered = any(excess.licenses <= licenses for excess in subscription.excesses)
    if len(subscription.holders) <= licenses or covered:
        return
    until = subscription.term_start + DAY * shop.settings["excessDays"]
    told = shop.today() >= until - DAY * EXCESS_NOTICE
    same = next((excess for excess in subscription.excesses if excess.until == until), None)
    if same:
        same.licenses, same.told = min(same.licenses, licenses), True
    else:
        subscription.excesses.append(Excess(licenses, until, told))
    _tell(shop, subscription, licenses)
