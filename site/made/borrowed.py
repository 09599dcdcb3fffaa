"""Documents of the repository that are pages, and sections of documents in other pages."""

import re
from pathlib import Path
from posixpath import dirname, join, normpath

from markdown.extensions.toc import slugify
from mkdocs.exceptions import PluginError

from .code import require_included
from .page import MadePage, link, outside_code

DECISIONS = "docs/decisions"
DOCUMENTS = {
    "docs/denials.md": "reference/denials.md",
    "docs/rights.md": "reference/rights.md",
    "docs/compatibility.md": "reference/compatibility.md",
    "docs/e-invoices.md": "reference/e-invoices.md",
    "CHANGELOG.md": "reference/changelog.md",
}
# The whole of them is no page, but these say more.
BESIDE = {
    "docs/payment-provider.md": "how/payments.md",
    "docs/rules.md": "reference/rules/index.md",
    "findings/README.md": "surprising.md",
}
# The code in these is run by tests of what they show; of the Swift package's, in these sections.
TESTED = (
    "docs/payment-provider.md",
    "host/README.md",
    "bindings-python/README.md",
    "bindings-node/README.md",
    "bindings-swift/README.md#on-a-phone",
    "bindings-swift/README.md#tests-of-your-own",
)
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
SECTION = re.compile(r"^( *)\{\{ *(\S+)#(\S+) *\}\}$", re.M)
HEADING = re.compile(r"(#+) +(.*)")


def pages(root: Path) -> list[MadePage]:
    """Make a page of each document that is one."""
    return [_page(root, document, uri) for document, uri in _documents(root).items()]


def with_sections(markdown: str, page: str, root: Path) -> str:
    """Put sections of documents where a page names them, as `{{ host/README.md#stores }}`."""

    def section(named: re.Match[str]) -> str:
        indent, document, slug = named.groups()
        text = _section(root, document, slug)
        if not f"{document}#{slug}".startswith(TESTED):
            require_included(document, text)
        text = _relinked(text, document, page, root)
        return "\n".join(indent + line if line else line for line in text.split("\n"))

    return SECTION.sub(section, markdown)


def _documents(root: Path) -> dict[str, str]:
    decisions = sorted((root / DECISIONS).glob("*.md"))
    names = {f"{DECISIONS}/{path.name}": path.name.replace("README", "index") for path in decisions}
    return DOCUMENTS | {document: f"reference/decisions/{name}" for document, name in names.items()}


def _page(root: Path, document: str, uri: str) -> MadePage:
    text = (root / document).read_text("utf-8")
    # A decision shows what was so on its day.
    if not document.startswith(DECISIONS):
        require_included(document, text)
    title = next(line for line in text.split("\n") if line.startswith("# ")).removeprefix("# ")
    return MadePage(uri, title, _relinked(text, document, uri, root))


def _section(root: Path, document: str, slug: str) -> str:
    """Take what stands under a heading, to the next one that is as high, for below an `##`."""
    taken: list[str] = []
    depth = 0
    for is_prose, line in outside_code((root / document).read_text("utf-8")):
        heading = HEADING.fullmatch(line) if is_prose else None
        if heading and depth and len(heading[1]) <= depth:
            break
        if depth:
            taken.append("#" * max(2 - depth, 0) + line if heading else line)
        elif heading and slugify(heading[2], "-") == slug:
            depth = len(heading[1])
    if not depth:
        raise PluginError(f"{document} has no section {slug}")
    return "\n".join(taken).strip()


def _relinked(text: str, document: str, page: str, root: Path) -> str:
    """Let links of a document lead to the site's pages; of what is no page the words are left."""
    places = _documents(root) | BESIDE

    def relinked(found: re.Match[str]) -> str:
        picture, words, target = found.groups()
        path, hash, anchor = target.partition("#")
        if ":" in target or not path:
            return found[0]
        there = normpath(join(dirname(document), path))
        if not (root / there).exists():
            raise PluginError(f"{document} names {target}, which there is not")
        if there.rstrip("/") == DECISIONS:
            there = f"{DECISIONS}/README.md"
        return (
            f"{picture}[{words}]({link(places[there] + hash + anchor, page)})"
            if there in places
            else words
        )

    lines = outside_code(text)
    return "\n".join(LINK.sub(relinked, line) if prose else line for prose, line in lines)
