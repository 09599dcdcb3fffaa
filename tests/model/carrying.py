"""Which promotion a subscription takes along when it moves, or redeems then (`K7`, `U2`)."""

from __future__ import annotations

from fractions import Fraction

from . import promoting
from .discounts import discounted
from .eligibility import redeem
from .money import Json
from .parts import Target
from .shop import Shop
from .state import Subscription


def stays_in_term(subscription: Subscription, offer: Json) -> bool:
    """Say whether a plan has the same term and billing frequency (`U2`)."""
    return (subscription.term, subscription.billing) == (offer["term"], offer["billing"])


def choose(
    shop: Shop, subscription: Subscription, target: Target, licenses: int, claim: Json | None
) -> list[str]:
    """Choose the promotion with which it moves; or say why the one that is named cannot be.

    A code replaces what there is. Without one, what is for the plan goes on; else the cheapest
    of those without a code counts by itself.
    """
    taken = subscription.promotion
    target.keeps = claim is None and _goes_on(shop, subscription, target)
    if taken and target.keeps:
        target.paid = discounted(target.price, taken.id, taken.discount)
        return []
    return choose_anew(shop, subscription, target, licenses, claim)


def choose_anew(
    shop: Shop, subscription: Subscription, target: Target, licenses: int, claim: Json | None
) -> list[str]:
    """Choose the promotion that is named, or the cheapest without a code; or say why not."""
    period, profile = subscription.period, subscription.profile
    in_term = stays_in_term(subscription, target.offer)
    sale = promoting.Sale(target.product, target.offer, licenses, target.price)
    sale.person, of = subscription.purchaser, period if in_term else None
    sale.rates = of.rates if of else profile.tax_rates
    sale.inclusive = of.inclusive if of else profile.inclusive
    sale.part = Fraction((period.end - shop.today()).days, period.days()) if of else Fraction(1)
    target.paid, target.redeemed, codes = redeem(shop, sale, claim)
    return codes


def _in_force(subscription: Subscription) -> bool:
    """Say whether a promotion holds in the present billing period."""
    taken = subscription.promotion
    if taken is None:
        return False
    if taken.lasts["type"] == "billing_periods":
        return bool(taken.periods <= taken.lasts["count"])
    return taken.lasts["type"] == "for_ever" or taken.term == subscription.term_start


def _goes_on(shop: Shop, subscription: Subscription, target: Target) -> bool:
    """Say whether a promotion goes on with a move (`K7`)."""
    taken = subscription.promotion
    if taken is None or not _in_force(subscription):
        return False
    if not promoting.is_for(shop, taken.products, target.product["id"], target.offer["id"]):
        return False
    in_term = stays_in_term(subscription, target.offer)
    return in_term or promoting.holds(subscription, new_term=True)


def ended(subscription: Subscription, target: Target) -> str | None:
    """Say which promotion ends with a move."""
    taken = subscription.promotion
    ends = _in_force(subscription) and not target.keeps
    return taken.id if taken and ends else None


def carry(shop: Shop, subscription: Subscription, target: Target, in_term: bool) -> None:
    """Let a promotion hold for the plan to which a subscription has come."""
    taken = subscription.promotion if target.keeps else target.redeemed
    subscription.promotion = taken
    if taken and taken is target.redeemed:
        taken.periods, taken.term, taken.at = 1, subscription.term_start, shop.now
    elif taken and not in_term:
        taken.periods += 1
