"""Added licenses that wait for their payment (`S7`), or a move that does (`U7`)."""

from __future__ import annotations

from datetime import datetime, timedelta

from . import waiting
from .billing import activate, bill, make_line
from .dates import midnight
from .shop import Shop
from .state import Invoice, Line, Reservation, Subscription


def reserve(shop: Shop, subscription: Subscription, added: int) -> None:
    """Invoice added licenses at once; they are there once that is paid."""
    period = subscription.period
    lot = subscription.add_lot(shop.now, added)
    line = make_line(shop, "add_quantity", subscription, lot, added, shop.today(), period)
    subscription.lots.remove(lot)
    until = min(shop.today() + timedelta(shop.settings["activationDays"]), period.end)
    subscription.reserved = Reservation(lot, until)
    shop.emit(
        "licenses_reserved",
        subscription=subscription.id,
        reserved=added,
        licenses=subscription.licenses() + added,
        until=until.isoformat(),
        lines=[line.written()],
    )
    bill(shop, [line], at_once=True)
    subscription.reserved.invoice = shop.invoices[-1].number


def go_on(shop: Shop) -> None:
    """Let go on what waits for an invoice that is paid, or too little to be asked for (`I13`)."""
    for invoice in shop.invoices:
        if invoice.status == "paid" or invoice.too_small:
            for subscription in shop.subscriptions:
                _paid(shop, subscription, invoice)


def _paid(shop: Shop, subscription: Subscription, invoice: Invoice) -> None:
    """Activate what was bought, or let come what was reserved, as its invoice is paid."""
    reserved = subscription.reserved
    if subscription.status == "pending" and subscription.first_invoice == invoice.number:
        activate(shop, subscription)
    if reserved and reserved.invoice == invoice.number:
        subscription.lots.append(reserved.lot)
        subscription.reserved = None
        facts = {"subscription": subscription.id, "added": reserved.lot.size}
        shop.emit("reserved_licenses_added", **facts, licenses=subscription.licenses())
    if subscription.waiting and subscription.waiting.invoice == invoice.number:
        waiting.make(shop, subscription)


def release(shop: Shop, subscription: Subscription, cause: str) -> list[Line]:
    """Give up what was reserved: all that it was to cost is credited."""
    reserved = subscription.reserved
    if reserved is None:
        return waiting.release(shop, subscription, cause)
    lot, period, first = reserved.lot, subscription.period, reserved.lot.at.date()
    subscription.lots.append(lot)
    line = make_line(shop, "remove_quantity", subscription, lot, -lot.size, first, period)
    subscription.lots.remove(lot)
    subscription.reserved = None
    shop.emit(
        "reservation_released",
        subscription=subscription.id,
        released=lot.size,
        licenses=subscription.licenses(),
        cause=cause,
        lines=[line.written()],
    )
    return [line]


def release_due(subscription: Subscription) -> datetime | None:
    """Say when what is reserved is given up: unpaid, or before what it is for ends."""
    reserved = subscription.reserved or subscription.waiting
    if reserved is None:
        return None
    return midnight(min(reserved.until, subscription.until or reserved.until))
