"""Runs a folder of scenarios: JSON, typed value, call, typed result, JSON, byte for byte.

`python tests/scenarios.py FOLDER`; the format is in the README of the project's own scenarios.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypedDict, TypeVar, cast

from msgspec import ValidationError
from msgspec.json import Decoder

import selfserve
from selfserve import (
    Actor,
    AdminSubscriptionsQuery,
    AdminUsersQuery,
    Advanced,
    AuditFilter,
    Catalog,
    CatalogData,
    Command,
    CommandId,
    CorruptJournal,
    Denied,
    Directory,
    EffectOrder,
    EInvoiceFormat,
    Execution,
    InvalidInput,
    InvoiceDocument,
    Moment,
    NoEInvoice,
    Organization,
    Person,
    PersonId,
    PlanChange,
    PoliciesQuery,
    PolicyList,
    Query,
    Rival,
    Seller,
    SubscriptionId,
    UnusableSnapshot,
)

Json = dict[str, Any]
"""A step, or another object of a scenario's file."""

T = TypeVar("T")


ACTOR: Decoder[Actor] = Decoder(Actor)
AUDIT_FILTER = Decoder(AuditFilter)
CATALOG = Decoder(CatalogData)
CHANGE = Decoder(PlanChange)
COMMAND: Decoder[Command] = Decoder(Command)
COMMAND_ID = Decoder(CommandId)
FORMAT = Decoder(EInvoiceFormat)
INSTANT = Decoder(datetime)
MOMENT: Decoder[Moment] = Decoder(Moment)
PEOPLE = Decoder(list[Person])
PERSON_ID = Decoder(PersonId)
QUERY: Decoder[Query] = Decoder(Query)
RIVAL = Decoder(Rival)
SELLER = Decoder(Seller)
SUBSCRIPTION_ID = Decoder(SubscriptionId)
USERS_QUERY = Decoder(AdminUsersQuery)
EXPONENT = re.compile(r'"(amount|percent)":"[^"]*[eE]')


def typed(data: object, decoder: Decoder[T]) -> T:
    """Read the typed value; what is none goes on as it is, as from a caller without a checker."""
    # To msgspec a text with an exponent is a decimal, to the library it is none.
    if EXPONENT.search(text(data)):
        return cast(T, data)
    try:
        return decoder.decode(text(data))
    except ValidationError:
        return cast(T, data)


