"""What the scenarios of the tests show: which rule, and what comes of which command."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

FOLDER = "tests/scenarios"
Json = dict[str, Any]


@dataclass
class Outcomes:
    """What came of a command somewhere, or of time alone."""

    events: set[str] = field(default_factory=set[str])
    refusals: set[str] = field(default_factory=set[str])


@cache
def shown_by(root: Path) -> dict[str, list[str]]:
    """Tell the names of the scenarios that show a rule."""
    shown: dict[str, list[str]] = defaultdict(list)
    for scenario in _scenarios(root):
        for rule in scenario.get("rules", []):
            shown[rule].append(scenario["name"])
    return {rule: sorted(names) for rule, names in shown.items()}


@cache
def outcomes(root: Path) -> dict[str, Outcomes]:
    """Tell what came of each type of command; of time, under the empty name."""
    seen: dict[str, Outcomes] = defaultdict(Outcomes)
    for scenario in _scenarios(root):
        for step in scenario["steps"]:
            _look(step, seen)
    return seen


def _look(step: Json, seen: dict[str, Outcomes]) -> None:
    expected, command = _object(step.get("expect")), _object(step.get("command"))
    if step["do"] == "advance":
        seen[""].events |= _types(step.get("expect"))
    if step["do"] not in ("execute", "quote"):
        return
    seen[""].events |= _types(expected.get("due"))
    outcome = _object(expected.get("outcome", expected))
    if outcome.get("type") == "accepted":
        seen[command["type"]].events |= _types(outcome["events"])
    elif "denial" in outcome:
        seen[command["type"]].refusals.add(outcome["denial"]["type"])


def _types(recorded: object) -> set[str]:
    """Tell the types of recorded events; none, where something else is expected."""
    records = cast("list[Json]", recorded) if isinstance(recorded, list) else []
    return {record["event"]["type"] for record in records}


def _object(value: object) -> Json:
    """Take an object as one, and anything else, such as bad input, as an empty one."""
    return cast(Json, value) if isinstance(value, dict) else {}


@cache
def _scenarios(root: Path) -> list[Json]:
    """Read all of them, the openings that others go on from among them."""
    files = sorted((root / FOLDER).glob("*.json")) + sorted((root / FOLDER).glob("openings/*.json"))
    return [json.loads(file.read_text("utf-8")) for file in files]
