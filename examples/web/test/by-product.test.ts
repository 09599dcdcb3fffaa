/** The licenses of a product, whichever subscription they are of; and subscriptions that renew together. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { SubscriptionRow } from "selfserve";

import type { Started } from "../src/start.js";
import { act, payer } from "./browser/scene.js";
import { ADA, DAVIDE, GIULIA, LUCA, MARCO, MARIA, NEW_PROFILE, POWER_BI, browserOf, everybody, pass, withStorefront } from "./setting.js";

const VISIO = "CFQ7TTC0HD33";

async function subscriptions({ storefront }: Started, person = ADA): Promise<readonly SubscriptionRow[]> {
  return (await storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: person } })).rows;
}

/** Ada has bought Power BI twice, and gave Marco a license of each. */
async function boughtTwice(shop: Started): Promise<void> {
  const billing = await payer(shop, ADA, "Ada Ferri", "Sales");
  await act(shop, ADA, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses: 2, billing });
  const [{ billingProfile = "" } = {}] = await subscriptions(shop);
  const existing = { type: "existing_profile", billingProfile } as const;
  await act(shop, ADA, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses: 2, billing: existing });
  for (const { subscription } of await subscriptions(shop)) {
    await act(shop, ADA, { type: "assign_licenses", subscription, people: subscription === (await subscriptions(shop))[0]?.subscription ? [MARCO, MARIA] : [MARCO] });
  }
}

test("licenses of a product are taken back whichever subscription they are of, and access is told before and after (A6, A7)", async () => {
  await withStorefront(async (shop) => {
    await boughtTwice(shop);
    const ada = await browserOf(shop, ADA);
    const path = `/licenses/${POWER_BI}`;
    const [{ subscription = "" } = {}] = await subscriptions(shop);
    const page = await ada.get((await ada.get(`/products/${subscription}/licenses`)).link("All your licenses of this product"));
    assert.equal(page.read.split("Marco Bianchi").length, 3, "he holds two");
    assert.match((await ada.get(`${path}?person=${ADA}`)).read, /Ada Ferri does not have it/);
    const marco = await browserOf(shop, MARCO);
    assert.match((await marco.get(`${path}?person=${MARCO}`)).read, /Marco Bianchi has it/);
    const found = await ada.send(page, "unassign", "find", { find: "davide" });
    const done = await ada.send(found, "unassign", "confirm", { people: [MARCO], others: [DAVIDE] });
    assert(done.read.includes("free again"), done.read);
    assert.deepEqual((await subscriptions(shop)).map(({ assigned }) => assigned), [1, 0]);
    assert.match((await marco.get(`${path}?person=${MARCO}`)).read, /Marco Bianchi does not have it/);
    const none = await ada.send(done, "unassign", "confirm", { others: [DAVIDE] });
    assert(none.read.includes("None of them had a license of yours"), none.read);
  });
});

test("a license administrator gives the organization's own, a reader looks on and is told why", async () => {
  const people = everybody().map((person) => (person.id === LUCA ? { ...person, roles: ["license_admin"] as const } : person.id === MARIA ? { ...person, roles: ["global_reader"] as const } : person));
  await withStorefront(async (shop) => {
    const billing = await payer(shop, GIULIA, "Giulia Neri", "Head office");
    const [bought] = await act(shop, GIULIA, { type: "purchase_subscription", product: VISIO, offer: "monthly", licenses: 3, channel: "central", billing });
    assert(bought !== undefined);
    const [{ subscription = "" } = {}] = await subscriptions(shop, GIULIA);
    await act(shop, GIULIA, { type: "assign_licenses", subscription, people: [ADA] });
    const luca = await browserOf(shop, LUCA);
    const page = await luca.get(`/licenses/${VISIO}`);
    const done = await luca.send(page, "unassign", "confirm", { people: [ADA] });
    assert(done.read.includes("free again"), done.read);
    const reader = await (await browserOf(shop, MARIA)).get(`/licenses/${VISIO}`);
    assert.equal(reader.status, 200);
    assert(!reader.text.includes('data-form="unassign"'), "no form that would be refused");
  }, { people });
});

test("a purchase renews together with another subscription, at the price of its days (B7)", async () => {
  await withStorefront(async (shop) => {
    const billing = await payer(shop, ADA, "Ada Ferri", "Sales");
    await act(shop, ADA, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses: 2, billing });
    const ada = await browserOf(shop, ADA);
    for (let day = 0; day < 4; day += 1) await pass(ada, "day");
    const [first] = await subscriptions(shop);
    assert(first !== undefined);
    const page = await ada.get(`/buy/${VISIO}`);
    assert(page.read.includes("Power BI Pro, on 10 December 2026"), page.read);
    const both = await ada.send(page, "purchase", "quote", { licenses: "1", "align.subscription": first.subscription, "align.renewsOn": "2026-12-01" });
    assert.match(both.error("purchase", "align") ?? "", /one of the two/);
    const other = await ada.send(page, "purchase", "quote", { ...NEW_PROFILE, "align.subscription": first.subscription });
    assert.match(other.error("purchase", "align") ?? "", /billing profile/);
    const quoted = await ada.send(page, "purchase", "quote", { licenses: "1", "align.subscription": first.subscription });
    const bought = await ada.send(quoted, "purchase", "confirm");
    assert(bought.read.includes("Bought."), bought.read);
    assert.deepEqual((await subscriptions(shop)).map(({ termEndsOn }) => termEndsOn), ["2026-12-10", "2026-12-10"]);
  });
});
