"""What happens when a billing period ends: charged, renewed, extended, ended (`C8`, `E1`, `E2`)."""

from __future__ import annotations

from datetime import datetime

from . import pausing
from .billing import bill, make_line
from .dates import MONTHS, midnight, months_after
from .dunning import roll
from .ending import disable, expire
from .excess import begin_excess, lasting
from .money import Json
from .nextterm import next_licenses, next_price, next_term
from .seats import give_up
from .shop import Shop
from .state import Subscription
from .switching import drop_schedule, turn


def end_due(subscription: Subscription) -> datetime | None:
    """Say when the current billing period ends, or the pause."""
    if subscription.status == "paused" and subscription.resumes and not subscription.no_card:
        return midnight(subscription.resumes)
    return midnight(subscription.period.end) if subscription.status == "active" else None


def next_period(shop: Shop, subscription: Subscription) -> None:
    """Charge the next billing period of a term."""
    roll(shop, subscription)
    period, lot = subscription.period, subscription.lots[0]
    licenses = subscription.licenses()
    line = make_line(shop, "recurring_charge", subscription, lot, licenses, period.start, period)
    facts = {"subscription": subscription.id, "billingPeriod": period.written()}
    shop.emit("billing_period_started", **facts, lines=[line.written()])
    bill(shop, [line], at_once=True)


def renew(shop: Shop, subscription: Subscription, price: Json) -> None:
    """Begin the next term."""
    licenses = next_licenses(shop, subscription)
    if subscription.scheduled not in (None, licenses):
        drop_schedule(shop, subscription)
    roll(shop, subscription)
    period, subscription.announced = subscription.period, None
    period.price = price
    subscription.term_start = period.start
    first = subscription.months + MONTHS[subscription.term]
    subscription.term_end = months_after(subscription.anchor, first)
    subscription.excesses = lasting(subscription)
    lot = subscription.merge_lots(period.start, licenses)
    subscription.scheduled = None
    if subscription.ahead == "renew_once":
        subscription.ahead = shop.settings["offMeans"]
    line = make_line(shop, "renew", subscription, lot, lot.size, period.start, period)
    shop.emit(
        "subscription_renewed",
        subscription=subscription.id,
        termDays=period.spans(subscription.term_start, subscription.term_end),
        billingPeriod=period.written(),
        licenses=lot.size,
        lines=[line.written()],
    )
    begin_excess(shop, subscription)
    bill(shop, [line], at_once=True)


def extend(shop: Shop, subscription: Subscription, price: Json) -> None:
    """Let it go on for a month, which opens no window (`E2`)."""
    roll(shop, subscription, 1)
    period, subscription.announced = subscription.period, None
    period.price = price
    subscription.extended += 1
    subscription.promotion = None  # None holds on an extension, nor is one there again after it.
    if subscription.extended >= shop.settings["extensionMonths"]:
        subscription.ahead = "expire"
    subscription.term_start, subscription.term_end = period.start, period.end
    subscription.excesses = lasting(subscription)
    lot = subscription.merge_lots(period.start, subscription.licenses())
    lot.window = False
    line = make_line(shop, "extend", subscription, lot, lot.size, period.start, period)
    shop.emit(
        "term_extended",
        subscription=subscription.id,
        month=subscription.extended,
        billingPeriod=period.written(),
        lines=[line.written()],
    )
    begin_excess(shop, subscription)
    bill(shop, [line], at_once=True)


def end_period(shop: Shop, subscription: Subscription) -> None:
    """Charge the next billing period, or end the term (`C8`), without what is reserved (`S7`)."""
    give_up(shop, subscription)
    if subscription.status == "paused":
        pausing.end(shop, subscription)
        return
    if subscription.period.end < subscription.term_end:
        next_period(shop, subscription)
        return
    if next_term(subscription):
        price = subscription.announced or next_price(shop, subscription)
        if price:
            go_on = extend if subscription.ahead == "extend" else renew
            go_on(shop, subscription, price)
            return
        turn(shop, subscription, False, "no_price")
    end_term(shop, subscription)


def end_term(shop: Shop, subscription: Subscription) -> None:
    """Let a term end: expired, disabled at once, or paused (`E1`)."""
    ends = {"expire": expire, "end": disable, "pause": pausing.begin}
    ends[subscription.ahead](shop, subscription)
