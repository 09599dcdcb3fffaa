"""The events, each with what brings it."""

from pathlib import Path

from .page import MadePage
from .scenarios import outcomes
from .schema import fields, said, variants

HEAD = """# Events

What can have happened: {count} events. They are the journal, and the only way in which an
organization changes. What brings each is what the scenarios of the tests show.
"""


def pages(root: Path) -> list[MadePage]:
    """Make the page."""
    events = variants(root, "Event")
    sections = [_section(root, name, said(one), fields(one)) for name, one in events.items()]
    return [
        MadePage(
            "reference/events.md", "Events", HEAD.format(count=len(events)) + "".join(sections)
        )
    ]


def _section(root: Path, name: str, what: str, parts: list[str]) -> str:
    seen = outcomes(root)
    bringers = [
        f"[`{one}`](commands.md#{one})" for one in sorted(seen) if one and name in seen[one].events
    ]
    if name in seen[""].events:
        bringers.append("time")
    brought = f"**Brought by:** {', '.join(bringers)}\n" if bringers else ""
    return f"\n## `{name}`\n\n{what}\n\n" + "\n".join(parts) + f"\n\n{brought}"
