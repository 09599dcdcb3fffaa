"""Payments, cards, taxes, roles on billing profiles."""

from __future__ import annotations

from ..facts import PEOPLE, person_id
from ..model import Model
from ..money import Json, money
from ..state import Invoice
from . import buying
from .world import BUYERS, Made, World


def pay(world: World, model: Model) -> Made:
    """Report a payment."""
    rng = world.rng
    open_ones = [i for i in model.shop.invoices if i.status in ("due", "past_due")]
    some = open_ones if open_ones and rng.random() < 0.8 else model.shop.invoices
    if not some:
        return buying.purchase(world, model)
    invoice = rng.choice(some)
    command = {
        "type": "report_payment",
        "invoice": invoice.number if rng.random() < 0.99 else "NOPE",
        "payment": f"pay{world.count if rng.random() < 0.9 else rng.randint(1, 50)}",
        "result": result(world, invoice),
    }
    return "system" if rng.random() < 0.98 else invoice.profile.owner, command


def payment(world: World, invoice: Invoice) -> Json:
    """Pay an invoice in full, as most are."""
    amount = money(invoice.outstanding, invoice.profile.currency)
    result = {"type": "succeeded", "amount": amount}
    facts = {"invoice": invoice.number, "payment": f"pay{world.count}", "result": result}
    return {"type": "report_payment", **facts}


def result(world: World, invoice: Invoice) -> Json:
    """Make up what became of a payment."""
    rng, currency = world.rng, invoice.profile.currency
    kind = rng.choice(["succeeded"] * 7 + ["failed", "failed", "charged_back"])
    if kind == "failed":
        return {
            "type": kind,
            "retry": rng.choice(["possible", "possible", "hopeless", "fraud"]),
        }
    whole = invoice.outstanding if kind == "succeeded" else invoice.received
    amount = rng.choice([whole, whole, whole, whole // 2, whole + 5, whole - 1, 0])
    currency = "USD" if rng.random() < 0.02 else currency
    return {"type": kind, "amount": money(max(amount, 0), currency)}


def unpaid(model: Model) -> list[Invoice]:
    """List what is not paid."""
    return [i for i in model.shop.invoices if i.status in ("due", "past_due")]


def tax(world: World, model: Model) -> Made:
    """Set taxes."""
    profiles = [profile.id for profile in model.shop.profiles] or ["@b999"]
    command = {
        "type": "set_tax_rates",
        "billingProfile": world.rng.choice(profiles),
        "taxRates": world.rates(),
        "prices": world.rng.choice(["exclusive", "inclusive"]),
    }
    return "system", command


def share(world: World, model: Model) -> Made:
    """Give or take a role on a billing profile."""
    if not model.shop.profiles:
        return buying.purchase(world, model)
    profile = world.rng.choice(model.shop.profiles)
    command: Json = {"type": "share_billing_profile", "billingProfile": profile.id}
    command["person"] = person_id(world.rng.choice([*PEOPLE[:4], *PEOPLE, "nobody"]))
    role = world.rng.choice(["contributor", "contributor", "reader", "invoice_manager", None])
    command |= {"role": role} if role else {}
    return profile.owner, command


def edit_card(world: World, model: Model) -> Made:
    """Edit a card."""
    card = world.rng.choice(model.shop.cards)
    command = {
        "type": "edit_payment_method",
        "paymentMethod": card.id,
        "expires": {"year": world.clock.year + 80, "month": world.rng.randint(1, 12)},
        "securityCode": world.rng.choice(["checked", "checked", "not_checked"]),
    }
    return card.owner if world.rng.random() < 0.9 else person_id("bo"), command


def add_card(world: World, model: Model) -> Made:
    """Add a card."""
    return person_id(world.rng.choice([*BUYERS, *PEOPLE])), world.card()
