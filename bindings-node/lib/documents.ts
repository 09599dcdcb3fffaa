/** Invoices as they are handed to people: as data, and as rows for a spreadsheet. */

import { addon } from "./addon.js";
import { valueOf } from "./answers.js";
import { toJson } from "./arguments.js";
import { journalText, recordText, type Journal } from "./journal.js";
import type { InvoiceDocument, Recorded } from "../types.js";

/**
 * An invoice as it was issued, and what has been settled since (`I3`): `record` is the invoice's own, `later` what the
 * journal says since; others pass by. Nothing where the record is of no invoice. {@link Messages.invoicePage} makes a
 * page of it, which says what is true now where `later` is given, and else only what was true at issue.
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
