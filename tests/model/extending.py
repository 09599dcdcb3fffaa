"""What a month of extension costs (`E2`)."""

from __future__ import annotations

from fractions import Fraction

from .billing import make_line
from .buying import billing_months, open_period
from .dates import midnight, months_after, months_to
from .facts import price_on
from .money import Json, minor, money, rounded
from .parts import Lot
from .shop import Shop
from .state import Subscription

UPLIFT, UPLIFT_OF_TERM = "3", "23"


def extension_price(shop: Shop, subscription: Subscription) -> Json | None:
    """Find the price of a month: of the first monthly offer, or of the offer that it has."""
    product, currency = shop.sold(subscription), subscription.profile.currency
    offers = product["offers"] if product else []
    for offer in offers:
        price = price_on(offer, currency, shop.today())
        if offer["term"] == "one_month" and price:
            return raised(price, Fraction(shop.settings.get("extensionUplift") or UPLIFT), 1)
    for offer in offers:
        price = price_on(offer, currency, shop.today())
        if offer["id"] == subscription.offer and price:
            percent = Fraction(shop.settings.get("extensionUpliftOfTerm") or UPLIFT_OF_TERM)
            return raised(price, percent, billing_months(offer))
    return None


def raised(price: Json, percent: Fraction, months: int) -> Json:
    """Raise each price of a shape, for a month, rounded once to the minor unit."""

    def month(amount: Json) -> Json:
        exact = minor(amount["amount"], amount["currency"]) / months
        return money(rounded(exact * (100 + percent) / 100), amount["currency"])

    found = dict(month(price))
    shape = price.get("shape")
    if shape:
        found["shape"] = dict(shape)
        if "fee" in shape:
            found["shape"]["fee"] = month(shape["fee"])
        if "tiers" in shape:
            tiers = [{**tier, "unitPrice": month(tier["unitPrice"])} for tier in shape["tiers"]]
            found["shape"]["tiers"] = tiers
    return found


def planned(shop: Shop, subscription: Subscription, price: Json) -> Json:
    """Write what a month costs, and promise it for the quote (`B5`)."""
    start, profile = subscription.term_end, subscription.profile
    end = months_after(subscription.anchor, months_to(subscription.anchor, start) + 1)
    period = open_period(shop, profile, price, start, end)
    written, licenses = period.written(), subscription.licenses()
    lot = Lot(0, midnight(start), licenses)
    line = make_line(shop, "extend", subscription, lot, licenses, start, period)
    line.arose = midnight(start)
    shop.promised.append(line)
    return {
        "productName": subscription.product_name,
        "licenses": licenses,
        "billingPeriod": written,
    }
