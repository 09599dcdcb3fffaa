"""Administrators take over what people bought themselves (`C10`)."""

from __future__ import annotations

from . import paying, promoting, reserving
from .billing import bill_changes, reverse
from .buying import take_profile
from .dunning import charged_on
from .eligibility import payer
from .money import Json, minor
from .seats import credit_all, give, open_for
from .shop import Shop
from .state import OPEN, Invoice, Line, Refusal, Subscription
from .switching import drop_plan, drop_schedule


def take_over(shop: Shop, command: Json, id: str) -> None:
    """Cancel it, move its people, or keep it."""
    subscription, mode = shop.subscription(command["subscription"]), command["mode"]
    shop.require(shop.actor_is("global_admin", "billing_admin"))
    codes = ["wrong_status"] if subscription.status == "deleted" else []
    codes += ["already_central"] if subscription.channel == "central" else []
    if mode["type"] != "keep" and subscription.purchaser == shop.actor:
        codes.append("own_subscription")
    if mode["type"] == "move_people" and shop.subscription(mode["to"]).channel != "central":
        codes.append("not_central")
    if codes:
        raise Refusal(*codes, "wrong_status", "not_assignable", "not_enough_licenses")
    if mode["type"] == "keep":
        _keep(shop, subscription, mode, id)
    elif mode["type"] == "cancel":
        people = list(subscription.holders)
        _end(shop, subscription, {"type": "canceled", "reason": mode["reason"], "people": people})
    else:
        _end(shop, subscription, _moved(shop, subscription, mode["to"]))


def _moved(shop: Shop, subscription: Subscription, id: str) -> Json:
    """Give the people licenses of another subscription; who left is dropped."""
    to = shop.subscription(id)
    holders = list(subscription.holders)
    people = [person for person in holders if shop.facts.standing(person) == "member"]
    give(shop, to, people)
    dropped = [person for person in holders if person not in people]
    return {"type": "people_moved", "to": to.id, "people": people, "dropped": dropped}


def _end(shop: Shop, subscription: Subscription, outcome: Json) -> None:
    """Delete it, with a credit inside the window."""
    pending = subscription.status == "pending"
    released = reserving.release(shop, subscription, "ended")
    lines = _credits(shop, subscription)
    _record(shop, subscription, outcome, lines)
    subscription.ahead = shop.settings["offMeans"]
    drop_schedule(shop, subscription)
    drop_plan(shop, subscription, "no_renewal")
    if pending:
        reverse(shop, subscription)
        return
    subscription.delete()
    shop.emit("subscription_deleted", subscription=subscription.id)
    if subscription.trial:
        promoting.release(shop, subscription, "not_converted")
    elif lines and not subscription.extended:
        promoting.end_first_term(shop, subscription)
    bill_changes(shop, released)
    bill_changes(shop, lines)


def _credits(shop: Shop, subscription: Subscription) -> list[Line]:
    """Credit what is inside the window (`C2`)."""
    ends = subscription.extended or open_for(shop, subscription.begun or subscription.lots[0])
    if subscription.status != "active" or not ends:
        return []
    return credit_all(shop, subscription)


def _record(shop: Shop, subscription: Subscription, outcome: Json, lines: list[Line]) -> None:
    shop.emit(
        "subscription_taken_over",
        subscription=subscription.id,
        purchaser=subscription.purchaser,
        administrator=shop.actor,
        outcome=outcome,
        lines=[line.written() for line in lines],
    )


def _keep(shop: Shop, subscription: Subscription, mode: Json, id: str) -> None:
    """Make it the organization's own; what arose before stays with the old profile."""
    if subscription.trial:
        raise Refusal("trial_not_kept")
    owed = open_invoices(shop, subscription)
    owed = [i for i in owed if not i.too_small and not paying.somebody_pays(shop, i)]
    said = mode.get("settleOpenInvoices")
    requests = paying.at_once(shop, subscription.profile, owed)
    asked = sum(invoice.outstanding for some in requests for invoice in some)
    codes = [] if _settles(subscription, owed, asked, said) else ["invoices_to_settle"]
    currency, card = payer(shop, mode["billing"], codes)
    codes += [] if currency == subscription.profile.currency else ["currency_differs"]
    codes += [] if card.usable(shop.country, shop.today()) else ["payment_method_unusable"]
    shop.refuse(*codes)
    profile = take_profile(shop, mode["billing"], currency, card, id)
    settles = requests if said else []
    settlements = [
        {"invoice": some[0].number, "order": paying.order(some, card)} for some in settles
    ]
    subscription.let_pay(profile)
    subscription.channel = "central"
    subscription.offered, subscription.taken_over = None, shop.today()
    subscription.no_card = False
    outcome = {"type": "kept", "billingProfile": profile.id, "settlements": settlements}
    _record(shop, subscription, outcome, [])
    for some in settles:
        paying.asked(shop, some, card)


def open_invoices(shop: Shop, subscription: Subscription) -> list[Invoice]:
    """List the invoices that charged a subscription and are not paid."""
    charged = [invoice for invoice in shop.invoices if charged_on(subscription, invoice)]
    return [invoice for invoice in charged if invoice.status in OPEN]


def _settles(
    subscription: Subscription, owed: list[Invoice], asked: int, said: Json | None
) -> bool:
    """Say whether what is said to be settled is what is asked for; past due, it has to be said."""
    if said is None:
        return asked == 0 or all(invoice.status != "past_due" for invoice in owed)
    same = said["currency"] == subscription.profile.currency
    amount = minor(said["amount"], said["currency"])
    return bool(owed) and same and amount == asked
