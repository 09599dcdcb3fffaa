"""A made page, and how pages name each other."""

import re
from dataclasses import dataclass
from os.path import relpath
from posixpath import dirname

NAMED = re.compile(r"(?<!\[)`([A-Z]\d{1,2})`(?!\])")


@dataclass(frozen=True)
class MadePage:
    """A page of the site that is made while it is built."""

    uri: str
    title: str
    markdown: str


def link(to: str, page: str) -> str:
    """Say how a page names another one: relative, so the site can stand anywhere."""
    path, _, anchor = to.partition("#")
    relative = relpath(path, dirname(page) or ".").replace("\\", "/")
    return f"{relative}#{anchor}" if anchor else relative


def outside_code(markdown: str) -> list[tuple[bool, str]]:
    """Take the lines apart: whether each is prose, and the line. A fence ends as it began."""
    lines: list[tuple[bool, str]] = []
    fence = ""
    for line in markdown.split("\n"):
        mark = re.match(r"\s*(`{3,}|~{3,})", line)
        is_prose = not fence and mark is None
        if mark:
            fence = "" if fence and mark[1].startswith(fence) else fence or mark[1]
        lines.append((is_prose, line))
    return lines


@dataclass(frozen=True)
class Places:
    """Where the rules are, by their numbers."""

    rules: dict[str, str]

    def linked(self, markdown: str, page: str) -> str:
        """Link every rule that a page's prose names."""

        def named(found: re.Match[str]) -> str:
            place = self.rules.get(found[1])
            return f"[`{found[1]}`]({link(place, page)})" if place else found[0]

        lines = outside_code(markdown)
        is_linked = [(prose and not line.startswith("#"), line) for prose, line in lines]
        return "\n".join(NAMED.sub(named, line) if prose else line for prose, line in is_linked)
