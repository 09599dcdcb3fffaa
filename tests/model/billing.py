"""Invoices and credits (`I1`-`I5`)."""

from __future__ import annotations

from datetime import date, datetime

from . import orders, paying, promoting, smallest
from .dates import DAY, midnight, next_first
from .money import Json, money, rounding_of, tax_totals
from .parts import Lot, Reference
from .period import Period
from .shop import Shop
from .state import Invoice, Line, Profile, Subscription


def make_line(
    shop: Shop,
    kind: str,
    of: Subscription,
    lot: Lot,
    licenses: int,
    first: date,
    period: Period,
    kept: date | None = None,
) -> Line:
    """Charge, or credit, licenses of a lot from a day to the end of a billing period (`I4`)."""
    first, before, segments = (max(first, period.start), period.value(), period.segments())
    if licenses < 0 and not period.is_plain():  # What is not paid for is not credited.
        first = min(max(first, period.paid_from()), period.end)
    figures = period.change(first, licenses, lot.serial, kept or shop.today())
    profile = shop.profile(_payer(kind, of, lot, licenses, period, sum(figures)))
    proof = {
        **counts(kind, of.licenses(), licenses),
        "billingPeriod": period.spans(period.start, period.end),
        "before": before,
        "after": period.value(),
        "segmentsBefore": segments or None,
        "segmentsAfter": period.segments() or None,
        "decimals": None if period.is_plain() else period.decimals(),
    }
    span = period.spans(first, period.end)
    about = segments if licenses < 0 else period.segments()
    name = of.product_name  # On the day of a move that counts from the next, it is the plan before.
    if about and first < period.end:
        name = about[-1].get("productName", name)
    facts = (figures, shop.now, span, proof, period.price, name)
    return Line(kind, of, profile, period, lot, abs(licenses), *facts)


def _payer(kind: str, of: Subscription, lot: Lot, licenses: int, period: Period, total: int) -> str:
    """Remember who pays for what; what is below zero goes to who paid (`I1`, `I5`, `C10`)."""
    paid = period.payers.get(lot.serial, period.payer) if licenses < 0 else period.payer
    if kind == "add_quantity":
        period.payers[lot.serial] = of.profile.id
    elif licenses >= 0:
        period.payer = of.profile.id
    back = total < 0 or (total == 0 and licenses < 0)
    return paid if back else of.profile.id


def counts(kind: str, now: int, change: int) -> Json:
    """Say how many licenses there were before a change, and after it."""
    if change < 0:
        return {"licensesBefore": now, "licensesAfter": now + change}
    before = now - change if kind == "add_quantity" else 0
    return {"licensesBefore": before, "licensesAfter": before + change}


def cut(shop: Shop, kind: str, of: Subscription) -> list[Line]:
    """Credit all that was paid for from today on, the newest lot first (`E2`, `U3`)."""
    lines, today = [], shop.today()
    for lot in reversed(of.lots):
        before = today - DAY
        lines.append(make_line(shop, kind, of, lot, -lot.size, today, of.period, before))
    return lines


def bill(shop: Shop, lines: list[Line], at_once: bool, allocates: bool = True) -> None:
    """Let credits reduce open invoices; then invoice the lines now, or on the 1st (`I1`, `I5`)."""
    shop.billed += lines
    charged = [charger(shop, line) if allocates else None for line in lines]
    documents: dict[object, list[int]] = {}
    for place, line in enumerate(lines):
        line.group = _group(line, charged[place])
        key = (line.profile.id, line.group if at_once else None)
        documents.setdefault(key, []).append(place)
    for places in documents.values():
        theirs = [lines[place] for place in places]
        for place in places:
            allocate(shop, lines[place], charged[place])
        if at_once:
            settle(shop, theirs[0].profile, theirs)
        else:
            theirs[0].profile.pending.extend(theirs)


def _group(line: Line, charged: Line | Invoice | None) -> Reference:
    """Say for which order and cost center a line is: what is owed back, as it was (`I16`)."""
    owed = line.total() < 0 or (line.total() == 0 and not line.comes())
    same = charged is not None and (owed or line.reverses)
    return charged.group if charged and same else line.subscription.reference


def bill_changes(shop: Shop, lines: list[Line]) -> None:
    """Invoice changes now, or on the 1st (`I1`)."""
    bill(shop, lines, at_once=shop.settings["changeBilling"] == "immediately")


def allocate(shop: Shop, line: Line, invoice: Line | Invoice | None) -> None:
    """Reduce what is outstanding on the invoice that charged what a line credits (`I5`)."""
    if not isinstance(invoice, Invoice):
        return
    amount = min(-line.total(), invoice.outstanding)
    if amount > 0:
        line.allocated = amount
        reduce(shop, invoice, amount)
        written = money(amount, invoice.profile.currency)
        facts = {"subscription": line.subscription.id, "invoice": invoice.number}
        shop.emit("credit_allocated", **facts, amount=written)


