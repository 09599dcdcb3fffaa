// A first program: Ada buys ten licenses, and this is what she pays.

import { ADA, Scenario, addCard, create, firstPurchase } from "selfserve/testing";

const scenario = await Scenario.begin();
await scenario.given(create(), [ADA, addCard()]);
await scenario.when(ADA, firstPurchase());
for (const event of scenario.events) {
  if (event.type === "invoice_issued") console.log(`${event.number}: ${event.total.amount} ${event.total.currency}`);
}
