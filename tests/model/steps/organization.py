"""What administrators and the host decide: policy, limits, settings, catalog, directory."""

from __future__ import annotations

from copy import deepcopy

from ..dates import written
from ..eligibility import ENABLED, policy_of
from ..facts import PEOPLE, person, person_id
from ..model import Model
from ..money import CURRENCIES, Json, money
from ..promotions import make_promotions, to_be_had
from ..state import Refusal
from ..wanted import PurchaseRequest
from .world import BUYERS, Made, World


def policy(world: World, model: Model) -> Made:
    """Set a policy."""
    rng = world.rng
    scope: Json = rng.choice(
        [
            {"type": "product", "product": rng.choice(["P0", "P1", "OLD0", "OLD1", "NEW"])},
            {"type": "offer_type", "offerType": rng.choice(["SAAS", "SaaS"])},
            {"type": "default"},
        ]
    )
    value = rng.choice(
        ["enabled", "enabled", "disabled", "only_trials_without_payment_method", None]
    )
    command = {"type": "set_policy", "scope": scope}
    command |= {"value": value} if value else {}
    actor = rng.choice(["global_admin", "billing_admin"] * 9 + PEOPLE)
    return person_id(actor), command


def limit(world: World, model: Model) -> Made:
    """Set a limit."""
    rng = world.rng
    scope: Json = rng.choice(
        [
            {"type": "organization"},
            {"type": "product", "product": rng.choice(["P0", "P1", "OLD0", "P2"])},
            {"type": "role", "role": "global_admin"},
        ]
    )
    limit: Json = {}
    if rng.random() < 0.4:
        limit["licenses"] = rng.choice([3, 5, 10, 50])
    if rng.random() < 0.3:
        limit["subscriptions"] = rng.choice([1, 2, 3])
    if rng.random() < 0.4:
        several = rng.sample(list(CURRENCIES.values()), rng.randint(1, 4))
        limit["monthlySpending"] = [money(rng.randint(1, 99999), c) for c in several]
    command: Json = {"type": "set_purchase_limit", "scope": scope}
    command |= {"limit": limit} if limit else {}
    return person_id(rng.choice(["global_admin", "billing_admin"] * 5 + ["ada"])), command


def change_settings(world: World, model: Model) -> Made:
    """Change the settings."""
    actor = world.rng.choice(["system", person_id("global_admin")] * 5 + [person_id("ada")])
    return actor, {"type": "change_settings", "settings": world.settings()}


def change_smallest(world: World, model: Model) -> Made:
    """Change the smallest amount that can be asked, and nothing else (`I13`)."""
    if not world.little:
        return change_settings(world, model)
    settings = {**model.shop.settings, "smallestCharges": world.smallest()}
    return "system", {"type": "change_settings", "settings": settings}


def change_catalog(world: World) -> Json:
    """Change the catalog."""
    catalog = deepcopy(world.catalog)
    for product in catalog["products"]:
        for offer in product["offers"]:
            if world.rng.random() < 0.15:
                offer["prices"] = offer["prices"][: world.rng.randint(0, 3)]
    if world.rng.random() < 0.3:
        catalog["promotions"] = make_promotions(world.rng, catalog["products"], world.clock.date())
    catalog["promotions"] = to_be_had(catalog["promotions"], catalog["products"])
    if world.rng.random() < 0.5:
        world.catalog = catalog
    return {"do": "catalog", "at": written(world.clock), "catalog": catalog}


def change_person(world: World) -> Json:
    """Change a person in the directory."""
    name = world.rng.choice(PEOPLE[:6])
    someone = person(name)
    someone["enabled"] = world.rng.random() < 0.8
    if name not in BUYERS and world.rng.random() < 0.2:
        return {"do": "remove", "at": written(world.clock), "person": someone["id"]}
    return {"do": "person", "at": written(world.clock), "person": someone}


def approval(world: World, model: Model) -> Made:
    """Set when purchases have to be approved."""
    rng = world.rng
    product = {"type": "product", "product": rng.choice(["P0", "P1", "OLD0", "P2", "P3"])}
    command: Json = {"type": "set_approval_rule"}
    command["scope"] = rng.choice([{"type": "organization"}, product])
    several = [money(rng.randint(1, 99999), c) for c in rng.sample(list(CURRENCIES.values()), 3)]
    above: Json = {"type": "above", "licenses": rng.choice([1, 3, 5])}
    rules: list[Json | None] = [{"type": "always"}, above, {**above, "amounts": several}, None]
    rule = rng.choice([*rules, {"type": "above", "amounts": several}])
    command |= {"rule": rule} if rule else {}
    return person_id(rng.choice(["global_admin", "billing_admin"] * 5 + ["ada"])), command


def decide(world: World, model: Model) -> Made:
    """Decide about a purchase request, or confirm it, or take it back."""
    rng, requests = world.rng, model.shop.requests
    if not requests:
        return approval(world, model)
    open_ones = [asked for asked in requests if asked.status == "open"]
    asked = rng.choice([*open_ones * 9, *requests])
    command: Json = {"request": asked.name() if rng.random() < 0.98 else "@r999"}
    roll = rng.random()
    if roll < 0.1:
        return asked.purchaser, {"type": "withdraw_purchase_request", **command}
    if roll < 0.3:
        total = asked.agreed + rng.choice([0, 0, 1, rng.randint(-99, 99)])
        command["total"] = money(_total(model, asked) or total, asked.currency)
        return asked.purchaser, {"type": "confirm_purchase_request", **command}
    command["decision"] = rng.choice(["approve"] * 5 + ["decline"])
    actors = ["global_admin", "billing_admin"] * 5 + ["ada"]
    return person_id(rng.choice(actors)), {"type": "decide_purchase_request", **command}


