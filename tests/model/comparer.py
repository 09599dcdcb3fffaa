"""Runs steps through the library and the model, and tells the first difference."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from . import clearing, eligibility, seats
from .dates import read
from .facts import PEOPLE, Facts, person_id
from .library import Library, code_of, is_id
from .model import Model, Verdict
from .money import Json, money
from .shapes import bare, shape_of
from .state import Invoice, Profile, Subscription

WATCHED = [person_id(name) for name in PEOPLE]


INTENTS = ["purchase", "trial_with_payment_method", "trial_without_payment_method"]


def at_end_of(subscription: Subscription) -> str | None:
    """Say what is shown of the end of a term (`E1`)."""
    shown = subscription.status == "paused" or subscription.status == "active"
    return subscription.ahead if shown else None


def resumption_of(subscription: Subscription) -> str | None:
    """Say which day is shown as the end of a pause (`E3`)."""
    shown = at_end_of(subscription) == "pause" and subscription.resumes
    return shown.isoformat() if shown else None


def about_days(model: Json, library: Json) -> Json:
    """Leave out of a proof the days that it is not about: they are the same before and after."""
    sides = ("segmentsBefore", "segmentsAfter")
    told = [segment["days"]["start"] for side in sides for segment in library.get(side) or []]
    first = min(told, default="9")
    early = [_cut(model[side] or [], "", first) for side in sides]
    late = {side: _cut(model[side] or [], first, "9") or None for side in sides}
    return {**model, **late} if early[0] == early[1] else model


def _cut(segments: list[Json], start: str, end: str) -> list[Json]:
    """Cut segments to the days between two."""
    found = []
    for segment in segments:
        days = segment["days"]
        within = {"start": max(days["start"], start), "end": min(days["end"], end)}
        found += [{**segment, "days": within}] if within["start"] < within["end"] else []
    return found


class Difference(Exception):
    """The library and the model do not agree."""

    def __init__(self, where: str, model: object, library: object) -> None:
        """Say where, and what each says."""
        super().__init__(where)
        self.where, self.model, self.library = where, model, library


class Run:
    """One sequence of steps, told to both."""

    def __init__(self, catalog: Json) -> None:
        """Start with a catalog and nothing else."""
        self.model = Model(Facts(catalog))
        self.library = Library(Facts(catalog))
        self.names: dict[str, str] = {}
        self.answer: Json | list[Json] = {}
        self.seen = 0
        """How many events there were when everything was looked at."""

    def step(self, step: Json) -> Verdict | None:
        """Take a step in both, and compare everything there is to see."""
        verdict = getattr(self, f"_{step['do']}")(step)
        if step["do"] in ("execute", "advance"):
            self._views(step["at"])
        return verdict if isinstance(verdict, Verdict) else None

    def _execute(self, step: Json) -> Verdict:
        real = self.answer = self.library.execute(step)
        verdict = self.model.execute(step["id"], step["actor"], step["at"], step["command"])
        self.compare("due", verdict.due, real["due"])
        outcome = real["outcome"]
        code = code_of(outcome["denial"]) if outcome["type"] == "denied" else ""
        agreed = outcome["type"] == verdict.kind and (not code or code in verdict.codes)
        if not agreed:
            raise Difference(
                f"outcome {code or outcome['type']}",
                f"{verdict.kind} {sorted(verdict.codes)}",
                outcome,
            )
        if verdict.kind == "accepted":
            self.compare("events", verdict.events, outcome["events"])
        return verdict

    def _quote(self, step: Json) -> Verdict:
        real = self.answer = self.library.quote(step)
        verdict = self.model.quote(step["id"], step["actor"], step["at"], step["command"])
        if "denial" in real or verdict.kind == "denied":
            if real.get("denial") not in verdict.codes:
                raise Difference("quote", f"{verdict.kind} {sorted(verdict.codes)}", real)
        else:
            self.compare("quote", verdict.events[0], real)
        return verdict

    def _advance(self, step: Json) -> None:
        real = self.answer = self.library.advance(step["at"])
        self.compare("due", self.model.advance(step["at"]), real)

    def _person(self, step: Json) -> None:
        self.model.shop.facts.people[step["person"]["id"]] = step["person"]
        self.library.change_person(step["person"])

    def _remove(self, step: Json) -> None:
        if self.model.shop.facts.people.pop(step["person"], None):
            self.library.remove_person(step["person"])

    def _catalog(self, step: Json) -> None:
        self.model.shop.facts.catalog = step["catalog"]
        self.library.change_catalog(step["catalog"])

    def _views(self, at: str) -> None:
        shop = self.model.shop
        if not shop.created:
            return
        now = max(read(at), shop.last or read(at))
        shop.now = now
        due = self.model.deadline()
        self.compare("next deadline", due, self.library.deadline())
        if due is not None and due <= now:  # Questions are of the present (`V7`).
            self.compare("a question", "overdue", self.library.refused_view(now))
            return
        if self.seen == len(shop.journal):
            return
        self._eligibility(now)
        self.seen = len(shop.journal)
        numbers = [invoice.number for invoice in shop.invoices]
        self.compare("distinct invoice numbers", len(set(numbers)), len(numbers))
        rows = [self._row(row) for row in shop.subscriptions]
        self.compare("subscriptions", rows, self.library.subscriptions(now))
        for profile in shop.profiles:
            if shop.facts.standing(profile.owner) == "member":
                self._profile_views(profile, now)
        self._access()

    def _row(self, subscription: Subscription) -> Json:
        reserved, offered = subscription.reserved, subscription.offered
        taken_over = subscription.taken_over
        return {
            "purchaser": subscription.purchaser,
            "subscription": {
                "subscription": subscription.id,
                "status": subscription.status,
                "channel": subscription.channel,
                "licenses": subscription.licenses(),
                "assigned": len(subscription.holders),
                "scheduledLicenses": subscription.scheduled,
                "reserved": reserved.lot.size if reserved else None,
                "handOver": {"to": offered.to, "until": offered.until.isoformat()}
                if offered
                else None,
                "takenOverOn": taken_over.isoformat() if taken_over else None,
                "recurringBilling": "on" if subscription.recurring else "off",
                "atEnd": at_end_of(subscription),
                "resumesOn": resumption_of(subscription),
                "extendedMonths": subscription.extended or None,
                "unitPrice": bare(subscription.period.price),
                "shape": shape_of(subscription.period.price),
                "bought": subscription.bought.isoformat(),
            },
        }

    def _profile_views(self, profile: Profile, now: datetime) -> None:
        invoices = [i for i in self.model.shop.invoices if i.profile is profile]
        rows = [self._invoice(invoice) for invoice in reversed(invoices)]
        self.compare("invoices", rows[:200], self.library.invoices(profile.owner, profile.id, now))
        balance = self.library.balances(profile.owner, now)[self.library.ids[profile.id]]
        self.compare("balance", money(profile.balance, profile.currency), balance)

    def _invoice(self, invoice: Invoice) -> Json:
        currency = invoice.profile.currency
        return {
            "number": invoice.number,
            "total": money(invoice.total, currency),
            "outstanding": money(invoice.outstanding, currency),
            "status": invoice.status,
            "due": invoice.due.isoformat(),
            "tooSmall": invoice.too_small,
            "clearance": clearing.clearance(invoice),
        }

    def _access(self) -> None:
        shop = self.model.shop
        for product in shop.facts.catalog["products"]:
            holders = [
                p for s in shop.subscriptions if s.means(shop.ids(product["id"])) for p in s.holders
            ]
            for person in dict.fromkeys([*holders, *WATCHED[:4]]):
                model = seats.access(shop, person, product["id"])
                self.compare("access", model, self.library.access(person, product["id"]))

    def _eligibility(self, now: datetime) -> None:
        shop = self.model.shop
        turn = len(shop.journal)
        person = WATCHED[turn % len(WATCHED)]
        product = shop.facts.catalog["products"][turn % 4 - 1]["id"]
        intent = INTENTS[turn % 3]
        if shop.facts.standing(person) != "member":  # who may ask for themselves
            intent = "purchase"
        model = eligibility.may_buy(shop, person, product, 1, intent)
        library = self.library.eligibility(person, product, now, intent)
        self.compare(f"eligibility for {intent}", model, library)

    def compare(self, where: str, model: object, library: object) -> None:
        """Compare all that the model says; the library may say more."""
        if isinstance(model, dict) and isinstance(library, dict):
            if where.endswith(".proof"):
                model = about_days(model, library)
            for key, value in model.items():
                found = library.get(key)
                if value != found:
                    self.compare(f"{where}.{key}", value, found)
        elif isinstance(model, list | tuple) and isinstance(library, list | tuple):
            for place, (one, other) in enumerate(zip(model, library, strict=False)):
                self.compare(f"{where}[{place}]", one, other)
            if len(model) != len(library):
                raise Difference(f"number of {where}", model, library)
        elif not self._same(where, model, library):
            raise Difference(where, model, library)

    def _same(self, where: str, model: object, library: object) -> bool:
        if model == library:
            return True
        if isinstance(model, str) and model.startswith("@") and isinstance(library, str):
            known = self.library.ids.setdefault(model, library)
            return (
                is_id(library)
                and known == library
                and self.names.setdefault(library, model) == model
            )
        if where.endswith((".amount", ".percent")) and model and library:
            return Decimal(str(model)) == Decimal(str(library))
        if where.endswith(".actor") and isinstance(library, dict):
            return bool(library.get("id", "system") == model)
        return not model and not library and isinstance(model, list | bool | None)
