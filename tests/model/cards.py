"""Cards: added, edited, replaced, deleted, expiring, a second one (`G2`-`G6`, `G8`, `G9`)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from . import pausing, paying, smallest
from .accounts import still_open
from .dates import midnight
from .money import Json
from .parts import Card
from .shop import Shop
from .state import Invoice, Profile, Refusal, Subscription

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
    for profile, _ in paid_by(shop, card):
        pausing.look_at_cards(shop, profile)


def replace_payment_method(shop: Shop, command: Json, id: str) -> None:
    """Let another card pay for a billing profile, or for all that a card pays for (`G5`)."""
    shop.require(shop.actor != "system")
    scope = command["scope"]
    if scope["type"] == "one_profile":
        profile = shop.profile(scope["billingProfile"])
        shop.require(profile.role_of(shop.actor) in ("owner", "contributor"))
        places = [(still_open(profile), profile.card)]
    else:
        places = paid_by(shop, shop.card(scope["paymentMethod"]))
    _replace(shop, places, command["replacement"], id)


Place = tuple[Profile, Card]
"""A billing profile, and one of its cards."""


def paid_by(shop: Shop, card: Card) -> list[Place]:
    """List the billing profiles that a card pays for, as their first or their second."""
    return [(p, card) for p in shop.profiles if card in p.cards() and not p.closed]


def _named(shop: Shop, named: Json, id: str) -> tuple[Card, bool]:
    """Find the card that is named, or make the new one."""
    if named["type"] == "new_method":
        card = Card(f"@m{id}", shop.actor, dict(named["card"]))
        _require_alive(shop, card.card["expires"])
        return card, True
    return shop.card(named["paymentMethod"]), False


def _require_usable(shop: Shop, card: Card) -> None:
    if not card.usable(shop.country, shop.today()):
        shop.refuse("payment_method_unusable")


def _replace(shop: Shop, places: list[Place], replacement: Json, id: str) -> None:
    card, new = _named(shop, replacement, id)
    _require_usable(shop, card)
    if new:
        _add(shop, card)
    for profile, before in places:
        if before is not card:
            _attach(shop, profile, before, card)


def _attach(shop: Shop, profile: Profile, replaced: Card, card: Card) -> None:
    """Put a card in the place of another: open invoices are asked of it at once."""
    second = replaced is not profile.card
    if second and profile.card is card:
        profile.backup = None
        shop.emit("backup_payment_method_set", billingProfile=profile.id)
        return
    requests = _at_once(shop, profile, second)
    if second:
        profile.backup = card
    else:
        profile.card = card
        profile.backup = None if profile.backup is card else profile.backup
    pausing.look_at_cards(shop, profile)
    facts = {"billingProfile": profile.id, "replaced": replaced.id, "paymentMethod": card.id}
    _forget_declines(shop, profile)
    shop.emit("payment_method_replaced", **facts, charges=_charges(requests, card))
    for some in requests:
        paying.asked(shop, some, card)


def _at_once(shop: Shop, profile: Profile, second: bool) -> list[list[Invoice]]:
    """Make requests for what is open: nobody pays it, and of a second card, all failed (`G8`)."""
    wanted = [i for i in smallest.unpaid(shop, profile) if not i.too_small]
    if second:
        reported = [i for i in wanted if not i.requests or i.requests[-1].reported]
        wanted = [i for i in reported if not paying.suspect(i)]
    else:
        wanted = [i for i in wanted if not paying.somebody_pays(shop, i)]
    return paying.at_once(shop, profile, wanted)


def _charges(requests: list[list[Invoice]], card: Card) -> list[Json]:
    return [{"invoice": some[0].number, "order": paying.order(some, card)} for some in requests]


def _forget_declines(shop: Shop, profile: Profile) -> None:
    """Let dunning be regular again after a decline (`G5`)."""
    for invoice in smallest.unpaid(shop, profile):
        if invoice.declined:
            invoice.accelerated, invoice.declined = None, False
            invoice.dunned = max(invoice.dunned, shop.now)


def set_backup(shop: Shop, command: Json, id: str) -> None:
    """Attach a second card to a billing profile, or detach it (`G8`)."""
    shop.require(shop.actor != "system")
    profile = shop.profile(command["billingProfile"])
    shop.require(profile.role_of(shop.actor) in ("owner", "contributor"))
    still_open(profile)
    if not command.get("backup"):
        if profile.backup:
            profile.backup = None
            shop.emit("backup_payment_method_set", billingProfile=profile.id)
        return
    card, new = _named(shop, command["backup"], id)
    if card is profile.card:
        raise Refusal("payment_method_pays_first")
    _require_usable(shop, card)
    if card is profile.backup:
        return
    if new:
        _add(shop, card)
    requests = _at_once(shop, profile, second=True)
    profile.backup = card
    pausing.look_at_cards(shop, profile)
    _forget_declines(shop, profile)
    facts = {"billingProfile": profile.id, "paymentMethod": card.id}
    shop.emit("backup_payment_method_set", **facts, charges=_charges(requests, card))
    for some in requests:
        paying.asked(shop, some, card)


def report_card_update(shop: Shop, command: Json) -> None:
    """Take what the issuer changed on a card (`G9`)."""
    shop.require(shop.actor == "system")
    card = next((c for c in shop.cards if c.id == command["paymentMethod"]), None)
    if card is None:
        raise Refusal("unknown_payment_method")
    said = {key: command[key] for key in ("expires", "lastFour", "token") if command.get(key)}
    if "expires" in said:
        _require_alive(shop, said["expires"])
    if {**card.card, **said} == card.card:
        return
    card.card = {**card.card, **said}
    usable = card.usable(shop.country, shop.today())
    for profile, _ in paid_by(shop, card):
        pausing.look_at_cards(shop, profile)
    places = paid_by(shop, card) if usable else []
    requests = [
        some for profile, _ in places for some in _at_once(shop, profile, card is not profile.card)
    ]
    for profile, _ in places:
        _forget_declines(shop, profile)
    facts = {key: card.card[key] for key in ("expires", "lastFour", "token")}
    shop.emit("card_updated", paymentMethod=card.id, **facts, charges=_charges(requests, card))
    for some in requests:
        paying.asked(shop, some, card)


def delete_payment_method(shop: Shop, command: Json, id: str) -> None:
    """Delete a card that pays for nothing, or name what pays instead (`G5`)."""
    shop.require(shop.actor != "system")
    card, replacement = shop.card(command["paymentMethod"]), command.get("replacement")
    places = paid_by(shop, card)
    same = replacement is not None and replacement.get("paymentMethod") == card.id
    if places and (replacement is None or same):
        shop.refuse("payment_method_in_use", "payment_method_unusable")
    if places and replacement:
        _replace(shop, places, replacement, id)
    shop.cards.remove(card)
    shop.gone.append(card.id)
    shop.emit("payment_method_deleted", paymentMethod=card.id)


def next_charge(subscription: Subscription) -> date | None:
    """Say on which day a subscription will be charged next."""
    goes_on = subscription.recurring or subscription.ahead == "extend"
    within = subscription.period.end < subscription.term_end or goes_on
    if subscription.status == "paused":
        return None if subscription.no_card else subscription.resumes
    if subscription.status == "active" and within:
        return subscription.period.end
    if subscription.status == "active" and subscription.ahead == "pause":
        return subscription.resumes
    converts = subscription.status == "trial" and subscription.recurring
    return subscription.term_end if converts else None


def expiry_due(shop: Shop, subscription: Subscription, card: Card) -> datetime | None:
    """Say when it is to be told that a card will have expired when it is charged (`G6`)."""
    day = next_charge(subscription)
    if day is None or card.alive(day) or shop.last is None:
        return None
    if _warning(subscription, card, day) in shop.warned:
        return None
    return max(midnight(day - AHEAD), shop.last)


def _warning(subscription: Subscription, card: Card, day: date) -> Json:
    return {
        "billingProfile": subscription.profile.id,
        "paymentMethod": card.id,
        "expires": dict(card.card["expires"]),
        "chargeOn": day.isoformat(),
    }


def tell_expiry(shop: Shop, subscription: Subscription, card: Card) -> None:
    """Tell that a card will have expired."""
    day = next_charge(subscription)
    if day:
        warning = _warning(subscription, card, day)
        shop.warned.append(warning)
        shop.emit("card_expiring", **warning, backup=card is subscription.profile.backup)
