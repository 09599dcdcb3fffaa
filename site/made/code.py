"""No code that nobody runs: a page includes what it shows from files that tests run."""

import re

from mkdocs.exceptions import PluginError

LANGUAGES = {"rust", "python", "py", "js", "mjs", "javascript", "ts", "typescript", "swift"}
FENCE = re.compile(
    r"^(?P<indent> *)(?P<mark>`{3,}|~{3,})(?P<told>[^\n]*)\n"
    r"(?P<code>.*?)^(?P=indent)(?P=mark)",
    re.M | re.S,
)
INCLUDED = re.compile(r'--8<-- "[^"\n]+"')


def require_included(page: str, markdown: str) -> None:
    """Refuse a block of our languages that is typed into the page."""
    for fence in FENCE.finditer(markdown):
        languages = LANGUAGES.intersection(re.findall(r"\w+", fence["told"].lower()))
        lines = [line.strip() for line in fence["code"].splitlines() if line.strip()]
        if languages and not all(map(INCLUDED.fullmatch, lines)):
            told = f"{page}: a block of {min(languages)} that nobody runs"
            raise PluginError(f'{told}; include it from a tested file (--8<-- "examples/...")')
