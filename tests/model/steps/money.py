"""Payments, cards, taxes, roles on billing profiles."""

from __future__ import annotations

from ..facts import PEOPLE, person_id
from ..model import Model
from ..money import Json, money
from ..state import Invoice, Payment
from . import buying
from .world import BUYERS, Made, World

BACK = ["charged_back", "charged_back", "refunded", "dispute_won"]


def pay(world: World, model: Model) -> Made:
    """Report a payment."""
    rng = world.rng
    open_ones = [i for i in model.shop.invoices if i.status in ("due", "past_due")]
    some = open_ones if open_ones and rng.random() < 0.8 else model.shop.invoices
    if not some:
        return buying.purchase(world, model)
    tried = [i for i in some if i.requests and i.requests[-1].asked_by]
    shared = [i for i in some if any(len(request.invoices) > 1 for request in i.requests)]
    chosen = tried if tried and rng.random() < 0.7 else some
    invoice = rng.choice(shared if shared and rng.random() < 0.5 else chosen)
    kind = kind_of(world, invoice)
    payment = _payment_of(world, invoice, kind)
    command: Json = {
        "type": "report_payment",
        "invoice": invoice.number if rng.random() < 0.99 else "NOPE",
        "payment": payment,
        "result": result(world, invoice, kind, payment),
    }
    if invoice.requests and rng.random() < 0.5:
        asked = rng.choice([invoice.requests[-1], *invoice.requests])
        command["request"] = asked.effect if rng.random() < 0.97 else "nobody:1:charge_card"
    if rng.random() < 0.6:
        command["report"] = f"evt{world.count if rng.random() < 0.9 else rng.randint(1, 50)}"
    return "system" if rng.random() < 0.98 else invoice.profile.owner, command


def clear(world: World, model: Model) -> Made:
    """Report a clearance or a rejection, mostly of an invoice that waits for it."""
    rng = world.rng
    waiting = [i for i in model.shop.invoices if i.waits_for_clearance]
    some = waiting if waiting and rng.random() < 0.8 else model.shop.invoices
    if not some:
        return buying.purchase(world, model)
    invoice = rng.choice(some)
    number = f"n{invoice.place}" if rng.random() < 0.9 else f"n{rng.randint(1, 50)}"
    outcome: Json = {"type": "cleared", "number": number}
    if rng.random() < 0.4:
        outcome = {"type": "rejected", "reason": f"Reason {world.count}"}
        outcome |= {"code": rng.choice(["00404", "00305"])} if rng.random() < 0.7 else {}
    command: Json = {"type": "report_clearance", "outcome": outcome}
    command["invoice"] = invoice.number if rng.random() < 0.99 else "NOPE"
    if rng.random() < 0.6:
        command["report"] = f"sdi{world.count if rng.random() < 0.9 else rng.randint(1, 50)}"
    return "system" if rng.random() < 0.98 else invoice.profile.owner, command


def pay_now(world: World, model: Model) -> Made:
    """Pay an invoice now, mostly one that is open, and mostly by somebody who may."""
    rng = world.rng
    some = unpaid(model) if rng.random() < 0.95 else []
    some = some or model.shop.invoices
    if not some:
        return buying.purchase(world, model)
    free = [i for i in some if not i.requests or i.requests[-1].reported]
    invoice = rng.choice(free if free and rng.random() < 0.8 else some)
    shared = [invoice.profile.owner, *invoice.profile.roles]
    actor = rng.choice(shared) if rng.random() < 0.9 else person_id(rng.choice(PEOPLE))
    command = {"type": "pay_invoice", "invoice": invoice.number}
    if rng.random() < 0.4:
        own = [card for card in model.shop.cards if card.owner == actor]
        command["paymentMethod"] = rng.choice(own or [invoice.profile.card]).id
    return actor, command


def _payment_of(world: World, invoice: Invoice, kind: str) -> str:
    """Name a payment: for what goes back, mostly one that came."""
    rng, known = world.rng, list(invoice.payments)
    if known and rng.random() < (0.3 if kind in ("succeeded", "failed") else 0.95):
        return rng.choice(known)
    return f"pay{world.count if rng.random() < 0.9 else rng.randint(1, 50)}"


def payment(world: World, invoice: Invoice) -> Json:
    """Pay an invoice, and all that was asked for with it, in full, as most are."""
    asked = invoice.requests[-1].invoices if invoice.requests else [invoice]
    amount = money(sum(one.outstanding for one in asked), invoice.profile.currency)
    named = world.rng.choice([invoice, *asked])
    result = {"type": "succeeded", "amount": amount}
    facts = {"invoice": named.number, "payment": f"pay{world.count}", "result": result}
    return {"type": "report_payment", **facts}


def kind_of(world: World, invoice: Invoice) -> str:
    """Choose what became of a payment."""
    rng = world.rng
    tried = bool(invoice.requests and invoice.requests[-1].asked_by)
    shared = any(len(payment.shares) > 1 for payment in invoice.payments.values())
    back = BACK * (4 if shared else 1)
    return rng.choice(["succeeded"] * 7 + ["failed", "failed", *back] + ["failed"] * 7 * tried)


