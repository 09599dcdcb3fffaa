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
  const row = await rowOf(visit, issued, sequence);
  const document = invoiceDocument(record, await visit.storefront.linesAfter(sequence));
  if (document === undefined) throw new NoPage();
  return { document, row };
}

/** Asks for the invoices of that day: whoever may not see them is refused, and so sees no document either. */
async function rowOf(visit: Visit, { billingProfile, date }: InvoiceDocument, sequence: number): Promise<InvoiceRow> {
  const range = { type: "between", from: date, to: date } as const;
  for (let after: string | undefined; ;) {
    const page = await visit.view({ type: "invoices", billingProfile, range, limit: 200, ...(after !== undefined && { after }) });
    const row = page.rows.find((row) => row.sequence === sequence);
    if (row !== undefined) return row;
    if (page.next === undefined) throw new NoPage();
    after = page.next;
  }
}
