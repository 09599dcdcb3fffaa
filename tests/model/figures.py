"""What a command charges, credits and asks, as a quote shows it (`B5`)."""

from __future__ import annotations

from .approving import Total
from .money import Json, minor, money, rounding_of, tax_totals
from .shop import Shop


def figures_of(shop: Shop, events: list[Json]) -> Json:
    """Say what events charge and credit, or promise."""
    arisen = [r["event"] for r in events if r["event"]["type"] != "invoice_issued"]
    lines = [line for event in arisen for line in event.get("lines", [])]
    started = any(event.get("conversion") or event.get("extension") for event in arisen)
    promised = [line.written() for line in shop.promised[-1:]] if started else []
    figures = with_totals([*lines, *promised])
    happened = [record["event"] for record in events]
    if "total" not in figures:
        return figures_of_payment(happened)
    currency = figures["total"]["currency"]
    figures["asked"] = money(sum(minor_of(amount) for amount in asked_of(happened)), currency)
    return figures


def figures_of_payment(events: list[Json]) -> Json:
    """Say what is asked of cards where nothing is charged that was not charged before (`B5`)."""
    asked = asked_of(events)
    currencies = {amount["currency"] for amount in asked}
    if len(currencies) > 1:
        return {"lines": [], "refused": {"currency_differs"}}
    if not asked:
        return {"lines": []}
    total = money(sum(minor_of(amount) for amount in asked), currencies.pop())
    return {"lines": [], "total": total, "asked": total}


def asked_of(events: list[Json]) -> list[Json]:
    """Say what is asked of cards at once, wherever an event says it (`B5`, `I13`)."""
    orders = []
    for event in events:
        if event["type"] == "payment_requested":
            orders.append(event["order"])
        orders += [event["charge"]] if event.get("charge") else []
        orders += [event["backup"]["order"]] if event.get("backup") else []
        settled = (event.get("outcome") or {}).get("settlements") or []
        orders += [found["order"] for found in [*settled, *(event.get("charges") or [])]]
    return [order["amount"] for order in orders]


def minor_of(amount: Json) -> int:
    """Say how many minor units an amount is."""
    return int(minor(amount["amount"], amount["currency"]))


def with_totals(lines: list[Json]) -> Json:
    """Say what lines come to, without taxes and with them (`B5`)."""
    if not lines:
        return {"lines": []}
    net = [line["amount"] for line in lines]
    taxes = [tax["amount"] for line in lines for tax in line["taxes"]]
    currency = net[0]["currency"]
    subtotal = sum(int(minor(amount["amount"], currency)) for amount in net)
    total = subtotal + sum(int(minor(amount["amount"], currency)) for amount in taxes)
    taxes = tax_totals(lines, currency)
    rounding = rounding_of(taxes, subtotal, total, currency)
    figures = {"subtotal": subtotal, "rounding": rounding, "total": total}
    written = {name: money(figure, currency) for name, figure in figures.items()}
    return {"lines": lines, "taxes": taxes, **written}


def total_of(figures: Json) -> Total:
    """Say what figures come to, taxes included."""
    total = figures["total"]
    return int(minor(total["amount"], total["currency"])), total["currency"]


def compared(figures: Json) -> Json:
    """Leave out of a quote what is not a figure."""
    asides = ("arose", "lot", "subscription")
    lines = [{k: v for k, v in line.items() if k not in asides} for line in figures["lines"]]
    return {"lines": lines, "paid": None if lines else figures.get("total")}