def result(world: World, invoice: Invoice, kind: str, name: str) -> Json:
    """Make up the result of a payment."""
    rng, currency = world.rng, invoice.profile.currency
    if kind == "failed":
        return {
            "type": kind,
            "retry": rng.choice(["possible", "possible", "hopeless", "fraud"]),
        }
    payment = invoice.payments.get(name, Payment())
    asked = invoice.requests[-1].invoices if invoice.requests else [invoice]
    open_ones = rng.choice([[invoice], asked])
    came = payment.disputed if kind == "dispute_won" else payment.held()
    whole = sum(one.outstanding for one in open_ones) if kind == "succeeded" else came
    whole = whole or (rng.choice([0, 5, 5, 5]) if kind == "succeeded" else 0)
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
        "taxRates": world.rates(odd=0.1),
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
        "expires": world.card()["card"]["expires"],
        "securityCode": world.rng.choice(["checked", "checked", "not_checked"]),
    }
    return card.owner if world.rng.random() < 0.9 else person_id("bo"), command


def add_card(world: World, model: Model) -> Made:
    """Add a card."""
    without = [name for name in BUYERS if not world.can_pay(model, person_id(name))]
    return person_id(world.rng.choice([*without * 40, *BUYERS, *PEOPLE])), world.card()


def replace_card(world: World, model: Model) -> Made:
    """Replace a card, for one profile or for all, or delete it."""
    rng, cards = world.rng, model.shop.cards
    if not cards or not model.shop.profiles:
        return add_card(world, model)
    card = rng.choice(cards)
    profile = rng.choice(model.shop.profiles)
    actor = card.owner
    mine = [other.id for other in cards if other.owner == actor] or ["@m999"]
    replacement: Json = {"type": "existing_method", "paymentMethod": rng.choice(mine)}
    if rng.random() < 0.3:
        replacement = {"type": "new_method", "card": world.card()["card"]}
    if rng.random() < 0.3:
        command: Json = {"type": "delete_payment_method", "paymentMethod": card.id}
        return actor, {**command, **({"replacement": replacement} if rng.random() < 0.6 else {})}
    scope: Json = {"type": "every_profile", "paymentMethod": card.id}
    if rng.random() < 0.6:
        scope = {"type": "one_profile", "billingProfile": profile.id}
        actor = profile.owner if rng.random() < 0.9 else actor
    return actor, {"type": "replace_payment_method", "scope": scope, "replacement": replacement}


def second_card(world: World, model: Model) -> Made:
    """Attach a second card, or detach it, or tell what the issuer of one changed."""
    rng, cards = world.rng, model.shop.cards
    if not cards or not model.shop.profiles:
        return add_card(world, model)
    if rng.random() < 0.25:
        return card_update(world, model)
    profile = rng.choice(model.shop.profiles)
    actor = profile.owner if rng.random() < 0.95 else rng.choice(cards).owner
    command: Json = {"type": "set_backup_payment_method", "billingProfile": profile.id}
    mine = [card.id for card in cards if card.owner == actor] or ["@m999"]
    if rng.random() < 0.4:
        command["backup"] = {"type": "existing_method", "paymentMethod": rng.choice(mine)}
    elif rng.random() < 0.8:
        command["backup"] = {"type": "new_method", "card": world.card()["card"]}
    return actor, command


def card_update(world: World, model: Model) -> Made:
    """Tell what the issuer of a card changed on it."""
    rng = world.rng
    command: Json = {"type": "report_card_update"}
    command["paymentMethod"] = rng.choice([*(card.id for card in model.shop.cards), "@m999"])
    new = world.card()["card"]
    for key in ("expires", "lastFour", "token"):
        command |= {key: new[key]} if rng.random() < 0.5 else {}
    return "system" if rng.random() < 0.97 else person_id("ada"), command


def edit_profile(world: World, model: Model) -> Made:
    """Edit a billing profile, or close it."""
    rng, profiles = world.rng, model.shop.profiles
    if not profiles:
        return add_card(world, model)
    needed = [s.profile.id for s in model.shop.subscriptions if s.status != "deleted"]
    free = [p for p in profiles if p.id not in needed and not p.closed]
    profile = rng.choice(free if free and rng.random() < 0.7 else profiles)
    actor = profile.owner if rng.random() < 0.9 else person_id(rng.choice(BUYERS))
    command: Json = {"billingProfile": profile.id}
    if rng.random() < 0.6:
        return actor, {"type": "close_billing_profile", **command}
    command |= {"name": rng.choice(["Profile", "Other"]), "billTo": profile.details["billTo"]}
    if rng.random() < 0.5:
        emails = [f"{rng.randint(1, 9)}@example.com" for _ in range(rng.choice([1, 2, 11]))]
        command["recipients"] = [{"email": email} for email in emails]
    command |= world.reference() if rng.random() < 0.4 else {}
    return actor, {"type": "edit_billing_profile", **command}
