"""What the host reports of payments (`I7`)."""

from __future__ import annotations

from . import paying, smallest
from .billing import give_back, reduce, reverse
from .dates import DAY
from .money import Json, minor, money
from .seats import give_up
from .shop import Shop
from .state import OPEN, Invoice, Payment, Refusal, Request, Share

Parts = list[tuple[Invoice, int]]
"""How much of a payment is about which invoice."""


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
    payment = invoice.payments.get(name)
    _require_there(payment, result["type"], amount)
    facts = {"invoice": invoice.number, "payment": name, "report": command.get("report")}
    request = None
    if answers:
        request = paying.answered(invoice, command.get("request"))
        facts["request"] = command.get("request")
    shop.reports[report] = said
    if request:
        request.reported = True
    if result["type"] == "failed":
        _failed(shop, invoice, result, facts, request)
        return
    payment = payment or Payment()
    if result["type"] in ("succeeded", "dispute_won"):
        won = result["type"] == "dispute_won"
        payment.disputed -= amount if won else 0
        if won:
            _win(payment, invoice, amount)
        asked = [share.invoice for share in _in_order(payment)] if won else [invoice]
        asked = request.invoices if request else asked
        parts = _parts(asked, amount)
        for one in [invoice, *asked]:
            _join(name, payment, one)
        facts["cause"] = "dispute_won" if won else None
        _came(shop, invoice, payment, amount, parts, facts)
    else:
        _goes_back(shop, invoice, payment, amount, result["type"] == "refunded", facts)


def _win(payment: Payment, invoice: Invoice, amount: int) -> None:
    """Let a dispute be over: of the oldest invoice first (`I7`)."""
    for share in _in_order(payment):
        part = min(amount, share.disputed)
        share.disputed -= part
        amount -= part
    payment.share(invoice).disputed -= amount


def _join(name: str, payment: Payment, invoice: Invoice) -> None:
    """Let a payment be one that an invoice got, together with what is known of it there."""
    known = invoice.payments.get(name, payment)
    if known is not payment:
        payment.shares += known.shares
        payment.disputed += known.disputed
        for share in known.shares:
            share.invoice.payments[name] = payment
    invoice.payments[name] = payment
    payment.share(invoice)


def _parts(invoices: list[Invoice], amount: int) -> Parts:
    """Share an amount among invoices: the oldest is paid first (`I13`)."""
    parts = Parts()
    for invoice in invoices:
        part = min(amount, invoice.outstanding)
        amount -= part
        parts += [(invoice, part)] if part else []
    return parts


def _require_there(payment: Payment | None, kind: str, amount: int) -> None:
    """Refuse what cannot have gone, or come again."""
    if kind in ("charged_back", "refunded"):
        if payment is None:
            raise Refusal("unknown_payment")
        if amount > payment.held():
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


def _in_order(payment: Payment) -> list[Share]:
    """List the shares of a payment, that of the oldest invoice first."""
    return sorted(payment.shares, key=lambda share: share.invoice.place)


def _came(
    shop: Shop, invoice: Invoice, payment: Payment, amount: int, parts: Parts, facts: Json
) -> None:
    """Let it pay what it pays; the rest stays with the invoice that is named (`I13`)."""
    profile, rest = invoice.profile, amount - sum(part for _, part in parts)
    for paid, part in parts:
        payment.share(paid).held += part
    back = rest if shop.settings["credits"] == "refund" and not profile.closed else 0
    named = payment.share(invoice)
    named.held += rest - back
    named.credited += rest - back
    profile.balance += rest - back
    for paid, part in parts:
        reduce(shop, paid, part)
    amounts = {
        "amount": money(amount, profile.currency),
        "credited": money(rest - back, profile.currency),
        "others": _others(invoice, parts),
        "outstanding": money(invoice.outstanding, profile.currency),
        "refund": give_back(profile, back),
    }
    shop.emit("payment_received", **facts, **amounts)


def _others(invoice: Invoice, parts: Parts) -> list[Json] | None:
    """Write what is about other invoices than the one that is named."""
    currency = invoice.profile.currency
    return [
        {
            "invoice": other.number,
            "amount": money(part, currency),
            "outstanding": money(other.outstanding, currency),
        }
        for other, part in parts
        if other is not invoice
    ] or None


