/** The subscription that a page is about: the one that its path names. */

import type { Action, ActionRow, Denial, SubscriptionRow } from "selfserve";

import { html, type Html } from "../html/html.js";
import type { Visit } from "./visit.js";

export interface Subscribed {
  readonly row: SubscriptionRow;
  readonly actions: readonly ActionRow[];
}

/** Throws what the library says where it is not there, or not theirs to see. */
export async function subscriptionOf(visit: Visit): Promise<Subscribed> {
  const { subscription, actions } = await visit.view({ type: "subscription", subscription: visit.parameter("subscription") });
  return { row: subscription, actions };
}

/** Why an action cannot be taken now; absent: it can, or it was not asked about. */
export function refusalOf({ actions }: Subscribed, action: Action): Denial | undefined {
  return actions.find((row) => row.action === action)?.denial;
}

/** The way back to the subscription. */
export function backTo({ words }: Visit, { subscription, productName }: SubscriptionRow): Html {
  return html`<p><a href="/products/${subscription}">${words.layout.backTo(productName)}</a></p>`;
}
