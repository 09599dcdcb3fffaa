"""What people read, and lines that prove themselves."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from conftest import ADA, POWER_BI, START, Story
from selfserve import (
    InvalidInput,
    InvoiceIssued,
    InvoiceStatus,
    Language,
    Messages,
    Money,
    Recorded,
    to_json,
    verify,
)

SCENARIO = Path(__file__).parents[2] / "tests/scenarios/buy-and-pay.json"


def invoice_record() -> tuple[Recorded, InvoiceIssued]:
    """Take the first invoice of a scenario."""
    steps = json.loads(SCENARIO.read_text("utf-8"))["steps"]
    outcomes = [step["expect"]["outcome"] for step in steps if step["do"] == "execute"]
    for outcome in outcomes:
        for event in outcome["events"]:
            record = msgspec.json.decode(json.dumps(event), type=Recorded)
            if isinstance(record.event, InvoiceIssued):
                return record, record.event
    raise AssertionError


def test_labels_and_values_in_two_languages() -> None:
    """Entries of lists have labels, values the forms of the language."""
    english, italian = Messages(), Messages(Language.ITALIAN)
    assert english.label(InvoiceStatus.PAST_DUE) == "Past due"
    assert italian.label(InvoiceStatus.PAST_DUE) != "Past due"
    assert english.day(date(2026, 11, 22)) == "22 November 2026"
    assert italian.money(Money(amount=Decimal("13.10"), currency="EUR")).startswith("13,10")


def test_a_line_proves_itself() -> None:
    """A line of ours has no problem; one that was changed has (`I10`)."""
    _, invoice = invoice_record()
    (line,) = invoice.lines
    assert verify(line) == ()
    wrong = msgspec.structs.replace(line, amount=Money(amount=Decimal("0.01"), currency="EUR"))
    assert [to_json(problem)[:30] for problem in verify(wrong)]
    assert "10 licenses" in Messages().line(line)


def test_an_invoice_is_a_page() -> None:
    """The page has the invoice's number; a record of no invoice has no page."""
    record, invoice = invoice_record()
    page = Messages().invoice_page(record)
    assert page.startswith("<!doctype html>")
    assert invoice.number in page
    with pytest.raises(InvalidInput):
        Messages().invoice_page("no record")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_quick_questions(story: Story) -> None:
    """Many people are asked for at once (`A7`), and a purchase without its reasons (`P5`)."""
    organization = story.organization
    assert organization.have_access([ADA.id, ADA.id], POWER_BI.id) == [False, False]
    assert not organization.may_buy(ADA.id, POWER_BI.id, at=START)
