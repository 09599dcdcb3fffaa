/** An invoice as an e-invoice: downloaded once the billing address says what the format asks for, and until then told what that is. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { readEInvoice } from "selfserve";

import { act, playScene } from "./browser/scene.js";
import { ADA, MARCO, POWER_BI, browserOf, withStorefront } from "./setting.js";

test("an invoice is downloaded in each format, or its page says what is missing", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const { invoice, profile } = await playScene(shop);
    const [ada, marco] = [await browserOf(shop, ADA), await browserOf(shop, MARCO)];
    const links = [...(await ada.get(`/invoices/${invoice}`)).text.matchAll(/href="(\/invoices\/\d+\/e-invoice\/\w+)"/g)].map(([, path]) => path ?? "");
    assert.equal(links.length, 5);
    const missing = await ada.get(links[0] ?? "");
    assert.equal(missing.status, 422);
    assert(/can't be written in this format\. Something is missing: BT-\d+/.test(missing.read), missing.read);
    assert.equal((await marco.get(links[0] ?? "")).status, 403);
    assert.equal((await ada.get(`/invoices/${invoice}/e-invoice/pdf`)).status, 404);

    const page = await ada.get(`/profiles/${profile}`);
    const fields = { "billTo.taxIdentity.vatId": "IT00743110157", "billTo.eInvoices.recipientCode": "ABC1234", "billTo.address.region": "MI" };
    const wrong = await ada.send(page, "edit", "confirm", { ...fields, "billTo.taxIdentity.vatId": "IT00743110158" });
    assert(/check digits/.test(wrong.read), wrong.read);
    await ada.send(await ada.get(`/profiles/${profile}`), "edit", "confirm", fields);
    assert((await ada.get(`/profiles/${profile}`)).text.includes("IT00743110157"), "it is there to be edited");
    const bought = await act(shop, ADA, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses: 3, billing: { type: "existing_profile", billingProfile: profile } });
    const issued = bought.find(({ event }) => event.type === "invoice_issued");
    for (const format of ["factur_x", "fattura_pa"] as const) {
      const written = await ada.get(`/invoices/${issued?.sequence}/e-invoice/${format}`);
      assert.equal(written.status, 200, written.read);
      assert.equal(readEInvoice(written.text).lines[0]?.quantity, "3");
    }
  });
});