def charger(shop: Shop, line: Line) -> Line | Invoice | None:
    """Find what charged what a line credits: a line that waits for its invoice, or an invoice."""
    number = line.period.charged.get(line.lot.serial, line.period.opening)
    pending = [p for p in line.profile.pending if p.period is line.period]
    if line.reverses:
        number, pending = line.reverses, []
    elif line.kind == "add_quantity":  # More made those cheaper that the opening charged (`K6`).
        number, pending = line.period.opening, [p for p in pending if p.covers]
    else:
        pending = [p for p in pending if p.charges(line.lot)]
    invoices = [invoice for invoice in shop.invoices if invoice.number == number]
    found: list[Line | Invoice] = [*pending[-1:], *invoices[:1]]
    return found[0] if found else None


def reduce(shop: Shop, invoice: Invoice, amount: int) -> None:
    """Take an amount off what is outstanding."""
    invoice.outstanding -= amount
    if invoice.outstanding == 0 and invoice.status != "void":
        invoice.status = "paid"
        shop.settled += [invoice] if invoice.disabled else []
    smallest.judge(shop, invoice.profile)


def settle(shop: Shop, profile: Profile, lines: list[Line]) -> None:
    """Issue an invoice of lines, perhaps with a credit note ahead of it (`I5`)."""
    allocated = sum(line.allocated for line in lines)
    if allocated and sum(line.total() for line in lines) + allocated > 0:
        # It would ask for more than its total: credits first, and what they leave pays the rest.
        issue(shop, profile, [line for line in lines if line.total() < 0], refunds=False)
        issue(shop, profile, [line for line in lines if line.total() >= 0])
    else:
        issue(shop, profile, lines)


def _nets(line: Line, lines: list[Line]) -> bool:
    """Say whether the lines of this one's subscription and period net to zero together (`I5`)."""
    together = [o for o in lines if o.period is line.period and o.group == line.group]
    signed = sum(o.quantity if o.comes() else -o.quantity for o in together)
    if line.kind not in ("add_quantity", "remove_quantity", "cancel", "change") or signed != 0:
        return False
    amounts = [sum(column) for column in zip(*(o.figures for o in together), strict=True)]
    return not any(amounts) and not any(o.allocated for o in together)


def next_number(shop: Shop) -> tuple[str, int]:
    """Take the next number of the series (`I3`)."""
    numbers, year = shop.settings["invoiceNumbers"], shop.today().year
    last_year, last_serial = shop.serials[-1] if shop.serials else (year, 0)
    serial = 1 if numbers["series"] == "yearly" and year != last_year else last_serial + 1
    shop.serials.append((year, serial))
    return numbered(numbers, year, serial), serial


def numbered(numbers: Json, year: int, serial: int) -> str:
    """Write an invoice number."""
    shown = "" if numbers["series"] == "continuous" else f"{year}-"
    return f"{numbers.get('prefix') or ''}{shown}{serial:06}"


def issue(shop: Shop, profile: Profile, lines: list[Line], refunds: bool = True) -> None:
    """Issue an invoice, or a credit note (`I3`, `I5`)."""
    number, serial = next_number(shop)
    total, allocated = (sum(line.total() for line in lines), sum(line.allocated for line in lines))
    to_pay = max(total + allocated, 0)
    applied, credited = min(profile.balance, to_pay), max(-(total + allocated), 0)
    due = shop.today() + DAY * shop.settings["paymentDays"]
    left = to_pay - applied
    place, group = len(shop.invoices), lines[0].group
    invoice = Invoice(number, profile, due, total, left, left, applied, "due", lines, place, group)
    invoice.status = "due" if left else "paid"
    invoice.waits_for_clearance = shop.settings["dunning"]["waitsForClearance"]
    refund = credited if shop.settings["credits"] == "refund" and refunds else 0
    profile.balance += credited - refund - applied
    shop.invoices.append(invoice)
    smallest.judge(shop, profile)
    wanted = [] if invoice.too_small or not left else paying.together(shop, invoice)
    asked = paying.order_of(shop, wanted)
    for line in lines:
        charge(shop, line, number)
    currency, written = profile.currency, [line.written() for line in lines]
    subtotal, taxes = (sum(line.figures[0] for line in lines), tax_totals(written, currency))
    rounding = rounding_of(taxes, subtotal, total, currency)
    order, center = orders.named(profile, group)
    exceeded = orders.use(profile, order, lines)
    shop.emit(
        "invoice_issued",
        number=number,
        serial=serial,
        date=shop.today().isoformat(),
        due=due.isoformat(),
        billingProfile=profile.id,
        recipients=profile.details["recipients"],
        purchaseOrder=order or None,
        costCenter=center or None,
        orderExceeded=exceeded,
        lines=written,
        subtotal=money(subtotal, currency),
        taxes=taxes,
        rounding=money(rounding, currency) if rounding else None,
        total=money(total, currency),
        allocated=money(allocated, currency),
        creditsApplied=money(applied, currency),
        credited=money(credited - refund, currency),
        amountDue=money(left, currency),
        tooSmall=left > 0 and not wanted,
        charge=asked,
        refund=give_back(profile, refund),
    )
    if asked:
        paying.note(shop, wanted)


