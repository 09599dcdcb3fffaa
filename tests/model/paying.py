"""Requests for payment, and who pays now (`I7`, `I12`)."""

from __future__ import annotations

from datetime import timedelta

from . import smallest
from .money import Json, money
from .shop import Shop
from .state import Card, Invoice, Profile, Refusal, Request


def asked(shop: Shop, invoices: list[Invoice], by: str | None = None) -> None:
    """Note that the last event asks payment of an invoice, and of others with it."""
    effect = f"{shop.organization}:{len(shop.journal)}:charge_card:{invoices[0].number}"
    oldest_first = [invoice for invoice in shop.invoices if invoice in invoices]
    request = Request(effect, shop.now, oldest_first, by)
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


def order_of(shop: Shop, invoices: list[Invoice]) -> Json | None:
    """Ask it of the card of their profile, if that can be charged (`G4`)."""
    usable = bool(invoices) and not invoices[0].profile.closed
    card = invoices[0].profile.card if usable else None
    return order(invoices, card) if card and card.usable(shop.country, shop.today()) else None


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
    asked(shop, wanted, shop.actor)


def _card(shop: Shop, invoice: Invoice, id: str | None, codes: list[str]) -> Card:
    """Find the card: one of the actor's own, or the profile's."""
    profile = invoice.profile
    of_profile = id in (None, profile.card.id) and not profile.closed
    if id is None and profile.closed:
        raise Refusal("closed_billing_profile", *codes)
    return profile.card if of_profile or id is None else shop.card(id, codes)
