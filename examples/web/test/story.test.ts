/** The purchaser's story, as a browser without scripts plays it: what a page shows is what the package answers. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Messages, type Money, type SubscriptionRow } from "selfserve";

import type { Started } from "../src/start.js";
import { ADA, MARCO, MARIA, NEW_PROFILE, POWER_BI, addCard, browserOf, pass, withStorefront } from "./setting.js";

const say = new Messages("english");

async function subscription({ storefront }: Started): Promise<SubscriptionRow> {
  const { rows } = await storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: ADA } });
  assert(rows[0] !== undefined);
  return rows[0];
}

/** An amount, as a page shows it: without the space that does not break. */
function shown(amount: Money): string {
  return say.money(amount);
}

test("from the first page to the end: buy, assign, raise, pay, cancel", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    const catalog = await ada.get("/buy");
    assert(catalog.read.includes("Power BI Pro"));

    // She buys ten licenses at the price that she is shown.
    const added = await addCard(ada, "/cards");
    assert(added.read.includes("Visa •••• 4242"));
    const page = await ada.get(`/buy/${POWER_BI}`);
    const quoted = await ada.send(page, "purchase", "quote", { ...NEW_PROFILE, licenses: "10" });
    assert(quoted.read.includes(shown({ amount: "159.82", currency: "EUR" })), quoted.read);
    const bought = await ada.send(quoted, "purchase", "confirm");
    assert.equal(new URL(bought.address).pathname, "/products");
    assert(bought.read.includes("Bought."));
    const row = await subscription(shop);
    assert.deepEqual([row.licenses, row.free], [10, 10]);

    // Her products say what the package answers.
    const words = [say.number(row.licenses), say.shapedPrice(row.unitPrice), row.nextStep && say.nextStep(row.nextStep)];
    for (const word of words) assert(bought.read.includes(word ?? ""), word);

    // The invoice's page says what the list says, and is paid.
    const bills = await ada.get("/bills");
    const invoice = await ada.get(bills.link("2026-000001"));
    assert(bills.read.includes(shown({ amount: "159.82", currency: "EUR" })));
    assert(invoice.read.includes("Nothing is left to pay") || invoice.read.includes("Paid"), invoice.read);
    const print = await ada.get(invoice.link("Print, or save as PDF"));
    assert.match(print.headers.get("content-security-policy") ?? "", /style-src 'sha256-/);

    // Five more is fifteen.
    const licenses = `/products/${row.subscription}/licenses`;
    const more = await ada.send(await ada.get(licenses), "total", "quote", { licenses: "15" });
    const expected = await shop.storefront.shop.quote(
      { type: "change_licenses", subscription: row.subscription, licenses: 15 },
      { actor: { type: "user", id: ADA }, id: crypto.randomUUID() },
    );
    assert(more.read.includes(shown(expected.total)));
    await ada.send(more, "total", "confirm");
    assert.equal((await subscription(shop)).licenses, 15);

    // She types a name, and assigns.
    const found = await ada.send(await ada.get(licenses), "assign", "find", { find: "ma" });
    assert(found.read.includes("Marco Bianchi") && found.read.includes("Martin Keller"));
    assert.match(found.text, /value="0192d3a0-0000-7000-8000-000000000005" disabled/);
    const assigned = await ada.send(found, "assign", "confirm", { people: [MARCO, MARIA] });
    assert(assigned.read.includes("Maria Conti"));
    assert.equal((await subscription(shop)).assigned, 2);
    await ada.send(assigned, "unassign", "confirm", { people: [MARIA] });
    assert.equal((await subscription(shop)).assigned, 1);
    await ada.send(await ada.get(licenses), "schedule", "confirm", { licenses: "12" });
    assert.equal((await subscription(shop)).scheduledLicenses, 12);

    // A month passes, and she is told what it brought.
    const later = await pass(ada, "month");
    assert(later.read.includes("What time brought"), later.read);
    assert.equal((await subscription(shop)).licenses, 12);

    // She cancels inside the window of the renewal.
    const cancel = await ada.send(await ada.get(`/products/${row.subscription}/cancel`), "cancel", "quote", { reason: "switched", mode: "now" });
    const canceled = await ada.send(cancel, "cancel", "confirm");
    assert(canceled.read.includes("Canceled."), canceled.read);
    assert.equal((await subscription(shop)).status, "disabled");
  });
});
