/** What is wrong is told in words, at its field, and nothing is lost of what was typed. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { SubscriptionRow } from "selfserve";

import type { Started } from "../src/start.js";
import type { Browser } from "./browser.js";
import { ADA, GIULIA, MARTIN, NEW_PROFILE, POWER_BI, addCard, browserOf, buyPowerBi, everybody, pass, withStorefront } from "./setting.js";

const CARD_NUMBER = "4242 4242 4242 4242";

async function subscriptions({ storefront }: Started, person = ADA): Promise<readonly SubscriptionRow[]> {
  return (await storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: person } })).rows;
}

/** Ada has ten licenses, and stands at their page. */
async function atLicenses(shop: Started): Promise<{ ada: Browser; row: SubscriptionRow; path: string }> {
  const ada = await browserOf(shop, ADA);
  await buyPowerBi(ada, "10");
  const [row] = await subscriptions(shop);
  assert(row !== undefined);
  return { ada, row, path: `/products/${row.subscription}/licenses` };
}

test("a card number in a text field is told at the field, and the rest stays as typed", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await addCard(ada, "/cards");
    const page = await ada.get(`/buy/${POWER_BI}`);
    const entered = { ...NEW_PROFILE, licenses: "7", "billing.billTo.name": CARD_NUMBER };
    const told = await ada.send(page, "purchase", "quote", entered);
    assert.equal(told.status, 422);
    assert.match(told.error("purchase", "billing.billTo.name") ?? "", /card number/);
    assert.deepEqual([...told.form("purchase").fields.entries()].filter(([field]) => field in entered).sort(), Object.entries(entered).sort());
  });
});

test("what is no number, 10,000 characters and nothing at all are told at the field", async () => {
  await withStorefront(async (shop) => {
    const { ada, path, row } = await atLicenses(shop);
    const page = await ada.get(path);
    for (const [licenses, words] of [["ten", /whole number/], ["", /Fill this in/], ["0", /from 1/], ["-3", /whole number/]] as const) {
      const told = await ada.send(page, "total", "quote", { licenses });
      assert.match(told.error("total", "licenses") ?? "", words);
      assert.equal(told.form("total").fields.get("licenses"), licenses);
    }
    const long = "x".repeat(10_000);
    const cancel = await ada.get(`/products/${row.subscription}/cancel`);
    const told = await ada.send(cancel, "cancel", "quote", { reason: "other", feedback: long });
    assert.match(told.error("cancel", "feedback") ?? "", /too long/);
    assert.equal(told.form("cancel").fields.get("feedback"), long);
  });
});

test("a double click counts once, and the back button buys no second time", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await addCard(ada, "/cards");
    const page = await ada.get(`/buy/${POWER_BI}`);
    const quoted = await ada.send(page, "purchase", "quote", { ...NEW_PROFILE, licenses: "10" });
    const both = await Promise.all([ada.send(quoted, "purchase", "confirm"), ada.send(quoted, "purchase", "confirm")]);
    assert.deepEqual(both.map(({ status }) => status), [200, 200]);
    await ada.send(quoted, "purchase", "confirm");
    assert.equal((await subscriptions(shop)).length, 1);

    // From the page of before, with another number: it was carried out already, and that is said.
    const other = await ada.send(await ada.send(quoted, "purchase", "quote", { licenses: "11" }), "purchase", "confirm");
    assert.match(other.read, /This was not done/);
    assert.notEqual(other.form("purchase").fields.get("id"), quoted.form("purchase").fields.get("id"));
    assert.equal((await subscriptions(shop)).length, 1);
  });
});

test("a quote that is stale is refused with the difference, and the new one stands beside the button", async () => {
  await withStorefront(async (shop) => {
    const { ada, path } = await atLicenses(shop);
    const quoted = await ada.send(await ada.get(path), "total", "quote", { licenses: "15" });
    await pass(ada, "day");
    const stale = await ada.send(quoted, "total", "confirm");
    assert.equal(stale.status, 412);
    assert.match(stale.read, /changed|stale|now/i);
    const fresh = await ada.send(stale, "total", "confirm");
    assert(fresh.read.includes("Done."));
    assert.equal((await subscriptions(shop))[0]?.licenses, 15);
  });
});

test("a policy that changed while the form was open refuses with what to do instead", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await addCard(ada, "/cards");
    const quoted = await ada.send(await ada.get(`/buy/${POWER_BI}`), "purchase", "quote", { ...NEW_PROFILE, licenses: "3" });
    const policy = { type: "set_policy", scope: { type: "product", product: POWER_BI }, value: "disabled" } as const;
    await shop.storefront.shop.execute(policy, { id: crypto.randomUUID(), actor: { type: "user", id: GIULIA } });
    const refused = await ada.send(quoted, "purchase", "confirm");
    assert.equal(refused.status, 403);
    assert.match(refused.read, /Giulia Neri, room 12/);
    assert.equal(refused.form("purchase").fields.get("licenses"), "3");
  });
});

