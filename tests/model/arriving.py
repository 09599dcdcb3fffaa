"""Everything leaves a plan, and comes to another (`U2`, `U3`)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from . import carrying
from .buying import billing_months, open_period
from .dates import DAY, MONTHS, months_after
from .money import Json
from .moves import come, leave
from .parts import Target
from .period import Period
from .shapes import cost
from .shop import Shop
from .state import Before, Line, Subscription
from .ways import take


def moved(shop: Shop, subscription: Subscription, target: Target, licenses: int) -> list[Line]:
    """Let everything leave the present plan, and come to another (`U2`, `U3`)."""
    in_term, price = carrying.stays_in_term(subscription, target.offer), target.paid
    subscription.moved = _before(shop, subscription)
    first = first_day(shop, subscription, price, licenses) if in_term else shop.today()
    lines = take_off(shop, subscription, first, price)
    take(subscription, target.product, target.offer)
    added = licenses - subscription.licenses()
    if added > 0:
        subscription.add_lot(shop.now, added).first = first
    if not in_term:
        _begin_term(shop, subscription, price)
    carrying.carry(shop, subscription, target, in_term)
    name = subscription.product_name
    same = subscription.period is subscription.moved.period
    subscription.moved.new_term = not in_term
    lines.append(come(shop, subscription, first, price, name, in_term=same))
    subscription.moved.after = lots_of(subscription)
    return lines


def take_off(shop: Shop, subscription: Subscription, first: date, price: Json) -> list[Line]:
    """Let everything leave the present plan, counted as finely as the next one needs."""
    period = subscription.period
    if not period.moved:
        period.name, period.moved = subscription.product_name, True
    period.refine(price)
    return leave(shop, subscription, first)


def first_day(
    shop: Shop, subscription: Subscription, price: Json, licenses: int, of: Period | None = None
) -> date:
    """Say from which day another plan counts: today, if the day is worth more on it (`U2`)."""
    period, today = subscription.period, shop.today()
    stands = period.each_day()[period.place(today)].cost() / period.days()
    worth = cost(price, licenses) / (of or period).days()
    return today if worth > stands else today + DAY


def _begin_term(shop: Shop, subscription: Subscription, price: Json) -> None:
    """Begin a term of the plan today (`U3`)."""
    today, period, profile = shop.today(), subscription.period, subscription.profile
    subscription.anchor = subscription.term_start = today
    subscription.months = 0
    subscription.term_end = months_after(today, MONTHS[subscription.term])
    end = months_after(today, billing_months(subscription))
    same = (period.start, period.end) == (today, end)
    if same and (period.rates, period.inclusive) == (profile.tax_rates, profile.inclusive):
        return  # It is the same billing period still.
    subscription.past = [*subscription.past[-1:], period]
    subscription.period = open_period(shop, profile, price, today, end)
    if same:  # It is told as finely, and with the same names.
        subscription.period.name, subscription.period.moved = subscription.product_name, True
        subscription.period.finest = period.finest


def lots_of(subscription: Subscription) -> list[tuple[int, int]]:
    """List its lots by serial and size."""
    return [(lot.serial, lot.size) for lot in subscription.lots]


def _before(shop: Shop, subscription: Subscription) -> Before:
    """Remember how a subscription stands before it moves."""
    s, taken = subscription, subscription.promotion
    return Before(
        day=shop.today(),
        plan=(s.product, s.product_name, s.former_ids, s.offer, s.term, s.billing),
        price=s.period.price,
        lots=[replace(lot) for lot in s.lots],
        promotion=(taken, taken.periods if taken else 0),
        days=(s.anchor, s.months, s.term_start, s.term_end),
        period=s.period,
        past=s.past,
    )
