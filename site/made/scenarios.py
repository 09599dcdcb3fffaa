"""What the scenarios of the tests show: which rule, and what comes of which command."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = "tests/scenarios"


@dataclass
class Outcomes:
    """What came of a command somewhere, or of time alone."""

    events: set[str] = field(default_factory=set)
    refusals: set[str] = field(default_factory=set)


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


def _look(step: dict[str, Any], seen: dict[str, Outcomes]) -> None:
    expected, command = step.get("expect"), step.get("command")
    if step["do"] == "advance" and isinstance(expected, list):
        seen[""].events |= _types(expected)
    if (
        not isinstance(expected, dict)
        or not isinstance(command, dict)
        or step["do"] not in ("execute", "quote")
    ):
        return
    seen[""].events |= _types(expected.get("due", []))
    outcome = expected.get("outcome", expected)
    if outcome.get("type") == "accepted":
        seen[command["type"]].events |= _types(outcome["events"])
    elif "denial" in outcome:
        seen[command["type"]].refusals.add(outcome["denial"]["type"])


def _types(recorded: list[dict[str, Any]]) -> set[str]:
    return {record["event"]["type"] for record in recorded}


@cache
def _scenarios(root: Path) -> list[dict[str, Any]]:
    """Read all of them, the openings that others go on from among them."""
    files = sorted((root / FOLDER).glob("*.json")) + sorted((root / FOLDER).glob("openings/*.json"))
    return [json.loads(file.read_text("utf-8")) for file in files]
