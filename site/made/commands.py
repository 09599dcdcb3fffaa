"""The commands, each with the events and refusals that it can bring."""

from pathlib import Path

from mkdocs.exceptions import PluginError

from .page import MadePage
from .scenarios import Outcomes, outcomes
from .schema import fields, said, variants

HEAD = """# Commands

What can be asked for: {count} commands. Names are those of the JSON; each language spells types
and fields its own way. Who may give which is in [who may do what](rights.md).

The events and refusals of a command are what the scenarios of the tests show of it. A situation
that no scenario has may bring others: have a default branch.
"""


def pages(root: Path) -> list[MadePage]:
    """Make the page."""
    commands = variants(root, "Command")
    seen = outcomes(root)
    if missing := commands.keys() - seen.keys():
        raise PluginError(f"no scenario shows what comes of {', '.join(sorted(missing))}")
    sections = [
        _section(name, said(one), fields(one), seen[name]) for name, one in commands.items()
    ]
    return [
        MadePage(
            "reference/commands.md",
            "Commands",
            HEAD.format(count=len(commands)) + "".join(sections),
        )
    ]


def _section(name: str, what: str, parts: list[str], seen: Outcomes) -> str:
    events = (
        ", ".join(f"[`{one}`](events.md#{one})" for one in sorted(seen.events)) or "none of its own"
    )
    refusals = ", ".join(f"[`{one}`](denials.md#{one})" for one in sorted(seen.refusals)) or "none"
    listed = "\n".join(parts) or "It has no fields."
    return (
        f"\n## `{name}`\n\n{what}\n\n{listed}\n\n**Events:** {events}\n\n**Refusals:** {refusals}\n"
    )
