"""Buying, trying, licenses, cancelling."""

from __future__ import annotations

from datetime import timedelta

from ..dates import MONTHS, months_after
from ..facts import PEOPLE, person_id
from ..model import Model
from ..money import Json, money
from .world import BUYERS, Made, World


def purchase(world: World, model: Model) -> Made:
    """Buy."""
    rng = world.rng
    actor = person_id(rng.choice([*BUYERS, "ada"] * 6 + [rng.choice(PEOPLE)]))
    today, products = world.clock.date().isoformat(), world.catalog["products"]
    sold = [product for product in products if today < product.get("endOfSale", "9")]
    product = rng.choice([*sold * 9, *products])
    offer = rng.choice([*product["offers"] * 20, {"id": "nothing"}])
    named = world.name(model, product)
    command = {
        "type": "purchase_subscription",
        "product": named if rng.random() < 0.98 else "NOPE",
        "offer": offer["id"],
        "licenses": rng.choice([1, 2, 3, 5, 10, 12] * 5 + [100, 0]),
        "billing": world.billing(model, actor),
        **world.claim(),
    }
    if actor == person_id("global_admin") or rng.random() < 0.02:
        command["channel"] = rng.choice(["central", "central", "self_service"])
    if rng.random() < (0.6 if world.orders else 0.15):
        command["orderReference"] = world.reference()
    if rng.random() < 0.25:
        command["align"] = _alignment(world, model, actor)
    return actor, command


def _alignment(world: World, model: Model, actor: str) -> Json:
    """Align a purchase with another of theirs, or with the first of a month."""
    rng, own = world.rng, [s for s in model.shop.subscriptions if s.purchaser == actor]
    own = [s for s in own if s.channel == "self_service"]
    if own and rng.random() < 0.6:
        return {"type": "align_with_subscription", "subscription": rng.choice(own).id}
    first = world.clock.date().replace(day=1)
    renews = months_after(first, rng.choice([0, 1, 1, 2, 3, 6, 12, 20]))
    renews += timedelta(rng.choice([0] * 12 + [1]))
    return {"type": "align_with_month", "renewsOn": renews.isoformat()}


def start_trial(world: World, model: Model) -> Made:
    """Start a trial."""
    rng = world.rng
    actor = person_id(rng.choice([*BUYERS, "ada"] * 6 + [rng.choice(PEOPLE)]))
    products = world.catalog["products"]
    used = [tried.id for who, tried in model.shop.tried if who == actor]
    fresh = [p for p in products if "trial" in p and p["id"] not in used]
    product = rng.choice([*fresh * 9, *products])
    trial = product.get("trial", {"paymentMethod": "required", "licenses": 5})
    command: Json = {"type": "start_trial", "product": world.name(model, product)}
    if (trial["paymentMethod"] == "required") == (rng.random() < 0.95):
        most = trial["licenses"]
        command["conversion"] = world.wanted(
            model, actor, product, [1, 1, 2, most, most, most, most + 1]
        )
    return actor, command


def on_trial(world: World, model: Model) -> Made:
    """Extend a trial, or buy it."""
    rng = world.rng
    actor, subscription = world.pick(model)
    trials = [s for s in model.shop.subscriptions if s.status == "trial"]
    if trials and rng.random() < 0.95:
        subscription = rng.choice(trials)
        actor = subscription.purchaser
    command: Json = {"subscription": subscription.id}
    if rng.random() < 0.5:
        return actor, {"type": "extend_trial", **command}
    product = model.shop.facts.product(subscription.product)
    if product and rng.random() < 0.6:
        command["purchase"] = world.wanted(model, actor, product, [1, 2, 5, 30, 0])
    return actor, {"type": "convert_trial", **command}


def reactivate(world: World, model: Model) -> Made:
    """Bring something back."""
    ended = [s for s in model.shop.subscriptions if s.status in ("expired", "disabled")]
    ended = [s for s in ended if not s.trial] or ended
    actor, subscription = world.pick(model)
    if ended:
        subscription = world.rng.choice(ended)
        actor = subscription.purchaser
    facts = {"subscription": subscription.id, **world.claim()}
    return actor, {"type": "reactivate_subscription", **facts}


def change_licenses(world: World, model: Model) -> Made:
    """Set or schedule a total."""
    actor, subscription = world.pick(model)
    now, rng = subscription.licenses(), world.rng
    change = rng.choice([-3, -2, -1, -1, -1, 0, 1, 1, 2, 5, 7, -5, 1 - now, rng.randint(-now, 3)])
    command = {
        "type": rng.choice(["change_licenses"] * 4 + ["schedule_licenses"]),
        "subscription": subscription.id if world.rng.random() < 0.99 else "@s999",
        "licenses": max(now + change, 0 if rng.random() < 0.05 else 1),
    }
    return actor, command


