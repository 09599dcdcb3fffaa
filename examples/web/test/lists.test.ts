/** Lists that are narrowed, and billing profiles that are shared: what a page shows is what the package answers. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { YourProductsQuery } from "selfserve";

import { playScene } from "./browser/scene.js";
import { ADA, MARCO, POWER_BI, browserOf, withStorefront } from "./setting.js";

test("your products narrow by channel, product and status, as the package does", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    await playScene(shop);
    const ada = await browserOf(shop, ADA);
    const asked: readonly Omit<YourProductsQuery, "type">[] = [{}, { status: "trial" }, { status: "active" }, { status: "deleted" }, { channel: "central" }, { channel: "self_service" }, { product: POWER_BI }, { product: POWER_BI, status: "active" }];
    for (const filter of asked) {
      const { rows } = await shop.storefront.shop.view({ type: "your_products", ...filter }, { actor: { type: "user", id: ADA } });
      const page = await ada.get(`/products?${new URLSearchParams(filter as Record<string, string>)}`);
      const shown = [...page.text.matchAll(/<th role="rowheader"[^>]*><a href="\/products\/([\da-f-]{36})"/g)].map(([, id]) => id);
      assert.deepEqual(shown, rows.map(({ subscription }) => subscription), JSON.stringify(filter));
    }
  });
});

test("a billing profile is shared with a colleague, who sees its invoices, and taken away again", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const { profile, invoice } = await playScene(shop);
    const [ada, marco] = [await browserOf(shop, ADA), await browserOf(shop, MARCO)];
    assert.equal((await marco.get(`/invoices/${invoice}`)).status, 403);
    const shared = await ada.send(await ada.get(`/profiles/${profile}`), "share", "confirm", { person: MARCO, role: "invoice_manager" });
    assert(/Marco Bianchi[^]*Invoice manager/.test(shared.read), shared.read);
    assert.equal((await marco.get(`/invoices/${invoice}`)).status, 200);
    const theirs = await marco.get(`/profiles/${profile}`);
    assert(!theirs.text.includes('data-form="share"') && /permission/.test(theirs.read), "who has a role, and who gives one, is the owner's");
    await ada.send(await ada.get(`/profiles/${profile}`), "share", "confirm", { person: MARCO, role: "" });
    assert.equal((await marco.get(`/invoices/${invoice}`)).status, 403);
  });
});
