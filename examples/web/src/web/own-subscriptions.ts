/** The subscriptions to a product whose licenses somebody gives: their own, and the organization's where they administer it. */

import { Denied, type ProductId, type SubscriptionRow } from "selfserve";

import type { Visit } from "./visit.js";

const LIMIT = 200;

export async function ownSubscriptions(visit: Visit, product: ProductId): Promise<readonly SubscriptionRow[]> {
  const { rows } = await visit.view({ type: "your_products", product, limit: LIMIT });
  const mine = new Map(rows.map((row) => [row.subscription, row]));
  for (const row of await centralOnes(visit, product)) mine.set(row.subscription, row);
  return [...mine.values()].filter(({ status }) => status !== "deleted");
}

async function centralOnes(visit: Visit, product: ProductId): Promise<readonly SubscriptionRow[]> {
  try {
    const { rows } = await visit.view({ type: "admin_subscriptions", product, channel: "central", limit: LIMIT });
    return rows.map(({ subscription }) => subscription);
  } catch (thrown) {
    if (thrown instanceof Denied) return []; // they administer nothing
    throw thrown;
  }
}
