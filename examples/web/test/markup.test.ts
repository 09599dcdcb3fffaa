/** Markup in every name that anybody can give: text on every page, in both languages, and on the printed invoice. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import type { CatalogData } from "selfserve";

import { everyPath, readerOf } from "./browser/paths.js";
import { act, playScene } from "./browser/scene.js";
import { ADA, GIULIA, browserOf, everybody, withStorefront } from "./setting.js";

const EVIL = `<script>alert("x")</script><img src=x onerror='y'>&amp;`;

function catalog(): CatalogData {
  const sold: CatalogData = JSON.parse(readFileSync(new URL("../../../catalog.json", import.meta.url), "utf8"));
  return { ...sold, products: sold.products.map((product) => ({ ...product, name: `${EVIL}${product.name}` })) };
}

test("markup in every name is text on every page", { timeout: 120_000 }, async () => {
  const people = everybody().map((person) => ({ ...person, name: `${EVIL}${person.name}` }));
  await withStorefront(
    async (shop) => {
      const scene = await playScene(shop);
      const address = { street: EVIL, city: EVIL, region: EVIL, postalCode: "<script>", country: "IT" };
      await act(shop, ADA, { type: "edit_billing_profile", billingProfile: scene.profile, name: EVIL, billTo: { name: EVIL, address, taxId: "<script>" }, purchaseOrder: "<script>", delivery: "portal" });
      await act(shop, GIULIA, { type: "set_auto_claim_policy", policy: scene.autoClaim, name: EVIL, status: "on", app: "<script>", product: "CFQ7TTC0N8SL" });
      await act(shop, GIULIA, { type: "decide_purchase_request", request: scene.purchaseRequest, decision: "decline", message: EVIL });
      for (const person of [ADA, GIULIA]) {
        const browser = await browserOf(shop, person);
        for (const language of ["english", "italian"]) {
          await browser.post("/language", new URLSearchParams({ token: (await browser.get("/products")).token, language, back: "/products" }));
          const more = [`/invoices/${scene.invoice}/print`, "/people?find=ada", "/people?find=ada&one=yes", "/admin/approvals?all=yes", "/admin?find=ada", "/admin/audit?find=ada"];
          for (const path of [...everyPath(scene), ...more].filter((path) => readerOf(path) === person || path === "/")) {
            const { status, text } = await browser.get(path);
            assert(!/<script>|<img src=x|onerror='/.test(text), `${language} ${path}`);
            assert(status < 500, path);
          }
        }
      }
      assert((await (await browserOf(shop, GIULIA)).get("/admin")).read.includes(EVIL));
    },
    { people, catalog: catalog() },
  );
});
