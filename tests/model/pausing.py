"""Pauses, and terms that begin on another day than the last one ended (`E2`, `E3`)."""

from __future__ import annotations

from . import promoting
from .billing import bill, cut, make_line
from .buying import billing_months, open_period
from .dates import DAY, MONTHS, months_after
from .excess import begin_excess, lasting
from .money import Json
from .nextterm import term_price, without_price
from .paying import card_of
from .shop import Shop
from .state import Line, Profile, Refusal, Subscription
from .switching import turn


def begin(shop: Shop, subscription: Subscription) -> None:
    """Begin a pause, at the end of a term (`E3`)."""
    subscription.status, subscription.since = "paused", shop.now
    subscription.paused, subscription.no_card = shop.today(), False
    until = shop.today() + DAY * shop.settings["pauseDays"]
    resumes = subscription.resumes or until
    subscription.until = max(until, resumes)
    days = {"resumesOn": resumes.isoformat(), "until": subscription.until.isoformat()}
    shop.emit("subscription_paused", subscription=subscription.id, **days)


def end(shop: Shop, subscription: Subscription) -> None:
    """End a pause on its day, if there is a price, and a card that can be charged (`E3`)."""
    price = subscription.announced or term_price(shop, subscription)
    if price is None:
        turn(shop, subscription, False, "no_price")
    elif not _payable(shop, subscription):
        subscription.no_card = True
        until = subscription.until.isoformat() if subscription.until else None
        shop.emit("resumption_postponed", subscription=subscription.id, until=until)
    else:
        _resume(shop, subscription, price)


def _payable(shop: Shop, subscription: Subscription) -> bool:
    return card_of(shop, subscription.profile).usable(shop.country, shop.today())


def look_at_cards(shop: Shop, profile: Profile) -> None:
    """Let what waits for a card try again, for a card of its billing profile changed (`E3`)."""
    for subscription in shop.subscriptions:
        if subscription.profile is profile:
            subscription.no_card = False


def resume(shop: Shop, command: Json) -> None:
    """End a pause now (`E3`)."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "paused":
        raise Refusal("wrong_status")
    shop.require(shop.may_spend(subscription))
    price = term_price(shop, subscription)
    codes = without_price(shop, subscription)
    codes += [] if _payable(shop, subscription) else ["payment_method_unusable"]
    shop.refuse(*codes)
    if price:
        _resume(shop, subscription, price)


def _resume(shop: Shop, subscription: Subscription, price: Json) -> None:
    subscription.status, subscription.until = "active", None
    _begin_term(shop, subscription, price, "subscription_resumed", [])


def return_to_term(shop: Shop, command: Json) -> None:
    """End an extension, and begin a term (`E2`)."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if not subscription.extended:
        raise Refusal("not_extended")
    shop.require(shop.may_spend(subscription))
    price = term_price(shop, subscription)
    if price is None:
        raise Refusal(*without_price(shop, subscription))
    leaves = cut(shop, "cancel", subscription)
    _begin_term(shop, subscription, price, "returned_to_term", leaves)
    subscription.lots[0].full_credit = False


def _begin_term(
    shop: Shop, subscription: Subscription, price: Json, event: str, leaves: list[Line]
) -> None:
    """Begin a term today, anchored today, with the licenses and people that there are."""
    promoting.had(shop, subscription)
    today, profile, licenses = shop.today(), subscription.profile, subscription.licenses()
    subscription.extended, subscription.ahead, subscription.resumes = 0, "renew", None
    subscription.announced, subscription.since = None, shop.now
    subscription.anchor = subscription.term_start = today
    subscription.months = 0
    subscription.term_end = months_after(today, MONTHS[subscription.term])
    end = months_after(today, billing_months(subscription))
    subscription.past = []
    subscription.period = period = open_period(shop, profile, price, today, end)
    subscription.excesses = lasting(subscription)
    lot = subscription.merge_lots(today, licenses)
    lot.at = shop.now
    if subscription.promotion:
        subscription.promotion.periods += 1
    line = make_line(shop, "renew", subscription, lot, licenses, today, period)
    shop.emit(
        event,
        subscription=subscription.id,
        termDays=period.spans(today, subscription.term_end),
        billingPeriod=period.written(),
        lines=[one.written() for one in [*leaves, line]],
    )
    begin_excess(shop, subscription)
    bill(shop, [*leaves, line], at_once=True)
