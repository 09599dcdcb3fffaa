"""What time brings, in the order of its time (`T1`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from . import (
    approving,
    asking,
    billing,
    cards,
    dunning,
    ending,
    excess,
    handover,
    nextterm,
    notices,
    promoend,
    renewing,
    reserving,
    seats,
    trials,
)
from .dates import midnight
from .shop import Shop
from .state import BEGINNING, Subscription


@dataclass
class Due:
    """Something that falls due, in order of time, kind and age of the entity (`T1`)."""

    at: datetime
    kind: int
    age: int
    act: Callable[[], None]


def everything_due(shop: Shop) -> list[Due]:
    """List all that is due one day: never before the last event, whatever the settings say."""
    found: list[Due] = []
    for age, profile in enumerate(shop.profiles):
        act = partial(billing.issue_changes, shop, profile)
        found += _item(billing.change_invoice_due(profile), 0, age, act)
    for age, invoice in enumerate(shop.invoices):
        act = partial(billing.become_past_due, shop, invoice)
        found += _item(billing.past_due_from(invoice), 1, age, act)
        step = partial(dunning.take_step, shop, invoice)
        found += _item(dunning.step_due(shop, invoice), 1, age, step)
    found += _item(notices.due(shop), 8, 0, partial(notices.announce, shop))
    for age, asked in enumerate(shop.requests):
        found += _item(approving.lapse_due(asked), 9, age, partial(approving.lapse, shop, asked))
    for age, wanted in enumerate(shop.license_requests):
        act = partial(asking.purge, shop, wanted)
        found += _item(asking.purge_due(shop, wanted), 11, age, act)
    for age, subscription in enumerate(shop.subscriptions):
        found += _of_subscription(shop, age, subscription)
        charge = cards.next_charge(subscription)
        payer = shop.profiles.index(subscription.profile) if charge else 0
        order = payer * 10_000_000 + charge.toordinal() if charge else 0
        for rank, card in enumerate(subscription.profile.cards()):
            told = partial(cards.tell_expiry, shop, subscription, card)
            due = cards.expiry_due(shop, subscription, card)
            found += _item(due, 7, order * 2 + rank, told)
    last = shop.last or BEGINNING
    return [replace(due, at=max(due.at, last)) for due in found]


def _item(at: datetime | None, kind: int, age: int, act: Callable[[], None]) -> list[Due]:
    return [Due(at, kind, age, act)] if at else []


def _of_subscription(shop: Shop, age: int, subscription: Subscription) -> list[Due]:
    if subscription.status == "deleted":
        return []
    until = midnight(subscription.until) if subscription.until else None
    ends = billing.reverse if subscription.status == "pending" else ending.end_status
    kinds: list[tuple[datetime | None, int, Callable[[Shop, Subscription], None]]] = [
        (renewing.end_due(subscription), 3, renewing.end_period),
        (trials.end_due(subscription), 3, trials.end),
        (reserving.release_due(subscription), 4, seats.give_up),
        (until, 4, ends),
        (excess.release_due(subscription), 5, excess.release_excess),
        (ending.ending_due(shop, subscription), 6, ending.tell_ending),
        (nextterm.notice_due(shop, subscription), 6, nextterm.announce),
        (promoend.due(shop, subscription), 6, promoend.announce),
        (trials.notice_due(shop, subscription), 6, trials.announce),
        (excess.excess_due(subscription), 6, excess.tell_excess),
        (handover.lapse_due(subscription), 10, handover.lapse),
    ]
    due = [(at, kind, act) for at, kind, act in kinds if at]
    return [Due(at, kind, age, partial(act, shop, subscription)) for at, kind, act in due]
