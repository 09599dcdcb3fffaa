"""A move to another plan, now, and taken back on its day (`U1`-`U4`)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from datetime import date

from . import carrying, promoting, scheduling
from .billing import bill
from .buying import billing_months, open_period
from .dates import DAY, MONTHS, months_after
from .eligibility import Wish, pass_or_refuse
from .facts import price_on
from .money import Json
from .moves import Target, come, is_cheaper, is_present, leave
from .paying import card_of
from .period import Period
from .seats import bill_changes, decrease_obstacles, open_for, remove
from .shapes import cost
from .shop import Shop
from .state import Before, Line, Refusal, Subscription
from .ways import reach, take


def change_plan(shop: Shop, command: Json, id: str) -> None:
    """Move to another plan, now or at the renewal."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if subscription.extended:
        raise Refusal("subscription_extended")
    product, offer = target_of(shop, subscription, command)
    licenses = command.get("licenses") or subscription.licenses()
    if command.get("mode") == "at_renewal":
        scheduling.schedule_plan(shop, subscription, product, offer, command)
        return
    if is_present(shop, subscription, product, offer):
        raise Refusal("same_plan")
    _now(shop, subscription, product, offer, licenses, command.get("promotion"))


def target_of(shop: Shop, subscription: Subscription, command: Json) -> tuple[Json, Json]:
    """Find product and offer of a plan: the present product, if none is named."""
    named = command.get("product")
    product = shop.product(named) if named else shop.sold(subscription)
    if product is None:
        raise Refusal("unknown_product")
    offer = shop.facts.offer(product["id"], command["offer"])
    if offer is None:
        raise Refusal("unknown_offer")
    return product, offer


def _now(
    shop: Shop,
    subscription: Subscription,
    product: Json,
    offer: Json,
    licenses: int,
    claim: Json | None,
) -> None:
    price = price_on(offer, subscription.profile.currency, shop.today())
    codes = obstacles(shop, subscription)
    codes += _ways(shop, subscription, product, offer)
    codes += [] if price else ["no_price"]
    codes += [] if shop.may_spend(subscription) else ["not_allowed"]
    if price is None:
        raise Refusal(*codes)
    target = Target(product, offer, price)
    codes += carrying.choose(shop, subscription, target, licenses, claim)
    codes += cheaper_obstacles(shop, subscription, target, licenses)
    fewer = subscription.licenses() - licenses
    codes += decrease_obstacles(subscription, licenses, shop) if fewer > 0 else []
    net = None if codes else _net(shop, subscription, target, licenses)
    profile = subscription.profile
    cost_of = {"net": net, "currency": profile.currency} if net is not None else None
    cheaper = is_cheaper(shop, subscription, target, licenses)
    if (licenses > subscription.licenses() or not cheaper) and past_due(shop, subscription):
        codes.append("invoice_unpaid")
    wish = Wish(product, licenses, profile.currency, card_of(shop, profile), cost_of)
    wish.intent = "purchase" if subscription.channel == "self_service" else "central"
    wish.instead_of, wish.offer, wish.moves = subscription, offer, True
    pass_or_refuse(shop, wish, codes)
    _carry_out(shop, subscription, target, licenses)


def obstacles(shop: Shop, subscription: Subscription) -> list[str]:
    """Say what has to be over before a subscription moves."""
    codes = ["reservation_open"] if subscription.reserved else []
    return [*codes, "hand_over_pending"] if subscription.offered else codes


def past_due(shop: Shop, subscription: Subscription) -> bool:
    """Say whether an invoice of its billing profile is past due (`S3`)."""
    mine = [i for i in shop.invoices if i.profile is subscription.profile]
    return any(invoice.status == "past_due" for invoice in mine)


def _ways(shop: Shop, subscription: Subscription, product: Json, offer: Json) -> list[str]:
    """Say why one cannot get to a plan now (`K8`)."""
    kind = reach(shop, subscription, product, offer)
    if kind is None:
        return ["plan_not_reachable"]
    shorter = MONTHS[offer["term"]] < MONTHS[subscription.term]
    return ["only_at_renewal"] if kind == "change" or shorter else []


def cheaper_obstacles(
    shop: Shop, subscription: Subscription, target: Target, licenses: int
) -> list[str]:
    """Say why one cannot get to a cheaper plan now (`U4`)."""
    if not is_cheaper(shop, subscription, target, licenses):
        return []
    open_ = all(open_for(shop, lot) for lot in subscription.lots)
    codes = [] if open_ else ["only_at_renewal"]
    return codes if subscription.recurring else [*codes, "recurring_billing_is_off"]


