/** A page stays small, however much there is: lists come in pages. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { CatalogData, Product } from "selfserve";

import { ADA, browserOf, buyPowerBi, withStorefront } from "./setting.js";

const MOST_BYTES = 60_000;

/** Many products, with long names and as many offers as people offer. */
function products(): readonly Product[] {
  const prices = [{ price: { amount: "13.10", currency: "EUR" } }];
  return Array.from({ length: 120 }, (_, place) => ({
    id: place === 0 ? "CFQ7TTC0H9MP" : `product/${place}?&#`,
    name: `A product with a name of some length, number ${place}`,
    offers: [
      { id: "monthly", term: "one_month", billing: "monthly", prices },
      { id: "yearly", term: "one_year", billing: "monthly", prices },
      { id: "for years", term: "three_years", billing: "yearly", prices },
    ],
    trial: { paymentMethod: "required", days: 30, licenses: 25 },
  }));
}

test("a catalog of 120 products and 60 subscriptions: each page has its bound, and a way to the next", async () => {
  const catalog: CatalogData = { program: { currencies: [{ country: "IT", currency: "EUR" }] }, products: products() };
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await buyPowerBi(ada, "10");
    const actor = { type: "user", id: ADA } as const;
    const { rows } = await shop.storefront.shop.view({ type: "your_products" }, { actor });
    const billing = { type: "existing_profile", billingProfile: rows[0]?.billingProfile ?? "" } as const;
    for (let place = 1; place < 60; place += 1) {
      const product = { product: `product/${place}?&#`, offer: "monthly", licenses: 5, billing } as const;
      await shop.storefront.shop.execute({ type: "purchase_subscription", ...product }, { actor, id: crypto.randomUUID() });
    }
    for (const path of ["/products", "/buy", "/bills"]) {
      const page = await ada.get(path);
      assert(Buffer.byteLength(page.text) <= MOST_BYTES, `${path} has ${Buffer.byteLength(page.text)} bytes`);
      const next = await ada.get(new URL(page.link("Next page"), page.address).href);
      assert.equal(next.status, 200);
      assert.notEqual(next.read, page.read);
    }
    const other = await ada.get(`/buy/${encodeURIComponent("product/7?&#")}`);
    assert(other.read.includes("number 7"), other.read);
  }, { catalog });
});