def cancel(world: World, model: Model) -> Made:
    """Cancel."""
    actor, subscription = world.pick(model)
    command = {
        "type": "cancel_subscription",
        "subscription": subscription.id,
        "reason": "not_needed",
        "mode": world.rng.choice(["now", "now", "at_term_end"]),
    }
    return actor, command


def recurring(world: World, model: Model) -> Made:
    """Turn recurring billing on or off."""
    actor, subscription = world.pick(model)
    state = world.rng.choice(["on", "on", "off"])
    facts = {"subscription": subscription.id, "recurringBilling": state}
    return actor, {"type": "set_recurring_billing", **facts}


def assign(world: World, model: Model) -> Made:
    """Assign licenses."""
    actor, subscription = world.pick(model)
    count = world.rng.choice([1, 1, 2, 3, 21])
    crowd = [*PEOPLE[:6], *PEOPLE[:6], *PEOPLE]
    people = [person_id(world.rng.choice(crowd)) for _ in range(count)]
    if count == 21:
        people = [person_id(name) for name in PEOPLE[: world.rng.choice([6, 20, 21, 25])]]
    people += [person_id("nobody")] if world.rng.random() < 0.03 else []
    facts = {"type": "assign_licenses", "subscription": subscription.id, "people": people}
    return actor, facts


def unassign(world: World, model: Model) -> Made:
    """Take licenses back."""
    actor, subscription = world.pick(model)
    people = [person_id(world.rng.choice(PEOPLE)) for _ in range(world.rng.randint(1, 3))]
    people += list(subscription.holders)[: world.rng.randint(0, 3)]
    if world.rng.random() < 0.3:
        product = world.rng.choice([subscription.product, *subscription.former_ids, "P1", "NOPE"])
        return actor, {"type": "unassign_product", "product": product, "people": people}
    facts = {"type": "unassign_licenses", "subscription": subscription.id, "people": people}
    return actor, facts


def bring_in(world: World, model: Model) -> Made:
    """Import what exists elsewhere."""
    rng = world.rng
    purchaser = person_id(rng.choice([*BUYERS * 6, rng.choice(PEOPLE)]))
    product = rng.choice(world.catalog["products"])
    offer = rng.choice(product["offers"])
    term = MONTHS[offer["term"]]
    started = world.clock.date() - timedelta(rng.choice([0, 1, 6, 7, 8, 30, rng.randint(0, 1200)]))
    ahead = next(n for n in range(1, 99) if months_after(started, n * term) > world.clock.date())
    renews = months_after(started, ahead * term) + timedelta(rng.choice([0] * 9 + [1]))
    billing = world.billing(model, purchaser)
    entry = rng.choice(offer["prices"] or [{"price": {"amount": "7", "currency": "EUR"}}])
    price, shape = entry["price"], entry.get("shape")
    if billing["type"] == "new_profile" and rng.random() < 0.9:
        billing["currency"] = price["currency"]
    command: Json = {
        "type": "import_subscription",
        "purchaser": purchaser,
        "channel": rng.choice(["self_service", "self_service", "central"]),
        "product": world.name(model, product),
        "offer": offer["id"],
        "licenses": rng.choice([0, 1, 2, 3, 5, 10, 10, 10]),
        "people": [person_id(rng.choice(PEOPLE[:7])) for _ in range(rng.choice([0, 0, 1, 2, 3]))],
        "unitPrice": price,
        "renewsOn": renews.isoformat(),
        "recurringBilling": rng.choice(["on", "on", "off"]),
        "billing": billing,
    }
    if shape:
        command["shape"] = shape
    if shape and shape.get("tiers") and rng.random() < 0.05:
        command["shape"] = {**shape, "tiers": [*shape["tiers"], shape["tiers"][0]]}
    if rng.random() < 0.6:
        command["startedOn"] = started.isoformat()
    if rng.random() < 0.3:
        command["openingBalance"] = money(rng.choice([0, 5, 2000, -1]), price["currency"])
    if rng.random() < 0.2:
        year = world.clock.year - rng.choice([0, 0, 0, 1, -1])
        command["lastInvoice"] = {"year": year, "serial": rng.choice([0, 7, 7, 120])}
    return "system" if rng.random() < 0.98 else purchaser, command
