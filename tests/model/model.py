"""The model: it takes commands and time as the library does (`B6`, `T1`, `T2`)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from . import approving, dunning, eligibility, lifecycle, orders, reserving
from .commands import CREATING, RULES
from .cures import CURABLE, DEPENDS
from .dates import read
from .due import Due, everything_due
from .facts import Facts
from .figures import compared, figures_of, figures_of_payment, minor_of, total_of
from .money import Json
from .shop import Shop
from .state import NeedsApproval, Refusal
from .wanted import PurchaseRequest

ASKED_ABOUT_AS_WELL = (
    "not_a_member",
    "not_allowed",
    "read_only_view",
    "unknown_subscription",
    "wrong_status",
)


MEMBERSHIP_IS_A_RULE = ("purchase_subscription", "start_trial")
"""Where it is one of the rules of P5."""

BUYING = (
    "subscription_purchased",
    "subscription_reactivated",
    "trial_started",
    "trial_converted",
    "licenses_added",
    "licenses_reserved",
    "licenses_scheduled",
    "plan_changed",
    "plan_change_reserved",
    "plan_change_scheduled",
    "people_moved_to_plan",
)

TOTALS = {"licenses_scheduled", "license_schedule_dropped", "renewal_announced"}
"""What sets another total for the renewal, and nothing else."""


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
            return Verdict("denied", self._told(refusal, id, actor, now, command), due)
        events = self.shop.journal[start:]
        if events:
            self._forget(now)
            self.memory.append(Memory(id, now, content))
        return Verdict("accepted", due=due, events=events)

    def _told(
        self, refusal: Refusal, id: int, actor: str, now: datetime, command: Json
    ) -> set[str]:
        """Say what is told: what is in the way even if they cured what they can, or that (`H4`)."""
        if not refusal.codes <= CURABLE:
            return refusal.codes
        trial = self._copy()
        trial.shop.cured = True
        try:
            trial._decide(id, actor, now, command)
        except Refusal as left:
            # A stale quote can be cured, too: by another quote.
            stale = refusal.codes if "quote_stale" in left.codes else set[str]()
            return refusal.codes if left.codes <= CURABLE else left.codes | stale
        return refusal.codes

    def _remembered(self, at: datetime) -> list[Memory]:
        """List the commands that are not too long ago."""
        days = timedelta(self.shop.settings["commandMemoryDays"])
        return [known for known in self.memory if at <= known.at + days]

    def _forget(self, now: datetime) -> None:
        """Forget the others: what was forgotten once does not come back (`B6`, `O6`)."""
        self.memory = self._remembered(now)

    def _before(self, id: int, now: datetime, content: Json) -> Verdict | None:
        """Look at the command's id, and at the clock, before anything else (`B6`)."""
        for known in self._remembered(self.shop.last or now):
            if known.id == id:
                same = known.content == content
                return Verdict("repeated") if same else Verdict("denied", {"command_conflict"})
        if self.shop.last and now < self.shop.last:
            return Verdict("denied", {"time_goes_back"})
        return None

    def _decide(self, id: int, actor: str, now: datetime, command: Json) -> None:
        shop = self.shop
        shop.actor, shop.now, shop.approver, shop.billed = actor, now, "", []
        if codes := malformed(command):
            raise Refusal(*codes, *ASKED_ABOUT_AS_WELL)
        creates = command["type"] == "create_organization"
        if not shop.created and not creates:
            raise Refusal("organization_missing")
        if command["type"] not in MEMBERSHIP_IS_A_RULE:
            shop.require_member()
        if str(id) in shop.used_ids():
            raise Refusal("command_id_used", *self._codes_of(0, actor, now, command))
        self._check_quote(id, actor, now, command)
        self._check_orders(id, actor, now, command)
        if command["type"] == "decide_purchase_request":
            self._decide_request(command)
        elif command["type"] == "confirm_purchase_request":
            asked = approving.find(shop, command["request"])
            approving.confirm(shop, asked, command["total"], self.total_today(asked))
        else:
            self._carry_out(id, command)
        self._follow()

    def _follow(self) -> None:
        """Let go on what waited for a payment, and give back what was disabled."""
        reserving.go_on(self.shop)
        dunning.restore_paid(self.shop)

    def _codes_of(self, id: int, actor: str, now: datetime, command: Json) -> set[str]:
        """Say what else is wrong with a command, under an id that is not used."""
        try:
            self._copy()._decide(id, actor, now, command)
        except Refusal as refusal:
            return refusal.codes
        return set()

    def _carry_out(self, id: int, command: Json) -> None:
        """Ask the rule; what has to be approved becomes a request (`P7`)."""
        try:
            _decide_alone(self.shop, str(id), command)
        except NeedsApproval as needs:
            total = self._as_approved(str(id), self.shop.actor, command)
            approving.request(self.shop, str(id), command, needs, total)

    def _decide_request(self, command: Json) -> None:
        """Approve, and carry out as the purchaser's, or decline (`P7`)."""
        shop, actor = self.shop, self.shop.actor
        asked = approving.to_decide(shop, command["request"])
        if command["decision"] == "approve":
            if self._dearer(asked):
                raise Refusal("purchase_request_stale")
            approving.decided(shop, asked, "approve")
            shop.actor, shop.approver, shop.approved = asked.purchaser, actor, True
            _decide_alone(shop, f"r{asked.id}", asked.command)
            shop.actor, shop.approver, shop.approved = actor, "", False
        else:
            approving.decided(shop, asked, "decline")

    def _dearer(self, asked: PurchaseRequest) -> bool:
        """Say whether a request costs more today than they agreed to."""
        try:
            return self.total_today(asked)[0] > asked.agreed
        except Refusal as refusal:
            # It is told ahead of what they can cure, such as a card that has expired (`H4`).
            stale = {"purchase_request_stale"} if refusal.codes <= DEPENDS else set[str]()
            raise Refusal(*refusal.codes, *stale) from refusal

    def total_today(self, asked: PurchaseRequest) -> approving.Total:
        """Say what a request costs today."""
        return self._as_approved(f"r{asked.id}", asked.purchaser, asked.command)

    def _as_approved(self, id: str, purchaser: str, command: Json) -> approving.Total:
        """Try what has to be approved on a copy, and say what it comes to, taxes included."""
        trial = self._copy()
        shop, start = trial.shop, len(self.shop.journal)
        shop.actor, shop.approved = purchaser, True
        if command["type"] not in MEMBERSHIP_IS_A_RULE:
            shop.require_member()
        _decide_alone(shop, id, command)
        events = shop.journal[start:]
        changed = [s for s in shop.subscriptions if s.id == command.get("subscription")]
        bought = any(_buys(record["event"]) for record in events)
        if command["type"] == "schedule_licenses":  # What is lower by now buys nothing.
            bought = bought and any(s.licenses() < command["licenses"] for s in changed)
        if not bought:
            raise Refusal("nothing_to_buy")
        for record in events:  # A move at the renewal says what it adds.
            event = record["event"]
            amount = event.get("addedTotal") or (event.get("ofMove") or {}).get("addedTotal")
            if amount:
                return minor_of(amount), amount["currency"]
        if {record["event"]["type"] for record in events} <= TOTALS:
            return lifecycle.schedule_total(self.shop, command)
        return total_of(figures_of(shop, events))

    def quote(self, id: int, actor: str, at: str, command: Json) -> Verdict:
        """Say what a command would charge or credit, by trying it on a copy (`B5`)."""
        if self._next(read(at)):
            return Verdict("denied", {"overdue"})
        trial = self._copy()
        trial.shop.approved = True
        verdict = trial.execute(id, actor, at, command)
        if verdict.kind != "accepted":
            return verdict
        figures = figures_of(trial.shop, verdict.events)
        came = ["succeeded", "dispute_won"]
        paid = command["type"] == "report_payment" and command["result"]["type"] in came
        if paid or command["type"] == "change_settings":  # What follows is charged, not by it.
            figures = figures_of_payment([record["event"] for record in verdict.events])
        if "total" not in figures:
            return Verdict("denied", figures.get("refused", {"nothing_to_quote"}))
        self.quotes[f"@q{id}"] = compared(figures)
        return Verdict("accepted", events=[figures])

    def _copy(self) -> Model:
        """Copy everything that can still change: not the facts, nor what was recorded."""
        shop = self.shop
        stays: list[object] = [shop.facts, *shop.journal, *shop.arisen, *self.memory]
        return deepcopy(self, {id(thing): thing for thing in stays})

    def _check_quote(self, id: int, actor: str, now: datetime, command: Json) -> None:
        """Refuse what would not cost what was quoted (`B5`)."""
        reference = command.get("quote")
        if reference is None:
            return
        trial = self._without_limits()
        trial.shop.approved = True
        start = len(trial.shop.journal)
        trial._decide(id, actor, now, {**command, "quote": None})
        figures = figures_of(trial.shop, trial.shop.journal[start:])
        if compared(figures) != self.quotes.get(reference):
            raise Refusal("quote_stale", "currency_differs")

    def _check_orders(self, id: int, actor: str, now: datetime, command: Json) -> None:
        """Refuse, after all else, what an order would carry that ended, or has no more (`I16`)."""
        limited = any(profile.orders for profile in self.shop.profiles)
        if actor == "system" or self.shop.cured or not limited:
            return
        trial = self._without_limits()
        try:
            trial._decide(id, actor, now, {**command, "quote": None})
        except Refusal:  # It is told when the command is decided.
            return
        orders.refuse(self.shop, trial.shop.billed)

    def _without_limits(self) -> Model:
        """Copy everything but the limits of orders, which are asked last."""
        copy = self._copy()
        for profile in copy.shop.profiles:
            profile.orders = {}
        return copy

    def advance(self, at: str) -> list[Json]:
        """Let time bring what is due, one by one."""
        start, to = len(self.shop.journal), read(at)
        while due := self._next(to):
            self.shop.now, self.shop.actor = due.at, "system"
            due.act()
            self._follow()
        return self.shop.journal[start:]

    def deadline(self) -> datetime | None:
        """Say when something is due next (`T2`)."""
        return min((due.at for due in everything_due(self.shop)), default=None)

    def _next(self, to: datetime) -> Due | None:
        due = [item for item in everything_due(self.shop) if item.at <= to]
        return min(due, key=lambda item: (item.at, item.kind, item.age), default=None)


