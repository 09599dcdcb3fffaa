"""What happens at the end of a term: chosen, and ended again."""

from __future__ import annotations

from datetime import timedelta

from ..model import Model
from ..money import Json
from . import buying
from .world import Made, World

ENDS = ["renew", "renew_once", "extend", "extend", "extend", "pause", "pause", "expire", "end"]


def at_end(world: World, model: Model) -> Made:
    """Set what happens at the end of a term."""
    rng = world.rng
    actor, subscription = world.pick(model)
    active = [s for s in model.shop.subscriptions if s.status == "active"]
    if active and rng.random() < 0.7:
        subscription = min(active, key=lambda s: s.term_end)
        actor = subscription.purchaser if subscription.channel == "self_service" else actor
    chosen = rng.choice(ENDS)
    command: Json = {"type": "set_at_end", "subscription": subscription.id, "atEnd": chosen}
    if (chosen == "pause") == (rng.random() < 0.97):
        days = rng.choice([1, 2, 3, 10, 30, 60, 90, 0, 91, rng.randint(1, 90)])
        command["resumesOn"] = (subscription.term_end + timedelta(days)).isoformat()
    return actor, command


def go_back(world: World, model: Model) -> Made:
    """Go back to a term, from an extension or a pause; or end one."""
    rng = world.rng
    actor, subscription = world.pick(model)
    other = [s for s in model.shop.subscriptions if s.extended or s.status == "paused"]
    if other and rng.random() < 0.9:
        subscription = rng.choice([*other, *(s for s in other if s.status == "paused")])
        actor = subscription.purchaser if subscription.channel == "self_service" else actor
    if rng.random() < 0.2:
        reason, mode = "not_needed", rng.choice(["now", "now", "at_term_end"])
        facts = {"subscription": subscription.id, "reason": reason, "mode": mode}
        return actor, {"type": "cancel_subscription", **facts}
    if rng.random() < 0.15:
        return buying.unassign(world, model)
    kinds = ["return_to_term", "resume_subscription"]
    kinds += kinds[1:] * 9 if subscription.status == "paused" else kinds[:1] * 9
    return actor, {"type": rng.choice(kinds), "subscription": subscription.id}
