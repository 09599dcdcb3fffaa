"""Cancelling, recurring billing, the end of a term, licenses for the renewal (`C1`-`C5`, `E1`)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from . import promoting, reserving, trials
from .billing import bill_changes
from .dates import DAY, midnight
from .dunning import charged_on
from .extending import extension_price, planned
from .money import Json, cumulative
from .nextterm import announce, list_price, next_term, notice_day
from .seats import credit_all, open_for, refuse_beyond_limits, refuse_increase, refuse_unoffered
from .shapes import cost as exact_cost
from .shop import Shop
from .state import RENEWING, Refusal, Subscription, Trial
from .switching import drop_plan, drop_schedule, turn


def cancel(shop: Shop, command: Json) -> None:
    """Cancel, now or at the end of the term (`C1`-`C3`)."""
    subscription = shop.managed(command["subscription"])
    on_trial, at_end = (subscription.status == "trial", command.get("mode") == "at_term_end")
    if subscription.status == "paused" and not at_end:
        _cancel_now(shop, subscription, command["reason"])
        return
    if subscription.status != "active" and not on_trial:
        raise Refusal("wrong_status")
    if subscription.extended and at_end:
        raise Refusal("subscription_extended")
    if at_end or on_trial:
        if subscription.ahead in OFF:
            raise Refusal("already_ends")
        facts = {"subscription": subscription.id, "reason": command["reason"]}
        shop.emit("subscription_canceled", **facts, mode="at_term_end", lines=[])
        turn(shop, subscription, False, "asked")
        return
    if not subscription.extended and not open_for(shop, subscription.begun or subscription.lots[0]):
        ends = [] if subscription.recurring else ["already_ends"]
        raise Refusal("cancellation_closed", *ends)
    _cancel_now(shop, subscription, command["reason"])


def _cancel_now(shop: Shop, subscription: Subscription, reason: str) -> None:
    released = reserving.release(shop, subscription, "ended")
    paused = subscription.status == "paused"
    lines = [] if paused else credit_all(shop, subscription)
    subscription.ahead = "expire"
    subscription.status, subscription.since = "disabled", shop.now
    subscription.until = shop.today() + DAY * shop.settings["disabledDays"]
    shop.emit(
        "subscription_canceled",
        subscription=subscription.id,
        reason=reason,
        mode="now",
        disabledUntil=subscription.until.isoformat(),
        lines=[line.written() for line in lines],
        people=[] if paused else list(subscription.holders),
    )
    drop_schedule(shop, subscription)
    drop_plan(shop, subscription, "no_renewal")
    if not paused and not subscription.extended:
        promoting.end_first_term(shop, subscription)
    bill_changes(shop, released)
    bill_changes(shop, lines)


def set_recurring_billing(shop: Shop, command: Json) -> None:
    """Turn recurring billing on or off (`C5`)."""
    subscription = shop.managed(command["subscription"])
    trial = subscription.trial
    if subscription.status != "active" and (not trial or subscription.status != "trial"):
        raise Refusal("wrong_status")
    if subscription.extended:
        raise Refusal("subscription_extended")
    on = command["recurringBilling"] == "on"
    if subscription.ahead == "renew" if on else subscription.ahead in OFF:
        return
    if trial:
        _turn_trial(shop, subscription, trial, on)
        return
    late = shop.now >= midnight(notice_day(shop, subscription))
    if on and late and list_price(shop, subscription) is None:
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


def set_at_end(shop: Shop, command: Json) -> None:
    """Set what happens at the end of the term (`E1`)."""
    subscription, wanted = shop.managed(command["subscription"]), command["atEnd"]
    day = date.fromisoformat(command["resumesOn"]) if command.get("resumesOn") else None
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if subscription.extended:
        raise Refusal("subscription_extended")
    if wanted not in shop.settings["offeredAtEnd"]:
        raise Refusal("at_end_not_offered")
    price = extension_price(shop, subscription) if wanted == "extend" else None
    shop.refuse(*_obstacles(shop, subscription, wanted, day, price))
    shop.require(wanted in OFF or shop.may_spend(subscription))
    if (wanted, day) == (subscription.ahead, subscription.resumes):
        return
    before, subscription.ahead, subscription.resumes = (subscription.ahead, wanted, day)
    subscription.since = shop.now
    subscription.told = []  # What is chosen is told anew, even if it was told once before.
    extension = planned(shop, subscription, price) if price else None
    if before not in RENEWING or wanted not in RENEWING:
        subscription.announced = None
    shop.emit(
        "at_end_set",
        subscription=subscription.id,
        before=before,
        atEnd=wanted,
        resumesOn=day.isoformat() if day else None,
        extension=extension,
    )
    if wanted not in RENEWING:
        drop_schedule(shop, subscription)
        drop_plan(shop, subscription, "no_renewal")
    late = shop.now >= midnight(notice_day(shop, subscription))
    if next_term(subscription) and late and not subscription.announced:
        announce(shop, subscription)


OFF = ("expire", "end")
"""What costs nothing."""


def _obstacles(
    shop: Shop, subscription: Subscription, wanted: str, day: date | None, price: Json | None
) -> list[str]:
    """Say why a term cannot end so."""
    codes: list[str] = []
    end, most = subscription.term_end, DAY * shop.settings["pauseDays"]
    right = day is not None and end < day <= end + most
    codes += [] if (right if wanted == "pause" else day is None) else ["pause_impossible"]
    charged = [i for i in shop.invoices if charged_on(subscription, i)]
    if wanted == "pause" and any(i.status == "past_due" for i in charged):
        codes.append("pause_past_due")
    codes += ["extension_impossible"] if wanted == "extend" and not price else []
    late = shop.now >= midnight(notice_day(shop, subscription))
    told = subscription.recurring and subscription.announced  # What was announced holds (`C8`).
    if wanted in RENEWING and late and not told and list_price(shop, subscription) is None:
        codes.append("renewal_impossible")
    return codes


def schedule(shop: Shop, command: Json) -> None:
    """Set the total for the renewal (`S5`)."""
    subscription = shop.managed(command["subscription"])
    licenses = command["licenses"]
    if subscription.status != "active":
        raise Refusal("wrong_status", *(["trial_licenses_fixed"] if subscription.trial else []))
    if subscription.extended:
        raise Refusal("subscription_extended")
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
