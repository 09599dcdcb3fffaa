"""The canonical JSON of any value: the same bytes in every language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import cast

import msgspec

from ._invalid_input import InvalidInput

__all__ = ["to_json"]


def to_json(value: object) -> bytes:
    """Write a value as canonical JSON: a line of the journal, if it is a `Recorded`.

    `read_journal` reads lines again. Raises `InvalidInput` for what has no JSON.
    """
    return written("$", value)


def written(path: str, value: object) -> bytes:
    """Write an argument, known by this path, as canonical JSON."""
    return msgspec.json.encode(plain(path, value))


def plain(path: str, value: object) -> object:
    """Make of an argument what canonical JSON is made of: dictionaries, lists, text, numbers."""
    try:
        return _canonical(msgspec.to_builtins(value, builtin_types=_OURS, enc_hook=_foreign))
    except _Unwritable as unwritable:
        way = "".join(reversed(unwritable.way))
        raise InvalidInput(path + way, unwritable.problem) from None
    except RecursionError:
        raise InvalidInput(path, "goes round in a circle, or is nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise InvalidInput(path, f"has no JSON: {error}") from error


class _Unwritable(Exception):
    """A value that has no JSON, and the way to it, from the inside out."""

    def __init__(self, problem: str) -> None:
        self.problem = problem
        self.way: list[str] = []


_OURS = (bytes, bytearray, memoryview, datetime, time, timedelta, Decimal)
"""What msgspec would write in a way of its own."""

_FOREIGN = memoryview(b"")
"""In the place of an object that msgspec does not know."""


def _foreign(_: object) -> memoryview:
    return _FOREIGN


def _canonical(value: object) -> object:
    """Write decimals plainly and instants to the millisecond; refuse what only looks like JSON."""
    match value:
        case str():
            return _text(value)
        case dict():
            return _fields(cast("dict[object, object]", value))
        case list() | tuple():
            return _items(cast("Sequence[object]", value))
        case bool() | None:
            return value
        case int():
            return _whole(value)
        case float():
            return _fraction(value)
        case Decimal():
            return _decimal(value)
        case datetime():
            return _instant(value)
        case _:
            known = "this object" if value is _FOREIGN else type(value).__name__
            raise _Unwritable(f"{known} has no JSON")


def _fields(fields: dict[object, object]) -> dict[object, object]:
    plain: dict[object, object] = {}
    name: object = ""
    try:
        for name, item in fields.items():
            plain[_canonical(name)] = _canonical(item)
    except _Unwritable as unwritable:
        unwritable.way.append(f".{ascii(name)[1:-1]}")
        raise
    return plain


def _items(items: Sequence[object]) -> list[object]:
    plain: list[object] = []
    try:
        for item in items:
            plain.append(_canonical(item))
    except _Unwritable as unwritable:
        unwritable.way.append(f"[{len(plain)}]")
        raise
    return plain


def _text(text: str) -> str:
    """Refuse half of a character, which UTF-8 cannot say."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise _Unwritable("text with half of a character (a lone surrogate)") from None
    return text


def _whole(number: int) -> int:
    if not -(2**63) <= number < 2**64:
        raise _Unwritable("a whole number of more than 64 bits")
    return number


def _fraction(number: float) -> float:
    """Refuse what JSON has no word for, and msgspec would write as nothing."""
    if number != number or number in (float("inf"), float("-inf")):
        raise _Unwritable(f"{number} is no number")
    return number


_MOST_PLACES = 400
"""No amount has so many: a decimal as short as `1E+999999` would be a text of a million digits."""


def _decimal(number: Decimal) -> str:
    """Write a decimal without an exponent, its zeros as they are."""
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        raise _Unwritable(f"{number} is no number")
    if abs(exponent) <= _MOST_PLACES:
        return format(number, "f")
    if number:
        raise _Unwritable("a decimal of more digits than any amount has")
    return "0"


def _instant(at: datetime) -> str:
    """Write RFC 3339 in UTC, with milliseconds."""
    if at.utcoffset() is None:
        raise _Unwritable("this datetime has no time zone")
    try:
        utc = at.astimezone(UTC)
    except OverflowError:
        raise _Unwritable("this datetime is beyond the years 1 to 9999 in UTC") from None
    return utc.isoformat(timespec="milliseconds").replace("+00:00", "Z")
