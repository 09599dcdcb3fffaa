"""What people read, in one language (`H4`)."""

from __future__ import annotations

import re
from datetime import date, datetime

import msgspec

from . import _native
from ._json import written
from ._labels import Labeled
from ._types import (
    Alternative,
    Check,
    Country,
    Denial,
    InvoiceDocument,
    Language,
    Line,
    LineProblem,
    Money,
    NextStep,
    Notify,
    Percent,
    PriceShape,
    Recorded,
    Seller,
    UnitPrice,
)

__all__ = ["Messages", "verify"]


class Messages:
    """The words of one language, whose sentences all share: another one costs nothing."""

    def __init__(self, language: Language = Language.ENGLISH) -> None:
        """Read the sentences of a language."""
        self._native = _native.Messages(written("$.language", language))

    def denial(self, denial: Denial) -> str:
        """Say a refusal in a few sentences: what happened and why, and what to do instead."""
        return self._say("denial", "$.denial", denial)

    def reason(self, denial: Denial) -> str:
        """Say the first half of `denial`: what happened, and why."""
        return self._say("reason", "$.denial", denial)

    def advice(self, denial: Denial) -> str:
        """Say the second half of `denial`: what to do instead."""
        return self._say("advice", "$.denial", denial)

    def check(self, check: Check) -> str:
        """Say a rule that a purchase asks, in the words for passed or for failed (`P5`)."""
        return self._say("check", "$.check", check)

    def alternative(self, alternative: Alternative) -> str:
        """Say what a person can do instead of buying (`P8`)."""
        return self._say("alternative", "$.alternative", alternative)

    def next_step(self, step: NextStep) -> str:
        """Say what happens next to a subscription, and when (`V1`)."""
        return self._say("next_step", "$.step", step)

    def label(self, entry: Labeled) -> str:
        """Label an entry of a list: `label(InvoiceStatus.PAST_DUE)` is `Past due`."""
        list_name = re.sub(r"(?<!^)(?=[A-Z])", "_", type(entry).__name__).lower()
        return self._say("label", "$.entry", {"type": list_name, "value": entry})

    def notification(self, notify: Notify, recorded: Recorded) -> str:
        """Tell people in a sentence or two, from the event that is pointed to (`H7`).

        A title is the label of its kind: `label(notify.notification)`.
        """
        return self._say("notification", "$", {"notify": notify, "recorded": recorded})

    def line(self, line: Line) -> str:
        """Explain a line of an invoice, from its own figures (`I10`)."""
        return self._say("line", "$.line", line)

    def invoice_page(self, document: InvoiceDocument, *, seller: Seller | None = None) -> str:
        """Write an invoice as an HTML page that prints well, every line explained."""
        return self._say("invoice_page", "$", {"document": document, "seller": seller})

    def number(self, number: int) -> str:
        """Write a count: `12,345`, in Italian `12.345`."""
        return self._say("number", "$.number", number)

    def money(self, amount: Money) -> str:
        """Write an amount: `€13.10`, in Italian `13,10 €`, with a space that does not break."""
        return self._say("money", "$.amount", amount)

    def unit_price(self, price: UnitPrice) -> str:
        """Write a unit price, with all its digits: `€0.0625`."""
        return self._say("unit_price", "$.price", price)

    def shaped_price(self, unit_price: UnitPrice, shape: PriceShape | None = None) -> str:
        """Write a price as it depends on how many licenses there are (`K6`)."""
        return self._say("shaped_price", "$", {"unitPrice": unit_price, "shape": shape})

    def country(self, country: Country) -> str:
        """Name a country: `Italy`; by its code where it has no name."""
        return self._say("country", "$.country", country)

    def percent(self, percent: Percent) -> str:
        """Write a percentage: `8.875%`."""
        return self._say("percent", "$.percent", percent)

    def day(self, day: date) -> str:
        """Write a day: `22 November 2026`."""
        return self._say("day", "$.day", day)

    def timestamp(self, at: datetime) -> str:
        """Write an instant, to the minute: `22 November 2026, 10:00 UTC`."""
        return self._say("timestamp", "$.at", at)

    def _say(self, what: str, path: str, value: object) -> str:
        return self._native.say(what, written(path, value))


def verify(line: Line) -> tuple[LineProblem, ...]:
    """Recompute a line from its own figures; say what does not fit: nothing, of ours (`I10`)."""
    return _problems.decode(_native.verify(written("$.line", line)))


_problems: msgspec.json.Decoder[tuple[LineProblem, ...]] = msgspec.json.Decoder(
    tuple[LineProblem, ...]
)
