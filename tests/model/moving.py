"""A move to another plan, now, and taken back on its day (`U1`-`U4`)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

from . import apart, arriving, carrying, promoting, scheduling, waiting
from .billing import bill, bill_changes
from .cures import CURABLE
from .eligibility import Wish, pass_or_refuse
from .facts import price_on
from .money import Json
from .moves import come, is_cheaper, is_present
from .obstacles import cheaper_obstacles, past_due, way_obstacles
from .parts import Target
from .paying import card_of
from .seats import decrease_obstacles, remove
from .shop import Shop
from .state import Before, Line, Refusal, Subscription
from .ways import obstacles


def change_plan(shop: Shop, command: Json, id: str) -> None:
    """Move to another plan, now or at the renewal."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if subscription.extended:
        raise Refusal("subscription_extended")
    product, offer = target_of(shop, subscription, command)
    if command.get("people"):
        apart.move(shop, subscription, product, offer, command, id)
        return
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
    codes += way_obstacles(shop, subscription, product, offer)
    codes += [] if price else ["no_price"]
    codes += [] if shop.may_spend(subscription) else ["not_allowed"]
    if price is None:
        raise Refusal(*codes)
    target = Target(product, offer, price)
    codes += carrying.choose(shop, subscription, target, licenses, claim)
    codes += cheaper_obstacles(shop, subscription, target, licenses)
    fewer = subscription.licenses() - licenses
    codes += decrease_obstacles(subscription, licenses, shop) if fewer > 0 else []
    ahead: list[Line] = []
    lines: list[Line] | None = None
    if not set(codes) - CURABLE:
        ahead, lines = _tried(shop, subscription, target, licenses)
    if lines and waiting.waits(shop, lines) and waiting.paid_by_another(subscription, lines):
        codes.append("only_at_renewal")
    net = None if lines is None else sum(line.figures[0] for line in [*ahead, *lines])
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


def _tried(
    shop: Shop, subscription: Subscription, target: Target, licenses: int
) -> tuple[list[Line], list[Line]]:
    """Say what fewer licenses give back ahead of it, and with which lines it would move."""
    tried = deepcopy(subscription, {id(subscription.profile): subscription.profile})
    removed = tried.licenses() - licenses
    ahead = remove(shop, tried, removed, "remove_quantity") if removed > 0 else []
    return ahead, arriving.moved(shop, tried, target, licenses)


def _carry_out(shop: Shop, subscription: Subscription, target: Target, licenses: int) -> None:
    removed = subscription.licenses() - licenses
    lines: list[Line] = []
    if removed > 0:
        lines = remove(shop, subscription, removed, "remove_quantity")
        facts = {"subscription": subscription.id, "removed": removed, "licenses": licenses}
        shop.emit("licenses_removed", **facts, lines=[line.written() for line in lines])
    if waiting.waits(shop, _tried(shop, subscription, target, licenses)[1]):
        waiting.reserve(shop, subscription, target, licenses, lines)
        return
    before = replace(subscription)
    shop.uses += [target.redeemed] if target.redeemed else []
    promoting.leave(shop, subscription)
    moved = arriving.moved(shop, subscription, target, licenses)
    facts = waiting.written(shop, before, subscription, target)
    shop.emit("plan_changed", **facts, lines=[line.written() for line in moved])
    scheduling.drop_reached(shop, subscription)
    scheduling.announce_anew(shop, subscription)
    bill_changes(shop, lines)
    if subscription.moved and subscription.moved.new_term:
        bill(shop, moved, at_once=True)
    else:
        bill_changes(shop, moved)


def take_back(shop: Shop, command: Json) -> None:
    """Take a move back on its day (`U2`), or one that waits for its payment (`U7`)."""
    subscription = shop.managed(command["subscription"])
    if subscription.status != "active":
        raise Refusal("wrong_status")
    if subscription.extended:
        raise Refusal("subscription_extended")
    if subscription.waiting:
        bill_changes(shop, waiting.release(shop, subscription, "asked"))
        return
    before = subscription.moved
    if before is None or before.day != shop.today():
        raise Refusal("nothing_to_take_back")
    if arriving.lots_of(subscription) != before.after:
        raise Refusal("nothing_to_take_back")
    codes = obstacles(shop, subscription)
    was = sum(lot.size for lot in before.lots)
    fewer = was < subscription.licenses()
    codes += ["below_assigned"] if fewer and was < len(subscription.holders) else []
    codes += [] if shop.may_spend(subscription) else ["not_allowed"]
    shop.refuse(*codes)
    _take_back(shop, subscription, before)


def _take_back(shop: Shop, subscription: Subscription, before: Before) -> None:
    licenses = sum(lot.size for lot in before.lots)
    first = arriving.first_day(shop, subscription, before.price, licenses, before.period)
    lines = arriving.take_off(shop, subscription, first, before.price)
    s = subscription
    s.product, s.product_name, s.former_ids, s.offer, s.term, s.billing = before.plan
    s.lots, s.moved = before.lots, None
    if s.promotion is not before.promotion[0]:
        promoting.release(shop, s, "move_taken_back")
    s.promotion = before.promotion[0]
    if s.promotion:
        s.promotion.periods = before.promotion[1]
    another = before.days[2:] != (s.term_start, s.term_end)
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
        termDays=s.period.spans(s.term_start, s.term_end) if another else None,
        lines=[line.written() for line in lines],
    )
    scheduling.announce_anew(shop, s)
    if another:
        bill(shop, lines, at_once=True)
    else:
        bill_changes(shop, lines)
