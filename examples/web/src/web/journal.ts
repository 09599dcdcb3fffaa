/** The whole journal, for what looks into it: the audit, the order history, what was set. */

import type { Recorded } from "selfserve";

import type { Visit } from "./visit.js";

/** How many events are read at a time. */
const PAGE = 1_000;

/**
 * Every event, for whoever may read policies: the functions over a journal ask for nobody's rights, the view does, and
 * refuses in the library's words (`O7`).
 */
export async function journalFor(visit: Visit): Promise<readonly Recorded[]> {
  await visit.view({ type: "policies", limit: 1 });
  const records: Recorded[] = [];
  for (;;) {
    const page = await visit.storefront.records(records.length, PAGE);
    if (page.length === 0) return records;
    records.push(...page);
  }
}
