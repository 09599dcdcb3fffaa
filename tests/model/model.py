"""The model: it takes commands and time as the library does (`B6`, `T1`, `T2`)."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from . import accounts, billing, buying, comeback, dunning, lifecycle, limits, seats
from .dates import midnight, read
from .facts import Facts
from .money import Json
from .shop import Shop
from .state import Refusal, Subscription

Rule = Callable[[Shop, Json], None]

RULES: dict[str, Rule] = {
    "create_organization": accounts.create_organization,
    "change_settings": accounts.change_settings,
    "set_policy": buying.set_policy,
    "set_purchase_limit": limits.set_limit,
    "edit_payment_method": accounts.edit_payment_method,
    "share_billing_profile": accounts.share_billing_profile,
    "set_tax_rates": accounts.set_tax_rates,
    "schedule_licenses": lifecycle.schedule,
    "change_licenses": seats.change_licenses,
    "assign_licenses": seats.assign,
    "unassign_licenses": seats.unassign,
    "unassign_product": seats.unassign_product,
    "cancel_subscription": lifecycle.cancel,
    "set_recurring_billing": lifecycle.set_recurring_billing,
    "report_payment": billing.report_payment,
}
CREATING: dict[str, Callable[[Shop, Json, int], None]] = {
    "add_payment_method": accounts.add_payment_method,
    "purchase_subscription": buying.purchase,
    "reactivate_subscription": comeback.reactivate,
}


ASKED_ABOUT_AS_WELL = (
    "not_a_member",
    "not_allowed",
    "read_only_view",
    "unknown_subscription",
    "wrong_status",
)


ALSO_FOR_A_USED_ID = (
    "not_eligible",
    "no_price",
    "unknown_offer",
    "not_allowed",
    "quote_stale",
    "wrong_status",
    "invoice_still_open",
)


@dataclass
class Due:
    """Something that falls due, in order of time, kind and age of the entity (`T1`)."""

    at: datetime
    kind: int
    age: int
    act: Callable[[], None]


@dataclass
class Verdict:
    """What the model says of a step."""

    kind: str
    """`accepted`, `repeated` or `denied`."""
    codes: set[str] = field(default_factory=set)
    """Every code that would be a right refusal."""
    due: list[Json] = field(default_factory=list)
    events: list[Json] = field(default_factory=list)


@dataclass
class Memory:
    """A command that was carried out."""

    id: int
    at: datetime
    content: Json


class Model:
    """The rules, naively: state, and a list of what is due that is made anew each time."""

    def __init__(self, facts: Facts) -> None:
        """Start with nothing."""
        self.shop = Shop(facts)
        self.memory: list[Memory] = []
        self.quotes: dict[str, Json] = {}

    def execute(self, id: int, actor: str, at: str, command: Json) -> Verdict:
        """Bring time up to date, then decide (`T1`)."""
        content, now = {"actor": actor, "command": command}, read(at)
        before = self._before(id, now, content)
        if before:
            return before
        due = self.advance(at)
        start = len(self.shop.journal)
        try:
            self._decide(id, actor, now, command)
        except Refusal as refusal:
            return Verdict("denied", refusal.codes, due)
        dunning.restore_paid(self.shop)
        lifecycle.end_excess(self.shop)
        events = self.shop.journal[start:]
        if events:
            self.memory.append(Memory(id, now, content))
        return Verdict("accepted", due=due, events=events)

    def _before(self, id: int, now: datetime, content: Json) -> Verdict | None:
        """Look at the command's id, and at the clock, before anything else (`B6`)."""
        for known in self.memory:
            days = self.shop.settings["commandMemoryDays"]
            fresh = (self.shop.last or now) <= known.at + timedelta(days)
            if known.id == id and fresh:
                same = known.content == content
                return Verdict("repeated") if same else Verdict("denied", {"command_conflict"})
        if self.shop.last and now < self.shop.last:
            return Verdict("denied", {"time_goes_back"})
        return None

    def _decide(self, id: int, actor: str, now: datetime, command: Json) -> None:
        shop = self.shop
        shop.actor, shop.now = actor, now
        if codes := malformed(command):
            raise Refusal(*codes, *ASKED_ABOUT_AS_WELL)
        creates = command["type"] == "create_organization"
        if not shop.created and not creates:
            raise Refusal("organization_missing")
        if command["type"] != "purchase_subscription":  # there it is one of the rules of P5
            shop.require_member()
        self._check_quote(id, actor, now, command)
        created = [s.id for s in shop.subscriptions] + [card.id for card in shop.cards]
        if command["type"] in CREATING:
            if f"@s{id}" in created or f"@m{id}" in created:
                raise Refusal("command_id_used", *ALSO_FOR_A_USED_ID)
            CREATING[command["type"]](shop, command, id)
        else:
            RULES[command["type"]](shop, command)

    def quote(self, id: int, actor: str, at: str, command: Json) -> Verdict:
        """Say what a command would charge or credit, by trying it on a copy (`B5`)."""
        if self._next(read(at)):
            return Verdict("denied", {"overdue"})
        verdict = deepcopy(self).execute(id, actor, at, command)
        if verdict.kind != "accepted":
            return verdict
        figures = figures_of(verdict.events)
        if not figures["lines"] or command["type"] == "report_payment":
            return Verdict("denied", {"nothing_to_quote"})
        self.quotes[f"@q{id}"] = compared(figures)
        return Verdict("accepted", events=[figures])

    def _check_quote(self, id: int, actor: str, now: datetime, command: Json) -> None:
        """Refuse what would not cost what was quoted (`B5`)."""
        reference = command.get("quote")
        if reference is None:
            return
        trial = deepcopy(self)
        start = len(trial.shop.journal)
        trial._decide(id, actor, now, {**command, "quote": None})
        figures = figures_of(trial.shop.journal[start:])
        if compared(figures) != self.quotes.get(reference):
            raise Refusal("quote_stale", "currency_differs")

    def advance(self, at: str) -> list[Json]:
        """Let time bring what is due, one by one."""
        start, to = len(self.shop.journal), read(at)
        while due := self._next(to):
            self.shop.now, self.shop.actor = due.at, "system"
            due.act()
            lifecycle.end_excess(self.shop)
        return self.shop.journal[start:]

    def deadline(self) -> datetime | None:
        """Say when something is due next (`T2`)."""
        return min((due.at for due in self._due()), default=None)

    def _next(self, to: datetime) -> Due | None:
        due = [item for item in self._due() if item.at <= to]
        return min(due, key=lambda item: (item.at, item.kind, item.age), default=None)

    def _due(self) -> list[Due]:
        """List all that is due one day."""
        shop, found = self.shop, []
        for age, profile in enumerate(shop.profiles):
            act = partial(billing.issue_changes, shop, profile)
            found += _item(billing.change_invoice_due(profile), 0, age, act)
        for age, invoice in enumerate(shop.invoices):
            act = partial(billing.become_past_due, shop, invoice)
            found += _item(billing.past_due_from(invoice), 1, age, act)
            step = partial(dunning.take_step, shop, invoice)
            found += _item(dunning.step_due(shop, invoice), 1, age, step)
        for age, subscription in enumerate(shop.subscriptions):
            found += _of_subscription(shop, age, subscription)
        return found


