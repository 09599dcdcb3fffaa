"""The published JSON Schema, read by a validator that knows nothing of ours."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schema/selfserve.schema.json").read_text(encoding="utf-8"))

OF_EACH = 2
"""How many commands and records of each type are validated: this validator takes its time."""


def accepts(name: str) -> Callable[[object], bool]:
    """Make a validator of one type."""
    validator = Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})
    return cast("Callable[[object], bool]", cast("Any", validator).is_valid)


def part(value: object, key: str) -> object:
    """Look into an object, if it is one."""
    return cast("dict[str, object]", value).get(key) if isinstance(value, dict) else None


def told() -> Iterator[tuple[str, object, object]]:
    """Walk through the commands and records of the project's stories."""
    for file in sorted((ROOT / "tests/scenarios").glob("*.json")):
        for step in json.loads(file.read_text(encoding="utf-8"))["steps"]:
            outcome = part(part(step, "expect"), "outcome")
            if part(outcome, "type") == "accepted":
                command = part(step, "command")
                yield "Command", part(command, "type"), command
                for record in cast("list[object]", part(outcome, "events")):
                    yield "Recorded", part(part(record, "event"), "type"), record


def test_the_schema_is_one_and_takes_what_is_told() -> None:
    """It is valid, and so is every command and record of the stories."""
    Draft202012Validator.check_schema(SCHEMA)
    validators = {name: accepts(name) for name in ("Command", "Recorded")}
    seen: Counter[tuple[str, object]] = Counter()
    for name, kind, value in told():
        seen[name, kind] += 1
        if seen[name, kind] <= OF_EACH:
            assert validators[name](value), value
    assert len(seen) > 90


def test_the_schema_has_bounds() -> None:
    """Whole numbers and decimals are bounded in the words of JSON Schema alone."""
    counts = [0, 4_294_967_295, -1, 4_294_967_296]
    assert [accepts("LicenseCount")(count) for count in counts] == [True, True, False, False]
    amounts = ["13.10", "-0.01", "1e3", "1,5", ""]
    valid = [accepts("Money")({"amount": amount, "currency": "EUR"}) for amount in amounts]
    assert valid == [True, True, False, False, False]
