"""The rules, a page a family: split from docs/rules.md, with the scenarios that show each."""

import re
from functools import cache
from pathlib import Path

from markdown.extensions.toc import slugify

from .page import MadePage
from .scenarios import shown_by

DOCUMENT = "docs/rules.md"
FOLDER = "reference/rules"
RULE = re.compile(r"^- \*\*(\w+)\*\* (.*(?:\n {2}.*)*)", re.M)


def pages(root: Path) -> list[MadePage]:
    """Make the first page, and one for each family."""
    head, *families = (root / DOCUMENT).read_text("utf-8").split("\n## ")
    made = [_family(root, *family.split("\n", 1)) for family in families]
    listed = "\n".join(f"- [{page.title}]({page.uri.split('/')[-1]})" for page in made)
    return [MadePage(f"{FOLDER}/index.md", "All families", f"{head.strip()}\n\n{listed}\n"), *made]


@cache
def places(root: Path) -> dict[str, str]:
    """Tell where each rule is said."""
    return {
        number: f"{page.uri}#{number.lower()}"
        for page in pages(root)
        for number in re.findall(r"^## (\w+) ", page.markdown, re.M)
    }


def _family(root: Path, title: str, text: str) -> MadePage:
    rules = [
        _rule(number, " ".join(said.split()), shown_by(root).get(number, []))
        for number, said in RULE.findall(text)
    ]
    return MadePage(
        f"{FOLDER}/{slugify(title, '-')}.md", title, f"# {title}\n\n" + "\n\n".join(rules) + "\n"
    )


def _rule(number: str, said: str, scenarios: list[str]) -> str:
    # The anchor is the rule's number alone, which never changes.
    rule = f"## {number} {{ #{number.lower()} }}\n\n{said}"
    if not scenarios:
        return rule
    count = "A scenario shows it" if len(scenarios) == 1 else f"{len(scenarios)} scenarios show it"
    return f'{rule}\n\n??? note "{count}"\n\n' + "\n".join(f"    - {name}" for name in scenarios)
