"""What keeps a subscription from moving to another plan now (`K8`, `S3`, `U1`, `U4`)."""

from __future__ import annotations

from .dates import MONTHS
from .money import Json
from .moves import is_cheaper
from .parts import Target
from .seats import open_for
from .shop import Shop
from .state import Subscription
from .ways import reach


def past_due(shop: Shop, subscription: Subscription) -> bool:
    """Say whether an invoice of its billing profile is past due (`S3`)."""
    mine = [i for i in shop.invoices if i.profile is subscription.profile]
    return any(invoice.status == "past_due" for invoice in mine)


def way_obstacles(shop: Shop, subscription: Subscription, product: Json, offer: Json) -> list[str]:
    """Say why one cannot get to a plan now (`K8`)."""
    kind = reach(shop, subscription, product, offer)
    if kind is None:
        return ["plan_not_reachable", *([] if shop.sold(subscription) else ["unknown_product"])]
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