test("a guest, and 21 people at once, are told at the people, who stay chosen", async () => {
  const people = Array.from({ length: 21 }, (_, place) => ({
    id: `00000000-0000-0000-0000-0000000001${String(place).padStart(2, "0")}`,
    name: `Person ${place}`,
    email: `person${place}@officinerossi.example`,
  }));
  const options = { people: [...everybody(), ...people] };
  await withStorefront(async (shop) => {
    const { ada, path } = await atLicenses(shop);
    const page = await ada.get(path);
    const many = await ada.send(page, "assign", "confirm", { people: people.map(({ id }) => id) });
    assert.match(many.error("assign", "people") ?? "", /20/);
    assert.equal(many.form("assign").fields.getAll("people").length, 21);
    const guest = await ada.send(page, "assign", "confirm", { people: [MARTIN] });
    assert.match(guest.error("assign", "people") ?? "", /Martin Keller|organization/);
    assert.equal((await subscriptions(shop))[0]?.assigned, 0);
  }, options);
});

test("HTML in a name is text on every page", async () => {
  const evil = `<script>alert("x")</script>' onload='`;
  const options = { people: everybody().map((person) => (person.id === ADA ? { ...person, name: evil } : person)) };
  await withStorefront(async (shop) => {
    const { ada, path } = await atLicenses(shop);
    await ada.send(await ada.get(path), "assign", "confirm", { people: [ADA] });
    for (const page of ["/", "/products", path, "/bills", "/profiles", "/requests", "/people?find=alert"]) {
      const { text, headers } = await ada.get(page);
      assert(!text.includes("<script>"), page);
      assert.match(headers.get("content-security-policy") ?? "", /script-src 'self'/);
    }
    assert((await ada.get(path)).text.includes("&lt;script&gt;"));
  }, options);
});

test("a form of another session is not believed, and whoever left the directory begins again", async () => {
  await withStorefront(async (shop) => {
    const { ada, path } = await atLicenses(shop);
    const page = await ada.get(path);
    const marco = await browserOf(shop, "0192d3a0-0000-7000-8000-000000000002");
    const foreign = await marco.send(page, "total", "confirm", { licenses: "99" });
    assert.equal(foreign.status, 403);
    assert.equal((await subscriptions(shop))[0]?.licenses, 10);
    shop.storefront.directory.disable(ADA);
    const disabled = await ada.send(page, "total", "quote", { licenses: "11" });
    assert.equal(disabled.status, 403);
    shop.storefront.directory.remove(ADA);
    assert.equal(new URL((await ada.get("/products")).address).pathname, "/");
  });
});

test("nobody sees what is not theirs: another's subscription, invoice, card", async () => {
  await withStorefront(async (shop) => {
    const { ada, path, row } = await atLicenses(shop);
    const invoice = (await ada.get("/bills")).link("2026-000001");
    const card = (await ada.get("/cards")).link("Visa •••• 4242, 05/2028");
    const marco = await browserOf(shop, "0192d3a0-0000-7000-8000-000000000002");
    for (const page of [path, invoice, `${invoice}/print`, card, `/profiles/${row.billingProfile}`, "/invoices/1", "/nowhere"]) {
      const { status, read } = await marco.get(page);
      assert(status === 403 || status === 404, `${page}: ${status} ${read}`);
    }
  });
});

test("a range of dates that is none is told, and stays as typed", async () => {
  await withStorefront(async (shop) => {
    const { ada } = await atLicenses(shop);
    for (const range of ["from=2026-02-31&to=2026-12-31", "from=&to=", "from=x&to=y"]) {
      const { status, text, read } = await ada.get(`/bills?range=between&${range}`);
      assert.equal(status, 200);
      assert.match(read, /This is not a day/);
      assert.match(text, /<option value="between" selected>/);
    }
    const { read } = await ada.get("/bills?range=between&from=2026-01-01&to=2026-02-01");
    assert.match(read, /The newest one is of 10 November 2026/);
  });
});

test("a card that the provider does not know any more is said so", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    const { token } = await ada.get("/cards");
    const fields = { token, form: "add", id: crypto.randomUUID(), ticket: "gone", then: "/cards", step: "confirm" };
    const told = await ada.post("/cards/new", new URLSearchParams(fields));
    assert.equal(told.status, 422);
    assert.match(told.read, /does not know what was entered any more/);
  });
});
