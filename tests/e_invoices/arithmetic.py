"""Computes an e-invoice again from what it says itself, more strictly than the official rules."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from .finding import Finding
from .invoice import ZERO, Invoice

# Currencies without a minor unit, of those that can be said: three decimals cannot.
NO_DECIMALS = {"JPY", "KRW", "CLP", "ISK", "VND", "UGX", "PYG", "RWF", "XAF", "XOF", "XPF"}
MINUS_ZERO = re.compile(rb">\s*-0+(\.0*)?\s*<")
# The categories of VAT that ask for a rate.
WITH_A_RATE = {"S", "L", "M", ""}


def minor_unit(currency: str) -> Decimal:
    """Say the smallest amount of a currency."""
    return Decimal(1) if currency in NO_DECIMALS else Decimal("0.01")


def rounded(exact: Decimal, currency: str) -> Decimal:
    """Round half away from zero to the currency's minor unit."""
    return exact.quantize(minor_unit(currency), ROUND_HALF_UP)


def arithmetic_findings(invoice: Invoice, xml: bytes, exact_tax: bool = True) -> list[Finding]:
    """Say what does not come out. Without `exact_tax`, a tax need not be its base × rate."""
    found = list(_findings(invoice, exact_tax))
    if MINUS_ZERO.search(xml):
        found.append(("-0", "zero is written with a sign"))
    return [Finding("reader", rule, text) for rule, text in found]


def _findings(invoice: Invoice, exact_tax: bool) -> Iterator[tuple[str, str]]:
    yield from _lines(invoice)
    yield from _taxes(invoice, exact_tax)
    yield from _totals(invoice)
    if not invoice.lines:
        yield "BG-25", "no line"
    if invoice.is_credit_note and invoice.total <= 0:
        yield "BT-3", f"a credit note that gives back {invoice.total}"
    if not invoice.is_credit_note and invoice.total < 0:
        yield "BT-3", f"an invoice of {invoice.total}, which is a credit note"


def _lines(invoice: Invoice) -> Iterator[tuple[str, str]]:
    half = minor_unit(invoice.currency) / 2
    for place, line in enumerate(invoice.lines, 1):
        comes_to = line.price * line.quantity
        if line.price < 0:
            yield "BT-146", f"line {place}: a negative price, {line.price}"
        if abs(comes_to - line.amount) >= half:
            yield "BT-131", f"line {place}: {line.price} × {line.quantity} is not {line.amount}"
        if (line.start is None) != (line.end is None):
            yield "BG-26", f"line {place}: half a period"
        if line.start and line.end and line.end < line.start:
            yield "BG-26", f"line {place}: ends {line.end}, ahead of its start {line.start}"
        if line.percent != 0 and line.category not in WITH_A_RATE:
            yield "BT-152", f"line {place}: {line.percent} % in category {line.category}"


def _taxes(invoice: Invoice, exact_tax: bool) -> Iterator[tuple[str, str]]:
    bases: dict[tuple[str, Decimal], Decimal] = defaultdict(Decimal)
    for line in invoice.lines:
        bases[line.category, line.percent] += line.amount
    told = [(tax.category, tax.percent) for tax in invoice.taxes]
    if sorted(told) != sorted(bases):
        yield "BG-23", f"taxes of {sorted(told)}, but lines of {sorted(bases)}"
    for tax in invoice.taxes:
        what = f"{tax.category} {tax.percent} %".strip()
        if (base := bases[tax.category, tax.percent]) != tax.base:
            yield "BT-116", f"{what}: the lines come to {base}, not {tax.base}"
        amount = rounded(tax.base * tax.percent / 100, invoice.currency)
        if exact_tax and amount != tax.amount:
            yield "BT-117", f"{what} of {tax.base} is {amount}, not {tax.amount}"


def _totals(invoice: Invoice) -> Iterator[tuple[str, str]]:
    net = sum((line.amount for line in invoice.lines), ZERO)
    tax = sum((tax.amount for tax in invoice.taxes), ZERO)
    total = net + tax + invoice.rounding
    if invoice.total != total:
        yield "total", f"{net} + {tax} + {invoice.rounding} is {total}, not {invoice.total}"
    for term, told, computed in (
        ("BT-106", invoice.net, net),
        ("BT-109", invoice.net_again, net),
        ("BT-110", invoice.tax, tax),
        ("BT-112", invoice.gross, net + tax),
    ):
        if told is not None and told != computed:
            yield term, f"comes to {computed}, not {told}"
    if invoice.paid is not None and invoice.due != total - invoice.paid:
        yield "BT-115", f"{total} − {invoice.paid} is not {invoice.due}"
