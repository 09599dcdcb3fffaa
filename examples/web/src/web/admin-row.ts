/** The subscription that a path names, with who bought it, for whoever administers. */

import type { AdminSubscriptionRow } from "selfserve";

import { present } from "./form.js";
import { NoPage } from "./page.js";
import type { Visit } from "./visit.js";

/** It is looked for among those to its product: the list is what says who bought it. */
export async function adminRowOf(visit: Visit): Promise<AdminSubscriptionRow> {
  const id = visit.parameter("subscription");
  const { subscription } = await visit.view({ type: "subscription", subscription: id });
  const { product } = subscription;
  for (let after: string | undefined; ;) {
    const page = await visit.view({ type: "admin_subscriptions", product, limit: 200, ...present("after", after) });
    const row = page.rows.find((row) => row.subscription.subscription === subscription.subscription);
    if (row !== undefined) return row;
    if (page.next === undefined) throw new NoPage();
    after = page.next;
  }
}
