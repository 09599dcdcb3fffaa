"""What has to be approved before it is bought (`P7`)."""

from __future__ import annotations

from .money import Json, minor
from .shop import Shop
from .state import NeedsApproval, Subscription


def needed(shop: Shop, product: str, licenses: int, cost: Json | None) -> bool:
    """Say whether a purchase of so many licenses, at that cost, has to be approved."""
    rules = [rule for scope, rule in shop.approvals if scope.get("product") == product]
    rules += [rule for scope, rule in shop.approvals if scope["type"] == "organization"]
    if not rules:
        return False
    rule = rules[0]
    if rule["type"] == "always":
        return True
    if licenses > rule.get("licenses", licenses):
        return True
    return cost is not None and "amounts" in rule and not _within(rule["amounts"], cost)


def _within(amounts: list[Json], cost: Json) -> bool:
    """Say whether a cost is within what may be spent without approval in its currency."""
    same = [a for a in amounts if a["currency"] == cost["currency"]]
    return any(cost["net"] <= minor(a["amount"], a["currency"]) for a in same)


def ask(shop: Shop, product: Json, licenses: int, of: Subscription | None) -> None:
    """Stop what has to be approved, unless it was."""
    if not shop.approved:
        raise NeedsApproval(product, licenses, of)
