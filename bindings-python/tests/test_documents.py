"""Invoices as data and as rows (`I3`), users as CSV (`V2`)."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest
from msgspec.structs import replace

from conftest import ADA, GINA, LATER, Story, told
from selfserve import (
    AdminUsersQuery,
    Denied,
    InvalidInput,
    InvoiceIssued,
    Money,
    User,
    invoice_document,
    invoice_lines_csv,
    to_json,
)

JOURNAL = told("buy-and-pay")


def test_an_invoice_is_data() -> None:
    """A document as issued, settled by what came later; of no other record."""
    record = next(record for record in JOURNAL if isinstance(record.event, InvoiceIssued))
    issued = invoice_document(record)
    settled = invoice_document(to_json(record), JOURNAL)
    assert issued is not None
    assert settled is not None
    assert issued.settlements == ()
    assert settled == replace(
        issued,
        settlements=settled.settlements,
        outstanding=settled.outstanding,
        status=settled.status,
        pay_by=settled.pay_by,
        card=settled.card,
    )
    assert settled.card is not None  # which the records before it tell
    assert issued.status is None
    assert settled.outstanding.amount < issued.outstanding.amount
    assert invoice_document(JOURNAL[0]) is None
    with pytest.raises(InvalidInput) as caught:
        invoice_document("{}")
    assert caught.value.path.startswith("$.record")


def test_an_invoice_is_rows() -> None:
    """Each line is a row; amounts that cannot be added up are refused."""
    record = next(record for record in JOURNAL if isinstance(record.event, InvoiceIssued))
    document = invoice_document(record)
    assert document is not None
    rows = list(csv.DictReader(io.StringIO(invoice_lines_csv(document))))
    assert [Decimal(row["net"]) for row in rows] == [line.amount.amount for line in document.lines]
    huge = Money(amount=Decimal("92233720368547758.07"), currency="EUR")
    lines = tuple(replace(line, amount=huge) for line in document.lines)
    with pytest.raises(InvalidInput) as caught:
        invoice_lines_csv(replace(document, lines=lines))
    assert caught.value.path == "$.document"


def test_users_with_licenses_are_exported(story: Story) -> None:
    """To administrators."""
    query = AdminUsersQuery()
    exported = story.organization.export_users_csv(query, actor=User(id=GINA.id), at=LATER)
    assert exported == "Name,E-mail,Person,Product,Subscription,Purchaser,Since\r\n"
    with pytest.raises(Denied):
        story.organization.export_users_csv(query, actor=User(id=ADA.id), at=LATER)
