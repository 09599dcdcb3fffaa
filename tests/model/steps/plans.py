"""Moves to another plan."""

from __future__ import annotations

from datetime import date

from ..dates import MONTHS
from ..dunning import charged_on
from ..facts import price_on
from ..model import Model
from ..money import Json
from ..moves import is_cheaper
from ..parts import Target
from ..state import Subscription
from .world import Made, World


def change_plan(world: World, model: Model) -> Made:
    """Move to another plan, now or at the renewal, or take that back."""
    rng = world.rng
    actor, subscription = _pick(world, model)
    today = world.clock.date()
    moved = [s for s in model.shop.subscriptions if s.moved and s.moved.day == today]
    moved += [s for s in model.shop.subscriptions if s.waiting]
    if moved and rng.random() < 0.4:
        subscription = rng.choice(moved)
        actor = subscription.purchaser if subscription.channel == "self_service" else actor
        return actor, {"type": "take_back_plan_change", "subscription": subscription.id}
    command: Json = {"type": "change_plan", "subscription": subscription.id}
    ways = _ways(world, model, subscription)
    product, offer = rng.choice(ways + [way for way in ways if way[2]] * 9)[:2]
    command |= {"product": product} if product else {}
    command["offer"] = offer if rng.random() < 0.99 else "nothing"
    if rng.random() < 0.3:
        command["mode"] = "at_renewal"
    if rng.random() < 0.4:
        command["licenses"] = max(1, subscription.licenses() + rng.choice([-3, -1, 0, 1, 2, 5]))
    claim = world.claim() if rng.random() < (0.1 if "mode" in command else 0.5) else {}
    return actor, {**command, **claim}


def _pick(world: World, model: Model) -> tuple[str, Subscription]:
    """Choose a subscription, mostly one that is active and can likely move now."""
    picked = [world.pick(model) for _ in range(6)]
    active = [one for one in picked if one[1].status == "active"]
    likely = [one for one in active if any(way[2] for way in _ways(world, model, one[1]))]
    return world.rng.choice([picked[:1], active or picked, *[likely or active or picked] * 6])[0]


Way = tuple[str | None, str, bool]
"""Product, which may stay unsaid, and offer; whether one can likely move there now."""


def _ways(world: World, model: Model, subscription: Subscription) -> list[Way]:
    """List where a subscription could move: as the catalog says, within its product, anywhere."""
    product, today, shop = model.shop.sold(subscription), world.clock.date(), model.shop
    offers: list[Json] = (product or {"offers": []})["offers"]
    offer = next((each for each in offers if each["id"] == subscription.offer), None)
    ways: list[Way] = []
    for move in (offer or {}).get("moves", []):
        to, each = shop.product(move["product"]), shop.offer(move["product"], move["offer"])
        likely = move["kind"] == "upgrade" and _is_likely(model, subscription, to, each, today)
        ways.append((move["product"], move["offer"], likely))
    for each in offers:
        likely = each is not offer and _is_likely(model, subscription, product, each, today)
        ways.append((None, each["id"], likely))
    other = world.rng.choice(world.catalog["products"])
    ways.append((world.name(model, other), world.rng.choice(other["offers"])["id"], False))
    return ways


def _is_likely(
    model: Model, of: Subscription, product: Json | None, offer: Json | None, today: date
) -> bool:
    """Say whether it is sold, for no shorter term, and dearer."""
    price = price_on(offer, of.profile.currency, today) if offer else None
    if product is None or offer is None or price is None or of.status != "active":
        return False
    sold = today.isoformat() < product.get("endOfSale", "9")
    if not sold or MONTHS[offer["term"]] < MONTHS[of.term]:
        return False
    return not is_cheaper(model.shop, of, Target(product, offer, price), of.licenses())


def doubtful(model: Model, command: Json) -> bool:
    """Say whether a command meets a known defect of the library: it cannot apply its own events."""
    decides = command["type"] == "decide_purchase_request"
    asked = [r.command for r in model.shop.requests if decides and r.status == "open"]
    return any(_is_doubtful(model, one) for one in [command, *asked])


def _is_doubtful(model: Model, command: Json) -> bool:
    same = [s for s in model.shop.subscriptions if s.id == command.get("subscription")]
    if command["type"] != "change_plan" or not same:
        return False
    subscription = same[0]
    if command.get("mode") == "at_renewal":
        # OPEN (`U6`, `S5`): another total with the plan that was announced, or is just then.
        _, offer = subscription.next_plan or ("", "")
        return offer == command["offer"] and "licenses" in command
    # OPEN (`U4`, `I5`): fewer licenses and a move, of which both credit what is partly paid.
    fewer = command.get("licenses", subscription.licenses()) < subscription.licenses()
    return fewer and any(charged_on(subscription, i) and i.outstanding for i in model.shop.invoices)
