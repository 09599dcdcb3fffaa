"""What the tax office's exchange system says of invoices, and what waits for it (`I17`)."""

from __future__ import annotations

from .money import Json
from .shop import Shop
from .state import OPEN, Invoice, Refusal


def report_clearance(shop: Shop, command: Json) -> None:
    """Take a report of a clearance."""
    shop.require(shop.actor == "system")
    invoice = next((i for i in shop.invoices if i.number == command["invoice"]), None)
    if invoice is None:
        raise Refusal("unknown_invoice")
    outcome = command["outcome"]
    detail = outcome["number"] if outcome["type"] == "cleared" else outcome.get("code", "")
    said = (outcome["type"], invoice.number, detail)
    report = (command["report"],) if "report" in command else said
    if report in shop.clearances:
        if shop.clearances[report] != said:
            raise Refusal("clearance_contradicts")
        return
    if invoice.cleared:
        if invoice.cleared != outcome.get("number"):
            raise Refusal("already_cleared")
        return
    shop.clearances[report] = said
    facts = {"invoice": invoice.number, "report": command.get("report")}
    if outcome["type"] == "cleared":
        invoice.cleared = outcome["number"]
        wait_no_more(shop, invoice)
        shop.emit("invoice_cleared", **facts, number=outcome["number"])
    else:
        invoice.rejected = True
        told = {"code": outcome.get("code"), "reason": outcome["reason"]}
        shop.emit("invoice_rejected", **facts, **told)


def wait_no_more(shop: Shop, invoice: Invoice) -> None:
    """Count the days of an invoice that waited from today, where its due date has gone by."""
    if not invoice.waits_for_clearance:
        return
    invoice.waits_for_clearance = False
    if invoice.status in OPEN:
        invoice.due = max(invoice.due, shop.today())
        if invoice.accelerated:
            setting, since = invoice.accelerated
            invoice.accelerated = (setting, max(since, shop.today()))


def wait_by_setting(shop: Shop) -> None:
    """Let no invoice wait any more where dunning does not."""
    if not shop.settings["dunning"]["waitsForClearance"]:
        for invoice in shop.invoices:
            wait_no_more(shop, invoice)


def clearance(invoice: Invoice) -> str | None:
    """Say where an invoice stands with the exchange system."""
    if invoice.cleared:
        return "cleared"
    if invoice.rejected:
        return "rejected"
    return "awaited" if invoice.waits_for_clearance else None
