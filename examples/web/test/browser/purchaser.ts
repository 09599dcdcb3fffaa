/** What a purchaser does: a card, ten licenses, five more, colleagues, an invoice; then a trial of something else. */

import assert from "node:assert/strict";

import type { Started } from "../../src/start.js";
import { ADA, CARD, MARCO, MARIA, NEW_PROFILE, POWER_BI } from "../setting.js";
import type { Reader } from "./reader.js";
import { subscriptionOf } from "./scene.js";

export async function buysAndCancels(ada: Reader, shop: Started): Promise<void> {
  await fillsIn(ada);
  await fetchesCard(ada);
  await buys(ada, shop);
  const subscription = await subscriptionOf(shop, ADA);
  await raises(ada, shop, subscription);
  await assigns(ada, subscription);
  await looksAtTheInvoice(ada, shop);
  await decidesNotToRenew(ada, subscription);
}

/** All that a purchase asks for, but a card. */
async function fillsIn(ada: Reader): Promise<void> {
  await ada.go("/buy");
  await ada.reads(ada.words.buy.common);
  await ada.loads(() => ada.page.locator(`a[href="/buy/${POWER_BI}"]`).click());
  await ada.choose("purchase", "billing.billingProfile", "new");
  for (const [field, value] of Object.entries(NEW_PROFILE)) if (field !== "billing.billingProfile") await ada.fill("purchase", field, value);
  await ada.choose("purchase", "offer", "yearly-billed-monthly");
  await ada.fill("purchase", "licenses", "10");
}

/** From the middle of the form to the provider and back. */
async function fetchesCard(ada: Reader): Promise<void> {
  await ada.press("purchase", "card");
  for (const [field, value] of Object.entries(CARD)) await ada.page.fill(`[name="${field}"]`, value);
  await ada.loads(() => ada.page.locator("main form button").click());
  await ada.press("add", "confirm");
  await ada.reads(ada.words.done.cardAdded);
}

/** Nothing was lost on the way; and the enter key works the price out, though the way to the provider stands ahead of that button. */
async function buys(ada: Reader, shop: Started): Promise<void> {
  await ada.loads(() => ada.form("purchase").locator('[name="licenses"]').press("Enter"));
  await ada.form("purchase").locator('button[value="confirm"]').waitFor();
  await ada.reads(ada.say.money({ amount: "159.82", currency: "EUR" }));
  await ada.press("purchase", "confirm");
  await ada.reads(ada.words.done.bought);
  const { rows } = await shop.storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: ADA } });
  assert.deepEqual(rows.map(({ licenses, free }) => [licenses, free]), [[10, 10]]);
}

/** Five more is fifteen, at the price that the package answers. */
async function raises(ada: Reader, { storefront }: Started, subscription: string): Promise<void> {
  await ada.go(`/products/${subscription}/licenses`);
  await ada.fill("total", "licenses", "15");
  await ada.price("total");
  const command = { type: "change_licenses", subscription, licenses: 15 } as const;
  const { total } = await storefront.shop.quote(command, { actor: { type: "user", id: ADA }, id: crypto.randomUUID() });
  await ada.reads(ada.say.money(total));
  await ada.press("total", "confirm");
  await ada.reads(ada.words.done.changed);
}

/** She types, and colleagues are found: at once with a script, by the button without. */
async function assigns(ada: Reader, subscription: string): Promise<void> {
  await ada.go(`/products/${subscription}/licenses`);
  await ada.fill("assign", "find", "mar");
  if (!ada.reading.scripts) await ada.press("assign", "find");
  for (const person of [MARCO, MARIA]) await ada.form("assign").locator(`[name="people"][value="${person}"]`).check();
  await ada.press("assign", "confirm");
  await ada.reads(ada.words.done.assigned);
  await ada.reads("Maria Conti");
}

async function looksAtTheInvoice(ada: Reader, { storefront }: Started): Promise<void> {
  const actor = { type: "user", id: ADA } as const;
  const { rows: profiles } = await storefront.shop.view({ type: "billing_profiles" }, { actor });
  const billingProfile = profiles[0]?.billingProfile ?? "";
  const { rows } = await storefront.shop.view({ type: "invoices", billingProfile, range: { type: "last_months", months: 3 } }, { actor });
  await ada.go("/bills");
  for (const { number, total } of rows) {
    await ada.reads(number);
    await ada.reads(ada.say.money(total));
  }
  await ada.loads(() => ada.page.getByRole("link", { name: rows[0]?.number ?? "", exact: true }).click());
  await ada.reads(ada.say.money(rows[0]?.total ?? { amount: "0", currency: "EUR" }));
}

async function decidesNotToRenew(ada: Reader, subscription: string): Promise<void> {
  await ada.go(`/products/${subscription}/cancel`);
  await ada.choose("cancel", "mode", "at_term_end");
  await ada.choose("cancel", "reason", "switched");
  await ada.price("cancel");
  await ada.press("cancel", "confirm");
  await ada.reads(ada.words.done.endsWithTerm);
}
