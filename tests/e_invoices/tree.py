"""Reading XML by names alone, whatever its namespaces are called."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from xml.etree import ElementTree

Element = ElementTree.Element


def parse(text: bytes) -> Element:
    """Read a document."""
    return ElementTree.fromstring(text)


def name(element: Element) -> str:
    """Say its name without its namespace."""
    return element.tag.rpartition("}")[2]


def all_of(element: Element, path: str) -> list[Element]:
    """Find what lies on a path of names, such as `Party/PartyName/Name`."""
    found = [element]
    for step in path.split("/"):
        found = [child for parent in found for child in parent if name(child) == step]
    return found


def text(element: Element, path: str) -> str | None:
    """Read the first text on a path."""
    found = all_of(element, path)
    return (found[0].text or "").strip() if found else None


def needed(element: Element, path: str) -> str:
    """Read a text that has to be there."""
    found = text(element, path)
    if not found:
        raise MissingError(f"{name(element)}/{path}")
    return found


def amount(element: Element, path: str) -> Decimal:
    """Read an amount that has to be there."""
    return Decimal(needed(element, path))


def amount_or_none(element: Element, path: str) -> Decimal | None:
    """Read an amount that may be missing."""
    found = text(element, path)
    return Decimal(found) if found else None


def day(written: str | None) -> date | None:
    """Read a day, `2026-11-30` or `20261130`."""
    return date.fromisoformat(written) if written else None


def needed_day(element: Element, path: str) -> date:
    """Read a day that has to be there."""
    return date.fromisoformat(needed(element, path))


class MissingError(Exception):
    """Something that has to be there is not."""
