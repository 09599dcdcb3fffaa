"""What a fuzzer has found, replayed through Python's own decoders (`H4`)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from selfserve import (
    Catalog,
    CatalogData,
    Command,
    CorruptJournal,
    Directory,
    InvalidInput,
    Organization,
    Person,
    Program,
    Query,
    UnusableSnapshot,
    read_journal,
    verify_journal,
)

CORPUS = Path(__file__).parents[2] / "tests" / "fuzz" / "corpus"
NOTHING = Catalog(CatalogData(program=Program(), products=())), Directory()


def journal(data: bytes) -> None:
    """Read a journal in every way there is."""
    verify_journal(data.splitlines(keepends=True))
    read_journal(data.splitlines(keepends=True))
    Organization.from_journal(data.splitlines(keepends=True), *NOTHING)


DOORS: dict[str, Callable[[bytes], object]] = {
    "catalog": lambda data: Catalog(msgspec.json.decode(data, type=CatalogData)),
    "command": msgspec.json.Decoder(Command).decode,
    "journal": journal,
    "people": lambda data: Directory(msgspec.json.decode(data, type=tuple[Person, ...])),
    "query": msgspec.json.Decoder(Query).decode,
    "snapshot": lambda data: Organization.from_snapshot(data, *NOTHING),
}
REFUSALS = (
    *(CorruptJournal, InvalidInput, UnusableSnapshot),
    *(msgspec.MsgspecError, UnicodeDecodeError),
)


@pytest.mark.parametrize("door", DOORS)
def test_whatever_comes_is_taken_or_refused(door: str) -> None:
    """H4: never a crash, never an exception of no type."""
    taken = 0
    for file in (CORPUS / door).iterdir():
        try:
            DOORS[door](file.read_bytes())
        except REFUSALS:
            continue
        taken += 1
    # A snapshot is of one version alone.
    assert taken > 0 or door == "snapshot", "all of it was refused"
