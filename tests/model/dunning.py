"""What happens to those who do not pay, and when they pay after all (`I8`)."""

from __future__ import annotations

from datetime import date, datetime
from operator import itemgetter

from . import paying, promoting
from .billing import bill, make_line
from .buying import billing_months, open_period
from .dates import DAY, midnight, months_after
from .discounts import listed
from .money import money
from .shop import Shop
from .state import Invoice, Line, Subscription

Step = tuple[datetime, str]


def steps(shop: Shop, invoice: Invoice) -> list[Step]:
    """List the steps of an invoice, those taken included."""
    days = shop.settings["dunning"]
    regular = invoice.due + DAY * days["disableDay"]
    if invoice.accelerated:
        setting, since = invoice.accelerated
        early = since + DAY * days[setting]
        if setting == "hopelessDisableDay":
            early = min(early, regular)
        return [(midnight(early), "disable")]
    reminders = [(midnight(invoice.due + DAY * n), "remind") for n in days["reminderDays"]]
    return [*reminders, (midnight(regular), "disable")]


def next_step(shop: Shop, invoice: Invoice) -> Step | None:
    """Find the next step: of those that new settings put into the past, the last one only."""
    listed, changed = steps(shop, invoice), shop.settings_since
    if invoice.status != "past_due":
        return None
    since = max(invoice.dunned, changed)
    if listed[-1][0] <= since and not invoice.disabled:
        return since, "disable"
    ahead = sorted((step for step in listed if step[0] > since), key=itemgetter(0))
    return next((step for step in ahead if step[1] == "remind" or not invoice.disabled), None)


def step_due(shop: Shop, invoice: Invoice) -> datetime | None:
    """Say when the next step of dunning is due."""
    step = next_step(shop, invoice)
    return step[0] if step else None


def take_step(shop: Shop, invoice: Invoice) -> None:
    """Remind and try again, or disable what is not paid for."""
    step = next_step(shop, invoice)
    if step is None:
        return
    invoice.dunned, action = step
    facts = {"invoice": invoice.number, "action": action}
    outstanding = money(invoice.outstanding, invoice.profile.currency)
    tries = action == "remind" and not paying.somebody_pays(shop, invoice)
    wanted = paying.together(shop, invoice) if tries and not _just_asked(shop, invoice) else []
    retry = paying.order_of(shop, wanted)
    shop.emit("dunning_step", **facts, outstanding=outstanding, charge=retry)
    if retry:
        paying.note(shop, wanted)
    if action == "disable":
        invoice.disabled = True
        charged = [line.subscription for line in invoice.lines if charges(line)]
        for place, subscription in enumerate(charged):
            first = not any(other is subscription for other in charged[:place])
            if first and subscription.status in ("active", "expired", "paused"):
                _disable(shop, subscription, invoice)


def _just_asked(shop: Shop, invoice: Invoice) -> bool:
    """Say whether another step in the same instant has asked for it already (`I13`)."""
    last = invoice.requests[-1] if invoice.requests else None
    return last is not None and len(last.invoices) > 1 and last.since == shop.now


def charged_on(subscription: Subscription, invoice: Invoice) -> bool:
    """Say whether a subscription has a positive line on an invoice."""
    return any(line.subscription is subscription and charges(line) for line in invoice.lines)


def charges(line: Line) -> bool:
    """Say whether a line is positive (`I8`)."""
    return line.total() > 0


def _disable(shop: Shop, subscription: Subscription, invoice: Invoice) -> None:
    subscription.status, subscription.unpaid = "disabled", True
    subscription.since = shop.now
    subscription.until = shop.today() + DAY * shop.settings["dunning"]["disabledDays"]
    facts = {"subscription": subscription.id, "unpaidInvoice": invoice.number}
    shop.emit("subscription_disabled", **facts, until=subscription.until.isoformat())


def restore_paid(shop: Shop) -> None:
    """Give back what was disabled by dunning, once nothing is outstanding any more."""
    lines: list[Line] = []
    paid = [invoice for invoice in shop.settled if not invoice.too_small]
    little = [invoice for invoice in shop.settled if invoice.too_small]
    shop.settled = []
    charged = [line.subscription for invoice in paid for line in invoice.lines if charges(line)]
    last = [line.subscription for invoice in little for line in invoice.lines if charges(line)]
    first = [it for it in charged if not any(charged_on(it, invoice) for invoice in little)]
    for subscription in [*first, *last, *shop.subscriptions]:
        owed = [i for i in shop.invoices if i.status == "past_due" and i.disabled]
        owes = any(charged_on(subscription, invoice) for invoice in owed)
        if subscription.unpaid and subscription.status == "disabled" and not owes:
            subscription.unpaid = False
            if shop.today() < subscription.term_end:
                lines += _restore(shop, subscription)
    for line in lines:
        bill(shop, [line], at_once=True)


def _restore(shop: Shop, subscription: Subscription) -> list[Line]:
    subscription.status, subscription.until = "active", None
    subscription.since = shop.now
    lines: list[Line] = []
    missed = subscription.period
    while subscription.period.end <= shop.today():
        roll(shop, subscription)
    if subscription.period is not missed:
        licenses, period = subscription.licenses(), subscription.period
        lot, today = subscription.lots[0], shop.today()
        lines = [make_line(shop, "recurring_charge", subscription, lot, licenses, today, period)]
    written = [line.written() for line in lines]
    shop.emit("subscription_restored", subscription=subscription.id, lines=written)
    return lines


def roll(shop: Shop, subscription: Subscription, months: int = 0) -> None:
    """Open the next billing period, of so many months, or as many as there are in each."""
    each = billing_months(subscription)
    subscription.months += 1 if subscription.extended else each
    months = months or each
    start: date = subscription.period.end
    end = months_after(subscription.anchor, subscription.months + months)
    price, profile = subscription.period.price, subscription.profile
    if not promoting.holds(subscription, new_term=False):
        price = listed(price)
    if subscription.promotion:
        subscription.promotion.periods += 1
    subscription.past = [*subscription.past[-1:], subscription.period]
    subscription.period = open_period(shop, profile, price, start, end)
