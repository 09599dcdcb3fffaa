"""Moves to another plan."""

from __future__ import annotations

from ..model import Model
from ..money import Json
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
    claim = world.claim() if rng.random() < (0.1 if "mode" in command else 0.5) else {}
    return actor, {**command, **claim}


def waits(model: Model, command: Json) -> bool:
    """Say whether a move would wait for its payment (`U7`), which is not modeled yet."""
    if model.shop.settings["activation"] != "on_first_payment":
        return False
    asked = [r.command for r in model.shop.requests if r.status == "open"]
    decides = command["type"] == "decide_purchase_request"
    moves = [one for one in (asked if decides else [command]) if one["type"] == "change_plan"]
    return any(move.get("mode") != "at_renewal" for move in moves)
