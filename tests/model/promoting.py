"""Who may redeem which promotion, for how long it holds, and when it is free again (`K7`)."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from .dates import BILLED, MONTHS, months_after, read
from .discounts import discounted
from .money import Json, cumulative
from .parts import Lot, Redeemed
from .shapes import cost as exact_cost
from .shop import Shop
from .state import Refusal, Subscription


def named(command: Json) -> Json | None:
    """Find the promotion that a command names."""
    parts = [command, command.get("purchase") or {}, command.get("conversion") or {}]
    return next((part["promotion"] for part in parts if part.get("promotion")), None)


class Sale:
    """What is to be bought, and for what a promotion is asked."""

    def __init__(self, product: Json, offer: Json, licenses: int, price: Json) -> None:
        """Begin with product, offer, licenses and list price."""
        self.product, self.offer, self.licenses, self.price = product, offer, licenses, price
        self.rates: list[Json] = []
        self.inclusive = False
        self.part = Fraction(1)
        """The part of the first billing period that is paid."""
        self.instead: Redeemed | None = None
        """What was redeemed for the trial that it ends: that is free again."""
        self.person = ""
        """For whom it counts as a use, where that is not the actor: a move's is the purchaser's."""

    def total(self, price: Json) -> int:
        """Say what the command comes to at a price, taxes included."""
        exact = exact_cost(price, self.licenses) * self.part
        return sum(cumulative(exact, self.rates, self.inclusive))


def redeemed(shop: Shop, sale: Sale, claim: Json | None) -> tuple[Json, Redeemed | None]:
    """Say the price, and the promotion: the one that is named, or the cheapest without a code."""
    promotions = shop.facts.catalog.get("promotions", [])
    if claim is None:
        free = [p for p in promotions if "code" not in p and not _obstacles(shop, sale, p)]
        tried = [_take(shop, sale, promotion, None) for promotion in free]
        best = min(tried, key=lambda one: sale.total(one[0]), default=None)
        return best or (sale.price, None)
    codes = [p for p in promotions if p.get("code", "").lower() == claim["code"].lower()]
    if not codes or not claim["code"]:
        raise Refusal("unknown_promotion")
    obstacles = _obstacles(shop, sale, codes[0])
    if obstacles:
        raise Refusal(*obstacles)
    return _take(shop, sale, codes[0], claim)


def _take(shop: Shop, sale: Sale, promotion: Json, claim: Json | None) -> tuple[Json, Redeemed]:
    """Redeem a promotion."""
    discount = _discount(sale, promotion)
    taken = Redeemed(
        promotion["id"],
        promotion.get("code"),
        claim.get("reservation") if claim else None,
        discount,
        promotion["lasts"],
        promotion.get("products", []),
        sale.person or shop.actor,
    )
    return discounted(sale.price, taken.id, discount), taken


def _discount(sale: Sale, promotion: Json) -> Json:
    """Find what it takes off in a currency; nothing if it is not to be had in it."""
    for discount in promotion["discounts"]:
        share = discount["type"] == "percent_off"
        if share or discount["amount"]["currency"] == sale.price["currency"]:
            return dict(discount)
    return {}


def _obstacles(shop: Shop, sale: Sale, promotion: Json) -> list[str]:
    """Say why it cannot be redeemed."""
    today, id = shop.today().isoformat(), promotion["id"]
    in_force = promotion.get("from", "") <= today < promotion.get("until", "9")
    offered = is_for(shop, promotion.get("products", []), sale.product["id"], sale.offer["id"])
    uses = [use for use in shop.uses if use.id == id and use is not sale.instead]
    mine = [use for use in uses if use.person == (sale.person or shop.actor)]
    first = promotion.get("firstPurchaseOnly") and bought_before(shop, sale.product["id"])
    codes = [] if in_force else ["promotion_not_in_force"]
    codes += [] if offered and _discount(sale, promotion) else ["promotion_not_offered"]
    codes += ["not_a_first_purchase"] if first else []
    used_up = len(mine) >= promotion.get("mostUsesPerPerson", 10**9)
    used_up = used_up or len(uses) >= promotion.get("mostUses", 10**9)
    return [*codes, "promotion_used_up"] if used_up else codes


def is_for(shop: Shop, products: list[Json], product: str, offer: str) -> bool:
    """Say whether a promotion is for an offer of a product."""
    if not products:
        return True
    ids = shop.ids(product)
    same = [one for one in products if set(shop.ids(one["product"])) & set(ids)]
    return any(not one.get("offers") or offer in one["offers"] for one in same)


def bought_before(shop: Shop, product: str) -> bool:
    """Say whether the organization has had a paid subscription to a product."""
    ids = shop.ids(product)
    same = [s for s in shop.subscriptions if s.means(ids)]
    return any(id in ids for id in shop.had) or any(_bought(s) for s in same)


def had(shop: Shop, subscription: Subscription) -> None:
    """Remember that a product was bought, whatever becomes of its subscription."""
    if _bought(subscription):
        shop.had.append(subscription.product)


def leave(shop: Shop, subscription: Subscription) -> None:
    """Remember what a move leaves, if a day of it stays paid for."""
    began = [r["at"] for r in shop.journal if r["event"].get("subscription") == subscription.id]
    came = subscription.moved.day if subscription.moved else read(began[0]).date()
    if came < shop.today() and not _goes_back(shop, subscription.lots[0]):
        had(shop, subscription)


def _goes_back(shop: Shop, lot: Lot) -> bool:
    return lot.full_credit and shop.now < lot.at + timedelta(hours=24)


def _bought(subscription: Subscription) -> bool:
    if subscription.trial is not None or subscription.came_to_nothing:
        return False
    return _paid(subscription)


def _paid(subscription: Subscription) -> bool:
    """Say whether it was paid for, or there was nothing to pay; what went back in full was not."""
    over = subscription.status in ("disabled", "deleted")
    free = exact_cost(subscription.period.price, 1) == 0
    return not over or free or subscription.period.exact() > 0


def begin(shop: Shop, subscription: Subscription, taken: Redeemed | None) -> None:
    """Let a promotion hold for what was bought, or will be."""
    subscription.promotion = taken
    if taken and taken not in shop.uses:
        shop.uses.append(taken)
    if taken:
        taken.periods, taken.term, taken.at = 1, subscription.term_start, shop.now


def holds(subscription: Subscription, new_term: bool, after: int = 0) -> bool:
    """Say whether a promotion still holds in the next billing period, perhaps of a new term.

    Or in the one after so many more.
    """
    taken = subscription.promotion
    if taken is None:
        return False
    if taken.lasts["type"] == "billing_periods":
        return bool(taken.periods + after < taken.lasts["count"])
    same = subscription.term_start == taken.term and not new_term
    return taken.lasts["type"] == "for_ever" or same


def of_new_term(subscription: Subscription, price: Json | None) -> Json | None:
    """Say what a term costs that begins next, by its list price."""
    taken = subscription.promotion
    left = _left_in_term(subscription)
    if price is None or taken is None or not holds(subscription, True, after=left):
        return price
    return discounted(price, taken.id, taken.discount)


def _left_in_term(subscription: Subscription) -> int:
    """Count the billing periods of the present term that are still to come."""
    each = BILLED.get(subscription.billing, MONTHS.get(subscription.term, 0))
    end, count = subscription.period.end, 0
    while end < subscription.term_end and each:
        count += 1
        end = months_after(subscription.anchor, subscription.months + each * (count + 1))
    return count


def release(shop: Shop, subscription: Subscription, cause: str) -> None:
    """Let the use of a promotion be free again."""
    taken, subscription.promotion = subscription.promotion, None
    if taken is None:
        return
    shop.uses = [use for use in shop.uses if use is not taken]
    shop.emit(
        "promotion_released",
        subscription=subscription.id,
        promotion=taken.id,
        code=taken.code,
        reservation=taken.reservation,
        cause=cause,
    )


def end_first_term(shop: Shop, subscription: Subscription, cause: str = "canceled") -> None:
    """Free the promotion of what is ended inside the window in which it was redeemed."""
    taken = subscription.promotion
    if taken and taken.at and subscription.lots and taken.at >= subscription.lots[0].at:
        subscription.came_to_nothing = True
        release(shop, subscription, cause)
