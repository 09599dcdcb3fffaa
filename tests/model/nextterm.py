"""What comes next, and its notice: a renewal, an extension, a resumption (`C8`, `E2`, `E3`)."""

from __future__ import annotations

from datetime import date, datetime

from . import promoting
from .dates import DAY, midnight
from .extending import extension_price
from .facts import price_on
from .money import Json, cumulative, money
from .shapes import bare, shape_of, written_price
from .shapes import cost as exact_cost
from .shop import Shop
from .state import RENEWING, Subscription
from .switching import drop_plan, turn
from .ways import reach


def next_term(subscription: Subscription) -> str | None:
    """Say how a subscription goes on, if it does so by itself."""
    if subscription.status == "paused":
        stays = subscription.no_card or not subscription.resumes
        return None if stays else "resumption"
    if subscription.status != "active":
        return None
    if subscription.ahead in RENEWING:
        return "renewal"
    return "extension" if subscription.ahead == "extend" else None


def goes_on(subscription: Subscription) -> date:
    """Say on which day it goes on, or ends."""
    paused = subscription.status == "paused" and subscription.resumes
    return paused or subscription.term_end


def notice_day(shop: Shop, subscription: Subscription) -> date:
    """Say when the notice of what comes next goes out (`C8`); of a month, as of a monthly term."""
    begun = subscription.paused if subscription.status == "paused" else subscription.term_start
    return max(goes_on(subscription) - DAY * notice_days(shop, subscription), begun)


def notice_days(shop: Shop, subscription: Subscription) -> int:
    """Say how many days ahead a notice goes out."""
    extends = subscription.extended > 0 or subscription.ahead == "extend"
    monthly = subscription.term == "one_month" or extends
    days: int = shop.settings["monthlyNoticeDays" if monthly else "noticeDays"]
    return days


def notice_due(shop: Shop, subscription: Subscription) -> datetime | None:
    """Say when the notice of what comes next is due, if one is."""
    if next_term(subscription) is None or subscription.announced:
        return None
    since = max(shop.settings_since, subscription.since)
    return max(midnight(notice_day(shop, subscription)), since)


def list_price(shop: Shop, subscription: Subscription) -> Json | None:
    """Find the list price of today of what somebody has."""
    product = shop.sold(subscription)
    offer = shop.facts.offer(product["id"], subscription.offer) if product else None
    return price_on(offer, subscription.profile.currency, shop.today()) if offer else None


def without_price(shop: Shop, subscription: Subscription) -> list[str]:
    """Say why there is no list price, if there is none."""
    if list_price(shop, subscription):
        return []
    product = shop.sold(subscription)
    if product is None:
        return ["unknown_product"]
    offer = shop.facts.offer(product["id"], subscription.offer)
    return ["no_price"] if offer else ["unknown_offer"]


def next_price(shop: Shop, subscription: Subscription) -> Json | None:
    """Find the price at which it would go on if the notice went out today."""
    if subscription.status == "active" and subscription.ahead == "extend":
        return extension_price(shop, subscription)
    return term_price(shop, subscription)


def term_price(shop: Shop, subscription: Subscription) -> Json | None:
    """Find what a term costs that begins next: the list price of today, less a discount."""
    return promoting.of_new_term(subscription, list_price(shop, subscription))


def next_licenses(shop: Shop, subscription: Subscription) -> int:
    """Say how many licenses it will have (`S5`, `C8`)."""
    now, scheduled = (subscription.licenses(), subscription.scheduled or subscription.licenses())
    product = shop.product(subscription.next_plan[0]) if subscription.next_plan else None
    product = product or shop.sold(subscription)
    end = product.get("endOfSale", "9") if product else ""
    sold = subscription.term_end.isoformat() < end
    return scheduled if sold or scheduled < now else now


def announce(shop: Shop, subscription: Subscription) -> None:
    """Tell the price at which it goes on, or that there is none (`C8`)."""
    next_ = next_term(subscription)
    plan = plan_ahead(shop, subscription) if next_ == "renewal" else None
    price = of_plan(shop, subscription, *plan) if plan else next_price(shop, subscription)
    if price is None:
        no_price(shop, subscription)
        return
    subscription.announced, subscription.announced_plan = price, plan
    profile = subscription.profile
    licenses = next_licenses(shop, subscription)
    exact = exact_cost(price, licenses)
    total = sum(cumulative(exact, profile.tax_rates, profile.inclusive))
    shop.emit(
        "renewal_announced",
        subscription=subscription.id,
        next=None if next_ == "renewal" else next_,
        renewsOn=goes_on(subscription).isoformat(),
        **written_price(price),
        unitPriceBefore=bare(subscription.period.price),
        shapeBefore=shape_of(subscription.period.price),
        licenses=licenses,
        licensesBefore=subscription.licenses(),
        total=money(total, profile.currency),
        plan=named_plan(*plan) if plan else None,
    )


def named_plan(product: Json, offer: Json) -> Json:
    """Write the plan with which a term begins (`U6`)."""
    return {
        "product": product["id"],
        "productName": product["name"],
        "offer": offer["id"],
        "term": offer["term"],
        "billing": offer["billing"],
    }


def of_plan(shop: Shop, subscription: Subscription, product: Json, offer: Json) -> Json | None:
    """Say what a term of another plan costs, less a promotion that is for it (`K7`)."""
    price = price_on(offer, subscription.profile.currency, shop.today())
    taken = subscription.promotion
    if taken and not promoting.is_for(shop, taken.products, product["id"], offer["id"]):
        return price
    return promoting.of_new_term(subscription, price)


def plan_ahead(shop: Shop, subscription: Subscription) -> tuple[Json, Json] | None:
    """Find the plan to which it moves at its renewal; what cannot be is dropped (`U6`)."""
    if subscription.next_plan is None:
        return None
    product = shop.product(subscription.next_plan[0])
    offer = shop.facts.offer(product["id"], subscription.next_plan[1]) if product else None
    cause = ""
    if product is None or offer is None or not _sold(subscription, product):
        cause = "not_sold"
    elif reach(shop, subscription, product, offer) is None:
        cause = "no_way"
    elif not subscription.announced and of_plan(shop, subscription, product, offer) is None:
        cause = "no_price"  # What was announced is its price, whatever the list says now (`C8`).
    if cause or product is None or offer is None:
        if next_price(shop, subscription):  # Else it does not renew at all.
            drop_plan(shop, subscription, cause)
        return None
    return product, offer


def _sold(subscription: Subscription, product: Json) -> bool:
    return subscription.term_end.isoformat() < str(product.get("endOfSale", "9"))


def no_price(shop: Shop, subscription: Subscription) -> None:
    """Turn recurring billing off where there is no price: that tells of the end, too."""
    turn(shop, subscription, False, "no_price")
    if subscription.status != "paused":
        subscription.told.append((ENDINGS[subscription.ahead], subscription.term_end))


ENDINGS = {"expire": "expires", "end": "ends", "pause": "pauses"}
"""How it is told that a term ends so (`H7`)."""
