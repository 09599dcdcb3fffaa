"""What the host reports of payments (`I7`)."""

from __future__ import annotations

from . import reserving
from .billing import activate, reduce, void
from .money import Json, minor, money
from .seats import give_up
from .shop import Shop
from .state import Invoice, Refusal, Subscription


def report_payment(shop: Shop, command: Json) -> None:
    """Take a report of a payment (`I7`)."""
    shop.require(shop.actor == "system")
    invoice = next((i for i in shop.invoices if i.number == command["invoice"]), None)
    if invoice is None:
        raise Refusal("unknown_invoice")
    result = command["result"]
    if (command["payment"], result["type"]) in invoice.reports:
        return
    amount = _amount(invoice, result)
    if result["type"] == "charged_back" and amount > invoice.received:
        raise Refusal("more_than_received")
    invoice.reports.append((command["payment"], result["type"]))
    facts = {"invoice": invoice.number, "payment": command["payment"]}
    if result["type"] == "succeeded":
        _succeeded(shop, invoice, amount, facts)
    elif result["type"] == "charged_back":
        _charged_back(shop, invoice, amount, facts)
    else:
        _failed(shop, invoice, result, facts)


def _amount(invoice: Invoice, result: Json) -> int:
    """Read the amount of a report."""
    if result["type"] == "failed":
        return 0
    amount = result["amount"]
    units = int(minor(amount["amount"], amount["currency"]))
    codes = ["amount_not_positive"] if units <= 0 else []
    codes += ["currency_differs"] if amount["currency"] != invoice.profile.currency else []
    if codes:
        raise Refusal(*codes)
    return units


def _succeeded(shop: Shop, invoice: Invoice, amount: int, facts: Json) -> None:
    paid = min(amount, invoice.outstanding)
    invoice.received += amount
    invoice.profile.balance += amount - paid
    if paid:
        reduce(shop, invoice, paid)
    outstanding = money(invoice.outstanding, invoice.profile.currency)
    rest = money(amount - paid, invoice.profile.currency)
    amounts = {"amount": money(amount, invoice.profile.currency), "credited": rest}
    shop.emit("payment_received", **facts, **amounts, outstanding=outstanding)
    for subscription in shop.subscriptions:
        pays_for = subscription.first_invoice == invoice.number and invoice.status == "paid"
        if pays_for and subscription.status == "pending":
            activate(shop, subscription)
    reserving.paid(shop, invoice)


def _charged_back(shop: Shop, invoice: Invoice, amount: int, facts: Json) -> None:
    waits = any(line.subscription.waits_for(invoice.number) for line in invoice.lines)
    invoice.received -= amount
    invoice.outstanding += amount
    if invoice.status != "due" or not waits:  # What waits for its first payment is not dunned.
        invoice.accelerated, invoice.declined = ("chargebackDisableDay", shop.today()), False
        invoice.disabled = invoice.disabled and invoice.status != "paid"
        invoice.status = "past_due"
    outstanding = money(invoice.outstanding, invoice.profile.currency)
    back = money(amount, invoice.profile.currency)
    shop.emit("payment_charged_back", **facts, amount=back, outstanding=outstanding)


def _failed(shop: Shop, invoice: Invoice, result: Json, facts: Json) -> None:
    shop.emit("payment_failed", **facts, retry=result["retry"])
    if result["retry"] == "fraud":
        invoice.declined = False
    if result["retry"] != "possible" and invoice.outstanding and not invoice.accelerated:
        invoice.declined = result["retry"] == "hopeless"
        invoice.accelerated = ("hopelessDisableDay", max(shop.today(), invoice.due))
    for subscription in shop.subscriptions:
        waits = subscription.first_invoice == invoice.number and subscription.status == "pending"
        if waits and result["retry"] != "possible":
            lapse(shop, subscription)
        elif subscription.waits_for(invoice.number) and result["retry"] != "possible":
            give_up(shop, subscription)


def lapse(shop: Shop, subscription: Subscription) -> None:
    """Give up what was never paid (`B1`)."""
    subscription.delete()
    for invoice in shop.invoices:
        if invoice.number == subscription.first_invoice:
            void(shop, invoice)
    shop.emit("subscription_deleted", subscription=subscription.id)
