"""Requests for payment, and who pays now (`I7`, `I12`)."""

from __future__ import annotations

from datetime import date, timedelta

from . import smallest
from .money import Json, money
from .parts import Card
from .shop import Shop
from .state import OPEN, Invoice, Profile, Refusal, Request


def asked(shop: Shop, invoices: list[Invoice], card: Card, by: str | None = None) -> None:
    """Note that the last event asks payment of an invoice, and of others with it, of a card."""
    effect = f"{shop.organization}:{len(shop.journal)}:charge_card:{invoices[0].number}"
    oldest_first = [invoice for invoice in shop.invoices if invoice in invoices]
    request = Request(effect, shop.now, oldest_first, by)
    request.of_first = not invoices[0].profile.closed and card is invoices[0].profile.card
    for invoice in invoices:
        invoice.requests.append(request)


def out(shop: Shop, invoice: Invoice) -> Request | None:
    """Find the request that is out: the last one, for some days, unless it is reported."""
    last = invoice.requests[-1] if invoice.requests else None
    if last is None or last.reported:
        return None
    days = timedelta(shop.settings["paymentRequestDays"])
    return last if shop.now < last.since + days else None


def together(shop: Shop, invoice: Invoice) -> list[Invoice]:
    """List what is asked for with an invoice, itself first; too little is not (`I13`).

    What another request has out is not asked for twice.
    """
    least = smallest.least(shop, invoice.profile)
    if not least:
        return [invoice]
    free = (None, out(shop, invoice))
    others = [i for i in smallest.unpaid(shop, invoice.profile) if i is not invoice]
    found = [invoice, *(other for other in others if out(shop, other) in free)]
    return found if sum(one.outstanding for one in found) >= least else []


def at_once(shop: Shop, profile: Profile, invoices: list[Invoice]) -> list[list[Invoice]]:
    """Make requests for invoices: one for each, or one for all together (`I13`)."""
    least = smallest.least(shop, profile)
    if not least:
        return [[invoice] for invoice in invoices]
    enough = sum(invoice.outstanding for invoice in invoices) >= least
    return [invoices] if enough else []


def order(invoices: list[Invoice], card: Card) -> Json | None:
    """Ask the host to charge a card with what is outstanding on invoices (`I7`)."""
    outstanding = sum(invoice.outstanding for invoice in invoices)
    if not outstanding:
        return None
    return {
        "paymentMethod": card.id,
        "token": card.card["token"],
        "amount": money(outstanding, invoices[0].profile.currency),
        "withInvoices": [invoice.number for invoice in invoices[1:]] or None,
    }


def suspect(invoice: Invoice) -> bool:
    """Say whether it is taken for fraud, or was charged back: no second card then (`G8`)."""
    shares = [share for payment in invoice.payments.values() for share in payment.shares]
    disputed = any(share.disputed for share in shares if share.invoice is invoice)
    return disputed or invoice.fraud or (invoice.accelerated is not None and not invoice.declined)


def card_of(shop: Shop, profile: Profile, day: date | None = None) -> Card:
    """Find the card that is asked on a day, or today: the first that can be charged (`G8`)."""
    on = day or shop.today()
    return next((card for card in profile.cards() if card.usable(shop.country, on)), profile.card)


def card_for(shop: Shop, invoices: list[Invoice]) -> Card | None:
    """Find the card that is asked: the profile's first, or else its second (`G4`, `G8`)."""
    if not invoices or invoices[0].profile.closed:
        return None
    profile, bad = invoices[0].profile, any(suspect(invoice) for invoice in invoices)
    cards = [profile.card] if bad else profile.cards()
    return next((card for card in cards if card.usable(shop.country, shop.today())), None)


def order_of(shop: Shop, invoices: list[Invoice]) -> Json | None:
    """Ask it of a card of their profile, if one can be charged."""
    card = card_for(shop, invoices)
    return order(invoices, card) if card else None


def note(shop: Shop, invoices: list[Invoice]) -> None:
    """Note that the last event asks it of that card."""
    card = card_for(shop, invoices)
    if card:
        asked(shop, invoices, card)


def fallback(
    shop: Shop, invoice: Invoice, retry: str, request: Request | None
) -> tuple[list[Invoice], bool]:
    """Say what a second card is asked for when a request failed, and whether that counts (`G8`)."""
    card = invoice.profile.backup
    if request is None or not request.of_first or request.asked_by or retry == "fraud":
        return [], True
    waiting = [one for one in request.invoices if one.status in OPEN]
    if not waiting or not card or not card.usable(shop.country, shop.today()):
        return [], True
    if any(suspect(one) for one in waiting):
        return [], True
    oldest = next((one for one in waiting if one.requests[-1] is request), None)
    wanted = together(shop, oldest) if oldest and not oldest.too_small else []
    if any(suspect(one) for one in wanted):
        return [], True
    return wanted, False


def somebody_pays(shop: Shop, invoice: Invoice) -> bool:
    """Say whether a pay-now is out: then nobody else asks."""
    request = out(shop, invoice)
    return request is not None and request.asked_by is not None


def answered(invoice: Invoice, named: str | None) -> Request | None:
    """Find the request that a report answers: the one that it names, else the latest."""
    if named is None:
        return invoice.requests[-1] if invoice.requests else None
    for request in invoice.requests:
        if request.effect == named:
            return request
    raise Refusal("unknown_payment_request")


def pay_invoice(shop: Shop, command: Json) -> None:
    """Ask payment of what is outstanding on an invoice, once (`I12`)."""
    invoice = next((i for i in shop.invoices if i.number == command["invoice"]), None)
    if invoice is None:
        raise Refusal("unknown_invoice")
    profile = invoice.profile
    shop.require(profile.role_of(shop.actor) in ("owner", "contributor", "invoice_manager"))
    codes = [] if invoice.status in ("due", "past_due") else ["nothing_outstanding"]
    codes += ["payment_in_progress"] if out(shop, invoice) else []
    wanted = together(shop, invoice)
    codes += ["amount_too_small"] if invoice.too_small or not wanted else []
    card = _card(shop, invoice, command.get("paymentMethod"), codes)
    codes += [] if card.usable(shop.country, shop.today()) else ["payment_method_unusable"]
    if codes:
        raise Refusal(*codes)
    told = order(wanted, card)
    shop.emit("payment_requested", invoice=invoice.number, askedBy=shop.actor, order=told)
    asked(shop, wanted, card, shop.actor)


def _card(shop: Shop, invoice: Invoice, id: str | None, codes: list[str]) -> Card:
    """Find the card: one of the actor's own, or of the profile's."""
    profile = invoice.profile
    if id is None and profile.closed:
        raise Refusal("closed_billing_profile", *codes)
    if id is None:
        return card_of(shop, profile)
    own = [] if profile.closed else profile.cards()
    return next((card for card in own if card.id == id), None) or shop.card(id, codes)