def figures_of(events: list[Json]) -> Json:
    """Say what events charge and credit: their lines, and what these come to."""
    arisen = [r["event"] for r in events if r["event"]["type"] != "invoice_issued"]
    return {"lines": [line for event in arisen for line in event.get("lines", [])]}


def compared(figures: Json) -> Json:
    """Leave out of a quote what is not a figure."""
    asides = ("arose", "lot", "subscription")
    lines = [{k: v for k, v in line.items() if k not in asides} for line in figures["lines"]]
    return {"lines": lines}


def malformed(command: Json) -> list[str]:
    """Say what is wrong with a command whatever the state (`H4`)."""
    codes = []
    if not 1 <= command.get("licenses", 1) <= buying.LARGEST:
        codes.append("out_of_range")
    if command["type"] == "assign_licenses" and len(set(command["people"])) > 20:
        codes.append("too_many_people")
    return codes


def _item(at: datetime | None, kind: int, age: int, act: Callable[[], None]) -> list[Due]:
    return [Due(at, kind, age, act)] if at else []


def _of_subscription(shop: Shop, age: int, subscription: Subscription) -> list[Due]:
    until = midnight(subscription.until) if subscription.until else None
    ending = billing.lapse if subscription.status == "pending" else lifecycle.end_status
    kinds: list[tuple[datetime | None, int, Callable[[Shop, Subscription], None]]] = [
        (lifecycle.end_due(subscription), 2, lifecycle.end_period),
        (until, 3, ending),
        (lifecycle.release_due(subscription), 4, lifecycle.release_excess),
        (lifecycle.excess_due(subscription), 5, lifecycle.tell_excess),
        (lifecycle.ending_due(shop, subscription), 5, lifecycle.tell_ending),
        (lifecycle.notice_due(shop, subscription), 5, lifecycle.announce),
    ]
    items = [_item(at, kind, age, partial(act, shop, subscription)) for at, kind, act in kinds]
    return [due for item in items for due in item]
