/** Taking over, and deciding, where something stands in the way: told in the library's own words. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Messages } from "selfserve";

import type { Started } from "../src/start.js";
import { act, payer, playScene, subscriptionOf } from "./browser/scene.js";
import { ADA, DAVIDE, GIULIA, POWER_BI, START, browserOf, withStorefront } from "./setting.js";

const DAY = 86_400_000;
const say = new Messages("english");
const giulias = { actor: { type: "user", id: GIULIA } } as const;

/** A subscription of the organization's own, to which people can move. */
async function own(shop: Started, licenses: number): Promise<string> {
  const billing = await payer(shop, GIULIA, "Giulia Neri", "Head office");
  await act(shop, GIULIA, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses, channel: "central", billing });
  const { rows } = await shop.storefront.shop.view({ type: "admin_subscriptions", product: POWER_BI, channel: "central" }, giulias);
  return rows[0]?.subscription.subscription ?? "";
}

test("people are moved where there are licenses for all of them, and not before", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const { subscription } = await playScene(shop);
    const to = await own(shop, 3);
    const giulia = await browserOf(shop, GIULIA);
    const moved = { "mode.type": "move_people", "mode.to": to };
    const page = await giulia.get(`/products/${subscription}/take-over`);
    const refused = await giulia.send(page, "takeOver", "quote", moved);
    assert(refused.status >= 400 && refused.read.includes("This was not done."), refused.read);
    await act(shop, GIULIA, { type: "change_licenses", subscription: to, licenses: 4 });
    const quoted = await giulia.send(refused, "takeOver", "quote", moved);
    const done = await giulia.send(quoted, "takeOver", "confirm");
    assert(done.read.includes("The subscription is taken over."), done.read);
    const { rows } = await shop.storefront.shop.view({ type: "licenses", subscription: to }, giulias);
    assert.equal(rows.length, 4);
  });
});

test("what is past due is paid by whoever keeps the subscription, once they agree to the amount", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const billing = await payer(shop, ADA, "Ada Ferri", "Sales", "no-funds");
    await act(shop, ADA, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses: 10, billing });
    await shop.storefront.passUntil(new Date(START.getTime() + 5 * DAY));
    const subscription = await subscriptionOf(shop, ADA);
    await own(shop, 1);
    const giulia = await browserOf(shop, GIULIA);
    const page = await giulia.get(`/products/${subscription}/take-over`);
    const refused = await giulia.send(page, "takeOver", "quote", { "mode.type": "keep" });
    assert.equal(refused.status, 412);
    assert(refused.read.includes(`agree to pay ${say.money({ amount: "159.82", currency: "EUR" })}`), refused.read);
    const quoted = await giulia.send(refused, "takeOver", "quote", { "mode.settleOpenInvoices.EUR": "159.82" });
    const before = await shop.storefront.head();
    await giulia.send(quoted, "takeOver", "confirm");
    const events = (await shop.storefront.records(before, 50)).map(({ event }) => event.type);
    assert.deepEqual(events, ["subscription_taken_over", "payment_received"]);
  });
});

test("a subscription is deleted, with the credit that its price says", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const { subscription } = await playScene(shop);
    const giulia = await browserOf(shop, GIULIA);
    const page = await giulia.get(`/products/${subscription}/take-over`);
    const entered = { "mode.type": "cancel", "mode.reason": "covered_centrally", "mode.feedback": "We have it for everybody." };
    const quoted = await giulia.send(page, "takeOver", "quote", entered);
    const done = await giulia.send(quoted, "takeOver", "confirm");
    assert(done.read.includes("The subscription is taken over."), done.read);
    const { subscription: row } = await shop.storefront.shop.view({ type: "subscription", subscription }, giulias);
    assert.equal(row.status, "deleted");
    const again = await giulia.get(`/products/${subscription}/take-over`);
    assert.equal(again.status, 200);
  });
});

test("nobody approves their own purchase, and a declined one says why", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    await act(shop, GIULIA, { type: "set_approval_rule", scope: { type: "organization" }, rule: { type: "always" } });
    const giulia = await browserOf(shop, GIULIA);
    for (const person of [GIULIA, DAVIDE]) {
      const billing = await payer(shop, person, "Somebody", "A team");
      await act(shop, person, { type: "purchase_subscription", product: POWER_BI, offer: "monthly", licenses: 2, billing });
    }
    const { rows } = await shop.storefront.shop.view({ type: "purchase_requests" }, giulias);
    const path = (person: string) => `/admin/approvals/purchases/${rows.find(({ purchaser }) => purchaser === person)?.request}`;
    const mine = await giulia.get(path(GIULIA));
    const request = rows.find(({ purchaser }) => purchaser === GIULIA)?.request ?? "";
    assert(mine.read.includes(say.denial({ type: "own_purchase_request", request })), mine.read);
    const declined = await giulia.send(await giulia.get(path(DAVIDE)), "decide", "quote", { decision: "decline", message: "Ask again in January." });
    const done = await giulia.send(declined, "decide", "confirm");
    assert(done.read.includes("Declined."), done.read);
    assert((await (await browserOf(shop, DAVIDE)).get("/requests")).read.includes("Ask again in January."));
    assert((await giulia.get("/admin/approvals?all=yes")).read.includes(say.label("purchase_request_status", "declined")));
  });
});

test("who left is marked, and what they bought goes on", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const { subscription } = await playScene(shop);
    await shop.storefront.shop.execute({ type: "person_left", person: ADA }, { actor: { type: "system" }, id: crypto.randomUUID() });
    const giulia = await browserOf(shop, GIULIA);
    for (const path of ["/admin", `/admin/subscriptions/${subscription}`]) assert.match((await giulia.get(path)).read, /Left on 19 November 2026/);
  });
});
