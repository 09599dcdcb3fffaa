"""Cancelling, recurring billing, renewal and what comes after (`C1`-`C9`)."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from . import reserving, trials
from .billing import bill, make_line
from .dates import DAY, MONTHS, midnight, months_after
from .dunning import roll
from .excess import begin_excess, lasting
from .facts import price_on
from .money import Json, cumulative, money
from .seats import (
    bill_changes,
    credit_all,
    give_up,
    open_for,
    refuse_beyond_limits,
    refuse_increase,
    refuse_unoffered,
)
from .shapes import bare, shape_of
from .shapes import cost as exact_cost
from .shop import Shop
from .state import Refusal, Subscription, Trial


def cancel(shop: Shop, command: Json) -> None:
    """Cancel, now or at the end of the term (`C1`-`C3`)."""
    subscription = shop.managed(command["subscription"])
    on_trial = subscription.status == "trial"
    if subscription.status != "active" and not on_trial:
        raise Refusal("wrong_status")
    if command.get("mode") == "at_term_end" or on_trial:
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
    released = reserving.release(shop, subscription, "ended")
    lines = credit_all(shop, subscription)
    subscription.recurring = False
    subscription.status, subscription.since = "disabled", shop.now
    subscription.until = shop.today() + DAY * shop.settings["disabledDays"]
    shop.emit(
        "subscription_canceled",
        subscription=subscription.id,
        reason=reason,
        mode="now",
        disabledUntil=subscription.until.isoformat(),
        lines=[line.written() for line in lines],
        people=list(subscription.holders),
    )
    drop_schedule(shop, subscription)
    bill_changes(shop, released)
    bill_changes(shop, lines)


def set_recurring_billing(shop: Shop, command: Json) -> None:
    """Turn recurring billing on or off (`C5`)."""
    subscription = shop.managed(command["subscription"])
    trial = subscription.trial
    if subscription.status != "active" and (not trial or subscription.status != "trial"):
        raise Refusal("wrong_status")
    on = command["recurringBilling"] == "on"
    if on == subscription.recurring:
        return
    if trial:
        _turn_trial(shop, subscription, trial, on)
        return
    late = shop.now >= midnight(notice_day(shop, subscription))
    if on and late and renewal_price(shop, subscription) is None:
        raise Refusal("renewal_impossible")
    shop.require(not on or shop.may_spend(subscription))
    turn(shop, subscription, on, "asked")
    if on and late:
        announce(shop, subscription)


def _turn_trial(shop: Shop, subscription: Subscription, trial: Trial, on: bool) -> None:
    """Say whether a trial is to convert (`C5`)."""
    if trial.plan is None:
        raise Refusal("trial_does_not_convert")
    shop.require(not on or shop.may_spend(subscription))
    turn(shop, subscription, on, "asked")
    due = trials.notice_due(shop, subscription)
    if on and due and due <= shop.now:
        trials.announce(shop, subscription)


def turn(shop: Shop, subscription: Subscription, on: bool, cause: str) -> None:
    """Note that recurring billing is on, or off."""
    subscription.recurring = on
    subscription.announced = None
    if subscription.trial and on:
        subscription.trial.announced = False
    subscription.since = shop.now
    state = "on" if on else "off"
    facts = {"subscription": subscription.id, "recurringBilling": state, "cause": cause}
    shop.emit("recurring_billing_changed", **facts)
    drop_schedule(shop, subscription)


def notice_day(shop: Shop, subscription: Subscription) -> date:
    """Say when the notice of a renewal goes out (`C8`)."""
    monthly = subscription.term == "one_month"
    days: int = shop.settings["monthlyNoticeDays" if monthly else "noticeDays"]
    return max(subscription.term_end - DAY * days, subscription.term_start)


def notice_due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when the notice of a renewal is due, if one is."""
    wanted = subscription.status == "active" and subscription.recurring
    if not wanted or subscription.announced:
        return None
    since = max(shop.settings_since, subscription.since)
    return max(midnight(notice_day(shop, subscription)), since)


DELETION_NOTICE = 30


def ending(subscription: Subscription) -> tuple[str, date] | None:
    """Say which end is near, if nobody acts, and has not been told (`H7`)."""
    end: tuple[str, date] | None = None
    if subscription.status == "active" and not subscription.recurring:
        end = ("expires", subscription.term_end)
    if subscription.status == "disabled" and subscription.until:
        end = ("is_deleted", subscription.until)
    return None if end in subscription.told else end


