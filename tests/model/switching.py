"""Recurring billing, and what depends on it (`C5`, `E1`, `S5`)."""

from __future__ import annotations

from .shop import Shop
from .state import Subscription


def turn(shop: Shop, subscription: Subscription, on: bool, cause: str) -> None:
    """Note that recurring billing is on, or off: then what off means comes, from now on."""
    off = "expire" if subscription.trial else shop.settings["offMeans"]
    subscription.ahead, subscription.resumes = ("renew" if on else off), None
    subscription.announced = None
    if subscription.trial and on:
        subscription.trial.announced = False
    subscription.since = shop.now
    state = "on" if on else "off"
    facts = {"subscription": subscription.id, "recurringBilling": state, "cause": cause}
    shop.emit("recurring_billing_changed", **facts)
    if not on:
        drop_schedule(shop, subscription)
        drop_plan(shop, subscription, "no_renewal")


def drop_plan(shop: Shop, subscription: Subscription, cause: str) -> None:
    """Forget a scheduled move to another plan (`U6`)."""
    if subscription.next_plan:
        product, offer = subscription.next_plan
        plan = {"product": product, "offer": offer}
        subscription.next_plan = None
        shop.emit("plan_schedule_dropped", subscription=subscription.id, plan=plan, cause=cause)


def drop_schedule(shop: Shop, subscription: Subscription) -> None:
    """Forget what was scheduled (`S5`)."""
    if subscription.scheduled is not None:
        subscription.scheduled = None
        shop.emit("license_schedule_dropped", subscription=subscription.id)
