"""Moves to another plan."""

from __future__ import annotations

from datetime import timedelta

from ..model import Model
from ..money import Json
from ..state import Subscription
from .world import Made, World


def change_plan(world: World, model: Model) -> Made:
    """Move to another plan, now or at the renewal, or take that back."""
    rng = world.rng
    actor, subscription = world.pick(model)
    today = world.clock.date()
    moved = [s for s in model.shop.subscriptions if s.moved and s.moved.day == today]
    if moved and rng.random() < 0.4:
        subscription = rng.choice(moved)
        actor = subscription.purchaser if subscription.channel == "self_service" else actor
        return actor, {"type": "take_back_plan_change", "subscription": subscription.id}
    command: Json = {"type": "change_plan", "subscription": subscription.id}
    product = model.shop.sold(subscription)
    offer = next(
        (o for o in (product or {"offers": []})["offers"] if o["id"] == subscription.offer), None
    )
    ways = [(move["product"], move["offer"]) for move in (offer or {}).get("moves", [])] * 2
    ways += [(None, each["id"]) for each in (product or {"offers": []})["offers"]]
    other = rng.choice(world.catalog["products"])
    ways += [(world.name(model, other), rng.choice(other["offers"])["id"])]
    chosen = rng.choice(ways)
    command |= {"product": chosen[0]} if chosen[0] else {}
    command["offer"] = chosen[1] if rng.random() < 0.99 else "nothing"
    if rng.random() < 0.35:
        command["mode"] = "at_renewal"
    if rng.random() < 0.4:
        command["licenses"] = max(1, subscription.licenses() + rng.choice([-3, -1, 0, 1, 2, 5]))
    return actor, command


GIVES_BACK = ("change_licenses", "cancel_subscription", "take_over", "change_plan")


def doubtful(model: Model, command: Json) -> bool:
    """OPEN (`U2`, `U3`, `I4`): say whether licenses would be given back that came within a day.

    Where a term has begun with a move since, what they cost before it would be credited twice;
    where they came with a move that counts from tomorrow, it fails.
    """
    if waits(model, command):
        return True
    if command["type"] == "decide_purchase_request":
        return any(_moved_on(model, s) for s in model.shop.subscriptions)
    if command["type"] not in GIVES_BACK:
        return False
    same = [s for s in model.shop.subscriptions if s.id == command["subscription"]]
    moves = command["type"] == "change_plan" and command.get("mode") != "at_renewal"
    if moves and any(subscription.announced_plan for subscription in same):
        return True  # OPEN (`U6`): a move now to the plan that was announced fails.
    return any(_moved_on(model, subscription) for subscription in same)


def waits(model: Model, command: Json) -> bool:
    """Say whether a move would wait for its payment (`U7`), which is not modeled yet."""
    if model.shop.settings["activation"] != "on_first_payment":
        return False
    asked = [r.command for r in model.shop.requests if r.status == "open"]
    decides = command["type"] == "decide_purchase_request"
    moves = [one for one in (asked if decides else [command]) if one["type"] == "change_plan"]
    return any(move.get("mode") != "at_renewal" for move in moves)


def _moved_on(model: Model, subscription: Subscription) -> bool:
    """Say whether it moved, and licenses could be given back in full from before that counts."""
    cut = any(period.end > subscription.period.start for period in subscription.past)
    last = model.shop.last
    day = timedelta(hours=24)
    if last is None:
        return False
    new = [lot for lot in subscription.lots if lot.at + day > last]
    period = subscription.period
    ahead = any(period.place(lot.at.date()) < period.since for lot in new)
    return (cut and bool(new)) or (period.moved and ahead)
