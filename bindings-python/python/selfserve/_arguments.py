"""Arguments that go to Rust as they are: what is none is refused by its path."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from ._invalid_input import InvalidInput
from ._json import written

__all__: list[str] = []

_Kind = TypeVar("_Kind")


def one_of_ours(argument: str, value: _Kind, kind: type[_Kind]) -> _Kind:
    """Take an object of one of the package's own classes."""
    if not isinstance(value, kind):
        raise InvalidInput(f"$.{argument}", f"not a {kind.__name__}")
    return value


def text_of(argument: str, text: str) -> str:
    """Take a text that UTF-8 can say."""
    one_of_ours(argument, text, str)
    written(f"$.{argument}", text)
    return text


def count_of(argument: str, count: object) -> int:
    """Take a count that Rust can hold."""
    if isinstance(count, int) and 0 <= count < 2**32:
        return count
    raise InvalidInput(f"$.{argument}", f"expected a whole number from 0 to {2**32 - 1}")


def items_of(argument: str, items: Iterable[_Kind]) -> tuple[_Kind, ...]:
    """Take one after the other."""
    try:
        iterator = iter(items)
    except TypeError:
        raise InvalidInput(f"$.{argument}", "nothing to go through") from None
    return tuple(iterator)