def charge(shop: Shop, line: Line, number: str) -> None:
    """Remember which invoice charged a lot (`I5`)."""
    if line.superseded:
        return
    if line.kind == "add_quantity":
        line.period.charged[line.lot.serial] = number
    elif line.covers:
        for other in [one for payer in shop.profiles for one in payer.pending]:
            before = other.period is line.period and other.arose <= line.arose
            other.superseded = other.superseded or before
        line.period.charged |= {lot.serial: number for lot in line.covers}
        line.period.opening = number
    elif line.kind not in ("remove_quantity", "cancel", "change"):
        line.period.opening = number


def give_back(profile: Profile, amount: int) -> Json | None:
    """Ask the host to refund to the card of a profile (`I7`)."""
    if profile.closed or amount == 0:
        return None
    return {
        "paymentMethod": profile.card.id,
        "token": profile.card.card["token"],
        "amount": money(amount, profile.currency),
    }


def change_invoice_due(profile: Profile) -> datetime | None:
    """Say when the change invoice of a profile is due (`I1`)."""
    return min((next_first(line.arose) for line in profile.pending), default=None)


def issue_changes(shop: Shop, profile: Profile) -> None:
    """Issue the change invoices of a profile, without the lines that come to nothing (`I5`).

    There is one for each order and cost center, that of none first (`I16`).
    """
    lines = profile.pending
    kept = [line for line in lines if not _nets(line, lines)]
    for group in sorted({line.group for line in kept}):
        profile.pending = [line for line in profile.pending if line.group != group]
        settle(shop, profile, [line for line in kept if line.group == group])
    profile.pending = []
    if not kept:
        shop.emit("changes_netted", billingProfile=profile.id)


def past_due_from(invoice: Invoice) -> datetime | None:
    """Say from when an invoice is past due (`I3`): never while its purchase waits (`B1`, `S7`).

    Nor while it waits for its clearance (`I17`).
    """
    waits = any(line.subscription.waits_for(invoice.number) for line in invoice.lines)
    waits = waits or invoice.waits_for_clearance
    due = invoice.status == "due" and not waits and not invoice.too_small
    return midnight(invoice.due + DAY) if due else None


def become_past_due(shop: Shop, invoice: Invoice) -> None:
    """Make an invoice past due."""
    invoice.status = "past_due"
    outstanding = money(invoice.outstanding, invoice.profile.currency)
    shop.emit("invoice_past_due", invoice=invoice.number, outstanding=outstanding)


def void(shop: Shop, invoice: Invoice) -> None:
    """Let an invoice be paid no more (`B1`): a credit note reverses it."""
    invoice.status = "void"
    smallest.judge(shop, invoice.profile)
    for payment in invoice.payments.values():
        share = payment.share(invoice)
        share.credited = share.held
    nothing = money(0, invoice.profile.currency)
    shop.emit("invoice_voided", invoice=invoice.number, credited=nothing)


def reverse(shop: Shop, subscription: Subscription) -> None:
    """End a purchase that does not come about, and credit the whole of it (`I3`, `B1`)."""
    period, lot, licenses = (subscription.period, subscription.lots[-1], subscription.licenses())
    first = max(period.start, subscription.term_start)
    line = make_line(shop, "cancel", subscription, lot, -licenses, first, period)
    subscription.delete()
    for invoice in shop.invoices:
        if invoice.number == subscription.first_invoice:
            void(shop, invoice)
    subscription.came_to_nothing = True
    shop.emit("subscription_deleted", subscription=subscription.id, lines=[line.written()])
    promoting.release(shop, subscription, "purchase_lapsed")
    bill(shop, [line], at_once=True)


def activate(shop: Shop, subscription: Subscription) -> None:
    """Make what was paid for usable (`B1`)."""
    subscription.status, subscription.until, subscription.since = ("active", None, shop.now)
    shop.emit("subscription_activated", subscription=subscription.id)
