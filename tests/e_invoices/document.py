"""Compares what was read from an e-invoice with the document that it was written from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from .finding import Finding, Format
from .invoice import ZERO, Invoice, Line

Json = dict[str, Any]

# The codes of what is 0 %.
CATEGORIES = {
    "zero_rated": "Z",
    "exempt": "E",
    "reverse_charge": "AE",
    "intra_community": "K",
    "export": "G",
    "outside_scope": "O",
}


def is_exact(document: Json) -> bool:
    """Whether its taxes are its bases × rates: those of version 0.1 are sums of its lines."""
    return all("base" in tax for tax in document["taxes"])


def document_findings(invoice: Invoice, document: Json, seller: Json, of: Format) -> list[Finding]:
    """Say what differs, to the cent. In a credit note all signs are turned."""
    sign = -1 if _amount(document["total"]) < 0 else 1
    found = [
        *_head(invoice, document, seller, of),
        *_lines(invoice, document, sign, of),
        *_taxes(invoice, document, sign),
        *_totals(invoice, document, sign),
    ]
    differs = [(term, told, meant) for term, told, meant in found if told != meant]
    return [
        Finding("document", term, f"{told}, but {meant} was meant") for term, told, meant in differs
    ]


# A term, what the e-invoice says, and what it ought to.
Compared = Iterator[tuple[str, object, object]]


def _head(invoice: Invoice, document: Json, seller: Json, of: Format) -> Compared:
    is_credit_note = _amount(document["total"]) < 0
    yield "BT-1", invoice.number, document["number"]
    yield "BT-2", invoice.issued, date.fromisoformat(document["date"])
    yield "BT-3", invoice.is_credit_note, is_credit_note
    yield "BT-5", invoice.currency, document["total"]["currency"]
    due = None if is_credit_note else date.fromisoformat(document["due"])
    # FatturaPA says when to pay only beside how much.
    if of is not Format.FATTURA_PA or invoice.due is not None:
        yield "BT-9", invoice.due_on, due
    yield "BT-13", *_texts(invoice.order, document.get("purchaseOrder"), of)
    yield "BT-19", *_texts(invoice.cost_center, document.get("costCenter"), of)
    bill_to = document["billTo"]
    yield "BT-44", *_texts(invoice.buyer[0], bill_to["name"], of)
    yield "BT-48", invoice.buyer[1], _vat_id(bill_to, document, of)
    yield "BT-27", *_texts(invoice.seller[0], seller["name"], of)
    yield "BT-31", invoice.seller[1], _vat_id(seller, document, of)
    yield "BT-52", *_texts(invoice.city, bill_to["address"]["city"], of)
    yield "BT-55", invoice.country, bill_to["address"]["country"]
    preceding = [
        (one["number"], date.fromisoformat(one["date"])) for one in document.get("preceding", [])
    ]
    yield "BG-3", sorted(invoice.preceding), sorted(preceding) if is_credit_note else []


def _vat_id(party: Json, document: Json, of: Format) -> str | None:
    """Say a VAT id; EN 16931 forbids it outside the scope of VAT."""
    exemptions = [tax.get("exemption", {}) for tax in document["taxes"]]
    is_outside = any(one.get("category") == "outside_scope" for one in exemptions)
    forbidden = is_outside and of is not Format.FATTURA_PA
    vat_id: str | None = party.get("taxIdentity", {}).get("vatId")
    return None if forbidden else vat_id


def _texts(told: str | None, meant: str | None, of: Format) -> tuple[str | None, str | None]:
    """Compare texts; what FatturaPA has no characters for is written otherwise there."""
    if of is Format.FATTURA_PA and meant and not meant.isascii():
        return None, None
    return told, " ".join(meant.split()) if meant else None


def _lines(invoice: Invoice, document: Json, sign: int, of: Format) -> Compared:
    lines = document["lines"]
    yield "BG-25", len(invoice.lines), len(lines)
    for place, (told, meant) in enumerate(zip(invoice.lines, lines, strict=False), 1):
        for term, is_told, is_meant in _line(told, meant, sign, of):
            yield f"{term} of line {place}", is_told, is_meant


def _line(told: Line, meant: Json, sign: int, of: Format) -> Compared:
    amount = _amount(meant["amount"]) * sign
    yield "BT-131", told.amount, amount
    if amount == 0:
        yield "BT-129", abs(told.quantity), Decimal(_quantity(meant))
    else:
        yield "BT-129", told.quantity, _quantity(meant) * (-1 if amount < 0 else 1)
    yield "BT-152", told.percent, _percent(meant)
    yield "BT-151", told.category, _category(meant, of)
    start, end = (date.fromisoformat(meant["servicePeriod"][of]) for of in ("start", "end"))
    has_days = start < end
    yield "BT-134", told.start, start if has_days else None
    yield "BT-135", told.end, end - timedelta(1) if has_days else None
    name = meant["productName"]
    if of is Format.FATTURA_PA and name.isascii():
        yield "BT-153", name in told.name, True
    elif of is not Format.FATTURA_PA:
        yield "BT-153", told.name, " ".join(name.split())


def _quantity(line: Json) -> int:
    """Say how many licenses, of which an e-invoice cannot have none."""
    return max(int(line["quantity"]), 1)


def _category(line: Json, of: Format) -> str | None:
    """Say the category of a line's tax, in FatturaPA `Natura`."""
    exemption = next((tax["exemption"] for tax in line["taxes"] if "exemption" in tax), None)
    if of is Format.FATTURA_PA:
        return exemption["natura"] if exemption else ""
    return CATEGORIES[exemption["category"]] if exemption else "S"


def _taxes(invoice: Invoice, document: Json, sign: int) -> Compared:
    """Compare by rate: two names of one rate are one there."""
    told: dict[Decimal, Decimal] = defaultdict(Decimal)
    bases: dict[Decimal, Decimal] = defaultdict(Decimal)
    for tax in invoice.taxes:
        told[tax.percent] += tax.amount
        bases[tax.percent] += tax.base
    meant: dict[Decimal, Decimal] = defaultdict(Decimal)
    net: dict[Decimal, Decimal] = defaultdict(Decimal)
    for line in document["lines"]:
        net[_percent(line)] += _amount(line["amount"]) * sign
    for tax in document["taxes"]:
        meant[Decimal(tax["percent"])] += _amount(tax["amount"]) * sign
    for percent in sorted({*told, *bases, *meant, *net}):
        yield f"BT-117 of {percent.normalize():f} %", told[percent], meant[percent]
        yield f"BT-116 of {percent.normalize():f} %", bases[percent], net[percent]


def _percent(line: Json) -> Decimal:
    """Say the rate of a line of a document: none is 0."""
    return sum((Decimal(tax["percent"]) for tax in line["taxes"]), ZERO)


def _totals(invoice: Invoice, document: Json, sign: int) -> Compared:
    def meant(name: str) -> Decimal:
        return _amount(document[name]) * sign

    yield "BT-114", invoice.rounding, meant("rounding")
    yield "total", invoice.total, meant("total")
    if invoice.net is not None:
        yield "BT-106", invoice.net, meant("subtotal")
        yield "BT-113", invoice.paid, meant("creditsApplied") - meant("allocated")
    if invoice.due is not None:
        yield "BT-115", invoice.due, meant("amountDue") - meant("credited") - meant("refunded")


def _amount(money: Json) -> Decimal:
    return Decimal(money["amount"])
