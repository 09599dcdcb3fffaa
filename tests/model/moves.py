"""Plans, how one gets to them, and the lines of a move (`K8`, `I4`, `U2`)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from .billing import counts
from .buying import billing_months
from .dates import MONTHS, months_after
from .discounts import listed
from .money import Json
from .parts import Lot, Target
from .period import Period
from .shapes import cost
from .shop import Shop
from .state import Line, Subscription


def is_present(shop: Shop, subscription: Subscription, product: Json, offer: Json) -> bool:
    """Say whether a subscription is on a plan already."""
    return subscription.means(shop.ids(product["id"])) and subscription.offer == offer["id"]


def per_month(price: Json, licenses: int, months: int) -> Fraction:
    """Say what licenses cost a month."""
    return cost(price, licenses) / months


def is_cheaper(shop: Shop, subscription: Subscription, target: Target, licenses: int) -> bool:
    """Say whether a plan is cheaper, promotions aside (`U4`)."""
    present, months = listed(subscription.period.price), billing_months(target.offer)
    term = MONTHS[target.offer["term"]]
    if term > MONTHS[subscription.term]:
        whole = per_month(target.price, licenses, months) * term
        return whole < _left(shop, subscription, licenses)
    now = per_month(present, licenses, billing_months(subscription))
    return per_month(target.price, licenses, months) < now


def _left(shop: Shop, subscription: Subscription, licenses: int) -> Fraction:
    """Say what is left to pay of the present term, today included."""
    period = subscription.period
    each, months = cost(listed(period.price), licenses), billing_months(subscription)
    left = each * (period.end - shop.today()).days / period.days()
    start, more = period.end, 0
    while start < subscription.term_end:
        more += 1
        start = _after(subscription, months * (more + 1))
    return left + more * each


def _after(subscription: Subscription, months: int) -> date:
    return months_after(subscription.anchor, subscription.months + months)


def charger(shop: Shop, of: Subscription, lot: Lot) -> object:
    """Say what charged a lot: a line that waits for its invoice, or an invoice.

    The subscription may be a copy: what is of it, and of its billing period, is known by its id.
    """
    waiting = [line for profile in shop.profiles for line in profile.pending]
    waiting = [line for line in waiting if line.subscription.id == of.id and line.charges(lot)]
    period = of.period
    days = (period.start, period.end)
    waiting = [line for line in waiting if (line.period.start, line.period.end) == days]
    return id(waiting[-1]) if waiting else period.charged.get(lot.serial, period.opening)


Parts = list[tuple[Lot, int]]
"""How many licenses of which lots."""


def newest(of: Subscription, licenses: int) -> Parts:
    """Choose so many licenses, the newest lot first."""
    parts = []
    for lot in reversed(of.lots):
        some = min(lot.size, licenses)
        parts += [(lot, some)] if some > 0 else []
        licenses -= some
    return parts


def leave(shop: Shop, of: Subscription, first: date) -> list[Line]:
    """Let everything leave the present plan."""
    return leave_some(shop, of, first, newest(of, of.licenses()), ends=True)


def leave_some(
    shop: Shop, of: Subscription, first: date, parts: Parts, ends: bool = False
) -> list[Line]:
    """Let licenses leave the present plan: a line for each that charged them, newest first."""
    groups: list[tuple[object, Parts]] = []
    for lot, size in parts:
        key = charger(shop, of, lot)
        if groups and groups[-1][0] == key:
            groups[-1][1].append((lot, size))
        else:
            groups.append((key, [(lot, size)]))
    lines, left = [], of.licenses()
    for place, (_, some) in enumerate(groups):
        last = ends and place == len(groups) - 1
        lines.append(_leaves(shop, of, first, some, left, ends, last))
        left -= sum(size for _, size in some)
    return lines


def _leaves(
    shop: Shop, of: Subscription, first: date, parts: Parts, left: int, ends: bool, last: bool
) -> Line:
    period, place = of.period, of.period.place(first)
    before = _stand(period)
    for lot, size in parts:
        if ends:
            period.leave_before(place, lot.serial)
        period.leave(place, size, lot.serial, ends)
    if last:
        period.end_plan(place)
    size = sum(size for _, size in parts)
    return _line(shop, of, before, first, [lot for lot, _ in parts], -size, left)


def come(
    shop: Shop, of: Subscription, first: date, price: Json, name: str, in_term: bool = True
) -> Line:
    """Let everything come to a plan: one line."""
    period, place = of.period, of.period.place(first)
    before = _stand(period)
    lots = [(lot.serial, lot.size) for lot in of.lots]
    if in_term:
        period.begin_plan(place, price, name, lots)
    else:
        for serial, size in lots:
            period.change(first, size, serial, first)
    return _line(shop, of, before, first, list(of.lots), of.licenses(), 0)


Stand = tuple[list[int], str, list[Json], Json]


def _stand(period: Period) -> Stand:
    return (period.figures(), period.value(), period.segments(), period.price)


def _line(
    shop: Shop,
    of: Subscription,
    before: Stand,
    first: date,
    lots: list[Lot],
    size: int,
    now: int,
) -> Line:
    period = of.period
    figures = [b - a for a, b in zip(before[0], period.figures(), strict=True)]
    total = sum(figures)
    paid = period.payers.get(lots[0].serial, period.payer) or of.profile.id
    back = size < 0 and total <= 0
    profile = shop.profile(paid if back else of.profile.id)
    if size > 0:
        period.payer = period.payer or profile.id
        period.payers |= {lot.serial: profile.id for lot in lots}
    proof = {
        **counts("change", now, size),
        "billingPeriod": period.spans(period.start, period.end),
        "before": before[1],
        "after": period.value(),
        "segmentsBefore": before[2] or None,
        "segmentsAfter": period.segments() or None,
        "decimals": None if period.is_plain() else period.decimals(),
    }
    lot = lots[0] if size < 0 else Lot(0, shop.now, size)
    if size < 0:  # What comes from tomorrow leaves from tomorrow.
        first = min(max(first, min(lot.first for lot in lots)), period.end)
    span, price = period.spans(first, period.end), period.price
    facts = (figures, shop.now, span, proof, price, of.product_name)
    line = Line("change", of, profile, period, lot, abs(size), *facts)
    line.covers = list(lots) if size > 0 else []
    return line
