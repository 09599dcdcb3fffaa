/** The subscriptions to a product whose licenses somebody gives: their own, and the organization's where they administer it. */

import { Denied, type ProductId, type SubscriptionRow } from "selfserve";

import type { Visit } from "./visit.js";

const LIMIT = 200;

export async function ownSubscriptions(visit: Visit, product: ProductId): Promise<readonly SubscriptionRow[]> {
  const { rows } = await visit.view({ type: "your_products", product, limit: LIMIT });
  const all = new Map([...rows, ...(await centralOnes(visit, product))].map((row) => [row.subscription, row]));
  const there = [...all.values()].filter(({ status }) => status !== "deleted");
  return visit.storefront.shop.look((organization, at) => {
    const isTheirs = ({ subscription }: SubscriptionRow) => {
      const { actions } = organization.view({ type: "subscription", subscription }, { actor: visit.actor, at });
      const denial = actions.find(({ action }) => action === "assign_licenses")?.denial;
      return denial === undefined || new Denied(denial).category !== "forbidden";
    };
    return there.filter(isTheirs);
  });
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
