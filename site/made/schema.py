"""The schema of all that crosses a border, as text for people."""

import json
from functools import cache
from pathlib import Path
from typing import Any

Schema = dict[str, Any]


@cache
def definitions(root: Path) -> dict[str, Schema]:
    """Read the named types."""
    return json.loads((root / "schema/selfserve.schema.json").read_text("utf-8"))["$defs"]


def variants(root: Path, union: str) -> dict[str, Schema]:
    """Take a union apart, by what `type` says."""
    return {one["properties"]["type"]["const"]: one for one in definitions(root)[union]["oneOf"]}


def said(schema: Schema) -> str:
    """Say what something is, on one line."""
    return " ".join(schema.get("description", "").split())


def fields(schema: Schema) -> list[str]:
    """List the fields of an object, each with its type and what it is."""
    required = schema.get("required", [])
    properties = {name: one for name, one in schema["properties"].items() if name != "type"}
    return [
        f"- `{name}` ({_about(one, name in required)}): {said(one)}"
        for name, one in properties.items()
    ]


def type_name(schema: Schema) -> str:
    """Name a type as the packages do."""
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return next(type_name(one) for one in schema["anyOf"] if one.get("type") != "null")
    if schema.get("type") == "array":
        return f"list of {type_name(schema['items'])}"
    kind = schema.get("type", "any")
    kinds = [kind] if isinstance(kind, str) else kind
    return " or ".join(one for one in kinds if one != "null")


def _about(schema: Schema, is_required: bool) -> str:
    if is_required:
        return type_name(schema)
    default = schema.get("default")
    return f"{type_name(schema)}, " + (
        "optional" if default in (None, {}, []) else f"`{json.dumps(default)}` where absent"
    )
