"""A move to another plan at the renewal is scheduled (`U6`)."""

from __future__ import annotations

from .buying import billing_months
from .dates import midnight
from .discounts import listed
from .eligibility import Wish, pass_or_refuse
from .facts import price_on
from .money import Json, cumulative, money
from .moves import is_cheaper, is_present
from .nextterm import announce, next_term, notice_day
from .parts import Target
from .paying import card_of
from .shapes import cost
from .shop import Shop
from .state import Refusal, Subscription
from .switching import drop_plan, drop_schedule
from .ways import obstacles, reach


def added(subscription: Subscription, target: Target, licenses: int) -> list[int]:
    """Say what a billing period of the plan costs more, net and taxes, promotions aside."""
    months, period = billing_months(target.offer), subscription.period
    then = cost(target.price, licenses)
    now = cost(listed(subscription.period.price), subscription.licenses())
    now = now * months / billing_months(subscription)
    rates, inclusive = period.rates, period.inclusive
    before, after = (cumulative(now, rates, inclusive), cumulative(then, rates, inclusive))
    return [b - a for a, b in zip(before, after, strict=True)]


def schedule_plan(
    shop: Shop, subscription: Subscription, product: Json, offer: Json, command: Json
) -> None:
    """Let a subscription move with its next term."""
    if is_present(shop, subscription, product, offer):
        if subscription.next_plan is None:
            raise Refusal("same_plan")
        shop.refuse(*obstacles(shop, subscription))
        drop_plan(shop, subscription, "asked")
        announce_anew(shop, subscription)
        return
    total = command.get("licenses") or subscription.scheduled or subscription.licenses()
    codes = ["no_promotion_at_renewal"] if command.get("promotion") else []
    before, plan = subscription.next_plan, (product["id"], offer["id"])
    same = before is not None and before[1] == plan[1] and before[0] in shop.ids(plan[0])
    stays = same and total in (subscription.scheduled, subscription.licenses())
    was, shop.approved = shop.approved, shop.approved or stays  # Nothing has to be approved.
    try:
        target = _allowed(shop, subscription, product, offer, total, codes)
    finally:
        shop.approved = was
    if not same:
        _schedule(shop, subscription, target, total)
    of_move = _of_move(subscription, target, total, before) if same and before else None
    _schedule_total(shop, subscription, total, of_move)
    if not same:  # Another total has no other price.
        announce_anew(shop, subscription)


def _allowed(
    shop: Shop,
    subscription: Subscription,
    product: Json,
    offer: Json,
    total: int,
    codes: list[str],
) -> Target:
    """Ask every rule about a move at the renewal: of promotions first, which it takes none of."""
    profile = subscription.profile
    price = price_on(offer, profile.currency, shop.today())
    asks_for_one = bool(codes)
    codes += obstacles(shop, subscription)
    codes += [] if reach(shop, subscription, product, offer) else ["plan_not_reachable"]
    codes += [] if shop.sold(subscription) else ["unknown_product"]
    codes += [] if price else ["no_price"]
    if asks_for_one:
        raise Refusal(*codes)
    codes += [] if subscription.recurring else ["recurring_billing_is_off"]
    sold = subscription.term_end.isoformat() < product.get("endOfSale", "9")
    codes += [] if sold else ["not_on_sale"]
    codes += [] if shop.may_spend(subscription) else ["not_allowed"]
    if price is None:
        raise Refusal(*codes)
    target = Target(product, offer, price)
    mine = [i for i in shop.invoices if i.profile is profile]
    more = total > subscription.licenses() or not is_cheaper(shop, subscription, target, total)
    if more and any(invoice.status == "past_due" for invoice in mine):
        codes.append("invoice_unpaid")
    net = {"net": added(subscription, target, total)[0], "currency": profile.currency}
    wish = Wish(product, total, profile.currency, card_of(shop, profile), net)
    wish.intent = "purchase" if subscription.channel == "self_service" else "central"
    wish.instead_of, wish.offer, wish.moves = subscription, offer, True
    pass_or_refuse(shop, wish, codes)
    return target


def _of_move(subscription: Subscription, target: Target, total: int, plan: tuple[str, str]) -> Json:
    """Say what a move that is scheduled already adds with another total."""
    figures, currency = added(subscription, target, total), subscription.profile.currency
    return {
        "plan": {"product": plan[0], "offer": plan[1]},
        "productName": target.product["name"],
        "added": money(figures[0], currency),
        "addedTotal": money(sum(figures), currency),
    }


def _schedule(shop: Shop, subscription: Subscription, target: Target, total: int) -> None:
    before = subscription.next_plan
    figures, currency = added(subscription, target, total), subscription.profile.currency
    subscription.next_plan = (target.product["id"], target.offer["id"])
    plan = {"product": target.product["id"], "offer": target.offer["id"]}
    shop.emit(
        "plan_change_scheduled",
        subscription=subscription.id,
        before={"product": before[0], "offer": before[1]} if before else None,
        plan=plan,
        productName=target.product["name"],
        licenses=total,
        renewsOn=subscription.term_end.isoformat(),
        added=money(figures[0], currency),
        addedTotal=money(sum(figures), currency),
    )


def _schedule_total(
    shop: Shop, subscription: Subscription, licenses: int, of_move: Json | None
) -> None:
    """Set the total for the renewal with it (`S5`)."""
    before = subscription.scheduled
    if licenses == subscription.licenses():
        drop_schedule(shop, subscription)
    elif licenses != before:
        subscription.scheduled = licenses
        facts = {"subscription": subscription.id, "licenses": licenses, "ofMove": of_move}
        shop.emit("licenses_scheduled", **facts)


def announce_anew(shop: Shop, subscription: Subscription) -> None:
    """Announce what comes next once more, if it is time, for its price is another (`U6`)."""
    subscription.announced, subscription.since = None, shop.now
    late = shop.now >= midnight(notice_day(shop, subscription))
    if next_term(subscription) and late:
        announce(shop, subscription)


def drop_reached(shop: Shop, subscription: Subscription) -> None:
    """Forget a scheduled move to where it is already, perhaps under another id (`K1`)."""
    if subscription.next_plan is None:
        return
    product, offer = subscription.next_plan
    if offer == subscription.offer and product in shop.ids(subscription.product):
        drop_plan(shop, subscription, "moved")
