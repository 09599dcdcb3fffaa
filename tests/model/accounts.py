"""The organization, its settings and its billing profiles (`O6`, `G1`, `G7`, `I9`)."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from . import clearing, smallest
from .billing import give_back, numbered
from .buying import said_of
from .defaults import DEFAULTS
from .money import Json, minor
from .parts import OrderLimit
from .shop import Shop
from .state import Profile, Refusal

Value = TypeVar("Value")


def create_organization(shop: Shop, command: Json) -> None:
    """Create the organization (`O6`)."""
    if shop.created:
        raise Refusal("organization_exists", "not_allowed")
    shop.require(shop.actor == "system")
    shop.created, shop.kind, shop.country = True, command["kind"], command["country"]
    shop.agreement, shop.organization = command["hasAgreement"], command["organization"]
    shop.settings = {**DEFAULTS, **command["settings"]}
    shop.settings_since = shop.now
    shop.emit("organization_created", country=shop.country)


def change_settings(shop: Shop, command: Json) -> None:
    """Replace the settings (`O6`)."""
    shop.require(shop.actor == "system" or shop.actor_is("global_admin"))
    settings = {**DEFAULTS, **command["settings"]}
    if would_repeat(shop, settings["invoiceNumbers"]):
        raise Refusal("invoice_number_taken")
    if settings != shop.settings:
        shop.settings, shop.settings_since = settings, shop.now
        clearing.wait_by_setting(shop)
        smallest.judge_all(shop)
        shop.emit("settings_changed")


def would_repeat(shop: Shop, numbers: Json) -> bool:
    """Say whether, numbered so, a future invoice would have a number that was taken (`I3`)."""
    year, taken = shop.today().year, [invoice.number for invoice in shop.invoices]
    last_year, last = shop.serials[-1] if shop.serials else (year, 0)
    first = 1 if numbers["series"] == "yearly" and year != last_year else last + 1
    highest = max([serial for _, serial in shop.serials], default=0)
    ahead = [numbered(numbers, year, serial) for serial in range(first, highest + 1)]
    return any(number in taken for number in ahead)


def share_billing_profile(shop: Shop, command: Json) -> None:
    """Give or take a role on a billing profile (`O7`)."""
    profile = owned(shop, command["billingProfile"])
    person, role = command["person"], command.get("role")
    if person == profile.owner:
        raise Refusal("owner_keeps_role")
    taken_away = role is None and person in profile.roles
    if not taken_away and shop.facts.standing(person) == "unknown":
        raise Refusal("not_in_directory")
    if profile.roles.get(person) == role:
        return
    profile.roles.pop(person, None)
    if role:
        profile.roles[person] = role
    shop.emit("billing_profile_shared", billingProfile=profile.id, person=person, role=role)


def owned(shop: Shop, id: str) -> Profile:
    """Find a billing profile of the actor's, which is not closed."""
    profile = shop.profile(id)
    shop.require(profile.owner == shop.actor)
    return still_open(profile)


def still_open(profile: Profile) -> Profile:
    """Refuse a closed billing profile (`G7`)."""
    if profile.closed:
        raise Refusal("closed_billing_profile")
    return profile


def edit_billing_profile(shop: Shop, command: Json) -> None:
    """Edit a billing profile (`G1`)."""
    profile = shop.profile(command["billingProfile"])
    shop.require(profile.role_of(shop.actor) in ("owner", "contributor"))
    still_open(profile)
    said = said_of(command)
    if said != profile.details:
        profile.details = said
        named = ("name", "purchaseOrder", "costCenter", "recipients")
        facts = {key: said[key] for key in named}
        shop.emit("billing_profile_edited", billingProfile=profile.id, **facts)


def limit_purchase_order(shop: Shop, command: Json) -> None:
    """Limit an order of a billing profile in time, or in money, or take that back (`I16`)."""
    profile = shop.profile(command["billingProfile"])
    shop.require(profile.role_of(shop.actor) in ("owner", "contributor"))
    still_open(profile)
    number, until, most = command["purchaseOrder"], command.get("until"), command.get("most")
    units = int(minor(most["amount"], most["currency"])) if most else None
    codes = ["currency_differs"] if most and most["currency"] != profile.currency else []
    codes += ["unclear_amounts"] if units is not None and units < 0 else []
    shop.refuse(*codes)
    before = profile.orders.get(number)
    limit = OrderLimit(date.fromisoformat(until) if until else None, units)
    limit.used = before.used if before else 0
    if limit == (before or OrderLimit(None, None)):
        return
    profile.orders.pop(number, None)
    if until or most:
        profile.orders[number] = limit
    facts = {"billingProfile": profile.id, "purchaseOrder": number}
    shop.emit("purchase_order_limited", **facts, until=until, most=most)


def close_billing_profile(shop: Shop, command: Json) -> None:
    """Close a billing profile that nothing needs any more (`G7`)."""
    profile = owned(shop, command["billingProfile"])
    used = any(s.profile is profile and s.status != "deleted" for s in shop.subscriptions)
    owed = any(not invoice.too_small for invoice in smallest.unpaid(shop, profile))
    if used or owed or profile.pending:
        shop.refuse("billing_profile_in_use")
    refund = give_back(profile, profile.balance)
    smallest.write_off(shop, profile)
    profile.balance, profile.closed, profile.backup = 0, True, None
    shop.emit("billing_profile_closed", billingProfile=profile.id, refund=refund)


def change_product_id(shop: Shop, command: Json) -> None:
    """Note that a product has another id: both mean it from now on (`K1`)."""
    shop.require(shop.actor == "system")
    before, after = command["from"], command["to"]
    if (before, after) in shop.renames:
        return
    shop.renames.append((before, after))
    named = [asked.product for asked in shop.license_requests]
    named += [product for _, product in shop.tried]
    named += [product for policy in shop.claim_policies for product in policy.products]
    shop.policies = _renamed(shop.policies, before, after)
    shop.limits = _renamed(shop.limits, before, after)
    shop.approvals = _renamed(shop.approvals, before, after)
    for subscription in shop.subscriptions:
        if subscription.product == before:
            subscription.product = after
            subscription.former_ids = [*subscription.former_ids, before]
        if subscription.waiting:
            subscription.waiting.target.rename(before, after)
    for product in named:
        product.rename(before, after)
    for policy in shop.claim_policies:
        policy.products = list({product.id: product for product in policy.products}.values())
    shop.emit("product_id_changed", **{"from": before, "to": after})


def _renamed(table: list[tuple[Json, Value]], before: str, after: str) -> list[tuple[Json, Value]]:
    """Move what is set for a product to its new id, unless something is set for that already."""
    taken = any(scope.get("product") == after for scope, _ in table)
    rest = [found for found in table if not taken or found[0].get("product") != before]
    return [
        ({**scope, "product": after} if scope.get("product") == before else scope, value)
        for scope, value in rest
    ]


def set_tax_rates(shop: Shop, command: Json) -> None:
    """Set the taxes of a billing profile: the host says them (`I9`)."""
    shop.require(shop.actor == "system")
    profile = shop.profile(command["billingProfile"])
    inclusive = command["prices"] == "inclusive"
    if (command["taxRates"], inclusive) == (profile.tax_rates, profile.inclusive):
        return
    profile.tax_rates, profile.inclusive = command["taxRates"], inclusive
    shop.emit("tax_rates_set", billingProfile=profile.id)
