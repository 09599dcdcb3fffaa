"""Buying a subscription, and its first billing period (`B1`, `G1`)."""

from __future__ import annotations

from datetime import date
from typing import Any

from . import orders, promoting
from .aligning import anchor, elapsed
from .billing import bill, make_line
from .dates import BILLED, DAY, MONTHS, months_after
from .eligibility import choose
from .money import Json
from .notices import hear, told
from .parts import Card
from .period import Period
from .shop import Shop
from .state import Profile, Refusal, Subscription


def purchase(shop: Shop, command: Json, id: str) -> None:
    """Buy a subscription (`B1`)."""
    shop.require(shop.actor != "system")
    channel = command.get("channel", "self_service")
    intent = "purchase" if channel == "self_service" else "central"
    buys = shop.actor_is("global_admin", "billing_admin")
    if channel == "central" and not buys:
        raise Refusal("not_allowed", "not_a_member")
    align = command.get("align")
    try:
        choice = choose(shop, command["product"], command, intent)
    except Refusal as refusal:  # What cannot be cured is told ahead of what can.
        also = ("alignment_impossible", "unknown_subscription") if align else ()
        raise Refusal(*refusal.codes, *also) from refusal
    pays = choice.billing.get("billingProfile") or f"@b{id}"
    begins = anchor(shop, align, choice.offer["term"], pays)
    profile = take_profile(shop, choice.billing, choice.currency, choice.card, id)
    bought = new_subscription(shop, choice.product, choice.offer, choice.price, profile, id)
    bought.channel = channel
    bought.reference = orders.reference_of(command.get("orderReference"))
    if begins != shop.today():
        _align(shop, bought, begins)
    promoting.begin(shop, bought, choice.promotion)
    lot = bought.add_lot(shop.now, choice.licenses)
    line = make_line(shop, "purchase", bought, lot, lot.size, shop.today(), bought.period)
    shop.subscriptions.append(bought)
    _record_purchase(shop, bought, line.written())
    bill(shop, [line], at_once=True)
    bought.first_invoice = shop.invoices[-1].number


def _align(shop: Shop, bought: Subscription, begins: date) -> None:
    """Count its periods from another day: its first term is shortened (`B7`)."""
    bought.anchor, term, months = begins, MONTHS[bought.term], billing_months(bought)
    bought.months = elapsed(begins, shop.today(), months)
    start = months_after(begins, bought.months)
    end = months_after(begins, bought.months + months)
    bought.period = open_period(shop, bought.profile, bought.period.price, start, end)
    bought.term_end = months_after(begins, elapsed(begins, shop.today(), term) + term)
    if bought.status == "pending":
        waits = shop.today() + DAY * shop.settings["activationDays"]
        bought.until = min(waits, end)


def take_profile(shop: Shop, billing: Json, currency: str, card: Card, id: str) -> Profile:
    """Take the billing profile that pays, or create it (`G1`)."""
    if billing["type"] == "existing_profile":
        return shop.profile(billing["billingProfile"])
    rates, inclusive = shop.settings["taxRates"], shop.settings["prices"] == "inclusive"
    details = said_of(billing)
    profile = Profile(f"@b{id}", shop.actor, currency, card, rates, inclusive, details)
    shop.profiles.append(profile)
    shop.emit(
        "billing_profile_created",
        billingProfile=profile.id,
        owner=shop.actor,
        currency=currency,
        paymentMethod=card.id,
        recipients=details["recipients"],
        purchaseOrder=details["purchaseOrder"],
        costCenter=details["costCenter"],
    )
    return profile


def said_of(said: Json) -> Json:
    """Keep what is said of a billing profile (`G1`, `I16`)."""
    named = ("name", "billTo", "purchaseOrder", "costCenter", "delivery")
    details = {key: said.get(key) for key in named}
    details["delivery"] = details["delivery"] or "portal"
    return {**details, "recipients": recipients(said)}


def recipients(said: Json) -> list[Json]:
    """List to whom else invoices are sent: up to ten addresses, each once (`G10`)."""
    named = said.get("recipients") or []
    if len(named) > 10:
        raise Refusal("out_of_range", "not_eligible")
    found: dict[str, Json] = {}
    for one in named:
        found.setdefault(one["email"], one)
    return list(found.values())


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
    return Period(start, end, price, profile.tax_rates, profile.inclusive)


def open_subscription(
    shop: Shop,
    product: Json,
    offer: Json,
    profile: Profile,
    id: str,
    **more: Any,  # noqa: ANN401
) -> Subscription:
    """Make a subscription of the actor's, without licenses yet."""
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
        lots=[],
        since=shop.now,
        **more,
    )


def new_subscription(
    shop: Shop, product: Json, offer: Json, price: Json, profile: Profile, id: str
) -> Subscription:
    """Begin the first term, today."""
    today = shop.today()
    end = months_after(today, MONTHS[offer["term"]])
    period = open_period(shop, profile, price, today, months_after(today, billing_months(offer)))
    days = {"anchor": today, "bought": today, "term_start": today, "term_end": end}
    facts = {"status": "active", "period": period, **days}
    if shop.settings["activation"] == "on_first_payment":
        waits = today + DAY * shop.settings["activationDays"]
        facts |= {"status": "pending", "until": min(waits, period.end)}
    return open_subscription(shop, product, offer, profile, id, **facts)


def _record_purchase(shop: Shop, bought: Subscription, line: Json) -> None:
    shop.emit(
        "subscription_purchased",
        subscription=bought.id,
        purchaser=bought.purchaser,
        channel=None if bought.channel == "self_service" else bought.channel,
        product=bought.product,
        productName=bought.product_name,
        offer=bought.offer,
        term=bought.term,
        billing=bought.billing,
        licenses=bought.licenses(),
        billingProfile=bought.profile.id,
        termDays=bought.period.spans(bought.term_start, bought.term_end),
        billingPeriod=bought.period.written(),
        anchor=bought.anchor.isoformat() if bought.anchor != shop.today() else None,
        promotion=bought.promotion.written() if bought.promotion else None,
        orderReference=orders.written(bought.reference),
        lines=[line],
        purchaseNotices=told(shop, bought),
    )
    hear(shop, told(shop, bought), "purchases", bought, line)
