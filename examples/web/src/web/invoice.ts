/** An invoice, for whoever may see it: the document is in the journal, and whether they may, the library says. */

import { invoiceDocument, type InvoiceDocument, type InvoiceRow, type Recorded } from "selfserve";

import { NoPage } from "./page.js";
import type { Visit } from "./visit.js";

export interface Invoiced {
  readonly document: InvoiceDocument;
  readonly row: InvoiceRow;
}

/** An invoice's record, and its row in lists. */
interface Issued {
  readonly record: Recorded;
  readonly row: InvoiceRow;
}

/** The invoice that the path names by its place in the journal, with what the journal says later. */
export async function invoiceOf(visit: Visit): Promise<Invoiced> {
  const issued = await issuedOf(visit);
  return { document: documentOf(issued, await visit.storefront.linesAfter(issued.row.sequence)), row: issued.row };
}

/** The same with the whole journal: a credit note then names the invoices that it takes back (`I15`). */
export async function wholeInvoiceOf(visit: Visit): Promise<InvoiceDocument> {
  return documentOf(await issuedOf(visit), await visit.storefront.linesAfter(0));
}

function documentOf({ record }: Issued, journal: readonly string[]): InvoiceDocument {
  const document = invoiceDocument(record, journal);
  if (document === undefined) throw new NoPage();
  return document;
}

async function issuedOf(visit: Visit): Promise<Issued> {
  const sequence = Number(visit.parameter("sequence"));
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new NoPage();
  const [record] = await visit.storefront.records(sequence - 1, 1);
  const issued = record && invoiceDocument(record);
  if (record === undefined || issued === undefined) throw new NoPage();
  const { invoice: row } = await visit.view({ type: "invoice", invoice: issued.number }); // refuses whoever may not see it
  return { record, row };
}
