// A first program: Ada buys ten licenses, and this is what she pays; Marco, a colleague, may not change hers.

import { ADA, MARCO, POWER_BI, Scenario, addCard, create, firstPurchase } from "selfserve/testing";

const scenario = await Scenario.begin();
await scenario.given(create(), [ADA, addCard()]);
await scenario.when(ADA, firstPurchase());
for (const event of scenario.events) {
  if (event.type === "invoice_issued") console.log(`${event.number}: ${event.total.amount} ${event.total.currency}`);
}

await scenario.when(MARCO, { type: "change_licenses", subscription: POWER_BI, licenses: 15 });
if (scenario.denied) console.log("refused:", scenario.denied.code);
