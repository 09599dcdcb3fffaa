"""Moves to another plan."""

from __future__ import annotations

from datetime import date

from .. import carrying, moves
from ..dates import MONTHS
from ..dunning import charged_on
from ..facts import PEOPLE, person_id, price_on
from ..model import Model
from ..money import Json
from ..moves import is_cheaper
from ..parts import Target
from ..state import Subscription
from . import buying
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
    if subscription.next_plan and rng.random() < 0.4:  # The same plan, perhaps with another total.
        command["product"], command["offer"] = subscription.next_plan
        command["mode"] = "at_renewal"
    owes = any(charged_on(subscription, i) and i.outstanding for i in model.shop.invoices)
    if rng.random() < 0.3 and owes:  # Perhaps fewer, while what charged them is partly paid.
        command["licenses"] = max(1, subscription.licenses() - rng.choice([1, 1, 2, 4]))
    elif rng.random() < 0.4:
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


def move_people(world: World, model: Model) -> Made:
    """Let named people move alone (`U5`); or give licenses to some who could."""
    rng = world.rng
    actor, subscription = _of_several(world, model)
    today = world.clock.date()
    alone = [s for s in model.shop.subscriptions if s.begun and s.bought == today]
    if alone and rng.random() < 0.1:  # It is not taken back: of neither.
        of = rng.choice([*alone, subscription])
        return of.purchaser, {"type": "take_back_plan_change", "subscription": of.id}
    holders = list(subscription.holders)
    if len(holders) < min(rng.choice([2, 2, 3, 5]), subscription.licenses()):
        return actor, _crowd(world, subscription)
    if subscription.licenses() == 1 and rng.random() < 0.8:
        return buying.purchase(world, model)
    most = max(len(holders) - 1, 1)
    count = rng.choice([1, 1, 1, 2, 2, most, most, len(holders), rng.randint(1, most)])
    people = rng.sample(holders, min(count, len(holders)))
    people += [person_id(rng.choice(PEOPLE))] if rng.random() < 0.04 or not people else []
    people += people[:1] if rng.random() < 0.03 else []
    people = [person_id(name) for name in PEOPLE[:21]] if rng.random() < 0.01 else people
    ways = _ways(world, model, subscription)
    within = [way for way in ways if _in_term(model, subscription, way)]
    product, offer = rng.choice([*ways, *within * 6, *[way for way in within if way[2]] * 20])[:2]
    command: Json = {"type": "change_plan", "subscription": subscription.id, "people": people}
    command |= {"product": product} if product else {}
    command["offer"] = offer
    command |= {"mode": "at_renewal"} if rng.random() < 0.03 else {}
    command |= {"licenses": len(people)} if rng.random() < 0.03 else {}
    return actor, {**command, **(world.claim() if rng.random() < 0.4 else {})}


def _crowd(world: World, subscription: Subscription) -> Json:
    """Give licenses to some of those who can have one."""
    count = min(world.rng.choice([2, 3, 6]), subscription.licenses())
    some = world.rng.sample([name for name in PEOPLE if name not in ("guest", "off")], count)
    people = [person_id(name) for name in some]
    free = subscription.licenses() - len(subscription.holders)
    newcomers = [person for person in people if person not in subscription.holders]
    facts = {"subscription": subscription.id, "people": newcomers[: max(free, 1)] or people}
    return {"type": "assign_licenses", **facts}


def _of_several(world: World, model: Model) -> tuple[str, Subscription]:
    """Choose a subscription, mostly one that is active, with several people, and some way."""
    picked = [world.pick(model) for _ in range(8)]
    active = [one for one in picked if one[1].status == "active" and one[1].licenses() > 1]
    several = [one for one in active if len(one[1].holders) > 1]
    likely = [
        one
        for one in several or active
        if any(way[2] and _in_term(model, one[1], way) for way in _ways(world, model, one[1]))
    ]
    choice = [picked, active or picked, several or active or picked]
    return world.rng.choice(world.rng.choice([*choice, *[likely or several or picked] * 19]))


def _in_term(model: Model, of: Subscription, way: Way) -> bool:
    """Say whether a way leads to a plan with the same term and billing frequency."""
    product = model.shop.product(way[0]) if way[0] else model.shop.sold(of)
    offer = model.shop.facts.offer(product["id"], way[1]) if product else None
    if product is None or offer is None or moves.is_present(model.shop, of, product, offer):
        return False
    return carrying.stays_in_term(of, offer)


def doubtful(model: Model, command: Json) -> bool:
    """Say whether a command meets a known defect of the library."""
    decides = command["type"] == "decide_purchase_request"
    asked = [r.command for r in model.shop.requests if decides and r.status == "open"]
    return any(_is_doubtful(model, one) for one in [command, *asked])


def _is_doubtful(model: Model, command: Json) -> bool:
    same = [s for s in model.shop.subscriptions if s.id == command.get("subscription")]
    if not same or command["type"] != "change_licenses":
        return False
    # OPEN (`K7`, `I2`): what is added on a last day, after a move to a plan that counts from the
    # day after it, names the plan that came, and shows the price of the one that was left.
    period = same[0].period
    return period.moved and period.since >= period.days()
