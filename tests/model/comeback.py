"""What has expired or was disabled comes back as a new subscription (`C7`)."""

from __future__ import annotations

from dataclasses import replace

from . import promoting
from .billing import bill, make_line
from .buying import new_subscription
from .dunning import charged_on
from .eligibility import Wish, pass_or_refuse, price_cost, redeem
from .facts import price_on
from .money import Json
from .notices import hear, told
from .parts import Redeemed
from .paying import card_of
from .shop import Shop
from .state import OPEN, Refusal, Subscription


def reactivate(shop: Shop, command: Json, id: str) -> None:
    """Begin anew, by the purchaser, at today's price."""
    old = shop.managed(command["subscription"])
    if old.status not in ("expired", "disabled"):
        raise Refusal("wrong_status")
    if old.trial:
        raise Refusal("trial_not_reactivated", "wrong_status")
    codes = ["invoice_still_open"] if _owes(shop, old) else []
    codes += [] if shop.may_spend(old) else ["not_allowed"]
    product = shop.sold(old)
    offer = shop.facts.offer(product["id"], old.offer) if product else None
    if product is None or offer is None:
        raise Refusal(*codes, "unknown_product", "unknown_offer", "not_on_sale", "not_eligible")
    price = price_on(offer, old.profile.currency, shop.today())
    taken: Redeemed | None = None
    if price:
        sale = promoting.Sale(product, offer, old.licenses(), price)
        sale.rates, sale.inclusive = old.profile.tax_rates, old.profile.inclusive
        price, taken, why = redeem(shop, sale, command.get("promotion"))
        codes += why
    cost = price_cost(old.profile.tax_rates, old.profile.inclusive, price, old.licenses())
    card, currency = card_of(shop, old.profile), old.profile.currency
    wish = Wish(product, old.licenses(), currency, card, cost, instead_of=old, offer=offer)
    wish.intent = "purchase" if old.channel == "self_service" else "central"
    pass_or_refuse(shop, wish, codes if price else [*codes, "no_price"])
    if price is None:
        raise Refusal("no_price")
    new = new_subscription(shop, product, offer, price, old.profile, id)
    promoting.begin(shop, new, taken)
    _begin(shop, old, new)


def _owes(shop: Shop, old: Subscription) -> bool:
    """Say whether an invoice that charged a subscription is open."""
    mine = [invoice for invoice in shop.invoices if charged_on(old, invoice)]
    return any(invoice.status in OPEN and not invoice.too_small for invoice in mine)


def _begin(shop: Shop, old: Subscription, new: Subscription) -> None:
    still = [person for person in old.holders if shop.facts.standing(person) == "member"]
    kept = dict.fromkeys(still[: old.licenses()], shop.now)
    lot = replace(new.add_lot(shop.now, old.licenses()), full_credit=False)
    new.lots, new.holders = [lot], kept
    new.channel, new.purchaser, new.taken_over = (old.channel, old.purchaser, old.taken_over)
    new.reference = old.reference
    line = make_line(shop, "reenable", new, lot, lot.size, shop.today(), new.period)
    old.delete()
    shop.subscriptions.append(new)
    shop.emit(
        "subscription_reactivated",
        subscription=new.id,
        licenses=lot.size,
        people=list(kept),
        promotion=new.promotion.written() if new.promotion else None,
        lines=[line.written()],
        purchaseNotices=told(shop, new),
    )
    hear(shop, told(shop, new), "purchases", new, line.written())
    bill(shop, [line], at_once=True)
    new.first_invoice = shop.invoices[-1].number
