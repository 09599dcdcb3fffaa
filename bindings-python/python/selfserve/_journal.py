"""A journal, as hosts hold one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import msgspec

from . import _native
from ._invalid_input import InvalidInput
from ._json import written
from ._types import Recorded

__all__ = ["Journal", "read_journal"]

Journal: TypeAlias = bytes | str | Iterable[Recorded | bytes | str]
"""A journal: its text, one event a line, or its events or lines one by one, as a store has them.

Text and lines go to Rust as they are: nothing is decoded on the way. The last line need not be
ended, and an empty part, such as the last of `text.split("\n")`, is nothing.
"""


def read_journal(journal: Journal) -> tuple[Recorded, ...]:
    """Read the events of a journal, or of a part of one.

    Whether they follow from one another is for `Organization.from_journal` to say. Raises
    `CorruptJournal` at the first line that is no event.
    """
    return _records.decode(_native.read_journal(journal_text("journal", journal)))


def journal_text(argument: str, journal: Journal) -> bytes:
    """Write a journal as one text; what is text already stays as it is."""
    if isinstance(journal, bytes | str):
        return _encoded(journal)
    try:
        items = enumerate(journal)
    except TypeError:
        raise InvalidInput(f"$.{argument}", "neither text nor events nor lines") from None
    return b"".join(_line(f"{argument}[{place}]", item) for place, item in items)


def record_text(argument: str, record: Recorded | bytes | str) -> bytes:
    """Write an event as its line; what is a line already stays as it is."""
    match record:
        case Recorded():
            return written(f"$.{argument}", record)
        case bytes() | str():
            return _encoded(record)
        case _:
            raise InvalidInput(f"$.{argument}", "neither an event nor a line")


def _line(argument: str, item: Recorded | bytes | str) -> bytes:
    """Write one event as a line, which ends."""
    line = record_text(argument, item)
    return line if not line or line.endswith(b"\n") else line + b"\n"


def _encoded(text: bytes | str) -> bytes:
    """Encode text; what UTF-8 cannot say is left for Rust to refuse."""
    return text if isinstance(text, bytes) else text.encode(errors="surrogatepass")


_records = msgspec.json.Decoder(tuple[Recorded, ...])
