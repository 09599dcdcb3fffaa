"""What is too little to be asked for (`I13`)."""

from __future__ import annotations

from .dates import DAY
from .money import minor, money
from .shop import Shop
from .state import BEGINNING, OPEN, Invoice, Profile


def least(shop: Shop, profile: Profile) -> int:
    """Say the smallest amount that can be asked in the currency of a profile: 0 if any can."""
    named = shop.settings["smallestCharges"]
    same = [amount for amount in named if amount["currency"] == profile.currency]
    return max((int(minor(amount["amount"], profile.currency)) for amount in same), default=0)


def unpaid(shop: Shop, profile: Profile) -> list[Invoice]:
    """List what is open on a billing profile, oldest first."""
    return [i for i in shop.invoices if i.profile is profile and i.status in OPEN]


def judge(shop: Shop, profile: Profile) -> None:
    """Say of each open invoice whether all of them together are too little; none is past due then.

    What was too little, and is not any more, is due like a new one.
    """
    found = unpaid(shop, profile)
    little = sum(invoice.outstanding for invoice in found) < least(shop, profile)
    for invoice in shop.invoices:
        if invoice.profile is profile and invoice.status not in OPEN:
            invoice.too_small = False
    for invoice in found:
        if little:
            shop.settled += [invoice] if invoice.disabled else []
            calm(invoice)
        elif invoice.too_small:  # Never earlier than its document says (`I3`).
            said = invoice.due
            due_anew(shop, invoice)
            invoice.due = max(invoice.due, said)
        invoice.too_small = little


def due_anew(shop: Shop, invoice: Invoice) -> None:
    """Let an invoice be due like a new one."""
    calm(invoice)
    invoice.due = shop.today() + DAY * shop.settings["paymentDays"]


def calm(invoice: Invoice) -> None:
    """End all dunning of an invoice."""
    invoice.status, invoice.accelerated, invoice.declined = "due", None, False
    invoice.disabled, invoice.dunned = False, BEGINNING


def judge_all(shop: Shop) -> None:
    """Judge every billing profile anew, for the settings have changed."""
    for profile in shop.profiles:
        judge(shop, profile)


def write_off(shop: Shop, profile: Profile) -> None:
    """Give up what is too little, as its billing profile is closed."""
    for invoice in unpaid(shop, profile):
        amount, invoice.outstanding = money(invoice.outstanding, profile.currency), 0
        invoice.status, invoice.too_small = "written_off", False
        shop.emit("invoice_written_off", invoice=invoice.number, amount=amount)
