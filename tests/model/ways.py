"""How one gets from a plan to another (`K8`)."""

from __future__ import annotations

from .money import Json
from .shop import Shop
from .state import Subscription


def reach(shop: Shop, subscription: Subscription, product: Json, offer: Json) -> str | None:
    """Say how one gets to a plan: now, or at the renewal alone, or not at all (`K8`)."""
    sold = shop.sold(subscription)
    present = shop.facts.offer(sold["id"], subscription.offer) if sold else None
    if sold is None or present is None:
        return None
    for move in present.get("moves", []):
        same = set(shop.ids(move["product"])) & set(shop.ids(product["id"]))
        if same and move["offer"] == offer["id"]:
            return str(move["kind"])
    return "upgrade" if sold["id"] == product["id"] else None


def obstacles(shop: Shop, subscription: Subscription) -> list[str]:
    """Say what has to be over before a subscription moves."""
    codes = ["reservation_open"] if subscription.reserved else []
    codes += ["plan_change_open"] if subscription.waiting else []
    return [*codes, "hand_over_pending"] if subscription.offered else codes


def take(subscription: Subscription, product: Json, offer: Json) -> None:
    """Put a subscription on a plan."""
    subscription.product, subscription.product_name = product["id"], product["name"]
    subscription.former_ids = list(product["formerIds"])
    subscription.offer = offer["id"]
    subscription.term, subscription.billing = offer["term"], offer["billing"]
