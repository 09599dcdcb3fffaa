"""Invoices as they are handed to people: as data, and as rows for a spreadsheet."""

from __future__ import annotations

import msgspec

from . import _native
from ._journal import Journal, journal_text, record_text
from ._json import written
from ._types import InvoiceDocument, Recorded

__all__ = ["invoice_document", "invoice_lines_csv"]


def invoice_document(record: Recorded | bytes | str, later: Journal = ()) -> InvoiceDocument | None:
    """Say what an invoice is as it was issued, and what has been settled since (`I3`).

    `record` is the invoice's own, `later` what the journal says since; others pass by. `None` where
    the record is of no invoice. `Messages.invoice_page` makes a page of it, which says what is true
    now where `later` is given, and else only what was true at issue.
    """
    document = _native.invoice_document(record_text("record", record), journal_text("later", later))
    return None if document is None else _documents.decode(document)


def invoice_lines_csv(document: InvoiceDocument) -> str:
    """Write the lines of an invoice as CSV (RFC 4180), with a line of column names.

    Every figure that `verify` asks for, with plain decimals and days as `2026-11-22`. A text that
    a spreadsheet would take for a formula begins with an apostrophe.
    """
    return _native.invoice_lines_csv(written("$.document", document))


_documents = msgspec.json.Decoder(InvoiceDocument)