def _total(model: Model, asked: PurchaseRequest) -> int | None:
    """Ask the model what a request costs today."""
    try:
        return model.total_today(asked)[0]
    except Refusal:
        return None


def change_product(world: World, model: Model) -> Made:
    """Tell the organization that a product has another id, once the catalog says so."""
    catalog = model.shop.facts.catalog
    named = [p for p in catalog["products"] if p["id"].endswith("n")] or catalog["products"]
    product = world.rng.choice(named)
    before = product["id"].removesuffix("n")
    facts = {"type": "change_product_id", "from": before, "to": f"{before}n"}
    return world.rng.choice(["system"] * 9 + [person_id("ada")]), facts


def rename_product(world: World) -> Json:
    """Give a product another id: the organization is told of it, before or after the catalog."""
    catalog = deepcopy(world.catalog)
    product = world.rng.choice(catalog["products"])
    before = product["id"]
    if not before.endswith("n"):
        product["id"] = f"{before}n"
        product["formerIds"] += [before] if world.rng.random() < 0.8 else []
        offers = [offer for other in catalog["products"] for offer in other["offers"]]
        for move in [move for offer in offers for move in offer.get("moves", [])]:
            move["product"] = product["id"] if move["product"] == before else move["product"]
        for promotion in catalog["promotions"]:
            for named in promotion.get("products", []):
                named["product"] = product["id"] if named["product"] == before else named["product"]
        facts = {"type": "change_product_id", "from": before, "to": f"{before}n"}
        world.soon.append(world.command("system", facts))
    world.catalog = catalog
    change = {"do": "catalog", "at": written(world.clock), "catalog": catalog}
    if world.soon and world.rng.random() < 0.3:  # the organization is told first
        told, world.soon = world.soon[-1], [change]
        return told
    return change


def ask(world: World, model: Model) -> Made:
    """Ask for licenses, or decide about those that were asked for."""
    rng, shop = world.rng, model.shop
    if shop.license_requests and rng.random() < 0.7:
        return _decide_asked(world, model)
    people = [person_id(rng.choice([*PEOPLE[:8], *PEOPLE])) for _ in range(rng.randint(0, 4))]
    if rng.random() < 0.02:
        people = [person_id(name) for name in PEOPLE[:21]]
    product = rng.choice(world.catalog["products"])
    blocked = [p for p in world.catalog["products"] if policy_of(shop, p) != ENABLED]
    if not blocked and rng.random() < 0.6:
        scope = {"type": "product", "product": product["id"]}
        command = {"type": "set_policy", "scope": scope, "value": "disabled"}
        return person_id("global_admin"), command
    product = rng.choice([*blocked * 9, product])
    named = world.name(model, product) if rng.random() < 0.9 else "NOPE"
    facts = {"type": "request_licenses", "product": named, "people": people}
    return person_id(rng.choice([*PEOPLE[:6], *PEOPLE])), facts


def _decide_asked(world: World, model: Model) -> Made:
    rng, shop = world.rng, model.shop
    asked = rng.choice(shop.license_requests)
    waiting = [*asked.waiting, *asked.waiting, person_id("ada")]
    people = rng.sample(waiting, rng.randint(1, min(3, len(waiting))))
    decision: Json = {"type": "decline"}
    if rng.random() < 0.7 and shop.subscriptions:
        right = [s.id for s in shop.subscriptions if asked.product.means([s.product])]
        central = [s.id for s in shop.subscriptions if s.channel == "central" and s.id in right]
        some = [*central * 20, *right * 3, *(s.id for s in shop.subscriptions)]
        decision = {"type": "approve", "subscription": rng.choice(some)}
    facts: Json = {"type": "decide_license_request", "request": asked.name()}
    actor = rng.choice(["global_admin", "license_admin", "user_admin"] * 4 + ["billing_admin"])
    return person_id(actor), {**facts, "people": people, "decision": decision}


APPS = ["editor", "player"]


def claims(world: World, model: Model) -> Made:
    """Set an auto-claim policy, delete it, or sign in."""
    rng, policies = world.rng, model.shop.claim_policies
    if policies and rng.random() < 0.8:
        app = rng.choice([policy.app for policy in policies] * 5 + APPS)
        return person_id(rng.choice(PEOPLE)), {"type": "sign_in", "app": app}
    actor = person_id(rng.choice(["global_admin", "license_admin", "user_admin"] * 4 + ["ada"]))
    known = rng.choice([policy.id for policy in policies] * 9 + ["@a999"])
    if rng.random() < 0.1:
        return actor, {"type": "delete_auto_claim_policy", "policy": known}
    products = [product["id"] for product in world.catalog["products"]]
    central = [s.product for s in model.shop.subscriptions if s.channel == "central"]
    products += [id for id in products if id in central] * 20
    command: Json = {"type": "set_auto_claim_policy", "name": "Claims", "app": rng.choice(APPS)}
    command |= {"status": rng.choice(["on", "on", "on", "off"]), "product": rng.choice(products)}
    command["backups"] = [rng.choice([*products, "OLD0"]) for _ in range(rng.randint(0, 4))]
    command |= {"policy": known} if rng.random() < 0.3 else {}
    return actor, command
