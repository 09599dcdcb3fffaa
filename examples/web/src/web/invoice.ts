/** An invoice, for whoever may see it: the document is in the journal, and whether they may, the library says. */

import { invoiceDocument, type InvoiceDocument, type InvoiceRow } from "selfserve";

import { NoPage } from "./page.js";
import type { Visit } from "./visit.js";

export interface Invoiced {
  readonly document: InvoiceDocument;
  readonly row: InvoiceRow;
}

/** The invoice that the path names by its place in the journal. */
export async function invoiceOf(visit: Visit): Promise<Invoiced> {
  const sequence = Number(visit.parameter("sequence"));
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new NoPage();
  const [record] = await visit.storefront.records(sequence - 1, 1);
  const issued = record && invoiceDocument(record);
  if (record === undefined || issued === undefined) throw new NoPage();
  const { invoice: row } = await visit.view({ type: "invoice", invoice: issued.number }); // refuses whoever may not see it
  const document = invoiceDocument(record, await visit.storefront.linesAfter(sequence));
  if (document === undefined) throw new NoPage();
  return { document, row };
}