def _net(shop: Shop, subscription: Subscription, target: Target, licenses: int) -> int:
    """Say what a move adds before tax, by trying it on a copy."""
    tried = deepcopy(subscription, {id(subscription.profile): subscription.profile})
    removed = tried.licenses() - licenses
    lines = remove(shop, tried, removed, "remove_quantity") if removed > 0 else []
    lines += _moved(shop, tried, target, licenses)
    return sum(line.figures[0] for line in lines)


def _carry_out(shop: Shop, subscription: Subscription, target: Target, licenses: int) -> None:
    removed = subscription.licenses() - licenses
    lines: list[Line] = []
    if removed > 0:
        lines = remove(shop, subscription, removed, "remove_quantity")
        facts = {"subscription": subscription.id, "removed": removed, "licenses": licenses}
        shop.emit("licenses_removed", **facts, lines=[line.written() for line in lines])
    before = (shop.told(subscription.product), subscription.offer)
    shop.uses += [target.redeemed] if target.redeemed else []
    ended = carrying.ended(subscription, target)
    moved = _moved(shop, subscription, target, licenses)
    period = subscription.period
    new_term = subscription.moved is not None and subscription.moved.new_term
    term = period.spans(subscription.term_start, subscription.term_end)
    shop.emit(
        "plan_changed",
        subscription=subscription.id,
        productBefore=before[0],
        offerBefore=before[1],
        product=subscription.product,
        productName=subscription.product_name,
        offer=subscription.offer,
        term=subscription.term,
        billing=subscription.billing,
        licenses=subscription.licenses(),
        termDays=term if new_term else None,
        billingPeriod=period.written(),
        promotion=target.redeemed.written() if target.redeemed else None,
        promotionEnded=ended,
        lines=[line.written() for line in moved],
    )
    scheduling.drop_reached(shop, subscription)
    scheduling.announce_anew(shop, subscription)
    bill_changes(shop, lines)
    if new_term:
        bill(shop, moved, at_once=True)
    else:
        bill_changes(shop, moved)


def _moved(shop: Shop, subscription: Subscription, target: Target, licenses: int) -> list[Line]:
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
    carrying.carry(subscription, target, in_term)
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
    today = shop.today()
    subscription.anchor = subscription.term_start = today
    subscription.months = 0
    subscription.term_end = months_after(today, MONTHS[subscription.term])
    end = months_after(today, billing_months(subscription))
    if (subscription.period.start, subscription.period.end) == (today, end):
        return  # It is the same billing period still.
    subscription.past = [*subscription.past[-1:], subscription.period]
    subscription.period = open_period(shop, subscription.profile, price, today, end)


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


def take_back(shop: Shop, command: Json) -> None:
    """Take a move back on its day (`U2`)."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if subscription.extended:
        raise Refusal("subscription_extended")
    before = subscription.moved
    if before is None or before.day != shop.today():
        raise Refusal("nothing_to_take_back")
    if lots_of(subscription) != before.after:
        raise Refusal("nothing_to_take_back")
    codes = obstacles(shop, subscription)
    was = sum(lot.size for lot in before.lots)
    codes += ["below_assigned"] if was < len(subscription.holders) else []
    codes += [] if shop.may_spend(subscription) else ["not_allowed"]
    shop.refuse(*codes)
    _take_back(shop, subscription, before)


def _take_back(shop: Shop, subscription: Subscription, before: Before) -> None:
    new_term = before.new_term
    licenses = sum(lot.size for lot in before.lots)
    first = first_day(shop, subscription, before.price, licenses, before.period)
    lines = take_off(shop, subscription, first, before.price)
    s = subscription
    s.product, s.product_name, s.former_ids, s.offer, s.term, s.billing = before.plan
    s.lots, s.moved = before.lots, None
    if s.promotion is not before.promotion[0]:
        promoting.release(shop, s, "move_taken_back")
    s.promotion = before.promotion[0]
    if s.promotion:
        s.promotion.periods = before.promotion[1]
    s.anchor, s.months, s.term_start, s.term_end = before.days
    s.period, s.past = before.period, before.past
    lines.append(come(shop, s, first, before.price, s.product_name))
    shop.emit(
        "plan_change_taken_back",
        subscription=s.id,
        product=s.product,
        productName=s.product_name,
        offer=s.offer,
        licenses=licenses,
        termDays=s.period.spans(s.term_start, s.term_end) if new_term else None,
        lines=[line.written() for line in lines],
    )
    scheduling.announce_anew(shop, s)
    if new_term:
        bill(shop, lines, at_once=True)
    else:
        bill_changes(shop, lines)
