"""What is surprising in other people's software: the head comments of the findings."""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError

from .page import MadePage

FOLDER = "findings"
SUMMARY = re.compile(r"^\| \[([\w-]+\.sh)\]\([^)]*\) \| (.*) \|$", re.M)
HEAD = """# What is surprising

What real libraries of this field do on valid input, and few would guess. Each was seen by a script
in the folder `findings`, which installs the pinned public package alone, prints what it sees, and
fails where that has changed. A later version may do otherwise.
"""


def pages(root: Path) -> list[MadePage]:
    """Make the page."""
    summaries = dict(SUMMARY.findall((root / FOLDER / "README.md").read_text("utf-8")))
    scripts = sorted((root / FOLDER).glob("*.sh"))
    if unlisted := [script.name for script in scripts if script.name not in summaries]:
        raise PluginError(f"findings/README.md does not list {', '.join(unlisted)}")
    sections = [_section(summaries[script.name], script) for script in scripts]
    return [MadePage("surprising.md", "What is surprising", HEAD + "".join(sections))]


def _section(summary: str, script: Path) -> str:
    lines = script.read_text("utf-8").split("\n")[1:]
    comment = " ".join(
        line.removeprefix("# ")
        for line in lines[: next(at for at, one in enumerate(lines) if not one.startswith("#"))]
    )
    told = re.sub(r" (Expected|Seen): ", r"\n\n**\1:** ", comment)
    heading = summary[0].upper() + summary[1:]
    return f"\n## {heading}\n\n{told}\n\nScript: `findings/{script.name}`\n"
