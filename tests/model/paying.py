"""Requests for payment, and who pays now (`I7`, `I12`)."""

from __future__ import annotations

from datetime import timedelta

from .money import Json, money
from .shop import Shop
from .state import Card, Invoice, Refusal, Request


def asked(shop: Shop, invoice: Invoice, by: str | None = None) -> None:
    """Note that the last event asks payment of an invoice."""
    effect = f"{shop.organization}:{len(shop.journal)}:charge_card:{invoice.number}"
    invoice.requests.append(Request(effect, shop.now, by))


def out(shop: Shop, invoice: Invoice) -> Request | None:
    """Find the request that is out: the last one, for some days, unless it is reported."""
    last = invoice.requests[-1] if invoice.requests else None
    if last is None or last.reported:
        return None
    days = timedelta(shop.settings["paymentRequestDays"])
    return last if shop.now < last.since + days else None


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
    card = _card(shop, invoice, command.get("paymentMethod"), codes)
    codes += [] if card.usable(shop.country, shop.today()) else ["payment_method_unusable"]
    if codes:
        raise Refusal(*codes)
    amount = money(invoice.outstanding, profile.currency)
    order = {"paymentMethod": card.id, "token": card.card["token"], "amount": amount}
    shop.emit("payment_requested", invoice=invoice.number, askedBy=shop.actor, order=order)
    asked(shop, invoice, shop.actor)


def _card(shop: Shop, invoice: Invoice, id: str | None, codes: list[str]) -> Card:
    """Find the card: one of the actor's own, or the profile's."""
    profile = invoice.profile
    of_profile = id in (None, profile.card.id) and not profile.closed
    if id is None and profile.closed:
        raise Refusal("closed_billing_profile", *codes)
    return profile.card if of_profile or id is None else shop.card(id, codes)
