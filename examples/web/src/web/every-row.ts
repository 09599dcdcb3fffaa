/** All pages of a list that is short, one after the other. */

import type { Cursor } from "selfserve";

/** A page of a list, and where the next one begins. */
interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly next?: Cursor;
}

export async function everyRow<Row>(pageAfter: (after: { readonly after?: Cursor }) => Promise<PageOf<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: { readonly after?: Cursor } = {}; ;) {
    const page = await pageAfter(after);
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = { after: page.next };
  }
}
