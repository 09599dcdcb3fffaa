"""Take-over, hand-over, people who leave."""

from __future__ import annotations

from ..facts import PEOPLE, person_id
from ..model import Model
from ..money import Json, money
from ..takeover import open_invoices
from .world import BUYERS, USABLE, Made, World


def take_over(world: World, model: Model) -> Made:
    """Take something over."""
    rng, shop = world.rng, model.shop
    _, subscription = world.pick(model)
    actor = person_id(rng.choice(["global_admin"] * 8 + ["billing_admin", "ada"]))
    mode: Json = {"type": rng.choice(["cancel", "move_people", "keep", "keep"])}
    if mode["type"] == "cancel":
        mode["reason"] = "covered_centrally"
    elif mode["type"] == "move_people":
        central = [s.id for s in shop.subscriptions if s.channel == "central"]
        usable = [s.id for s in shop.subscriptions if s.id in central and s.status in USABLE]
        central += usable * 30
        mode["to"] = rng.choice([*central, *(s.id for s in shop.subscriptions)])
    else:
        mode["billing"] = world.billing_in(model, actor, subscription)
        owed = open_invoices(shop, subscription)
        if rng.random() < (0.8 if owed else 0.05):
            total = sum(invoice.outstanding for invoice in owed) + rng.choice([0] * 9 + [1])
            mode["settleOpenInvoices"] = money(total, subscription.profile.currency)
    return actor, {"type": "take_over", "subscription": subscription.id, "mode": mode}


def hand_over(world: World, model: Model) -> Made:
    """Offer something to a colleague, or answer."""
    rng = world.rng
    actor, subscription = world.pick(model)
    offered = [s for s in model.shop.subscriptions if s.offered]
    if offered and rng.random() < 0.8:
        subscription = rng.choice(offered)
    command: Json = {"subscription": subscription.id}
    if subscription.offered is None or rng.random() < 0.1:
        to = person_id(rng.choice([*BUYERS * 4, *PEOPLE]))
        return subscription.purchaser, {"type": "offer_hand_over", **command, "to": to}
    if rng.random() < 0.15:
        return subscription.purchaser, {"type": "withdraw_hand_over", **command}
    actor = subscription.offered.to if rng.random() < 0.95 else actor
    command["answer"] = {"type": rng.choice(["accept"] * 4 + ["decline"])}
    if command["answer"]["type"] == "accept":
        command["answer"]["billing"] = world.billing_in(model, actor, subscription)
    return actor, {"type": "answer_hand_over", **command}


def leave(world: World, model: Model) -> Made:
    """Tell that somebody left, or came back."""
    rng, left = world.rng, model.shop.left
    person = person_id(rng.choice([*BUYERS, *PEOPLE[:8], "nobody"]))
    if left and rng.random() < 0.6:
        back = rng.choice([left[-1], left[-1], person])
        return "system", {"type": "person_returned", "person": back}
    return rng.choice(["system"] * 9 + [person]), {"type": "person_left", "person": person}
