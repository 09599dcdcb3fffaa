"""What happens when a billing period ends: charged, renewed, extended, ended (`C8`, `E1`, `E2`)."""

from __future__ import annotations

from datetime import datetime

from . import pausing, promoting
from .billing import bill, make_line
from .buying import billing_months
from .dates import MONTHS, midnight, months_after
from .dunning import roll
from .ending import disable, expire
from .excess import begin_excess, lasting
from .money import Json
from .nextterm import named_plan, next_licenses, next_price, next_term, of_plan, plan_ahead
from .period import Move
from .seats import give_up
from .shop import Shop
from .state import Subscription
from .switching import drop_schedule, turn
from .ways import take


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
    period.moves = [Move(0, lot.size, lot.serial) for lot in subscription.lots]
    facts = {"subscription": subscription.id, "billingPeriod": period.written()}
    shop.emit("billing_period_started", **facts, lines=[line.written()])
    bill(shop, [line], at_once=True)


def _plan(shop: Shop, subscription: Subscription) -> tuple[Json, Json] | None:
    """Find the plan with which the next term begins, unless it is not to be had any more."""
    if next_term(subscription) != "renewal":
        return None
    plan = plan_ahead(shop, subscription)
    if plan is None and subscription.announced_plan:
        subscription.announced = None  # It was the price of the other plan.
    subscription.announced_plan = None
    return plan


def renew(
    shop: Shop, subscription: Subscription, price: Json, plan: tuple[Json, Json] | None
) -> None:
    """Begin the next term, perhaps of another plan."""
    licenses = next_licenses(shop, subscription)
    promoting.had(shop, subscription)
    if subscription.scheduled not in (None, licenses):
        drop_schedule(shop, subscription)
    if plan:
        _end_promotion(shop, subscription, *plan)
    roll(shop, subscription, billing_months(plan[1]) if plan else 0)
    if plan:
        take(subscription, *plan)
    subscription.next_plan = None
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
        plan=named_plan(*plan) if plan else None,
    )
    begin_excess(shop, subscription)
    bill(shop, [line], at_once=True)


def _end_promotion(shop: Shop, subscription: Subscription, product: Json, offer: Json) -> None:
    """End a promotion that is not for the plan that comes (`K7`)."""
    taken = subscription.promotion
    if taken and not promoting.is_for(shop, taken.products, product["id"], offer["id"]):
        subscription.promotion = None


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
        plan = _plan(shop, subscription)
        price = subscription.announced
        if price is None and plan:
            price = of_plan(shop, subscription, *plan)
        price = price or next_price(shop, subscription)
        if price:
            if subscription.ahead == "extend":
                extend(shop, subscription, price)
            else:
                renew(shop, subscription, price, plan)
            return
        turn(shop, subscription, False, "no_price")
    end_term(shop, subscription)


def end_term(shop: Shop, subscription: Subscription) -> None:
    """Let a term end: expired, disabled at once, or paused (`E1`)."""
    ends = {"expire": expire, "end": disable, "pause": pausing.begin}
    ends[subscription.ahead](shop, subscription)
