"""Who may buy what, and buying it (`K1`-`K4`, `P1`-`P5`, `B1`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from . import limits
from .billing import activate, bill, make_line
from .dates import BILLED, DAY, MONTHS, months_after
from .facts import closed, price_on
from .money import Json, Period, cumulative, minor
from .shop import Shop
from .state import Card, Profile, Refusal, Subscription

LARGEST = 1_000_000
ENABLED = "enabled"


def same_scope(shop: Shop, one: Json, other: Json) -> bool:
    """Say whether two scopes of policy mean the same."""
    if one["type"] != other["type"]:
        return False
    if one["type"] == "offer_type":
        return bool(one["offerType"].lower() == other["offerType"].lower())
    return bool(_present(shop, one) == _present(shop, other))


def _present(shop: Shop, scope: Json) -> str:
    product = shop.facts.product(scope.get("product", ""))
    return str(product["id"] if product else scope.get("product", ""))


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
    if scope["type"] == "offer_type" and value == "only_trials_without_payment_method":
        raise Refusal("policy_not_for_offer_types")
    before = [v for known, v in shop.policies if same_scope(shop, known, scope)]
    if before == ([value] if value else []):
        return
    shop.policies = [p for p in shop.policies if not same_scope(shop, p[0], scope)]
    if value:
        shop.policies.append((scope, value))
    shop.emit("policy_changed", before=before[0] if before else None, after=value)


@dataclass
class Wish:
    """What somebody would like to buy."""

    product: Json
    licenses: int
    currency: str | None
    card: Card | None
    cost: Json | None = None
    """What it would cost, if that is known already."""


def eligibility(
    shop: Shop, person: str, wish: Wish, instead_of: Subscription | None = None
) -> list[tuple[str, bool]]:
    """Ask every rule, in order (`P5`)."""
    today, program, product = shop.today(), shop.facts.catalog["program"], wish.product
    closures = program["closedCountries"] + product.get("closedCountries", [])
    end, currency = product.get("endOfSale"), wish.currency
    priced = [o for o in product["offers"] if currency and price_on(o, currency, today)]
    most = product.get("mostLicenses") or LARGEST
    within = limits.checks(shop, person, product["id"], wish.licenses, wish.cost, instead_of)
    return [
        ("organization_kind", shop.kind not in program["closedKinds"]),
        ("country", not closed(closures, shop.country, today)),
        ("member", shop.facts.standing(person) == "member"),
        ("on_sale", bool(priced) and (end is None or today.isoformat() < end)),
        ("policy", policy_of(shop, product) == ENABLED),
        ("payment_method", wish.card is not None and wish.card.usable(shop.country, today)),
        ("licenses", 1 <= wish.licenses <= most),
        ("license_limit", within[0]),
        ("spending_limit", within[1]),
        ("subscription_limit", within[2]),
        ("approval", True),
    ]


def best_card(shop: Shop, person: str) -> Card | None:
    """Find a card of a person that can be charged today."""
    cards = [card for card in shop.cards if card.owner == person]
    return next((card for card in cards if card.usable(shop.country, shop.today())), None)


def may_buy(shop: Shop, person: str, product: str, licenses: int) -> list[tuple[str, bool]]:
    """Ask every rule, of somebody who only looks (`P5`)."""
    found = shop.facts.product(product)
    if found is None:
        raise Refusal("unknown_product")
    try:
        currency: str | None = shop.currency()
    except Refusal:
        currency = None
    return eligibility(shop, person, Wish(found, licenses, currency, best_card(shop, person)))


def purchase(shop: Shop, command: Json, id: int) -> None:
    """Buy a subscription (`B1`)."""
    shop.require(shop.actor != "system")
    product, offer = _offered(shop, command)
    licenses, billing = command["licenses"], command["billing"]
    currency, card = _payer(shop, billing)
    price = price_on(offer, currency, shop.today())
    cost = _cost(shop, billing, price, licenses)
    checks = eligibility(shop, shop.actor, Wish(product, licenses, currency, card, cost))
    codes = [] if all(passed for _, passed in checks) else ["not_eligible", "not_a_member"]
    codes += [] if price else ["no_price"]
    if codes or price is None:
        raise Refusal(*codes)
    profile = _profile(shop, billing, currency, card, id)
    bought = new_subscription(shop, product, offer, price, profile, id)
    lot = bought.add_lot(shop.now, licenses)
    line = make_line(shop, "purchase", bought, lot, licenses, shop.today(), bought.period)
    shop.subscriptions.append(bought)
    _record_purchase(shop, bought, line.written())
    bill(shop, [line], at_once=True)
    bought.first_invoice = shop.invoices[-1].number
    if bought.status == "pending" and shop.invoices[-1].status == "paid":
        activate(shop, bought)


def _cost(shop: Shop, billing: Json, price: Json | None, licenses: int) -> Json | None:
    """Say what the first billing period costs, before tax (`P6`)."""
    rates, inclusive = shop.settings["taxRates"], shop.settings["prices"] == "inclusive"
    if billing["type"] == "existing_profile":
        profile = shop.profile(billing["billingProfile"])
        rates, inclusive = profile.tax_rates, profile.inclusive
    return price_cost(rates, inclusive, price, licenses)


def price_cost(
    rates: list[Json], inclusive: bool, price: Json | None, licenses: int
) -> Json | None:
    """Say what licenses cost for a whole billing period, before tax."""
    if price is None:
        return None
    exact = licenses * minor(price["amount"], price["currency"])
    return {"net": cumulative(exact, rates, inclusive)[0], "currency": price["currency"]}


def _offered(shop: Shop, command: Json) -> tuple[Json, Json]:
    product = shop.facts.product(command["product"])
    if product is None:
        raise Refusal("unknown_product")
    offer = shop.facts.offer(command["product"], command["offer"])
    if offer is None:
        raise Refusal("unknown_offer")
    return product, offer


def _payer(shop: Shop, billing: Json) -> tuple[str, Card]:
    """Say the currency and the card of a purchase."""
    if billing["type"] == "existing_profile":
        profile = shop.profile(billing["billingProfile"])
        role = "owner" if profile.owner == shop.actor else profile.roles.get(shop.actor)
        if role not in ("owner", "contributor"):
            raise Refusal("not_allowed", "not_eligible", "not_a_member")
        return profile.currency, profile.card
    card = shop.card(billing["paymentMethod"])
    return billing.get("currency") or shop.currency(), card


def _profile(shop: Shop, billing: Json, currency: str, card: Card, id: int) -> Profile:
    """Take the billing profile that pays, or create it (`G1`)."""
    if billing["type"] == "existing_profile":
        return shop.profile(billing["billingProfile"])
    rates, inclusive = shop.settings["taxRates"], shop.settings["prices"] == "inclusive"
    name = billing["name"]
    profile = Profile(f"@b{id}", shop.actor, currency, card, rates, inclusive, name)
    shop.profiles.append(profile)
    shop.emit(
        "billing_profile_created",
        billingProfile=profile.id,
        owner=shop.actor,
        currency=currency,
        paymentMethod=card.id,
    )
    return profile


def billing_months(offer: Json | Subscription) -> int:
    """Say how many months a billing period has."""
    term, billing = (
        (offer.term, offer.billing)
        if isinstance(offer, Subscription)
        else (offer["term"], offer["billing"])
    )
    return BILLED.get(billing, MONTHS[term])


def open_period(shop: Shop, profile: Profile, price: Json, start: date, end: date) -> Period:
    """Open a billing period: the rates at its opening hold for all its lines (`I4`)."""
    period = Period(start, end, price, profile.tax_rates, profile.inclusive)
    period.seats = [0] * period.days()
    return period


def new_subscription(
    shop: Shop, product: Json, offer: Json, price: Json, profile: Profile, id: int
) -> Subscription:
    """Begin the first term, today."""
    today = shop.today()
    end = months_after(today, MONTHS[offer["term"]])
    period_end = months_after(today, billing_months(offer))
    waits = shop.settings["activation"] == "on_first_payment"
    return Subscription(
        id=f"@s{id}",
        purchaser=shop.actor,
        product=product["id"],
        product_name=product["name"],
        former_ids=product["formerIds"],
        offer=offer["id"],
        term=offer["term"],
        billing=offer["billing"],
        profile=profile,
        status="pending" if waits else "active",
        anchor=today,
        term_start=today,
        term_end=end,
        period=open_period(shop, profile, price, today, period_end),
        lots=[],
        since=shop.now,
        until=today + DAY * shop.settings["activationDays"] if waits else None,
    )


def _record_purchase(shop: Shop, bought: Subscription, line: Json) -> None:
    shop.emit(
        "subscription_purchased",
        subscription=bought.id,
        purchaser=bought.purchaser,
        product=bought.product,
        productName=bought.product_name,
        offer=bought.offer,
        term=bought.term,
        billing=bought.billing,
        licenses=bought.licenses(),
        billingProfile=bought.profile.id,
        termDays=bought.period.spans(bought.term_start, bought.term_end),
        billingPeriod=bought.period.written(),
        lines=[line],
    )
