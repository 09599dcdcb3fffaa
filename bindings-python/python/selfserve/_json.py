"""The canonical JSON of any value: the same bytes in every language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import cast

import msgspec

__all__ = ["to_json"]


def to_json(value: object) -> bytes:
    """Write a value as canonical JSON: a line of the journal, if it is a `Recorded`.

    `msgspec.json.decode(line, type=Recorded)` reads it again.
    """
    return msgspec.json.encode(_canonical(msgspec.to_builtins(value, builtin_types=(datetime,))))


def _instant(at: datetime) -> str:
    """Write RFC 3339 in UTC, with milliseconds."""
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _canonical(value: object) -> object:
    """Write instants to the millisecond."""
    match value:
        case dict():
            fields = cast("dict[str, object]", value)
            return {k: _canonical(v) for k, v in fields.items()}
        case list() | tuple():
            return [_canonical(item) for item in cast("Sequence[object]", value)]
        case datetime():
            return _instant(value)
        case _:
            return value
