"""The published JSON Schema, read by a validator that knows nothing of ours."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schema/selfserve.schema.json").read_text(encoding="utf-8"))

OF_EACH = 2
"""How many commands and records of each type are validated: this validator takes its time."""


def of(name: str) -> Draft202012Validator:
    """Make a validator of one type."""
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


def told() -> Iterator[tuple[str, str, Any]]:
    """Walk through the commands and records of the project's stories."""
    for file in sorted((ROOT / "tests/scenarios").glob("*.json")):
        for step in json.loads(file.read_text(encoding="utf-8"))["steps"]:
            expect = step.get("expect")
            outcome = expect.get("outcome") if isinstance(expect, dict) else None
            if not isinstance(outcome, dict):
                continue
            if outcome["type"] == "accepted":
                yield "Command", step["command"]["type"], step["command"]
                for record in outcome["events"]:
                    yield "Recorded", record["event"]["type"], record


def test_the_schema_is_one_and_takes_what_is_told() -> None:
    """It is valid, and so is every command and record of the stories."""
    Draft202012Validator.check_schema(SCHEMA)
    validators = {name: of(name) for name in ("Command", "Recorded")}
    seen: Counter[tuple[str, str]] = Counter()
    for name, kind, value in told():
        seen[name, kind] += 1
        if seen[name, kind] <= OF_EACH:
            validators[name].validate(value)
    assert len(seen) > 90


def test_the_schema_has_bounds() -> None:
    """Whole numbers and decimals are bounded in the words of JSON Schema alone."""
    licenses = of("LicenseCount")
    counts = [0, 4_294_967_295, -1, 4_294_967_296]
    assert [licenses.is_valid(count) for count in counts] == [True, True, False, False]
    amounts = ["13.10", "-0.01", "1e3", "1,5", ""]
    valid = [of("Money").is_valid({"amount": amount, "currency": "EUR"}) for amount in amounts]
    assert valid == [True, True, False, False, False]
