/** What looks into the whole journal: the audit, the order history, what was set. */

import { audit, orderHistory, type AuditFilter, type AuditRow, type OrderRow, type SubscriptionId } from "selfserve";

import type { Visit } from "./visit.js";

/** Every change that is asked for, the latest first. */
export function auditFor(visit: Visit, filter: AuditFilter): Promise<readonly AuditRow[]> {
  return workedOut(visit, `audit ${JSON.stringify(filter)}`, (lines) => audit(lines, filter).reverse());
}

/** Every order of a subscription, the latest first. */
export function ordersFor(visit: Visit, subscription: SubscriptionId): Promise<readonly OrderRow[]> {
  return workedOut(visit, `orders ${subscription}`, (lines) => orderHistory(lines, subscription).reverse());
}

/**
 * Something of every line, for whoever may read policies: the functions over a journal ask for nobody's rights, the view
 * does, and refuses in the library's words (`O7`).
 */
async function workedOut<Value>(visit: Visit, what: string, work: (lines: readonly string[]) => Value): Promise<Value> {
  const { storefront } = visit;
  await visit.view({ type: "policies", limit: 1 });
  return storefront.workedOut(what, async () => work(await storefront.linesAfter(0)));
}
