"""Invoices as they are handed over: as data, as rows for a spreadsheet, and as e-invoices."""

from __future__ import annotations

import msgspec

from . import _native
from ._arguments import text_of
from ._journal import Journal, journal_text, record_text
from ._json import written
from ._types import EInvoice, EInvoiceFormat, InvoiceDocument, Recorded, Seller

__all__ = ["e_invoice", "invoice_document", "invoice_lines_csv", "read_e_invoice"]


def invoice_document(record: Recorded | bytes | str, later: Journal = ()) -> InvoiceDocument | None:
    """Say what an invoice is as it was issued, and what the journal says of it (`I3`).

    `record` is the invoice's own, `later` the journal, or what of it came since; others pass by.
    `None` where the record is of no invoice. `Messages.invoice_page` makes a page of it, which says
    what is true now where `later` is given, and else only what was true at issue. With the whole
    journal, a credit note names the invoices that it takes back, as `e_invoice` asks.
    """
    document = _native.invoice_document(record_text("record", record), journal_text("later", later))
    return None if document is None else _documents.decode(document)


def invoice_lines_csv(document: InvoiceDocument) -> str:
    """Write the lines of an invoice as CSV (RFC 4180), with a line of column names.

    Every figure that `verify` asks for, with plain decimals and days as `2026-11-22`. A text that
    a spreadsheet would take for a formula begins with an apostrophe.
    """
    return _native.invoice_lines_csv(written("$.document", document))


def e_invoice(document: InvoiceDocument, seller: Seller, format: EInvoiceFormat) -> str:
    """Write an issued invoice, or a credit note, as an e-invoice (`I15`): XML.

    The same bytes whenever it is asked for the same. The document is to be made with the whole
    journal. Archive the XML: of text that is erased later nothing can be said any more. Raises
    `NoEInvoice` with the term that the format asks for and nobody has said, or that it cannot say.
    """
    return _native.e_invoice(
        written("$.document", document), written("$.seller", seller), written("$.format", format)
    )


def read_e_invoice(xml: str) -> EInvoice:
    """Say what an e-invoice says, in UBL, CII or FatturaPA.

    Raises `InvalidInput` where it cannot be read, with the element and its place.
    """
    return _e_invoices.decode(_native.read_e_invoice(text_of("xml", xml)))


_documents = msgspec.json.Decoder(InvoiceDocument)
_e_invoices = msgspec.json.Decoder(EInvoice)
