"""What exists elsewhere comes in (`H5`)."""

from __future__ import annotations

from datetime import date

from .buying import billing_months, open_period, open_subscription, take_profile
from .dates import MONTHS, midnight, months_after
from .eligibility import payer
from .money import Json, minor
from .period import Move
from .shapes import shaped
from .shop import Shop
from .state import Refusal, Subscription


def import_subscription(shop: Shop, command: Json, id: str) -> None:
    """Bring in a subscription: all of it, or nothing."""
    shop.require(shop.actor == "system")
    purchaser, product = command["purchaser"], shop.product(command["product"])
    offer = shop.offer(command["product"], command["offer"])
    people = list(dict.fromkeys(command["people"]))
    codes = [] if shop.facts.standing(purchaser) == "member" else ["not_a_member"]
    codes += [] if product else ["unknown_product"]
    codes += [] if offer or not product else ["unknown_offer"]
    codes += ["not_enough_licenses"] if len(people) > command["licenses"] else []
    if any(shop.facts.standing(person) != "member" for person in people):
        codes.append("not_assignable")
    codes += _wrong_numbers(shop, command)
    term = _term(shop, offer, command) if offer else None
    codes += [] if term or not offer else ["renewal_does_not_fit"]
    shop.actor, shop.approver = purchaser, "system"
    currency, card = payer(shop, command["billing"], codes)
    codes += _wrong_amounts(command, currency)
    if codes or product is None or offer is None or term is None:
        raise Refusal(*codes)
    profile = take_profile(shop, command["billing"], currency, card, id)
    anchor, start, months = term
    end = months_after(anchor, months + billing_months(offer))
    opened = months_after(anchor, months)
    period = open_period(shop, profile, shaped(command), opened, end)
    period.moves, period.payer = [Move(0, command["licenses"], 0)], profile.id
    ends = date.fromisoformat(command["renewsOn"])
    days = {"anchor": anchor, "bought": anchor, "term_start": start, "term_end": ends}
    facts = {"status": "active", "period": period, "months": months, **days}
    on = command["recurringBilling"] == "on"
    facts["ahead"] = "renew" if on else shop.settings["offMeans"]
    facts["channel"] = command.get("channel", "self_service")
    imported = open_subscription(shop, product, offer, profile, id, **facts)
    imported.holders = dict.fromkeys(people, shop.now)
    imported.add_lot(midnight(start), command["licenses"])
    shop.subscriptions.append(imported)
    _take_over_balance(shop, imported, command)
    shop.actor, shop.approver = "system", ""


def _take_over_balance(shop: Shop, imported: Subscription, command: Json) -> None:
    balance, last, profile = (
        command.get("openingBalance"),
        command.get("lastInvoice"),
        imported.profile,
    )
    if balance:
        profile.balance += int(minor(balance["amount"], balance["currency"]))
    if last and not shop.serials:
        shop.serials.append((last["year"], last["serial"]))
    shop.emit(
        "subscription_imported",
        subscription=imported.id,
        purchaser=imported.purchaser,
        channel=imported.channel,
        product=imported.product,
        licenses=imported.licenses(),
        people=list(imported.holders),
        recurringBilling=command["recurringBilling"],
        billingProfile=profile.id,
        anchor=imported.anchor.isoformat(),
        periods=imported.months // billing_months(imported),
        termDays=imported.period.spans(imported.term_start, imported.term_end),
        billingPeriod=imported.period.written(),
    )


def _term(shop: Shop, offer: Json, command: Json) -> tuple[date, date, int] | None:
    """Find the first day of all, of the present term, and the months to the present period."""
    renews, term = date.fromisoformat(command["renewsOn"]), MONTHS[offer["term"]]
    said = command.get("startedOn")
    anchor = date.fromisoformat(said) if said else _told_from(renews, term)
    terms = 0
    while months_after(anchor, (terms + 1) * term) <= shop.today():
        terms += 1
    start, end = (months_after(anchor, terms * term), months_after(anchor, (terms + 1) * term))
    if end != renews or start > shop.today():
        return None
    months = terms * term
    while months_after(anchor, months + billing_months(offer)) <= shop.today():
        months += billing_months(offer)
    return anchor, start, months


def _told_from(renews: date, term: int) -> date:
    """Go back from a renewal, term by term, to one that began on the same day of the month."""
    months = term
    while months_after(renews, -months).day != renews.day:
        months += term
    return months_after(renews, -months)


def _wrong_numbers(shop: Shop, command: Json) -> list[str]:
    """Say what is wrong with the last invoice: numbers go on behind it, once (`I3`)."""
    last = command.get("lastInvoice")
    if last is None:
        return []
    right = 1 <= last["year"] <= shop.today().year and last["serial"] >= 1
    codes = [] if right else ["out_of_range"]
    known = shop.serials and shop.serials[-1] != (last["year"], last["serial"])
    return [*codes, "invoices_numbered_already"] if known else codes


def _wrong_amounts(command: Json, currency: str) -> list[str]:
    """Say what is wrong with price and balance."""
    balance = command.get("openingBalance")
    shape = command.get("shape") or {}
    prices = [tier["unitPrice"] for tier in shape.get("tiers", [])]
    prices += [shape["fee"]] if "fee" in shape else []
    amounts = [command["unitPrice"], *prices, *([balance] if balance else [])]
    codes = [] if all(a["currency"] == currency for a in amounts) else ["currency_differs"]
    firsts = [1, *(tier["from"] for tier in shape.get("tiers", []))]
    codes += [] if firsts == sorted(set(firsts)) else ["tier_out_of_order"]
    below = balance is not None and minor(balance["amount"], balance["currency"]) < 0
    return [*codes, "amount_not_positive"] if below else codes
