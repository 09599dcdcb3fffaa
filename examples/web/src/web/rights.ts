/** Which parts of the administration somebody may see: the library is asked for each, and for all of them at once (`O7`). */

import { Denied, type Query } from "selfserve";

import type { Words } from "../words/words.js";
import type { Visit } from "./visit.js";

export type AdministrationPart = keyof Words["administration"]["parts"];

/** The smallest question that each part asks. What reads the journal is for whoever may read policies. */
const QUESTIONS: Readonly<Record<AdministrationPart, Query>> = {
  subscriptions: { type: "admin_subscriptions", limit: 1 },
  products: { type: "admin_products", limit: 1 },
  users: { type: "admin_users", limit: 1 },
  policies: { type: "policies", limit: 1 },
  limits: { type: "policies", limit: 1 },
  approvals: { type: "license_requests", limit: 1 },
  autoClaim: { type: "auto_claim_policies", limit: 1 },
  forecast: { type: "policies", limit: 1 },
  audit: { type: "policies", limit: 1 },
};

/** The parts that are theirs to see; none where they administer nothing: requests of one's own anybody sees. */
export async function partsOf({ storefront, actor }: Visit): Promise<readonly AdministrationPart[]> {
  return storefront.shop.look((organization, at) => {
    const mayAsk = (part: AdministrationPart) => {
      try {
        organization.view(QUESTIONS[part], { actor, at });
        return true;
      } catch (thrown) {
        if (thrown instanceof Denied) return false;
        throw thrown;
      }
    };
    return mayAsk("subscriptions") ? (Object.keys(QUESTIONS) as AdministrationPart[]).filter(mayAsk) : [];
  });
}