def _decide_alone(shop: Shop, id: str, command: Json) -> None:
    """Ask the rule about a command."""
    if command["type"] in CREATING:
        CREATING[command["type"]](shop, command, id)
    else:
        RULES[command["type"]](shop, command)


def malformed(command: Json) -> list[str]:
    """Say what is wrong with a command whatever the state (`H4`)."""
    codes = []
    parts = [command, command.get("purchase") or {}, command.get("conversion") or {}]
    if any(not 1 <= part.get("licenses", 1) <= eligibility.LARGEST for part in parts):
        codes.append("out_of_range")
    if (
        command["type"] in ("assign_licenses", "request_licenses", "decide_license_request")
        and len(set(command["people"])) > 20
    ):
        codes.append("too_many_people")
    rates = [*command.get("taxRates", []), *command.get("settings", {}).get("taxRates", [])]
    if any((Fraction(rate["percent"]) == 0) != ("exemption" in rate) for rate in rates):
        codes.append("zero_rate_unexplained")
    return codes


def _buys(event: Json) -> bool:
    """Say whether an event buys licenses: fewer that are dearer do, too (`K6`)."""
    if event["type"] == "licenses_removed":
        return sum(Decimal(line["amount"]["amount"]) for line in event["lines"]) > 0
    return event["type"] in BUYING
