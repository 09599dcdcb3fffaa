"""Order numbers and cost centers, and the limits of orders (`I16`)."""

from __future__ import annotations

from datetime import timedelta

from ..facts import person_id
from ..model import Model
from ..money import CURRENCIES, Json, money
from ..orders import named
from ..state import Profile
from . import buying
from .world import BUYERS, NUMBERS, Made, World


def set_reference(world: World, model: Model) -> Made:
    """Set the order number and cost center of a subscription, or take them back."""
    actor, subscription = world.pick(model)
    command: Json = {"type": "set_order_reference", "subscription": subscription.id}
    if world.rng.random() < 0.85:
        command["orderReference"] = world.reference()
    return actor, command


def limit(world: World, model: Model) -> Made:
    """Limit an order, mostly one that is in use, in time or in money, or take that back."""
    rng, profiles = world.rng, [p for p in model.shop.profiles if not p.closed]
    if not profiles:
        return buying.purchase(world, model)
    profile = rng.choice(profiles)
    in_use = [named(s.profile, s.reference)[0] for s in model.shop.subscriptions]
    numbers = [number for number in in_use if number] * 9 + [one for one in NUMBERS if one]
    number = rng.choice(numbers)
    actor = profile.owner if rng.random() < 0.95 else person_id(rng.choice(BUYERS))
    command: Json = {"type": "limit_purchase_order", "billingProfile": profile.id}
    command["purchaseOrder"] = number
    if rng.random() < 0.35:
        until = world.clock.date() + timedelta(rng.choice([-1, 0, 0, 1, 5, 40, 400]))
        command["until"] = until.isoformat()
    if rng.random() < 0.7:
        currency = profile.currency
        currency = rng.choice(list(CURRENCIES.values())) if rng.random() < 0.03 else currency
        command["most"] = money(_most(world, model, profile, number), currency)
    return actor, command


def _most(world: World, model: Model, profile: Profile, number: str) -> int:
    """Choose a most: often what was used, with just one line more like one that there was."""
    rng, shop = world.rng, model.shop
    lines = [line for invoice in shop.invoices for line in invoice.lines] + profile.pending
    nets = [abs(line.figures[0]) for line in lines if line.profile is profile]
    if not nets or rng.random() < 0.2:
        return rng.choice([0, 1, 5000, 100_000, -1])
    waiting = [line for line in profile.pending if named(profile, line.group)[0] == number]
    used = sum(line.figures[0] for line in waiting)
    used += profile.orders[number].used if number in profile.orders else 0
    return max(used, 0) + rng.choice(nets[-4:]) * rng.choice([1, 1, 2, 5, 20]) + rng.choice([0, -1])