def text(data: object) -> str:
    """Write what a file says in one line, its fields in their order."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def given(call: Callable[..., T], step: Json) -> T:
    """Make a call that takes a command."""
    return call(
        typed(step["command"], COMMAND),
        actor=typed(step["actor"], ACTOR),
        at=typed(step["at"], INSTANT),
        id=typed(step["id"], COMMAND_ID),
    )


def steps(folder: Path, scenario: Json) -> list[Json]:
    """List the steps of a scenario, those of its opening ahead of its own."""
    own = cast("list[Json]", scenario["steps"])
    if "opening" not in scenario:
        return own
    opening = folder / "openings" / f"{scenario['opening']}.json"
    return steps(folder, json.loads(opening.read_text("utf-8"))) + own


class Viewer(TypedDict):
    """Who looks, and when."""

    actor: Actor
    at: datetime


def viewer(step: Json) -> Viewer:
    """Read who looks, and when."""
    return {"actor": typed(step["actor"], ACTOR), "at": typed(step["at"], INSTANT)}


class Play:
    """An organization in the middle of a scenario."""

    def __init__(self, folder: Path, scenario: Json) -> None:
        """Set the stage: catalog and people."""

        def facts(name: str) -> object:
            if scenario[name] != "default":
                return scenario[name]
            return json.loads((folder / "facts" / f"{name}.json").read_text("utf-8"))

        self.catalog = Catalog(typed(facts("catalog"), CATALOG))
        people = typed(facts("people"), PEOPLE)
        self.directory = Directory(people)
        self.organization = Organization(self.catalog, self.directory)
        self.journal = b""
        self.effects: tuple[EffectOrder, ...] = ()

    def step(self, step: Json) -> str:
        """Do one step, and say in JSON what came of it."""
        try:
            return self.outcome(step)
        except Denied as denied:
            return text({"denial": json.loads(selfserve.to_json(denied.denial))})
        except InvalidInput as invalid:
            if invalid.person is not None:
                return text({"invalidPerson": json.loads(selfserve.to_json(invalid.person))})
            if invalid.policy_list is not None:
                facts = json.loads(selfserve.to_json(invalid.policy_list))
                return text({"invalidPolicyList": facts})
            return text({"invalidInput": {"path": invalid.path}})
        except NoEInvoice as refused:
            return text({"noEInvoice": json.loads(selfserve.to_json(refused.problem))})
        except CorruptJournal as corrupt:
            return text({"corruptJournal": {"code": corrupt.code, "position": corrupt.position}})

    def outcome(self, step: Json) -> str:
        """Call what the step names; a refusal is raised."""
        result: object = None
        match step["do"]:
            case "execute":
                execution = given(self.organization.execute, step)
                self.append(execution)
                result = {"due": execution.due, "outcome": execution.outcome}
            case "quote":
                result = given(self.organization.quote, step)
            case "view":
                result = self.organization.view(typed(step["query"], QUERY), **viewer(step))
            case "advance":
                advanced = self.organization.advance(typed(step["at"], INSTANT))
                self.append(advanced)
                result = advanced.recorded
            case "deadline":
                result = self.organization.next_deadline
            case "effects":
                result = self.effects
            case "search":
                result = self.directory.search(step["text"], limit=step["limit"])
            case "reload":
                self.organization = self.reloaded()
            case "open":
                self.journal = cast(str, step["journal"]).encode()
                self.organization = self.reloaded()
            case "open_snapshot":
                self.organization = self.restored(bytes.fromhex(step["snapshot"]))
            case "load":
                journal = cast(str, step["journal"]).encode()
                loaded = Organization.from_journal(journal, self.catalog, self.directory)
                result = loaded.version
            case "upsert":
                people = typed(step["people"], PEOPLE)
                self.directory.upsert(people)
            case "remove":
                self.directory.remove(typed(step["person"], PERSON_ID))
            case "replace_catalog":
                self.catalog.replace(typed(step["catalog"], CATALOG))
            case _:
                return self.look(step)
        return selfserve.to_json(result).decode()

    def look(self, step: Json) -> str:
        """Call what the step names and changes nothing."""
        journal: str | bytes = step.get("journal", self.journal)
        result: object = None
        match step["do"]:
            case "audit":
                result = selfserve.audit(journal, typed(step["filter"], AUDIT_FILTER))
            case "order_history":
                subscription = typed(step["subscription"], SUBSCRIPTION_ID)
                result = selfserve.order_history(journal, subscription)
            case "verify_journal":
                result = selfserve.verify_journal(journal)
            case "explain_charge":
                result = selfserve.explain_charge(journal, step["invoice"], step["line"])
            case "explain_access":
                person = typed(step["person"], PERSON_ID)
                result = selfserve.explain_access(journal, person, step["product"])
            case "explain_refusal":
                asked = partial(
                    selfserve.explain_refusal,
                    journal,
                    catalog=self.catalog,
                    directory=self.directory,
                )
                result = given(asked, step)
            case "personal_data":
                person, actor = typed(step["person"], PERSON_ID), typed(step["actor"], ACTOR)
                result = selfserve.personal_data(
                    journal, person, actor=actor, directory=self.directory
                )
            case "difference":
                result = selfserve.difference(self.journal, journal)
            case "as_of":
                moment = typed(step["moment"], MOMENT)
                then = Organization.as_of(journal, moment, self.catalog, self.directory)
                result = then.view(typed(step["query"], QUERY), **viewer(step))
            case "invoice_document":
                result = self.document(step)
            case "invoice_lines_csv":
                document = self.document(step)
                result = None if document is None else selfserve.invoice_lines_csv(document)
            case "e_invoice":
                result = self.e_invoice(step)
            case "export_users_csv":
                query = typed(step["query"], USERS_QUERY)
                result = self.organization.export_users_csv(query, **viewer(step))
            case "read_policy_list":
                result = PolicyList.read(step["text"]).commands(self.catalog)
            case "write_policy_list":
                policies = self.organization.view(PoliciesQuery(), **viewer(step))
                written = PolicyList.of(policies)
                result = {
                    "json": written.to_json(),
                    "csv": written.to_csv(),
                    "table": written.to_table(),
                }
            case "graph":
                rows = self.organization.view(AdminSubscriptionsQuery(), **viewer(step)).rows
                subscriptions = selfserve.graph_company_subscriptions(rows)
                users = self.organization.view(AdminUsersQuery(), **viewer(step)).rows
                skus = selfserve.graph_subscribed_skus(rows, users)
                return f'{{"companySubscriptions":{subscriptions},"subscribedSkus":{skus}}}'
            case "rival_change":
                change = typed(step["change"], CHANGE)
                result = selfserve.rival_change(typed(step["rival"], RIVAL), change)
            case unknown:
                raise ValueError(f"unknown step: {unknown}")
        return selfserve.to_json(result).decode()

    def document(self, step: Json) -> InvoiceDocument | None:
        """Take the document of the invoice at a place of the journal."""
        place = cast(int, step["sequence"]) - 1
        return selfserve.invoice_document(self.journal.splitlines()[place], self.journal)

    def e_invoice(self, step: Json) -> object:
        """Write an invoice as an e-invoice, and read that back."""
        document = self.document(step)
        if document is None:
            return None
        xml = selfserve.e_invoice(
            document, typed(step["seller"], SELLER), typed(step["format"], FORMAT)
        )
        return {"xml": xml, "read": selfserve.read_e_invoice(xml)}

    def append(self, brought: Execution | Advanced) -> None:
        """Keep the journal, as a host does, and what it asks for: the same when asked later."""
        self.journal += b"".join(selfserve.to_json(record) + b"\n" for record in brought.recorded)
        self.effects = brought.effects
        asked = [self.organization.effects(record) for record in brought.recorded]
        later = [order.id for orders in asked for order in orders]
        if later != [order.id for order in self.effects]:
            raise ValueError(f"asked later, other effects: {later}")

    def reloaded(self) -> Organization:
        """Rebuild the organization from the journal so far."""
        return Organization.from_journal(self.journal, self.catalog, self.directory)

    def restored(self, snapshot: bytes) -> Organization:
        """Read the snapshot; one of another version is not read, and the journal is."""
        try:
            return Organization.from_snapshot(snapshot, self.catalog, self.directory)
        except UnusableSnapshot:
            return self.reloaded()

    def differences(self, steps: list[Json], first: int) -> Iterable[str]:
        """Play all steps, from this number on; say where something else came than expected."""
        for number, step in enumerate(steps, first):
            expected, found = text(step.get("expect")), self.step(step)
            if found != expected:
                yield f"step {number}: {step['do']}\n  expected {expected}\n  found    {found}"
        again = self.reloaded()
        if (again.version, again.next_deadline) != (
            self.organization.version,
            self.organization.next_deadline,
        ):
            yield "the journal leads to another state"


def main(folder: Path) -> int:
    """Run every scenario of the folder; print what differs, then the counts."""
    failed = 0
    scenarios = sorted(folder.glob("*.json"))
    for path in scenarios:
        scenario = json.loads(path.read_text("utf-8"))
        played = steps(folder, scenario)
        # Its own first step is 1, the last one of its opening 0.
        first = 1 + len(scenario["steps"]) - len(played)
        differences = list(Play(folder, scenario).differences(played, first))
        if differences:
            failed += 1
            print(path.name, *differences, sep="\n")
    print(f"{len(scenarios) - failed} passed, {failed} failed")
    return 1 if failed or not scenarios else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
