"""What the host reports of payments (`I7`)."""

from __future__ import annotations

from . import paying, reserving
from .billing import activate, order, reduce, reverse
from .dates import DAY
from .money import Json, minor, money
from .seats import give_up
from .shop import Shop
from .state import BEGINNING, Invoice, Payment, Refusal


def report_payment(shop: Shop, command: Json) -> None:
    """Take a report of a payment (`I7`)."""
    shop.require(shop.actor == "system")
    invoice = next((i for i in shop.invoices if i.number == command["invoice"]), None)
    if invoice is None:
        raise Refusal("unknown_invoice")
    result, name = command["result"], command["payment"]
    report = (command["report"],) if "report" in command else (result["type"], invoice.number, name)
    answers = result["type"] in ("succeeded", "failed")
    said = {**command, "report": None, "result": {**result, "reason": None}}
    said |= {} if answers else {"request": None}
    said = {key: value for key, value in said.items() if value is not None}
    if report in shop.reports:
        if shop.reports[report] != said:
            raise Refusal("report_contradicts")
        return
    amount = _amount(invoice, result)
    _require_there(invoice, name, result["type"], amount)
    facts = {"invoice": invoice.number, "payment": name, "report": command.get("report")}
    payment = invoice.payments.get(name, Payment())
    request = None
    if answers:
        request = paying.answered(invoice, command.get("request"))
        facts["request"] = command.get("request")
    shop.reports[report] = said
    if request:
        request.reported = True
    if result["type"] == "failed":
        _failed(shop, invoice, result, facts, request.asked_by if request else None)
        return
    invoice.payments[name] = payment
    if result["type"] in ("succeeded", "dispute_won"):
        won = result["type"] == "dispute_won"
        payment.disputed -= amount if won else 0
        _came(shop, invoice, payment, amount, {**facts, "cause": "dispute_won" if won else None})
    else:
        _goes_back(shop, invoice, payment, amount, result["type"] == "refunded", facts)


def _require_there(invoice: Invoice, name: str, kind: str, amount: int) -> None:
    """Refuse what cannot have gone, or come again."""
    payment = invoice.payments.get(name)
    if kind in ("charged_back", "refunded"):
        if payment is None:
            raise Refusal("unknown_payment")
        if amount > payment.held:
            raise Refusal("more_than_received")
    if kind == "dispute_won" and amount > (payment.disputed if payment else 0):
        raise Refusal("more_than_disputed")


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


def _came(shop: Shop, invoice: Invoice, payment: Payment, amount: int, facts: Json) -> None:
    profile = invoice.profile
    paid = min(amount, invoice.outstanding)
    rest = amount - paid
    back = rest if shop.settings["credits"] == "refund" and not profile.closed else 0
    payment.held += amount - back
    payment.credited += rest - back
    invoice.received += amount - back
    profile.balance += rest - back
    if paid:
        reduce(shop, invoice, paid)
    amounts = {
        "amount": money(amount, profile.currency),
        "credited": money(rest - back, profile.currency),
        "outstanding": money(invoice.outstanding, profile.currency),
        "refund": order(shop, profile, back, always=True),
    }
    shop.emit("payment_received", **facts, **amounts)
    for subscription in shop.subscriptions:
        pays_for = subscription.first_invoice == invoice.number and invoice.status == "paid"
        if pays_for and subscription.status == "pending":
            activate(shop, subscription)
    reserving.paid(shop, invoice)


def _goes_back(
    shop: Shop, invoice: Invoice, payment: Payment, amount: int, refund: bool, facts: Json
) -> None:
    """Take first the credit balance that the payment made, then what it had paid."""
    profile = invoice.profile
    credits = min(amount, payment.credited, profile.balance)
    payment.held -= amount
    payment.credited -= credits
    payment.disputed += 0 if refund else amount
    profile.balance -= credits
    invoice.received -= amount
    owed = 0 if invoice.status == "void" else amount - credits
    due = shop.today() + DAY * shop.settings["paymentDays"] if invoice.status == "paid" else None
    invoice.outstanding += owed
    if owed and refund and due:
        invoice.status, invoice.due, invoice.disabled = "due", due, False
        invoice.accelerated, invoice.declined, invoice.dunned = None, False, BEGINNING
    elif owed and not refund:
        _accelerate(shop, invoice)
    amounts = {
        "amount": money(amount, profile.currency),
        "creditsTaken": money(credits, profile.currency) if credits else None,
        "outstanding": money(invoice.outstanding, profile.currency),
    }
    if refund:
        until = due.isoformat() if owed and due else None
        shop.emit("payment_refunded", **facts, **amounts, due=until)
    else:
        shop.emit("payment_charged_back", **facts, **amounts)


def _accelerate(shop: Shop, invoice: Invoice) -> None:
    waits = any(line.subscription.waits_for(invoice.number) for line in invoice.lines)
    if invoice.status != "due" or not waits:  # What waits for its first payment is not dunned.
        invoice.accelerated, invoice.declined = ("chargebackDisableDay", shop.today()), False
        invoice.disabled = invoice.disabled and invoice.status != "paid"
        invoice.status = "past_due"


def _failed(shop: Shop, invoice: Invoice, result: Json, facts: Json, asked_by: str | None) -> None:
    outstanding = money(invoice.outstanding, invoice.profile.currency)
    told = {"retry": result["retry"], "outstanding": outstanding, "askedBy": asked_by}
    shop.emit("payment_failed", **facts, **told)
    if asked_by:  # Somebody tried to pay: nothing is hastened, and nothing ends (`I12`).
        return
    if result["retry"] == "fraud":
        invoice.declined = False
    if result["retry"] != "possible" and invoice.outstanding and not invoice.accelerated:
        invoice.declined = result["retry"] == "hopeless"
        invoice.accelerated = ("hopelessDisableDay", max(shop.today(), invoice.due))
    for subscription in shop.subscriptions:
        waits = subscription.first_invoice == invoice.number and subscription.status == "pending"
        if waits and result["retry"] != "possible":
            reverse(shop, subscription)
        elif subscription.waits_for(invoice.number) and result["retry"] != "possible":
            give_up(shop, subscription)