def ending_due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when people are to be told of an end (`H7`)."""
    end = ending(subscription)
    if end is None:
        return None
    last = end[1] - DAY * DELETION_NOTICE
    day = notice_day(shop, subscription) if end[0] == "expires" else last
    return max(midnight(day), subscription.since, shop.settings_since)


def tell_ending(shop: Shop, subscription: Subscription) -> None:
    """Tell that an end is near."""
    end = ending(subscription)
    if end:
        subscription.told.append(end)
        facts = {"subscription": subscription.id, "ending": end[0]}
        shop.emit("ending_announced", **facts, on=end[1].isoformat())


def schedule(shop: Shop, command: Json) -> None:
    """Set the total for the renewal (`S5`)."""
    subscription = shop.managed(command["subscription"])
    licenses = command["licenses"]
    if subscription.status != "active":
        raise Refusal("wrong_status", *(["trial_licenses_fixed"] if subscription.trial else []))
    if not subscription.recurring:
        shop.refuse("recurring_billing_is_off")
    if licenses not in (subscription.licenses(), subscription.scheduled):
        refuse_unoffered(shop, subscription, licenses)
    if licenses > subscription.licenses() and licenses != subscription.scheduled:
        refuse_increase(shop, subscription, licenses, subscription.term_end)
        _refuse_beyond_limits(shop, subscription, licenses)
    if licenses == subscription.licenses():
        drop_schedule(shop, subscription)
    elif licenses != subscription.scheduled:
        subscription.scheduled = licenses
        shop.emit("licenses_scheduled", subscription=subscription.id, licenses=licenses)


def _refuse_beyond_limits(shop: Shop, subscription: Subscription, licenses: int) -> None:
    """Refuse what would be beyond a limit, were it bought today for a whole period (`S5`, `P6`)."""
    period, added = subscription.period, licenses - subscription.licenses()
    more = _more(subscription, added)
    net = cumulative(more, period.rates, period.inclusive)[0]
    cost = {"net": net, "currency": period.price["currency"]}
    refuse_beyond_limits(shop, subscription, licenses, cost)


def _more(subscription: Subscription, added: int) -> Fraction:
    """Say what more licenses cost for a whole billing period at today's price, exactly."""
    price, now = subscription.period.price, subscription.licenses()
    return exact_cost(price, now + added) - exact_cost(price, now)


def schedule_total(shop: Shop, command: Json) -> tuple[int, str]:
    """Say what scheduled licenses that are more cost for a billing period, taxes included."""
    subscription = shop.subscription(command["subscription"])
    added, price = (command["licenses"] - subscription.licenses(), subscription.period.price)
    figures = cumulative(
        _more(subscription, added), subscription.period.rates, subscription.period.inclusive
    )
    return sum(figures), price["currency"]


def drop_schedule(shop: Shop, subscription: Subscription) -> None:
    """Forget what was scheduled (`S5`)."""
    if subscription.scheduled is not None:
        subscription.scheduled = None
        shop.emit("license_schedule_dropped", subscription=subscription.id)


def renewal_price(shop: Shop, subscription: Subscription) -> Json | None:
    """Find the price at which a subscription would renew if the notice went out today."""
    product = shop.sold(subscription)
    offer = shop.facts.offer(product["id"], subscription.offer) if product else None
    return price_on(offer, subscription.profile.currency, shop.today()) if offer else None


def renewal_licenses(shop: Shop, subscription: Subscription) -> int:
    """Say how many licenses a renewal will have (`S5`, `C8`)."""
    now, scheduled = (subscription.licenses(), subscription.scheduled or subscription.licenses())
    product = shop.sold(subscription)
    end = product.get("endOfSale", "9") if product else ""
    sold = subscription.term_end.isoformat() < end
    return scheduled if sold or scheduled < now else now


def announce(shop: Shop, subscription: Subscription) -> None:
    """Tell the price of the next term, or that there is none (`C8`)."""
    price = renewal_price(shop, subscription)
    if price is None:
        subscription.told.append(("expires", subscription.term_end))
        turn(shop, subscription, False, "no_price")
        return
    subscription.announced = price
    profile = subscription.profile
    licenses = renewal_licenses(shop, subscription)
    exact = exact_cost(price, licenses)
    total = sum(cumulative(exact, profile.tax_rates, profile.inclusive))
    shop.emit(
        "renewal_announced",
        subscription=subscription.id,
        renewsOn=subscription.term_end.isoformat(),
        unitPrice=bare(price),
        shape=shape_of(price),
        unitPriceBefore=bare(subscription.period.price),
        shapeBefore=shape_of(subscription.period.price),
        licenses=licenses,
        licensesBefore=subscription.licenses(),
        total=money(total, profile.currency),
    )


def end_due(subscription: Subscription) -> datetime | None:
    """Say when the current billing period ends."""
    return midnight(subscription.period.end) if subscription.status == "active" else None


def end_period(shop: Shop, subscription: Subscription) -> None:
    """Charge the next billing period, renew, or expire (`C8`), without what is reserved (`S7`)."""
    give_up(shop, subscription)
    if subscription.period.end < subscription.term_end:
        _next_period(shop, subscription)
    elif subscription.recurring:
        _renew(shop, subscription)
    else:
        _expire(shop, subscription)


def _next_period(shop: Shop, subscription: Subscription) -> None:
    roll(shop, subscription)
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
    licenses = renewal_licenses(shop, subscription)
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


def _expire(shop: Shop, subscription: Subscription) -> None:
    subscription.status = "expired"
    subscription.until = shop.today() + DAY * shop.settings["expiredDays"]
    until = subscription.until.isoformat()
    shop.emit("subscription_expired", subscription=subscription.id, until=until)


def end_status(shop: Shop, subscription: Subscription) -> None:
    """Pass from expired to disabled, from disabled to deleted (`C6`)."""
    if subscription.status == "expired" and not subscription.trial:
        subscription.status, subscription.since = "disabled", shop.now
        subscription.until = shop.today() + DAY * shop.settings["disabledDays"]
        until = subscription.until.isoformat()
        shop.emit("subscription_disabled", subscription=subscription.id, until=until)
        return
    subscription.delete()
    shop.emit("subscription_deleted", subscription=subscription.id)