def _goes_back(
    shop: Shop, invoice: Invoice, payment: Payment, amount: int, refund: bool, facts: Json
) -> None:
    """Take first the credit balance that the payment made, then of the newest invoice (`I13`)."""
    profile, shares = invoice.profile, list(reversed(_in_order(payment)))
    from_balance = _take_credits(shares, min(amount, profile.balance))
    credits = sum(part for _, part in from_balance)
    profile.balance -= credits
    payment.disputed += 0 if refund else amount
    rest, parts = amount - credits, Parts()
    for share in shares:
        part = min(rest, share.held)
        share.held -= part
        rest -= part
        parts = [(share.invoice, part), *parts] if part else parts
    opened = [other for other, part in parts if other.status != "void"]
    due = any(other.status not in OPEN for other in opened)
    for other, part in parts:
        if other in opened:
            other.outstanding += part
            if other.status not in OPEN and refund:
                smallest.due_anew(shop, other)
            elif other.status not in OPEN:
                smallest.calm(other)
            other.too_small = other.too_small and refund
    smallest.judge(shop, profile)
    if not refund:
        for other in opened:
            _accelerate(shop, other)
    back = _together(shares, from_balance + parts)
    for other, part in [] if refund else back:
        payment.share(other).disputed += part
    amounts = {
        "amount": money(amount, profile.currency),
        "creditsTaken": money(credits, profile.currency) if credits else None,
        "others": _others(invoice, back),
        "outstanding": money(invoice.outstanding, profile.currency),
    }
    if refund:
        until = shop.today() + DAY * shop.settings["paymentDays"]
        shop.emit("payment_refunded", **facts, **amounts, due=until.isoformat() if due else None)
    else:
        little = any(other.too_small for other in smallest.unpaid(shop, profile))
        shop.emit("payment_charged_back", **facts, **amounts, tooSmall=little)


def _take_credits(shares: list[Share], most: int) -> Parts:
    """Take what of a payment is credit balance; say with which invoices it was kept."""
    taken = Parts()
    for share in shares:
        part = min(most, share.credited, share.held)
        share.credited -= part
        share.held -= part
        most -= part
        taken += [(share.invoice, part)] if part else []
    return taken


def _together(shares: list[Share], parts: Parts) -> Parts:
    """Add up what each invoice gives, the oldest first: of balance, and of what had paid it."""
    sums = [
        (share.invoice, sum(part for other, part in parts if other is share.invoice))
        for share in reversed(shares)
    ]
    return [(invoice, part) for invoice, part in sums if part]


def _accelerate(shop: Shop, invoice: Invoice) -> None:
    """Let what was charged back be past due from today, unless it is too little (`I7`, `I13`)."""
    waits = any(line.subscription.waits_for(invoice.number) for line in invoice.lines)
    if waits or invoice.too_small:  # What waits for its first payment is not dunned.
        return
    invoice.accelerated, invoice.declined = (("chargebackDisableDay", shop.today()), False)
    invoice.status = "due" if invoice.waits_for_clearance else "past_due"


def _failed(
    shop: Shop, invoice: Invoice, result: Json, facts: Json, request: Request | None
) -> None:
    """Hasten, or end, all that was asked for, where it cannot be tried again (`I8`, `I13`)."""
    outstanding = money(invoice.outstanding, invoice.profile.currency)
    asked_by = request.asked_by if request else None
    wanted, counts = paying.fallback(shop, invoice, result["retry"], request)
    second = invoice.profile.backup if wanted else None
    told = {"retry": result["retry"], "outstanding": outstanding, "askedBy": asked_by}
    if second:
        order = paying.order(wanted, second)
        told["backup"] = {"invoice": wanted[0].number, "order": order}
    shop.emit("payment_failed", **facts, **told, tooSmall=invoice.too_small)
    if second:
        paying.asked(shop, wanted, second)
    if asked_by or not counts:  # Somebody tried to pay (`I12`), or a second card stands by (`G8`).
        return
    asked = request.invoices if request else [invoice]
    for one in asked:
        _hasten(shop, one, result["retry"])
    for subscription in shop.subscriptions:
        waits = any(subscription.waits_for(one.number) for one in asked)
        first = any(subscription.first_invoice == one.number for one in asked)
        if first and subscription.status == "pending" and result["retry"] != "possible":
            reverse(shop, subscription)
        elif waits and result["retry"] != "possible":
            give_up(shop, subscription)


def _hasten(shop: Shop, invoice: Invoice, retry: str) -> None:
    if retry == "fraud":
        invoice.declined, invoice.fraud = False, True
    if invoice.too_small:
        return
    if retry != "possible" and invoice.outstanding and not invoice.accelerated:
        invoice.declined = retry == "hopeless"
        invoice.accelerated = ("hopelessDisableDay", max(shop.today(), invoice.due))
