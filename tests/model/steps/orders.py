"""Order numbers and cost centers, and the limits of orders (`I16`)."""

from __future__ import annotations

from datetime import timedelta

from ..facts import person_id
from ..model import Model
from ..money import CURRENCIES, Json, money
from ..orders import named, waiting
from ..state import Profile, Subscription
from . import buying
from .world import BUYERS, NUMBERS, Made, World


def set_reference(world: World, model: Model) -> Made:
    """Set the order number and cost center of a subscription, or take them back."""
    actor, subscription = world.pick(model)
    pending = [line for profile in model.shop.profiles for line in profile.pending]
    if pending and world.rng.random() < 0.7:  # Its next lines come on another document.
        subscription = world.rng.choice(pending).subscription
        actor = subscription.purchaser if subscription.channel == "self_service" else actor
    command: Json = {"type": "set_order_reference", "subscription": subscription.id}
    if world.rng.random() < 0.85:
        command["orderReference"] = world.reference()
    _change_soon(world, actor, subscription)
    return actor, command


def _change_soon(world: World, actor: str, subscription: Subscription) -> None:
    """Let more or fewer licenses come next, mostly."""
    change = world.rng.choice([-1, -1, 1, 1, 2])
    if subscription.status == "active" and world.rng.random() < 0.7:
        licenses = max(subscription.licenses() + change, 1)
        facts = {"subscription": subscription.id, "licenses": licenses}
        world.soon.append(world.command(actor, {"type": "change_licenses", **facts}))


def limit(world: World, model: Model) -> Made:
    """Limit an order, mostly one that is in use, in time or in money, or take that back."""
    rng, profiles = world.rng, [p for p in model.shop.profiles if not p.closed]
    active = [s for s in model.shop.subscriptions if s.status == "active"]
    profiles += [s.profile for s in active] * 9
    if not profiles:
        return buying.purchase(world, model)
    profile = rng.choice(profiles)
    actor = profile.owner if rng.random() < 0.95 else person_id(rng.choice(BUYERS))
    mine = [s for s in active if s.profile is profile]
    in_use = [named(profile, s.reference)[0] for s in mine]
    number = rng.choice([one for one in [*in_use * 9, *NUMBERS] if one])
    command: Json = {"type": "limit_purchase_order", "billingProfile": profile.id}
    command["purchaseOrder"] = number
    if rng.random() < 0.35:
        until = world.clock.date() + timedelta(rng.choice([-1, 0, 0, 1, 5, 40, 400]))
        command["until"] = until.isoformat()
    if rng.random() < 0.8:
        currency = rng.choice([*[profile.currency] * 99, *CURRENCIES.values()])
        command["most"] = money(_most(world, model, profile, number), currency)
    charged = [s for s in mine if named(profile, s.reference)[0] == number]
    if charged:
        _change_soon(world, actor, rng.choice(charged))
    return actor, command


def _most(world: World, model: Model, profile: Profile, number: str) -> int:
    """Choose a most: often what was used, with just one line more like one that there was."""
    rng, shop = world.rng, model.shop
    lines = [line for invoice in shop.invoices for line in invoice.lines] + profile.pending
    nets = [abs(line.figures[0]) for line in lines if line.profile is profile]
    if not nets or rng.random() < 0.2:
        return rng.choice([0, 1, 5000, 100_000, -1])
    used = profile.orders[number].used if number in profile.orders else 0
    used = max(used + waiting(profile, number), 0)
    return used + rng.choice(nets[-4:]) * rng.choice([1, 1, 1, 2, 5]) // rng.choice([1, 1, 10])
