"""A folder of e-invoices, beside the documents that they were written from.

`seller.json` is who sells, `NAME.json` the document, `NAME.FORMAT.xml` its e-invoice, and
`NAME.FORMAT.refused.json` the problem where it cannot be said in a format.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

from .finding import Finding, Format

# Who sells is beside them.
SELLER = "seller"
EXPECTED = Path(__file__).with_name("expected-refusals.txt")


@dataclass
class Checked:
    """What was found about the e-invoices of a format."""

    documents: int = 0
    # Of how many the official rules were asked.
    ruled: int = 0
    seconds: float = 0
    warnings: int = 0
    # With the file's name.
    findings: list[tuple[str, Finding]] = field(default_factory=list)
    # By code and term.
    refusals: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, other: Checked) -> None:
        """Add what was found about others."""
        self.documents += other.documents
        self.ruled += other.ruled
        self.seconds += other.seconds
        self.warnings += other.warnings
        self.findings += other.findings
        for refusal, count in other.refusals.items():
            self.refusals[refusal] = self.refusals.get(refusal, 0) + count


def names(folder: Path) -> list[str]:
    """List the documents of a folder."""
    files = (file.stem for file in folder.glob("*.json") if file.stem != SELLER)
    return sorted(name for name in files if "." not in name)


def document(folder: Path, name: str) -> dict[str, Any]:
    """Read a document."""
    read: dict[str, Any] = json.loads((folder / f"{name}.json").read_bytes())
    return read


def e_invoice(folder: Path, name: str, of: Format) -> bytes | None:
    """Read an e-invoice, if there is one."""
    file = folder / f"{name}.{of}.xml"
    return file.read_bytes() if file.exists() else None


def refusal(folder: Path, name: str, of: Format) -> tuple[str, str] | None:
    """Read why there is none: the code and the term."""
    file = folder / f"{name}.{of}.refused.json"
    if not file.exists():
        return None
    problem = json.loads(file.read_bytes())
    return problem["code"], problem["term"]


def is_expected(name: str, of: Format, code: str, term: str) -> bool:
    """Whether a document may be refused so."""
    refused = of, code, term, name
    return any(all(map(fnmatchcase, refused, expected)) for expected in _expected())


@cache
def _expected() -> list[list[str]]:
    """Read which refusals are expected, and why: `FORMAT CODE TERM NAMES REASON`, a line each."""
    lines = [line.split(maxsplit=4) for line in EXPECTED.read_text().splitlines()]
    return [line[:4] for line in lines if line and not line[0].startswith("#")]
