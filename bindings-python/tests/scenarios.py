"""Runs a folder of scenarios: JSON, typed value, call, typed result, JSON, byte for byte.

`python tests/scenarios.py FOLDER`; the format is in the README of the project's own scenarios.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar, cast

from msgspec import ValidationError
from msgspec.json import Decoder

import selfserve
from selfserve import (
    Actor,
    Catalog,
    CatalogData,
    Command,
    CommandId,
    CorruptJournal,
    Denied,
    Directory,
    InvalidInput,
    Organization,
    Person,
    PersonId,
    Query,
    Recorded,
)

Json = dict[str, Any]
"""A step, or another object of a scenario's file."""

T = TypeVar("T")


ACTOR: Decoder[Actor] = Decoder(Actor)
CATALOG = Decoder(CatalogData)
COMMAND: Decoder[Command] = Decoder(Command)
COMMAND_ID = Decoder(CommandId)
INSTANT = Decoder(datetime)
PEOPLE = Decoder(list[Person])
PERSON_ID = Decoder(PersonId)
QUERY: Decoder[Query] = Decoder(Query)


def typed(data: object, decoder: Decoder[T]) -> T:
    """Read the typed value; what is none goes on as it is, as from a caller without a checker."""
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
        self.recorded: tuple[Recorded, ...] = ()

    def step(self, step: Json) -> str:
        """Do one step, and say in JSON what came of it."""
        try:
            return self.outcome(step)
        except Denied as denied:
            return text({"denial": json.loads(selfserve.to_json(denied.denial))})
        except InvalidInput as invalid:
            if invalid.person is not None:
                return text({"invalidPerson": json.loads(selfserve.to_json(invalid.person))})
            return text({"invalidInput": {"path": invalid.path}})
        except CorruptJournal as corrupt:
            return text({"corruptJournal": {"code": corrupt.code, "position": corrupt.position}})

    def outcome(self, step: Json) -> str:
        """Call what the step names; a refusal is raised."""
        result: object = None
        match step["do"]:
            case "execute":
                execution = given(self.organization.execute, step)
                self.append(execution.recorded)
                result = execution
            case "quote":
                result = given(self.organization.quote, step)
            case "view":
                query = typed(step["query"], QUERY)
                result = self.organization.view(
                    query, actor=typed(step["actor"], ACTOR), at=typed(step["at"], INSTANT)
                )
            case "advance":
                recorded = self.organization.advance(typed(step["at"], INSTANT))
                self.append(recorded)
                result = recorded
            case "deadline":
                result = self.organization.next_deadline
            case "effects":
                effects = self.organization.effects
                result = [effect for record in self.recorded for effect in effects(record)]
            case "search":
                result = self.directory.search(step["text"], limit=step["limit"])
            case "reload":
                self.organization = self.reloaded()
            case "open":
                self.journal = cast(str, step["journal"]).encode()
                self.organization = self.reloaded()
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
            case unknown:
                raise ValueError(f"unknown step: {unknown}")
        return selfserve.to_json(result).decode()

    def append(self, recorded: Iterable[Recorded]) -> None:
        """Keep the journal, as a host does."""
        self.recorded = tuple(recorded)
        self.journal += b"".join(selfserve.to_json(record) + b"\n" for record in self.recorded)

    def reloaded(self) -> Organization:
        """Rebuild the organization from the journal so far."""
        return Organization.from_journal(self.journal, self.catalog, self.directory)

    def differences(self, steps: list[Json]) -> Iterable[str]:
        """Play all steps; say where something else came than expected."""
        for number, step in enumerate(steps, 1):
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
        differences = list(Play(folder, scenario).differences(scenario["steps"]))
        if differences:
            failed += 1
            print(path.name, *differences, sep="\n")
    print(f"{len(scenarios) - failed} passed, {failed} failed")
    return 1 if failed or not scenarios else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
