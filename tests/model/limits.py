"""What one purchaser may spend, buy and have (`P6`)."""

from __future__ import annotations

from typing import Any

from .dates import read
from .money import Json, minor
from .shop import Shop
from .state import Subscription

COUNTED = ("trial", "pending", "active", "expired", "paused")


def set_limit(shop: Shop, command: Json) -> None:
    """Set a limit, or take it back: of money, of licenses, of subscriptions."""
    shop.require(shop.actor_is("global_admin", "billing_admin"))
    scope, limit = shop.present_scope(command["scope"]), command.get("limit") or {}
    before = [found for known, found in shop.limits if shop.present_scope(known) == scope]
    if before == ([limit] if limit else []):
        return
    shop.limits = [found for found in shop.limits if shop.present_scope(found[0]) != scope]
    if limit:
        shop.limits.append((scope, limit))
    shop.emit("purchase_limit_changed")


def limits_of(shop: Shop, person: str, product: str, what: str) -> list[Any]:
    """Find the limits that hold: of the person's roles, else of the product, else of all."""
    roles: list[Json] = [{"type": "role", "role": role} for role in shop.facts.roles(person)]
    product_scope = {"type": "product", "product": shop.present(product)}
    for scopes in (roles, [product_scope], [{"type": "organization"}]):
        present = [(shop.present_scope(scope), lim) for scope, lim in shop.limits]
        found = [lim[what] for scope, lim in present if scope in scopes and what in lim]
        if found:
            return found
    return []


def counted(shop: Shop, person: str) -> list[Subscription]:
    """List the subscriptions that a limit looks at: the purchaser's own, of any product."""
    mine = [s for s in shop.subscriptions if s.purchaser == person]
    return [s for s in mine if s.channel == "self_service"]


def checks(
    shop: Shop,
    person: str,
    product: str,
    licenses: int,
    cost: Json | None,
    instead_of: Subscription | None = None,
) -> list[bool]:
    """Say whether a purchase stays within the limits of licenses, of money, of subscriptions."""
    most = limits_of(shop, person, product, "licenses")
    mine = [s for s in counted(shop, person) if s.status in COUNTED]
    more = 0 if instead_of in mine else 1
    many = limits_of(shop, person, product, "subscriptions")
    return [
        not most or licenses <= max(most),
        cost is None or affords(shop, person, product, cost),
        not many or more == 0 or len(mine) + more <= max(many),
    ]


def affords(shop: Shop, person: str, product: str, cost: Json) -> bool:
    """Say whether what a purchase costs is within what may be spent this month."""
    limits = limits_of(shop, person, product, "monthlySpending")
    if not limits or cost["net"] <= 0:  # What adds nothing no spending limit refuses.
        return True
    named = [m for limit in limits for m in limit if m["currency"] == cost["currency"]]
    most = max((minor(m["amount"], m["currency"]) for m in named), default=None)
    return most is not None and spent(shop, person, cost["currency"]) + cost["net"] <= most


def spent(shop: Shop, person: str, currency: str) -> int:
    """Add up the net line amounts of a person's subscriptions that arose in this UTC month."""
    month = (shop.today().year, shop.today().month)
    total = 0
    for spender, line in shop.arisen:
        arose, amount = read(line["arose"]), line["amount"]
        if spender == person and (arose.year, arose.month) == month:
            same = amount["currency"] == currency
            total += int(minor(amount["amount"], currency)) if same else 0
    return total
