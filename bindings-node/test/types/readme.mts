import type { Organization, SubscriptionId, User } from "selfserve";

export function raiseLicenses(shop: Organization, ada: User, subscription: SubscriptionId) {
  const context = { actor: ada, at: new Date(), id: crypto.randomUUID() };
  const command = { type: "change_licenses", subscription, licenses: 15 } as const;
  const quote = shop.quote(command, context);
  const execution = shop.execute({ ...command, quote }, context);
  console.log(execution.recorded); // append it to your journal before you answer anybody
  execution.orThrow(); // what was refused is not done
  return quote.total;
}
