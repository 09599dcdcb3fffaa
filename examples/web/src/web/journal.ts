/** The whole journal, for what looks into it: the audit, the order history, what was set. */

import type { Visit } from "./visit.js";

/**
 * Every line, for whoever may read policies: the functions over a journal ask for nobody's rights, the view does, and
 * refuses in the library's words (`O7`).
 */
export async function journalFor(visit: Visit): Promise<readonly string[]> {
  await visit.view({ type: "policies", limit: 1 });
  return visit.storefront.linesAfter(0);
}
