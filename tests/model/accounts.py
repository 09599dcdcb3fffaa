"""The organization, its settings, cards and billing profiles (`O6`, `G1`-`G3`, `I9`)."""

from __future__ import annotations

from .billing import numbered
from .money import Json
from .shop import Shop
from .state import DEFAULTS, Card, Refusal


def create_organization(shop: Shop, command: Json) -> None:
    """Create the organization (`O6`)."""
    if shop.created:
        raise Refusal("organization_exists", "not_allowed")
    shop.require(shop.actor == "system")
    shop.created, shop.kind, shop.country = True, command["kind"], command["country"]
    shop.agreement = command["hasAgreement"]
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
        shop.emit("settings_changed")


def would_repeat(shop: Shop, numbers: Json) -> bool:
    """Say whether, numbered so, a future invoice would have a number that was taken (`I3`)."""
    year, taken = shop.today().year, [invoice.number for invoice in shop.invoices]
    last_year, last = shop.serials[-1] if shop.serials else (year, 0)
    first = 1 if numbers["series"] == "yearly" and year != last_year else last + 1
    highest = max([serial for _, serial in shop.serials], default=0)
    ahead = [numbered(numbers, year, serial) for serial in range(first, highest + 1)]
    return any(number in taken for number in ahead)


def add_payment_method(shop: Shop, command: Json, id: int) -> None:
    """Add a card (`G2`)."""
    shop.require(shop.actor != "system")
    card = Card(f"@m{id}", shop.actor, dict(command["card"]))
    shop.cards.append(card)
    shop.emit("payment_method_added", paymentMethod=card.id, owner=card.owner)


def edit_payment_method(shop: Shop, command: Json) -> None:
    """Edit a card, once its security code was checked (`G3`)."""
    card = shop.card(command["paymentMethod"])
    if command["securityCode"] != "checked":
        raise Refusal("security_code_not_checked")
    card.card["expires"] = command["expires"]
    shop.emit("payment_method_edited", paymentMethod=card.id, expires=command["expires"])


def share_billing_profile(shop: Shop, command: Json) -> None:
    """Give or take a role on a billing profile (`O7`)."""
    profile = shop.profile(command["billingProfile"])
    shop.require(profile.owner == shop.actor)
    person, role = command["person"], command.get("role")
    if person == profile.owner:
        raise Refusal("owner_keeps_role")
    if person not in profile.roles and shop.facts.standing(person) == "unknown":
        raise Refusal("not_in_directory")
    if profile.roles.get(person) == role:
        return
    profile.roles.pop(person, None)
    if role:
        profile.roles[person] = role
    shop.emit("billing_profile_shared", billingProfile=profile.id, person=person, role=role)


def set_tax_rates(shop: Shop, command: Json) -> None:
    """Set the taxes of a billing profile: the host says them (`I9`)."""
    shop.require(shop.actor == "system")
    profile = shop.profile(command["billingProfile"])
    inclusive = command["prices"] == "inclusive"
    if (command["taxRates"], inclusive) == (profile.tax_rates, profile.inclusive):
        return
    profile.tax_rates, profile.inclusive = command["taxRates"], inclusive
    shop.emit("tax_rates_set", billingProfile=profile.id)
