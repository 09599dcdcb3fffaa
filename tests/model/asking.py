"""Licenses that people ask for, and licenses that they claim (`Q1`-`Q3`)."""

from __future__ import annotations

from datetime import datetime

from .dates import midnight, months_after
from .eligibility import ENABLED, policy_of
from .money import Json
from .seats import COVERING, access, give, refuse_assignment
from .shop import Shop
from .state import Refusal
from .wanted import ClaimPolicy, LicenseRequest, Named

DECIDE = ("global_admin", "license_admin", "user_admin")


def request(shop: Shop, command: Json, id: str) -> None:
    """Ask for licenses of a product that policy blocks (`Q1`, `Q2`)."""
    shop.require(shop.actor != "system")
    people = list(dict.fromkeys(command["people"]))
    product = shop.product(command["product"])
    codes = [] if people else ["out_of_range"]
    codes += ["own_process_only"] if shop.settings.get("ownProcess") else []
    codes += [] if product else ["unknown_product"]
    if product and policy_of(shop, product) == ENABLED:
        codes.append("product_not_blocked")
    if any(shop.facts.standing(person) != "member" for person in people):
        codes.append("not_assignable")
    if codes or product is None:
        raise Refusal(*codes)
    need = [person for person in people if not _has_or_waits(shop, person, product["id"])]
    if need:
        named = Named(product["id"], list(product["formerIds"]))
        asked = LicenseRequest(id, shop.actor, named, shop.today(), need)
        shop.license_requests.append(asked)
        facts = {"request": asked.name(), "requester": shop.actor, "product": product["id"]}
        shop.emit("license_request_created", **facts, people=need)


def _has_or_waits(shop: Shop, person: str, product: str) -> bool:
    """Say whether somebody holds a license of a product, or waits for one."""
    waits = any(
        r.product.means(shop.ids(product)) and person in r.waiting for r in shop.license_requests
    )
    return waits or access(shop, person, product) is not None


def decide(shop: Shop, command: Json) -> None:
    """Approve or decline people of a request (`Q1`)."""
    shop.require(shop.actor_is(*DECIDE))
    people, decision = list(dict.fromkeys(command["people"])), command["decision"]
    found = [asked for asked in shop.license_requests if asked.name() == command["request"]]
    codes = [] if people else ["out_of_range"]
    codes += [] if found else ["unknown_license_request"]
    if found and any(person not in found[0].waiting for person in people):
        codes.append("not_waiting")
    if codes:
        raise Refusal(*codes)
    asked = found[0]
    if decision["type"] == "approve":
        _refuse_wrong_subscription(shop, asked, decision["subscription"])
        refuse_assignment(shop, shop.subscription(decision["subscription"]), people)
    asked.waiting = [person for person in asked.waiting if person not in people]
    said = {"request": asked.name(), "people": people, "decision": decision}
    shop.emit("license_request_decided", **said)
    if decision["type"] == "approve":
        give(shop, shop.subscription(decision["subscription"]), people)


def _refuse_wrong_subscription(shop: Shop, asked: LicenseRequest, id: str) -> None:
    """Refuse a subscription that is a person's, or to another product."""
    subscription = shop.subscription(id)
    codes = [] if subscription.channel == "central" else ["not_of_the_organization"]
    codes += [] if asked.product.means(shop.ids(subscription.product)) else ["other_product"]
    if codes:
        raise Refusal(*codes, "wrong_status", "not_assignable", "not_enough_licenses")


def close_requests(shop: Shop, person: str) -> None:
    """Let who leaves wait no more, nor those for whom they asked (`O5`)."""
    for asked in shop.license_requests:
        own = asked.requester == person
        gone = [waits for waits in asked.waiting if own or waits == person]
        asked.waiting = [waits for waits in asked.waiting if waits not in gone]
        if gone:
            shop.emit("license_request_closed", request=asked.name(), people=gone)


def purge_due(shop: Shop, asked: LicenseRequest) -> datetime:
    """Say when a request is no longer kept (`Q1`)."""
    until = months_after(asked.day, shop.settings["licenseRequestMonths"])
    return max(midnight(until), shop.settings_since)


def purge(shop: Shop, asked: LicenseRequest) -> None:
    """Forget a request."""
    shop.license_requests.remove(asked)
    shop.emit("license_request_purged", request=asked.name())


def set_claims(shop: Shop, command: Json, id: str) -> None:
    """Make an auto-claim policy, or change one (`Q3`)."""
    shop.require(shop.actor_is(*DECIDE))
    known = [policy for policy in shop.claim_policies if policy.id == command.get("policy")]
    codes = ["unknown_auto_claim_policy"] if command.get("policy") and not known else []
    wanted = [shop.product(p) for p in [command["product"], *command.get("backups", [])]]
    products = [product for product in wanted if product]
    codes += [] if len(products) == len(wanted) else ["unknown_product"]
    codes += ["out_of_range"] if len(wanted) > 5 else []
    others = [policy for policy in shop.claim_policies if policy not in known]
    codes += ["app_has_policy"] if any(p.app == command["app"] for p in others) else []
    shop.refuse(*codes)
    once = {product["id"]: Named(product["id"], list(product["formerIds"])) for product in products}
    policy = ClaimPolicy(
        f"@a{id}", command["name"], command["status"], command["app"], list(once.values())
    )
    if known:
        policy.id = known[0].id
    if known and _same(known[0], policy):
        return
    if known:
        shop.claim_policies[shop.claim_policies.index(known[0])] = policy
    else:
        shop.claim_policies.append(policy)
    shop.emit(
        "auto_claim_policy_set",
        policy=policy.id,
        name=policy.name,
        status=policy.status,
        app=policy.app,
        products=[{"product": p.id, "formerIds": p.former_ids} for p in policy.products],
    )


def _same(one: ClaimPolicy, other: ClaimPolicy) -> bool:
    """Say whether two policies say the same, whatever ids their products had before."""
    products = [[product.id for product in policy.products] for policy in (one, other)]
    same = (one.name, one.status, one.app) == (other.name, other.status, other.app)
    return same and products[0] == products[1]


def delete_claims(shop: Shop, command: Json) -> None:
    """Delete an auto-claim policy."""
    shop.require(shop.actor_is(*DECIDE))
    known = [policy for policy in shop.claim_policies if policy.id == command["policy"]]
    if not known:
        raise Refusal("unknown_auto_claim_policy")
    shop.claim_policies.remove(known[0])
    shop.gone.append(known[0].id)
    shop.emit("auto_claim_policy_deleted", policy=known[0].id)


def sign_in(shop: Shop, command: Json) -> None:
    """Claim a license of the first product with a free one, if one is needed (`Q3`)."""
    shop.require(shop.actor != "system")
    on = [p for p in shop.claim_policies if p.app == command["app"] and p.status == "on"]
    products = on[0].products if on else []
    if any(access(shop, shop.actor, product.id) for product in products):
        return
    for product in products:
        for subscription in shop.subscriptions:
            mine = subscription.channel == "central" and product.means(
                shop.ids(subscription.product)
            )
            free = subscription.licenses() > len(subscription.holders)
            if mine and free and subscription.status in COVERING:
                subscription.holders[shop.actor] = shop.now
                facts = {"policy": on[0].id, "person": shop.actor}
                shop.emit("license_claimed", **facts, subscription=subscription.id)
                return
