"""What people read, and lines that prove themselves."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import cast, get_args

import msgspec
import pytest

from conftest import ADA, LATER, POWER_BI, Story, told
from selfserve import (
    Catalog,
    CatalogData,
    Directory,
    InvalidInput,
    InvoiceIssued,
    InvoiceStatus,
    Labeled,
    Language,
    Messages,
    Money,
    NotificationKind,
    Notify,
    Organization,
    Program,
    Recorded,
    invoice_document,
    to_json,
    verify,
)


def invoice_record() -> tuple[Recorded, InvoiceIssued]:
    """Take the first invoice of a scenario."""
    for record in told("buy-and-pay"):
        if isinstance(record.event, InvoiceIssued):
            return record, record.event
    raise AssertionError


def test_labels_and_values_in_two_languages() -> None:
    """Entries of lists have labels, values the forms of the language."""
    english, italian = Messages(), Messages(Language.ITALIAN)
    assert english.label(InvoiceStatus.PAST_DUE) == "Past due"
    assert italian.label(InvoiceStatus.PAST_DUE) != "Past due"
    assert (english.number(12345), italian.number(12345)) == ("12,345", "12.345")
    assert english.day(date(2026, 11, 22)) == "22 November 2026"
    assert italian.money(Money(amount=Decimal("13.10"), currency="EUR")).startswith("13,10")


def test_every_entry_of_every_list_has_a_label() -> None:
    """Whatever the types say has a label has one."""
    lists: tuple[type[StrEnum], ...] = get_args(Labeled)
    for entries in lists:
        for entry in entries:
            assert Messages().label(cast(Labeled, entry)), entry


def test_a_line_proves_itself() -> None:
    """A line of ours has no problem; one that was changed has (`I10`)."""
    _, invoice = invoice_record()
    (line,) = invoice.lines
    assert verify(line) == ()
    wrong = msgspec.structs.replace(line, amount=Money(amount=Decimal("0.01"), currency="EUR"))
    assert [to_json(problem)[:30] for problem in verify(wrong)]
    assert "10 licenses" in Messages().line(line)


def test_an_invoice_is_a_page() -> None:
    """The page has the invoice's number; what is no document has no page."""
    record, invoice = invoice_record()
    document = invoice_document(record)
    assert document is not None
    page = Messages().invoice_page(document)
    assert page.startswith("<!doctype html>")
    assert invoice.number in page
    assert "Italy" in page
    assert "Please pay" not in page
    assert Messages().country("IT") == "Italy"
    with pytest.raises(InvalidInput):
        Messages().invoice_page("no document")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_notification_has_a_title_and_a_sentence() -> None:
    """People are told what was bought, in their language (`H7`)."""
    journal = told("buy-and-pay")
    catalog = Catalog(CatalogData(program=Program(), products=(POWER_BI,)))
    organization = Organization.from_journal(journal, catalog, Directory())
    orders = [
        (order.effect, record) for record in journal for order in organization.effects(record)
    ]
    (confirmed,) = [
        (notify, record)
        for notify, record in orders
        if isinstance(notify, Notify) and notify.notification is NotificationKind.PURCHASE_CONFIRMED
    ]
    assert Messages().notification(*confirmed).startswith("Power BI Pro was bought: 10 licenses, €")
    italian = Messages(Language.ITALIAN)
    assert "è stato acquistato: 10 licenze" in italian.notification(*confirmed)
    assert italian.label(confirmed[0].notification) == "Un acquisto è stato confermato"


def test_quick_questions(story: Story) -> None:
    """Many people are asked for at once (`A7`), and a purchase without its reasons (`P5`)."""
    organization = story.organization
    assert organization.have_access([ADA.id, ADA.id], POWER_BI.id) == [False, False]
    assert not organization.may_buy(ADA.id, POWER_BI.id, at=LATER)
