"""A journal, as hosts hold one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from ._errors import InvalidInput
from ._json import to_json
from ._types import Recorded

__all__ = ["Journal"]

Journal: TypeAlias = bytes | str | Iterable[Recorded | bytes | str]
"""A journal: its text, one event a line, or its events or lines one by one, as a store has them.

Text and lines go to Rust as they are: nothing is decoded on the way.
"""


def journal_text(argument: str, journal: Journal) -> bytes:
    """Write a journal as one text; what is text already stays as it is."""
    if isinstance(journal, bytes | str):
        return _encoded(journal)
    try:
        items = enumerate(journal)
    except TypeError:
        raise InvalidInput(f"$.{argument}", "neither text nor events nor lines") from None
    return b"".join(_line(f"$.{argument}[{place}]", item) for place, item in items)


def _line(path: str, item: Recorded | bytes | str) -> bytes:
    """Write one event as a line, which ends."""
    match item:
        case Recorded():
            line = to_json(item)
        case bytes() | str():
            line = _encoded(item)
        case _:
            raise InvalidInput(path, "neither an event nor a line")
    return line if line.endswith(b"\n") else line + b"\n"


def _encoded(text: bytes | str) -> bytes:
    """Encode text; what UTF-8 cannot say is left for Rust to refuse."""
    return text if isinstance(text, bytes) else text.encode(errors="surrogatepass")
