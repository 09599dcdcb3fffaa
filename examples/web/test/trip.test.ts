/** Whoever goes to the payment provider from the middle of a form finds it as they left it. */

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";

import type { Started } from "../src/start.js";
import type { Browser, Shown } from "./browser.js";
import { ADA, CARD, DAVIDE, MARCO, NEW_PROFILE, POWER_BI, browserOf, withStorefront } from "./setting.js";

const PAGE = `/buy/${POWER_BI}`;

/** Into the form, to the provider, and back with a card. */
async function fetchesCard(shop: Started, browser: Browser, entered: Readonly<Record<string, string>>): Promise<Shown> {
  const provider = await browser.send(await browser.get(PAGE), "purchase", "card", entered);
  assert.equal(new URL(provider.address).origin, shop.provider);
  for (const typed of ["Officine", "Emilia", "WELCOME"]) assert(!decodeURIComponent(provider.address).includes(typed), provider.address);
  const back = await browser.post(provider.address, new URLSearchParams(CARD));
  return browser.send(back, "add", "confirm");
}

test("what was typed is there again, and buys; then it is forgotten", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    const entered = { ...NEW_PROFILE, licenses: "7", offer: "yearly-billed-monthly", "align.renewsOn": "2027-03-01", "promotion.code": "" };
    const back = await fetchesCard(shop, ada, entered);
    assert.equal(new URL(back.address).pathname, PAGE);
    const { fields } = back.form("purchase");
    assert.deepEqual(Object.entries(entered).map(([field]) => [field, fields.get(field)]), Object.entries(entered));
    assert.notEqual(fields.get("billing.paymentMethod"), null);
    const bought = await ada.send(await ada.send(back, "purchase", "quote"), "purchase", "confirm");
    assert(bought.read.includes("Bought."), bought.read);
    assert.equal((await ada.get(PAGE)).form("purchase").fields.get("licenses"), "1");
  });
});

test("it is theirs alone: whoever is chosen next on the same machine sees nothing of it", async () => {
  await withStorefront(async (shop) => {
    const browser = await browserOf(shop, ADA);
    await fetchesCard(shop, browser, { ...NEW_PROFILE, licenses: "7", "billing.name": "Secret plans" });
    const { token } = await browser.get("/");
    await browser.post("/session", new URLSearchParams({ token, person: MARCO }));
    assert(!(await browser.get(PAGE)).text.includes("Secret plans"));
  });
});

test("what is too much to keep is told at its field, and nothing is lost of it", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    const long = randomBytes(5_000).toString("hex");
    const told = await ada.send(await ada.get(PAGE), "purchase", "card", { ...NEW_PROFILE, "billing.billTo.name": long });
    assert.equal(told.status, 422);
    assert.match(told.error("purchase", "billing.billTo.name") ?? "", /too much to keep/);
    assert.equal(told.form("purchase").fields.get("billing.billTo.name"), long);
  });
});

test("that a card is missing is told once for the whole catalog, and nobody is kept from looking", async () => {
  await withStorefront(async (shop) => {
    const davide = await browserOf(shop, DAVIDE);
    const catalog = await davide.get("/buy");
    const missing = /You have no payment method that can be charged|no card|payment method/i;
    const [note = ""] = /<div class="note">[^]*?<\/div>/.exec(catalog.text) ?? [];
    const [sentence = ""] = /<li>([^]*?)<\/li>/.exec(note)?.slice(1) ?? [];
    assert.match(sentence, missing);
    assert.equal(catalog.text.split(sentence).length, 2, "told once");
    assert.equal(catalog.text.split("/card?return=").length, 2, "one way to add a card");
    assert(catalog.text.includes(`href="${PAGE}"`));
    const form = await davide.get(PAGE);
    assert(form.text.includes(sentence), "and it stands in the form, with a way that keeps what is typed");
    assert.match(form.text, /<button class="link" name="step" value="card">/);
  });
});
