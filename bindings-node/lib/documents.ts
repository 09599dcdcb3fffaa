/** Invoices as they are handed over: as data, as rows for a spreadsheet, and as e-invoices. */

import { addon } from "./addon.js";
import { valueOf } from "./answers.js";
import { toJson, toText } from "./arguments.js";
import { journalText, recordText, type Journal } from "./journal.js";
import type { EInvoice, EInvoiceFormat, InvoiceDocument, Recorded, Seller } from "../types.js";

/**
 * An invoice as it was issued, and what the journal says of it (`I3`): `record` is the invoice's own, `later` the journal,
 * or what of it came since; others pass by. Nothing where the record is of no invoice. {@link Messages.invoicePage} makes
 * a page of it, which says what is true now where `later` is given, and else only what was true at issue. With the whole
 * journal, a credit note names the invoices that it takes back, as {@link eInvoice} asks.
 *
 * @throws {@link InvalidInput} when the record is no event.
 */
export function invoiceDocument(record: Recorded | string | Uint8Array, later: Journal = ""): InvoiceDocument | undefined {
  const line = recordText("record", record);
  const document = valueOf(addon.Documents.invoiceDocument(line, journalText("later", later)));
  return document === null ? undefined : JSON.parse(document);
}

/**
 * The lines of an invoice as CSV (RFC 4180), with a line of column names: every figure that {@link verify} asks for,
 * with plain decimals and days as `2026-11-22`. A text that a spreadsheet would take for a formula begins with an
 * apostrophe.
 *
 * @throws {@link InvalidInput} when it is no document, or its amounts cannot be added up.
 */
export function invoiceLinesCsv(document: InvoiceDocument): string {
  return valueOf(addon.Documents.invoiceLinesCsv(toJson("document", document)));
}

/**
 * An issued invoice, or a credit note, as an e-invoice (`I15`): XML, the same bytes whenever it is asked for the same. The
 * document is to be made with the whole journal. Archive the XML: of text that is erased later nothing can be said any more.
 *
 * @throws {@link NoEInvoice} with the term that the format asks for and nobody has said, or that it cannot say.
 */
export function eInvoice(document: InvoiceDocument, seller: Seller, format: EInvoiceFormat): string {
  const [invoice, issuer] = [toJson("document", document), toJson("seller", seller)];
  return valueOf(addon.Documents.eInvoice(invoice, issuer, toJson("format", format)));
}

/**
 * What an e-invoice says, in UBL, CII or FatturaPA.
 *
 * @throws {@link InvalidInput} when it cannot be read, with the element and its place.
 */
export function readEInvoice(xml: string): EInvoice {
  return JSON.parse(valueOf(addon.Documents.readEInvoice(toText("xml", xml))));
}
