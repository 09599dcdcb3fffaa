"""Who may buy what, and try what: every rule, in order (`K1`-`K4`, `P1`-`P5`)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from . import approving, limits, promoting
from .aligning import paid_part
from .facts import closed, price_on
from .money import Json, cumulative
from .parts import Card, Redeemed
from .paying import card_of
from .shapes import cost as exact_cost
from .shapes import takes
from .shop import Shop
from .state import Refusal, Subscription

LARGEST = 1_000_000
ENABLED = "enabled"
ONLY_TRIALS = "only_trials_without_payment_method"


def same_scope(shop: Shop, one: Json, other: Json) -> bool:
    """Say whether two scopes of policy mean the same."""
    if one["type"] != other["type"]:
        return False
    if one["type"] == "offer_type":
        return bool(one["offerType"].lower() == other["offerType"].lower())
    return shop.present(one.get("product", "")) == shop.present(other.get("product", ""))


def policy_of(shop: Shop, product: Json) -> str:
    """Find the value that holds for a product (`P1`, `P2`)."""
    scopes: list[Json] = [{"type": "product", "product": product["id"]}]
    if product.get("offerType"):
        scopes.append({"type": "offer_type", "offerType": product["offerType"]})
    scopes.append({"type": "default"})
    for scope in scopes:
        for known, value in shop.policies:
            if same_scope(shop, known, scope):
                return value
    return ENABLED


def set_policy(shop: Shop, command: Json) -> None:
    """Set a policy, or take it back (`P3`)."""
    shop.require(shop.actor_is("global_admin", "billing_admin"))
    scope, value = command["scope"], command.get("value")
    if scope["type"] == "offer_type" and value == ONLY_TRIALS:
        raise Refusal("policy_not_for_offer_types")
    before = [v for known, v in shop.policies if same_scope(shop, known, scope)]
    if before == ([value] if value else []):
        return
    shop.policies = [p for p in shop.policies if not same_scope(shop, p[0], scope)]
    if value:
        shop.policies.append((shop.present_scope(scope), value))
    shop.emit("policy_changed", before=before[0] if before else None, after=value)


WHOLE = Fraction(1)


@dataclass
class Wish:
    """What somebody would like to buy, or to try."""

    product: Json
    licenses: int
    currency: str | None
    card: Card | None
    cost: Json | None = None
    """What it would cost, if that is known already."""
    intent: str = "purchase"
    instead_of: Subscription | None = None
    """The subscription whose place it takes."""
    offer: Json | None = None
    """The offer that was chosen."""
    moves: bool = False
    """Whether a subscription moves to it."""
    beside: bool = False
    """Whether that stays beside it, for only some people move (`U5`)."""


FIRST = ["organization_kind", "country", "member", "on_sale", "policy"]
LAST = ["payment_method", "licenses", "license_limit", "spending_limit", "subscription_limit"]
ASKED: dict[str, list[str]] = {
    "purchase": [*FIRST, *LAST, "approval"],
    "trial_with_payment_method": [*FIRST, "trial", *LAST, "approval"],
    "trial_without_payment_method": [*FIRST, "trial", "agreement", "subscription_limit"],
    "central": ["country", "member", "on_sale", "payment_method", "licenses"],
    "take_on": ["member", "policy", "payment_method", *LAST[2:]],
}


def eligibility(shop: Shop, person: str, wish: Wish) -> list[tuple[str, str]]:
    """Ask every rule, in order (`P5`)."""
    today, program, product = shop.today(), shop.facts.catalog["program"], wish.product
    closures = [] if wish.intent == "central" else program["closedCountries"]
    closures = closures + product.get("closedCountries", [])
    end, currency = product.get("endOfSale"), wish.currency
    free = wish.intent == "trial_without_payment_method" and currency is not None
    priced = [o for o in product.get("offers", []) if currency and price_on(o, currency, today)]
    replaced = None if wish.beside else wish.instead_of
    within = limits.checks(shop, person, product["id"], wish.licenses, wish.cost, replaced)
    passed = {
        "organization_kind": shop.kind not in program["closedKinds"],
        "country": not closed(closures, shop.country, today),
        "member": shop.facts.standing(person) == "member",
        "on_sale": (bool(priced) or free) and (end is None or today.isoformat() < end),
        "policy": policy_of(shop, product) in _enough(wish),
        "trial": _may_try(shop, person, wish),
        "agreement": shop.agreement,
        "payment_method": wish.card is not None and wish.card.usable(shop.country, today),
        "licenses": 1 <= wish.licenses <= _most(wish) and takes(wish.offer or {}, wish.licenses),
        "license_limit": within[0],
        "spending_limit": within[1],
        "subscription_limit": within[2],
        "approval": not approving.needed(shop, product["id"], wish.licenses, wish.cost),
    }
    return [(rule, _verdict(rule, passed[rule])) for rule in ASKED[wish.intent]]


def _verdict(rule: str, passed: bool) -> str:
    return "passed" if passed else "needs_approval" if rule == "approval" else "failed"


def _enough(wish: Wish) -> tuple[str, ...]:
    """List the values of policy that allow a wish (`P1`)."""
    return (ENABLED, ONLY_TRIALS) if wish.intent == "trial_without_payment_method" else (ENABLED,)


def _may_try(shop: Shop, person: str, wish: Wish) -> bool:
    """Say whether there is a trial of that kind, which the person has not had (`B4`, `K3`)."""
    trial, id = wish.product.get("trial"), wish.product["id"]
    used = any(who == person and tried.means(shop.ids(id)) for who, tried in shop.tried)
    needs = wish.intent == "trial_with_payment_method"
    right = trial is not None and (trial["paymentMethod"] == "required") == needs
    return right and not used


def _most(wish: Wish) -> int:
    """Say how many licenses there may be (`K1`, `B4`)."""
    most = int(wish.product.get("mostLicenses") or LARGEST)
    trial = wish.product.get("trial")
    if wish.intent == "trial_with_payment_method" and trial:
        most = min(most, trial["licenses"])
    return most


def best_card(shop: Shop, person: str) -> Card | None:
    """Find a card of a person that can be charged today."""
    cards = [card for card in shop.cards if card.owner == person]
    return next((card for card in cards if card.usable(shop.country, shop.today())), None)


def may_buy(
    shop: Shop, person: str, product: str, licenses: int, intent: str = "purchase"
) -> list[tuple[str, str]]:
    """Ask every rule, of somebody who only looks (`P5`)."""
    found = shop.product(product)
    if found is None:
        raise Refusal("unknown_product")
    try:
        currency: str | None = shop.currency()
    except Refusal:
        currency = None
    rates, inclusive = shop.settings["taxRates"], shop.settings["prices"] == "inclusive"
    prices = [price_on(offer, currency, shop.today()) for offer in found["offers"] if currency]
    costs = [price_cost(rates, inclusive, price, licenses) for price in prices]
    cheapest = min((cost for cost in costs if cost), key=lambda cost: cost["net"], default=None)
    card = best_card(shop, person)
    return eligibility(shop, person, Wish(found, licenses, currency, card, cheapest, intent))


@dataclass
class Choice:
    """What was chosen, once every rule has let it pass."""

    product: Json
    offer: Json
    price: Json
    licenses: int
    billing: Json
    currency: str
    card: Card
    promotion: Redeemed | None = None


def choose(
    shop: Shop,
    product_id: str,
    wanted: Json,
    intent: str = "purchase",
    instead_of: Subscription | None = None,
) -> Choice:
    """Ask every rule about what somebody wants to pay for."""
    product = shop.product(product_id)
    offer = shop.offer(product_id, wanted["offer"])
    codes = [] if product else ["unknown_product"]
    codes += [] if offer or not product else ["unknown_offer"]
    licenses, billing = wanted["licenses"], wanted["billing"]
    currency, card = payer(shop, billing, codes)
    if product is None or offer is None:
        raise Refusal(*codes)
    price = price_on(offer, currency, shop.today())
    # Whoever is no member is told so, and nothing of what could be aligned.
    member = shop.facts.standing(shop.actor) == "member"
    part = paid_part(shop, offer, wanted) if member else WHOLE
    codes = [] if price else ["no_price"]
    taken: Redeemed | None = None
    if price:
        sale = promoting.Sale(product, offer, licenses, price)
        sale.rates, sale.inclusive = _taxes(shop, billing)
        sale.part, sale.instead = part, instead_of.promotion if instead_of else None
        price, taken, codes = redeem(shop, sale, wanted.get("promotion"))
    cost = price_cost(*_taxes(shop, billing), price, licenses, part)
    wish = Wish(product, licenses, currency, card, cost, intent, instead_of, offer)
    pass_or_refuse(shop, wish, codes)
    if price is None:
        raise Refusal("no_price")
    return Choice(product, offer, price, licenses, billing, currency, card, taken)


def redeem(
    shop: Shop, sale: promoting.Sale, claim: Json | None
) -> tuple[Json, Redeemed | None, list[str]]:
    """Say the price and the promotion; or the list price, and why there is none."""
    try:
        return *promoting.redeemed(shop, sale, claim), []
    except Refusal as refusal:
        return sale.price, None, sorted(refusal.codes)


def pass_or_refuse(shop: Shop, wish: Wish, codes: list[str]) -> None:
    """Refuse what a rule is against; ask for approval where it takes one (`P5`, `P7`)."""
    verdicts = [verdict for _, verdict in eligibility(shop, shop.actor, wish)]
    if "failed" in verdicts:
        codes = [*codes, "not_eligible", "not_a_member"]
    shop.refuse(*codes)
    if "needs_approval" in verdicts:
        known = wish.instead_of
        stays = known is not None and not wish.moves
        product = shop.told(known.product) if known and stays else wish.product["id"]
        approving.ask(shop, product, wish.licenses, known)


def payer(shop: Shop, billing: Json, codes: list[str] | None = None) -> tuple[str, Card]:
    """Say the currency and the card of a purchase, of which some things are wrong already."""
    if billing["type"] == "existing_profile":
        profile = shop.profile(billing["billingProfile"], codes)
        if profile.role_of(shop.actor) not in ("owner", "contributor"):
            raise Refusal("not_allowed", "not_eligible", "not_a_member", *(codes or []))
        if profile.closed:
            raise Refusal("closed_billing_profile", "not_eligible", *(codes or []))
        return profile.currency, card_of(shop, profile)
    card = shop.card(billing["paymentMethod"], codes)
    return billing.get("currency") or shop.currency(codes), card


def _taxes(shop: Shop, billing: Json) -> tuple[list[Json], bool]:
    """Say the taxes of who pays, and whether prices contain them."""
    if billing["type"] == "existing_profile":
        profile = shop.profile(billing["billingProfile"])
        return profile.tax_rates, profile.inclusive
    return shop.settings["taxRates"], shop.settings["prices"] == "inclusive"


def price_cost(
    rates: list[Json],
    inclusive: bool,
    price: Json | None,
    licenses: int,
    part: Fraction = WHOLE,
) -> Json | None:
    """Say what licenses cost for a billing period, or for a part of it, before tax."""
    if price is None:
        return None
    exact = exact_cost(price, licenses) * part
    return {"net": cumulative(exact, rates, inclusive)[0], "currency": price["currency"]}
