"""The library, driven by the same steps: canonical JSON in, canonical JSON out.

It talks to the extension module itself, below the typed classes, because steps are data here.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from uuid import UUID

from selfserve import _native

from .dates import read, written
from .facts import Facts, person_id
from .money import Json, plain

NOBODY = "00000000-0000-4000-8000-00000000dead"
NO_QUOTE = {"fingerprint": "0" * 32, "total": {"amount": "0.00", "currency": "EUR"}}
EVER = {"type": "between", "from": "2000-01-01", "to": "2200-01-01"}
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_id(value: object) -> bool:
    """Say whether a value is one of the library's ids."""
    return isinstance(value, str) and ID.fullmatch(value) is not None


DETAILS = {
    "people_move_impossible": ["reason"],
    "purchase_order_ended": ["purchaseOrder", "until"],
    "purchase_order_exhausted": ["purchaseOrder", "most", "used", "asked"],
}
"""What is compared of a refusal beside its code (`U5`, `I16`)."""


def code_of(denial: Json) -> str:
    """Name a refusal, perhaps with some of what it says."""
    code = str(denial["type"])
    said = [denial[name] for name in DETAILS.get(code, [])]
    return "/".join([code, *(plain(one) if isinstance(one, dict) else str(one) for one in said)])


def encoded(value: object) -> bytes:
    """Write a value as JSON."""
    return json.dumps(value).encode()


def actor_of(name: str) -> Json:
    """Write who acts."""
    return {"type": "system"} if name == "system" else {"type": "user", "id": name}


class Library:
    """An organization of the library, and which of its ids the model calls by which name."""

    def __init__(self, facts: Facts) -> None:
        """Start with nothing."""
        self.catalog = _native.Catalog(encoded(facts.catalog))
        self.directory = _native.Directory()
        self.directory.upsert(encoded(list(facts.people.values())))
        self.organization = _native.Organization(self.catalog, self.directory)
        self.ids: dict[str, str] = {}
        self.quotes: dict[str, Json] = {}

    def real(self, value: object) -> object:
        """Put the library's ids in the place of the model's names."""
        if isinstance(value, dict):
            return {key: self.real(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.real(inner) for inner in value]
        if isinstance(value, str) and value.startswith("@q"):
            return self.quotes.get(value, NO_QUOTE)
        if isinstance(value, str) and value.startswith("@"):
            return self.ids.get(value, NOBODY)
        return value

    def _given(self, step: Json) -> tuple[bytes, bytes]:
        id = f"c0000000-0000-4000-8000-{step['id']:012}"
        context = {"id": id, "actor": actor_of(step["actor"]), "at": step["at"]}
        return encoded(self.real(step["command"])), encoded(context)

    def execute(self, step: Json) -> Json:
        """Carry out a command."""
        return dict(json.loads(self.organization.execute(*self._given(step))))

    def quote(self, step: Json) -> Json:
        """Ask what a command would cost."""
        granted, answer = self.organization.quote(*self._given(step))
        quote = dict(json.loads(answer))
        if not granted:
            return {"denial": code_of(quote), "why": quote}
        reference = {"fingerprint": quote["fingerprint"], "total": quote["total"]}
        self.quotes[f"@q{step['id']}"] = reference
        return quote

    def advance(self, at: str) -> list[Json]:
        """Let time pass."""
        return list(json.loads(self.organization.advance(encoded(at)))["recorded"])

    def change_person(self, person: Json) -> None:
        """Tell the directory of a person."""
        self.directory.upsert(encoded([person]))

    def remove_person(self, person: str) -> None:
        """Take a person out of the directory."""
        self.directory.remove(UUID(person))

    def change_catalog(self, catalog: Json) -> None:
        """Put another catalog in the place of the present one."""
        self.catalog.replace(encoded(catalog))

    def view(self, actor: str, at: datetime, query: Json) -> list[Json]:
        """Look at the rows of a list."""
        viewer = {"actor": actor_of(actor), "at": written(at)}
        granted, answer = self.organization.view(encoded(query), encoded(viewer))
        if not granted:
            raise PermissionError(answer)
        return list(json.loads(answer)["rows"])

    def refused_view(self, at: datetime) -> str | None:
        """Say why a list is refused, if it is."""
        viewer = {"actor": actor_of(person_id("global_reader")), "at": written(at)}
        granted, answer = self.organization.view(
            encoded({"type": "admin_subscriptions"}), encoded(viewer)
        )
        return None if granted else str(json.loads(answer)["type"])

    def subscriptions(self, at: datetime) -> list[Json]:
        """List every subscription, as an administrator sees it."""
        query = {"type": "admin_subscriptions", "limit": 200}
        return self.view(person_id("global_reader"), at, query)

    def invoices(self, owner: str, profile: str, at: datetime) -> list[Json]:
        """List the invoices of a profile, newest first."""
        id = self.ids.get(profile, NOBODY)
        query = {"type": "invoices", "billingProfile": id, "range": EVER, "limit": 200}
        return self.view(owner, at, query)

    def balances(self, owner: str, at: datetime) -> dict[str, Json]:
        """Say the balance of each profile of a person."""
        rows = self.view(owner, at, {"type": "billing_profiles"})
        return {row["billingProfile"]: row["balance"] for row in rows}

    def access(self, person: str, product: str) -> Json | None:
        """Say through what a person has a product."""
        found = self.organization.access(UUID(person), product)
        return None if found is None else dict(json.loads(found))

    def eligibility(
        self, person: str, product: str, at: datetime, intent: str
    ) -> list[tuple[str, str]]:
        """Say how each rule judges a purchase of one license, or a trial."""
        if intent == "purchase":
            _, answer = self.organization.eligibility(
                UUID(person), product, 1, encoded(written(at))
            )
            checks = json.loads(answer)["checks"]
        else:
            query = {"type": "eligibility", "product": product, "intent": intent}
            viewer = {"actor": actor_of(person), "at": written(at)}
            _, answer = self.organization.view(encoded(query), encoded(viewer))
            checks = json.loads(answer)["eligibility"]["checks"]
        return [(check["finding"]["type"], check["verdict"]) for check in checks]

    def deadline(self) -> datetime | None:
        """Say when something is due next."""
        deadline = self.organization.next_deadline
        return None if deadline is None else read(deadline)
