/** Two windows at once: both see one truth, and whoever comes second is told. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { ADA, DAVIDE, MARCO, POWER_BI, withStorefront } from "../setting.js";
import { withChromium } from "./with-chromium.js";
import { Reader, plain, type Reading } from "./reader.js";
import { act, payer, subscriptionOf } from "./scene.js";

const READING: Reading = { language: "english", width: 1440, scripts: true };

test("two windows race for the last free license: one gets it, the other is told", { timeout: 60_000 }, async (context) => {
  await withChromium(context, (browser) =>
    withStorefront(async (shop) => {
      await act(shop, ADA, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses: 1, billing: await payer(shop, ADA, "Ada Ferri", "Sales") });
      const subscription = await subscriptionOf(shop, ADA);
      const windows = await Promise.all([MARCO, DAVIDE].map(() => Reader.open(browser, shop.address, ADA, READING)));
      await Promise.all(windows.map((window, place) => chooses(window, subscription, place === 0 ? "marco" : "davide")));
      await Promise.all(windows.map((window) => window.press("assign", "confirm")));

      const { say, words } = windows[0]!;
      const { rows } = await shop.storefront.shop.view({ type: "licenses", subscription }, { actor: { type: "user", id: ADA } });
      assert.equal(rows.length, 1);
      const texts = await Promise.all(windows.map((window) => window.text()));
      assert.equal(texts.filter((text) => text.includes(words.done.assigned)).length, 1);
      const told = texts.findIndex((text) => !text.includes(words.done.assigned));
      const denial = { type: "not_enough_licenses", needed: 1, free: 0, people: [[MARCO, DAVIDE][told] ?? ""] } as const;
      assert(texts[told]?.includes(plain(say.denial(denial))), texts[told]);

      // What was chosen is still there, and works once there is a license again.
      const loser = windows[told]!;
      await act(shop, ADA, { type: "change_licenses", subscription, licenses: 2 });
      await loser.press("assign", "confirm");
      await loser.reads(words.done.assigned);
      await Promise.all(windows.map((window) => window.close()));
    }),
  );
});

async function chooses(window: Reader, subscription: string, typed: string): Promise<void> {
  await window.go(`/products/${subscription}/licenses`);
  await window.fill("assign", "find", typed);
  await window.form("assign").locator("[data-found] input").first().check();
}

test("a form that is sent twice, and once more later, counts once", { timeout: 60_000 }, async (context) => {
  await withChromium(context, (browser) =>
    withStorefront(async (shop) => {
      await act(shop, ADA, { type: "add_payment_method", card: { token: "tok_ok_1", brand: "Visa", lastFour: "4242", expires: { year: 2029, month: 5 }, holder: "Ada", address: { street: "Via Emilia 12", city: "Bologna", country: "IT" }, country: "IT" } });
      const ada = await Reader.open(browser, shop.address, ADA, { ...READING, scripts: false });
      await ada.go(`/buy/${POWER_BI}`);
      for (const [field, value] of Object.entries(PROFILE)) await ada.fill("purchase", field, value);
      await ada.fill("purchase", "licenses", "3");
      await ada.price("purchase");
      const sent = await ada.entered("purchase", "confirm");
      await ada.loads(() => ada.form("purchase").locator('button[value="confirm"]').dblclick());
      await ada.page.waitForURL(/products/);
      const again = await ada.sendsAgain(sent);
      assert(again.includes(ada.words.done.bought), again);
      const { rows } = await shop.storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: ADA } });
      assert.deepEqual(rows.map(({ licenses }) => licenses), [3]);
      await ada.close();
    }),
  );
});

const PROFILE = {
  "billing.name": "Sales",
  "billing.billTo.name": "Officine Rossi S.r.l.",
  "billing.billTo.address.street": "Via Emilia 12",
  "billing.billTo.address.city": "Bologna",
};
