"""What an organization can choose, with the defaults."""

import json
from pathlib import Path

from .page import MadePage
from .schema import Schema, definitions, fields, said, type_name

HEAD = """# Settings

What an organization can choose: [`create_organization`](commands.md#create_organization) and
[`change_settings`](commands.md#change_settings) take them. Whatever is left out has its default; a
change counts from then on (`O6`).
"""


def pages(root: Path) -> list[MadePage]:
    """Make the page."""
    settings = definitions(root)["Settings"]["properties"]
    sections = [_section(root, name, one) for name, one in settings.items()]
    return [MadePage("reference/settings.md", "Settings", HEAD + "".join(sections))]


def _section(root: Path, name: str, schema: Schema) -> str:
    default = json.dumps(schema["default"])
    told = (
        "as its parts have it"
        if default == "{}"
        else "absent"
        if default == "null"
        else f"`{default}`"
    )
    parts = "\n".join(_parts(definitions(root).get(type_name(schema).removeprefix("list of "), {})))
    section = f"\n## `{name}`\n\n{said(schema)}\n\n{type_name(schema)}; by default {told}.\n"
    return f"{section}\n{parts}\n" if parts else section


def _parts(schema: Schema) -> list[str]:
    """List the values of a choice, or the fields of an object."""
    choices = schema.get("oneOf", [])
    if choices and all("const" in one for one in choices):
        return [f"- `{one['const']}`: {said(one)}" for one in choices]
    return fields(schema) if "properties" in schema else []
