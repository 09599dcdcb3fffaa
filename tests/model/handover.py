"""A purchaser hands a subscription over to a colleague (`C12`)."""

from __future__ import annotations

from datetime import datetime

from .buying import take_profile
from .dates import DAY, midnight
from .eligibility import Wish, pass_or_refuse, payer, price_cost
from .money import Json
from .parts import Offered
from .shop import Shop
from .state import Refusal, Subscription
from .takeover import open_invoices


def offer(shop: Shop, command: Json) -> None:
    """Offer a subscription to a colleague."""
    subscription, to = _own(shop, command["subscription"]), command["to"]
    codes = _obstacles(shop, subscription)
    if to == shop.actor or shop.facts.standing(to) != "member":
        codes.append("no_colleague")
    offered = subscription.offered
    if offered and offered.to != to:
        codes.append("hand_over_pending")
    shop.refuse(*codes)
    if offered:
        return
    until = shop.today() + DAY * max(shop.settings["handOverDays"], 1)
    subscription.offered = Offered(to, until)
    facts = {"subscription": subscription.id, "from": subscription.purchaser, "to": to}
    shop.emit("hand_over_offered", **facts, until=until.isoformat())


def _own(shop: Shop, id: str) -> Subscription:
    """Find a subscription of the actor's own: nobody hands over the organization's."""
    subscription = shop.managed(id)
    shop.require(subscription.channel == "self_service")
    return subscription


def _obstacles(shop: Shop, subscription: Subscription) -> list[str]:
    """Say what keeps a subscription from changing hands."""
    codes = [] if subscription.status == "active" else ["wrong_status"]
    codes += ["subscription_extended"] if subscription.extended else []
    late = [i for i in open_invoices(shop, subscription) if i.status == "past_due"]
    return [*codes, "invoices_past_due"] if late else codes


def withdraw(shop: Shop, command: Json) -> None:
    """Take an offer back."""
    subscription = _own(shop, command["subscription"])
    if subscription.offered is None:
        raise Refusal("no_hand_over")
    close(shop, subscription, "withdrawn")


def close(shop: Shop, subscription: Subscription, cause: str) -> None:
    """End an offer without an answer."""
    offered, subscription.offered = subscription.offered, None
    if offered:
        facts = {"subscription": subscription.id, "to": offered.to}
        shop.emit("hand_over_closed", **facts, cause=cause)


def lapse_due(subscription: Subscription) -> datetime | None:
    """Say when an offer lapses."""
    return midnight(subscription.offered.until) if subscription.offered else None


def lapse(shop: Shop, subscription: Subscription) -> None:
    """Let an offer lapse."""
    close(shop, subscription, "lapsed")


def answer(shop: Shop, command: Json, id: str) -> None:
    """Accept an offer, or decline it."""
    shop.require(shop.actor != "system")
    known = [s for s in shop.subscriptions if s.id == command["subscription"]]
    mine = [s for s in known if s.offered and s.offered.to == shop.actor]
    if not mine:
        raise Refusal("no_hand_over")
    subscription, billing = mine[0], command["answer"].get("billing")
    facts = {"subscription": subscription.id, "from": subscription.purchaser, "to": shop.actor}
    if billing:
        _accept(shop, subscription, billing, id)
        facts["billingProfile"] = subscription.profile.id
    subscription.offered = None
    shop.emit("hand_over_answered", **facts)


def _accept(shop: Shop, subscription: Subscription, billing: Json, id: str) -> None:
    """Let the colleague's profile pay from the next charge on."""
    codes = _obstacles(shop, subscription)
    currency, card = payer(shop, billing, codes)
    codes += [] if currency == subscription.profile.currency else ["currency_differs"]
    product = shop.sold(subscription) or {"id": subscription.product}
    period, licenses = subscription.period, subscription.licenses()
    cost = price_cost(period.rates, period.inclusive, period.price, licenses)
    wish = Wish(product, licenses, currency, card, cost, "take_on")
    pass_or_refuse(shop, wish, codes)
    subscription.let_pay(take_profile(shop, billing, currency, card, id))
    subscription.purchaser = shop.actor
