"""Cards: added, edited, replaced, deleted, expiring (`G2`-`G6`)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from . import paying, smallest
from .accounts import still_open
from .dates import midnight
from .money import Json
from .shop import Shop
from .state import Card, Profile, Refusal, Subscription

AHEAD = timedelta(30)


def add_payment_method(shop: Shop, command: Json, id: str) -> None:
    """Add a card (`G2`)."""
    shop.require(shop.actor != "system")
    card = Card(f"@m{id}", shop.actor, dict(command["card"]))
    _require_alive(shop, card.card["expires"])
    _add(shop, card)


def _require_alive(shop: Shop, expires: Json) -> None:
    """Take no card that has expired (`G4`)."""
    today = shop.today()
    if (today.year, today.month) > (expires["year"], expires["month"]):
        raise Refusal("card_expired")


def _add(shop: Shop, card: Card) -> None:
    shop.cards.append(card)
    shop.emit("payment_method_added", paymentMethod=card.id, owner=card.owner)


def edit_payment_method(shop: Shop, command: Json) -> None:
    """Edit a card, once its security code was checked (`G3`)."""
    card = shop.card(command["paymentMethod"])
    if command["securityCode"] != "checked":
        shop.refuse("security_code_not_checked")
    _require_alive(shop, command["expires"])
    card.card["expires"] = command["expires"]
    shop.emit("payment_method_edited", paymentMethod=card.id, expires=command["expires"])


def replace_payment_method(shop: Shop, command: Json, id: str) -> None:
    """Let another card pay for a billing profile, or for all that a card pays for (`G5`)."""
    shop.require(shop.actor != "system")
    scope = command["scope"]
    if scope["type"] == "one_profile":
        profile = shop.profile(scope["billingProfile"])
        shop.require(profile.role_of(shop.actor) in ("owner", "contributor"))
        profiles = [still_open(profile)]
    else:
        profiles = paid_by(shop, shop.card(scope["paymentMethod"]))
    _replace(shop, profiles, command["replacement"], id)


def paid_by(shop: Shop, card: Card) -> list[Profile]:
    """List the billing profiles that a card pays for."""
    return [profile for profile in shop.profiles if profile.card is card and not profile.closed]


def _replace(shop: Shop, profiles: list[Profile], replacement: Json, id: str) -> None:
    new = replacement["type"] == "new_method"
    if new:
        card = Card(f"@m{id}", shop.actor, dict(replacement["card"]))
        _require_alive(shop, card.card["expires"])
    else:
        card = shop.card(replacement["paymentMethod"])
    if not card.usable(shop.country, shop.today()):
        shop.refuse("payment_method_unusable")
    if new:
        _add(shop, card)
    for profile in profiles:
        if profile.card is not card:
            _attach(shop, profile, card)


def _attach(shop: Shop, profile: Profile, card: Card) -> None:
    """Attach another card: every open invoice is asked of it at once."""
    replaced, profile.card = profile.card, card
    unpaid = smallest.unpaid(shop, profile)
    wanted = [i for i in unpaid if not i.too_small and not paying.somebody_pays(shop, i)]
    requests = paying.at_once(shop, profile, wanted)
    charges = [
        {"invoice": some[0].number, "order": paying.order_of(shop, some)} for some in requests
    ]
    for invoice in unpaid:
        if invoice.declined:
            invoice.accelerated, invoice.declined = None, False
            invoice.dunned = max(invoice.dunned, shop.now)
    facts = {"billingProfile": profile.id, "replaced": replaced.id, "paymentMethod": card.id}
    shop.emit("payment_method_replaced", **facts, charges=charges)
    for some in requests:
        paying.asked(shop, some)


def delete_payment_method(shop: Shop, command: Json, id: str) -> None:
    """Delete a card that pays for nothing, or name what pays instead (`G5`)."""
    shop.require(shop.actor != "system")
    card, replacement = shop.card(command["paymentMethod"]), command.get("replacement")
    profiles = paid_by(shop, card)
    same = replacement is not None and replacement.get("paymentMethod") == card.id
    if profiles and (replacement is None or same):
        shop.refuse("payment_method_in_use", "payment_method_unusable")
    if profiles and replacement:
        _replace(shop, profiles, replacement, id)
    shop.cards.remove(card)
    shop.gone.append(card.id)
    shop.emit("payment_method_deleted", paymentMethod=card.id)


def next_charge(subscription: Subscription) -> date | None:
    """Say on which day a subscription will be charged next."""
    within = subscription.period.end < subscription.term_end or subscription.recurring
    if subscription.status == "active" and within:
        return subscription.period.end
    converts = subscription.status == "trial" and subscription.recurring
    return subscription.term_end if converts else None


def expiry_due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when it is to be told that a card will have expired when it is charged (`G6`)."""
    day, card = next_charge(subscription), subscription.profile.card
    if day is None or card.alive(day) or shop.last is None:
        return None
    if _warning(subscription, day) in shop.warned:
        return None
    return max(midnight(day - AHEAD), shop.last)


def _warning(subscription: Subscription, day: date) -> Json:
    profile = subscription.profile
    return {
        "billingProfile": profile.id,
        "paymentMethod": profile.card.id,
        "expires": dict(profile.card.card["expires"]),
        "chargeOn": day.isoformat(),
    }


def tell_expiry(shop: Shop, subscription: Subscription) -> None:
    """Tell that a card will have expired."""
    day = next_charge(subscription)
    if day:
        warning = _warning(subscription, day)
        shop.warned.append(warning)
        shop.emit("card_expiring", **warning)
