"""Cancelling, recurring billing, renewal and what comes after (`C1`-`C9`)."""

from __future__ import annotations

from datetime import date, datetime

from .billing import bill, make_line
from .buying import billing_months, open_period
from .dates import DAY, MONTHS, midnight, months_after
from .facts import price_on
from .money import Json, cumulative, minor, money
from .seats import bill_changes, open_for, remove
from .shop import Shop
from .state import Refusal, Subscription


def cancel(shop: Shop, command: Json) -> None:
    """Cancel, now or at the end of the term (`C1`-`C3`)."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if command.get("mode") == "at_term_end":
        if not subscription.recurring:
            raise Refusal("already_ends")
        facts = {"subscription": subscription.id, "reason": command["reason"]}
        shop.emit("subscription_canceled", **facts, mode="at_term_end", lines=[])
        turn(shop, subscription, False, "asked")
        return
    if not open_for(shop, subscription.lots[0]):
        ends = [] if subscription.recurring else ["already_ends"]
        raise Refusal("cancellation_closed", *ends)
    _cancel_now(shop, subscription, command["reason"])


def _cancel_now(shop: Shop, subscription: Subscription, reason: str) -> None:
    licenses = subscription.lots[:]
    sizes = [lot.size for lot in licenses]
    lines = remove(shop, subscription, sum(sizes), "cancel")
    for lot, size in zip(licenses, sizes, strict=True):
        lot.size = size
    subscription.lots = licenses
    subscription.status = "disabled"
    subscription.until = shop.today() + DAY * shop.settings["disabledDays"]
    shop.emit(
        "subscription_canceled",
        subscription=subscription.id,
        reason=reason,
        mode="now",
        disabledUntil=subscription.until.isoformat(),
        lines=[line.written() for line in lines],
    )
    bill_changes(shop, lines)


def set_recurring_billing(shop: Shop, command: Json) -> None:
    """Turn recurring billing on or off (`C5`)."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "active":
        raise Refusal("wrong_status")
    on = command["recurringBilling"] == "on"
    if on == subscription.recurring:
        return
    late = shop.now >= midnight(notice_day(shop, subscription))
    if on and late and renewal_price(shop, subscription) is None:
        raise Refusal("renewal_impossible")
    turn(shop, subscription, on, "asked")
    if on and late:
        announce(shop, subscription)


def turn(shop: Shop, subscription: Subscription, on: bool, cause: str) -> None:
    """Note that recurring billing is on, or off."""
    subscription.recurring = on
    subscription.announced = None
    state = "on" if on else "off"
    facts = {"subscription": subscription.id, "recurringBilling": state, "cause": cause}
    shop.emit("recurring_billing_changed", **facts)


def notice_day(shop: Shop, subscription: Subscription) -> date:
    """Say when the notice of a renewal goes out (`C8`)."""
    monthly = subscription.term == "one_month"
    days = shop.settings["monthlyNoticeDays" if monthly else "noticeDays"]
    return max(subscription.term_end - DAY * days, subscription.term_start)


def notice_due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when the notice of a renewal is due, if one is."""
    wanted = subscription.status == "active" and subscription.recurring
    if not wanted or subscription.announced:
        return None
    return max(midnight(notice_day(shop, subscription)), shop.settings_since)


def renewal_price(shop: Shop, subscription: Subscription) -> Json | None:
    """Find the price at which a subscription would renew if the notice went out today."""
    offer = shop.facts.offer(subscription.product, subscription.offer)
    return price_on(offer, subscription.profile.currency, shop.today()) if offer else None


def announce(shop: Shop, subscription: Subscription) -> None:
    """Tell the price of the next term, or that there is none (`C8`)."""
    price = renewal_price(shop, subscription)
    if price is None:
        turn(shop, subscription, False, "no_price")
        return
    subscription.announced = price
    profile = subscription.profile
    exact = subscription.licenses() * minor(price["amount"], price["currency"])
    total = sum(cumulative(exact, profile.tax_rates, profile.inclusive))
    shop.emit(
        "renewal_announced",
        subscription=subscription.id,
        renewsOn=subscription.term_end.isoformat(),
        unitPrice=price,
        unitPriceBefore=subscription.period.price,
        licenses=subscription.licenses(),
        total=money(total, profile.currency),
    )


def end_due(subscription: Subscription) -> datetime | None:
    """Say when the current billing period ends."""
    return midnight(subscription.period.end) if subscription.status == "active" else None


def end_period(shop: Shop, subscription: Subscription) -> None:
    """Charge the next billing period, renew, or expire (`C8`)."""
    if subscription.period.end < subscription.term_end:
        _next_period(shop, subscription)
    elif subscription.recurring:
        _renew(shop, subscription)
    else:
        _expire(shop, subscription)


def _open_next(shop: Shop, subscription: Subscription, price: Json) -> None:
    subscription.months += billing_months(subscription)
    start = subscription.period.end
    end = months_after(subscription.anchor, subscription.months + billing_months(subscription))
    subscription.past = [*subscription.past[-1:], subscription.period]
    subscription.period = open_period(shop, subscription.profile, price, start, end)


def _next_period(shop: Shop, subscription: Subscription) -> None:
    _open_next(shop, subscription, subscription.period.price)
    period, lot = subscription.period, subscription.lots[0]
    licenses = subscription.licenses()
    line = make_line(shop, "recurring_charge", subscription, lot, licenses, period.start, period)
    facts = {"subscription": subscription.id, "billingPeriod": period.written()}
    shop.emit("billing_period_started", **facts, lines=[line.written()])
    bill(shop, [line], at_once=True)


def _renew(shop: Shop, subscription: Subscription) -> None:
    price = subscription.announced or renewal_price(shop, subscription)
    if price is None:
        turn(shop, subscription, False, "no_price")
        _expire(shop, subscription)
        return
    _open_next(shop, subscription, price)
    period, subscription.announced = subscription.period, None
    subscription.term_start = period.start
    first = subscription.months + MONTHS[subscription.term]
    subscription.term_end = months_after(subscription.anchor, first)
    lot = subscription.merge_lots(period.start)
    line = make_line(shop, "renew", subscription, lot, lot.size, period.start, period)
    shop.emit(
        "subscription_renewed",
        subscription=subscription.id,
        termDays=period.spans(subscription.term_start, subscription.term_end),
        billingPeriod=period.written(),
        licenses=lot.size,
        lines=[line.written()],
    )
    bill(shop, [line], at_once=True)


def _expire(shop: Shop, subscription: Subscription) -> None:
    subscription.status = "expired"
    subscription.until = shop.today() + DAY * shop.settings["expiredDays"]
    until = subscription.until.isoformat()
    shop.emit("subscription_expired", subscription=subscription.id, until=until)


def end_status(shop: Shop, subscription: Subscription) -> None:
    """Pass from expired to disabled, from disabled to deleted (`C6`)."""
    if subscription.status == "expired":
        subscription.status = "disabled"
        subscription.until = shop.today() + DAY * shop.settings["disabledDays"]
        until = subscription.until.isoformat()
        shop.emit("subscription_disabled", subscription=subscription.id, until=until)
        return
    subscription.status, subscription.until, subscription.holders = "deleted", None, {}
    shop.emit("subscription_deleted", subscription=subscription.id)
