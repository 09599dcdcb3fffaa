/**
 * A test kit: given what has been, when somebody acts or time passes, then this has happened.
 *
 * No network, no waiting, and the same ids each time: a {@link Scenario} has a clock of its own, and a payment provider
 * that does as it is told.
 *
 *     import { ADA, Scenario, addCard, create, firstPurchase } from "selfserve/testing";
 *
 *     const scenario = await Scenario.begin();
 *     await scenario.given(create(), [ADA, addCard()]);
 *     await scenario.when(ADA, firstPurchase());
 *     scenario.thenIncludes("subscription_purchased", "payment_received");
 *     await scenario.paymentFails().advance({ months: 1 });
 *     scenario.thenIncludes("subscription_renewed", "payment_failed");
 *
 * The people, the catalog and the organization are ready-made: those of the library's documentation.
 */

export { Provider, type Coming } from "./provider.js";
export {
  ADA,
  CARD,
  CATALOG,
  GRACE,
  MARCO,
  OPENING,
  ORGANIZATION,
  PEOPLE,
  POWER_BI,
  PROFILE,
  START,
  addCard,
  create,
  firstPurchase,
  purchase,
  type Step,
} from "./ready-made.js";
export { Scenario, type Passing, type Pattern, type Setting } from "./scenario.js";
