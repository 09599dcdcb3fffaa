"""A move that waits for its payment (`U7`)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from datetime import timedelta

from . import arriving, carrying, promoting, scheduling
from .billing import bill, bill_changes, charge
from .money import Json
from .parts import Target
from .shop import Shop
from .state import Line, Subscription, Waiting


def waits(shop: Shop, lines: list[Line]) -> bool:
    """Say whether a move with these lines waits for its payment."""
    first = shop.settings["activation"] == "on_first_payment"
    return first and sum(line.total() for line in lines) > 0


def paid_by_another(subscription: Subscription, lines: list[Line]) -> bool:
    """Say whether another billing profile paid for what leaves: then it cannot wait."""
    return any(line.profile is not subscription.profile for line in lines)


def reserve(
    shop: Shop, subscription: Subscription, target: Target, licenses: int, removed: list[Line]
) -> None:
    """Invoice a move at once, on an invoice of its own; it comes once that is paid."""
    copy = deepcopy(subscription, {id(subscription.profile): subscription.profile})
    present = copy.period
    lines = arriving.moved(shop, copy, target, licenses)
    for line in lines:
        # It charges no lot before it comes.
        line.subscription, line.superseded = subscription, True
        if line.period is present:
            line.period = subscription.period
    until = shop.today() + timedelta(shop.settings["activationDays"])
    until = min(until, subscription.period.end)
    waiting = Waiting(target, licenses, shop.now, until, subscription.profile, lines)
    waiting.rates, waiting.inclusive = copy.period.rates, copy.period.inclusive
    subscription.waiting = waiting
    shop.uses += [target.redeemed] if target.redeemed else []
    facts = written(shop, subscription, copy, target)
    shop.emit("plan_change_reserved", **facts, until=until.isoformat(), lines=_written(lines))
    bill_changes(shop, removed)
    bill(shop, lines, at_once=True, allocates=False)
    waiting.invoice = shop.invoices[-1].number


def _written(lines: list[Line]) -> list[Json]:
    return [line.written() for line in lines]


def written(shop: Shop, before: Subscription, after: Subscription, target: Target) -> Json:
    """Write what a move changes."""
    period = after.period
    new_term = after.moved is not None and after.moved.new_term
    term = period.spans(after.term_start, after.term_end)
    return {
        "subscription": before.id,
        "productBefore": shop.told(before.product),
        "offerBefore": before.offer,
        "product": after.product,
        "productName": after.product_name,
        "offer": after.offer,
        "term": after.term,
        "billing": after.billing,
        "licenses": after.licenses(),
        "termDays": term if new_term else None,
        "billingPeriod": period.written(),
        "promotion": target.redeemed.written() if target.redeemed else None,
        "promotionEnded": carrying.ended(before, target),
    }


def _named(waiting: Waiting) -> Json:
    """Name the plan that waits."""
    product, offer = waiting.target.product, waiting.target.offer
    return {"product": product["id"], "productName": product["name"], "offer": offer["id"]}


def make(shop: Shop, subscription: Subscription) -> None:
    """Let a move come that is paid: as of when it was asked for."""
    waiting, now, profile = subscription.waiting, shop.now, subscription.profile
    if waiting is None:
        return
    shop.now, subscription.profile = waiting.at, waiting.profile
    promoting.leave(shop, subscription)
    lines = arriving.moved(shop, subscription, waiting.target, waiting.licenses)
    shop.now, subscription.profile = now, profile
    subscription.period.rates, subscription.period.inclusive = waiting.rates, waiting.inclusive
    for line in lines:
        charge(shop, line, waiting.invoice)
    subscription.waiting = None
    subscription.announced, subscription.since = None, shop.now
    facts = {"subscription": subscription.id, **_named(waiting), "licenses": waiting.licenses}
    shop.emit("reserved_plan_change_made", **facts)
    scheduling.drop_reached(shop, subscription)


def release(shop: Shop, subscription: Subscription, cause: str) -> list[Line]:
    """Give up a move that waits: each of its lines is taken back, the last first."""
    waiting, subscription.waiting = subscription.waiting, None
    if waiting is None:
        return []
    taken = waiting.target.redeemed
    if taken:
        shop.uses = [use for use in shop.uses if use is not taken]
        shop.emit(
            "promotion_released",
            subscription=subscription.id,
            promotion=taken.id,
            code=taken.code,
            reservation=taken.reservation,
            cause="move_given_up",
        )
    lines = [_reversed(shop, line, waiting.invoice) for line in reversed(waiting.lines)]
    facts = {"subscription": subscription.id, **_named(waiting)}
    licenses = subscription.licenses()
    shop.emit(
        "plan_change_released", **facts, licenses=licenses, cause=cause, lines=_written(lines)
    )
    return lines


def _reversed(shop: Shop, line: Line, invoice: str) -> Line:
    """Take a line back, off the invoice on which it is."""
    figures, proof = [-figure for figure in line.figures], dict(line.proof)
    sides = [("before", "after"), ("licensesBefore", "licensesAfter")]
    for one, other in [*sides, ("segmentsBefore", "segmentsAfter")]:
        proof[one], proof[other] = proof[other], proof[one]
    again = replace(line, figures=figures, proof=proof, arose=shop.now, covers=[], allocated=0)
    again.reverses = invoice
    return again
