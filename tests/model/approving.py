"""What has to be approved before it is bought (`P7`)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from . import promoting
from .dates import DAY, midnight
from .money import Json, minor, money
from .shop import Shop
from .state import NeedsApproval, Refusal, Subscription
from .wanted import PurchaseRequest

Total = tuple[int, str]
"""An amount with taxes, and its currency."""


def needed(shop: Shop, product: str, licenses: int, cost: Json | None) -> bool:
    """Say whether a purchase of so many licenses, at that cost, has to be approved."""
    mine = {"type": "product", "product": shop.present(product)}
    rules = [rule for scope, rule in shop.approvals if shop.present_scope(scope) == mine]
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


def ask(shop: Shop, product: str, licenses: int, of: Subscription | None) -> None:
    """Stop what has to be approved, unless it was."""
    if not shop.approved:
        raise NeedsApproval(product, licenses, of)


def set_rule(shop: Shop, command: Json) -> None:
    """Set when purchases have to be approved, or take it back."""
    shop.require(shop.actor_is("global_admin", "billing_admin"))
    scope, rule = shop.present_scope(command["scope"]), command.get("rule")
    before = [found for known, found in shop.approvals if shop.present_scope(known) == scope]
    if before == ([rule] if rule else []):
        return
    shop.approvals = [found for found in shop.approvals if shop.present_scope(found[0]) != scope]
    if rule:
        shop.approvals.append((scope, rule))
    shop.emit("approval_rule_changed", before=before[0] if before else None, after=rule)


def request(shop: Shop, id: str, command: Json, needs: NeedsApproval, total: Total) -> None:
    """Hold a purchase until somebody decides."""
    until = shop.today() + DAY * shop.settings["purchaseRequestDays"]
    agreed, currency = total
    asked = PurchaseRequest(id, shop.actor, needs.product, command, agreed, currency, until)
    shop.requests.append(asked)
    shop.emit(
        "purchase_requested",
        request=asked.name(),
        purchaser=shop.actor,
        subscription=needs.of.id if needs.of else None,
        product=needs.product,
        licenses=needs.licenses,
        total=money(agreed, currency),
        expiresOn=until.isoformat(),
        promotion=promoting.named(command),
    )


def find(shop: Shop, id: str) -> PurchaseRequest:
    """Find a request of the actor's own, which is open."""
    mine = [asked for asked in shop.requests if asked.purchaser == shop.actor]
    shop.require(shop.actor != "system")
    return _open(mine, id)


def _open(among: list[PurchaseRequest], id: str) -> PurchaseRequest:
    found = [asked for asked in among if asked.name() == id]
    if not found:
        raise Refusal("unknown_purchase_request")
    if found[0].status != "open":
        raise Refusal("purchase_request_closed")
    return found[0]


def to_decide(shop: Shop, id: str) -> PurchaseRequest:
    """Find a request that the actor may decide about: nobody decides about their own."""
    shop.require(shop.actor_is("global_admin", "billing_admin"))
    own = any(asked.name() == id and asked.purchaser == shop.actor for asked in shop.requests)
    if own:
        raise Refusal("own_purchase_request", "purchase_request_closed")
    return _open(shop.requests, id)


def decided(shop: Shop, asked: PurchaseRequest, decision: str) -> None:
    """Note the decision."""
    asked.status = {"approve": "approved", "decline": "declined"}[decision]
    shop.emit("purchase_request_decided", request=asked.name(), decision=decision)
    if decision == "decline":
        _free(shop, asked)


def confirm(shop: Shop, asked: PurchaseRequest, said: Json, total: Total) -> None:
    """Agree to what it costs today."""
    now, currency = total
    codes = [] if said["currency"] == currency else ["currency_differs"]
    if Decimal(said["amount"]) != Decimal(money(now, currency)["amount"]):
        codes.append("quote_stale")
    if codes:
        raise Refusal(*codes)
    if now != asked.agreed:
        before = money(asked.agreed, currency)
        asked.agreed = now
        facts = {"request": asked.name(), "before": before}
        shop.emit("purchase_request_confirmed", **facts, total=money(now, currency))


def withdraw(shop: Shop, command: Json) -> None:
    """Take a request back."""
    close(shop, find(shop, command["request"]), "taken_back")


def close(shop: Shop, asked: PurchaseRequest, cause: str) -> None:
    """Close a request without a decision."""
    asked.status = "withdrawn"
    shop.emit("purchase_request_withdrawn", request=asked.name(), cause=cause)
    _free(shop, asked)


def lapse_due(asked: PurchaseRequest) -> datetime | None:
    """Say when a request lapses."""
    return midnight(asked.until) if asked.status == "open" else None


def lapse(shop: Shop, asked: PurchaseRequest) -> None:
    """Let a request lapse."""
    asked.status = "lapsed"
    shop.emit("purchase_request_lapsed", request=asked.name())
    _free(shop, asked)


def _free(shop: Shop, asked: PurchaseRequest) -> None:
    """Tell the host that what it reserved for a request is free again (`K7`)."""
    claim = promoting.named(asked.command)
    if claim and claim.get("reservation"):
        facts = {"request": asked.name(), "code": claim["code"]}
        shop.emit("promotion_reservation_released", **facts, reservation=claim["reservation"])
