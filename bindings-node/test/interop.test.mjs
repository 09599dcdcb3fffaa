import assert from "node:assert/strict";
import { test } from "node:test";

import {
  Denied,
  InvalidInput,
  Messages,
  PolicyList,
  graphCompanySubscriptions,
  graphSubscribedSkus,
  invoiceDocument,
  invoiceLinesCsv,
  rivalChange,
} from "selfserve";

import { ada, blocking, byAda, byAdmin, founded, sold } from "./story.mjs";

const { organization, recorded, subscription } = sold(10);
const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);
const asAdmin = byAdmin(0, "2026-11-02T11:00:00.000Z");
const viewer = { actor: asAdmin.actor, at: asAdmin.at };

test("an invoice is data, rows and a page (I3)", () => {
  const record = recorded.find(({ event }) => event.type === "invoice_issued");
  assert(record);
  const document = invoiceDocument(record);
  assert(document);
  const now = { status: "due", payBy: document.due, card: { brand: "visa", lastFour: "4242" } };
  const today = invoiceDocument(JSON.stringify(record), recorded);
  assert(today);
  assert.deepEqual(today, { ...document, ...now });
  assert.equal(document.total.amount, "131.00");
  assert.equal(invoiceLinesCsv(document).split("\r\n").length, document.lines.length + 2);
  const page = new Messages("english").invoicePage(document);
  assert(page.startsWith("<!doctype html>") && page.includes(document.number));
  assert(page.includes("Italy") && !page.includes("Please pay"), "it says nothing of today");
  assert(new Messages("english").invoicePage(today).includes("Please pay €131.00 by"));
  assert.equal(invoiceDocument(any(recorded[0])), undefined);
  assert.throws(() => invoiceDocument("{}"), { name: "InvalidInput", path: "$.record" });
  assert.throws(() => new Messages("english").invoicePage(any({})), { path: "$.document" });
  const huge = { amount: "92233720368547758.07", currency: "EUR" };
  const taxes = [{ name: "IVA", percent: "22", amount: huge }];
  const lines = document.lines.map((line) => ({ ...line, amount: huge, taxes }));
  assert.throws(() => invoiceLinesCsv({ ...document, lines }), { name: "InvalidInput", path: "$.document" });
});

test("users with licenses are exported to administrators (V2)", () => {
  const csv = organization.exportUsersCsv({ type: "admin_users" }, viewer);
  assert.equal(csv, "Name,E-mail,Person,Product,Subscription,Purchaser,Since\r\n");
  const asAda = { actor: byAda(0, asAdmin.at).actor, at: asAdmin.at };
  assert.throws(() => organization.exportUsersCsv({ type: "admin_users" }, asAda), Denied);
  assert.throws(() => organization.exportUsersCsv(any({ type: "products" }), viewer), { path: "$.query" });
});

test("policies come and go in the shape of the cmdlets (P1)", () => {
  const { organization, catalog } = founded();
  const list = PolicyList.read("ProductId,PolicyValue\nCFQ7TTC0H9MP,Disabled\n");
  const commands = list.commands(catalog);
  assert.deepEqual(commands.map(({ value }) => value), [blocking.value]);
  for (const [number, command] of commands.entries()) {
    assert.equal(organization.execute(command, byAdmin(10 + number)).orThrow().length, 1);
  }
  const out = PolicyList.of(organization.view({ type: "policies" }, viewer));
  for (const text of [out.toJson(), out.toCsv(), out.toTable()]) assert.deepEqual(PolicyList.read(text), out);
});

test("what is no list of policies is refused by name", () => {
  const { catalog } = founded();
  const refusal = (/** @type {() => unknown} */ call) => {
    try {
      call();
    } catch (error) {
      assert(error instanceof InvalidInput);
      return error.policyList;
    }
    return undefined;
  };
  const unknown = refusal(() => PolicyList.read("ProductId,PolicyValue\nP1,Perhaps"));
  assert.deepEqual(unknown, { problem: "unknown_value", row: 1, field: "PolicyValue", text: "Perhaps" });
  const saas = PolicyList.read("ProductId,PolicyValue\nSaaS,OnlyTrialsWithoutPaymentMethod");
  assert.equal(refusal(() => saas.commands(catalog))?.problem, "offer_type_only_trials");
  assert.throws(() => PolicyList.read(any(5)), { name: "InvalidInput", path: "$.text" });
  assert.throws(() => saas.commands(any({})), { name: "InvalidInput", path: "$.catalog" });
});

test("subscriptions are shown as Graph shows them (V2)", () => {
  const { rows } = organization.view({ type: "admin_subscriptions" }, viewer);
  const [shown] = JSON.parse(graphCompanySubscriptions(rows));
  assert.deepEqual([shown.id, shown.ownerId, shown.status], [subscription, ada, "Enabled"]);
  assert.equal(shown.nextLifecycleDateTime, "2026-12-02T00:00:00.000Z");
  const users = organization.view({ type: "admin_users" }, viewer).rows;
  const [sku] = JSON.parse(graphSubscribedSkus(rows, users));
  assert.deepEqual([sku.skuId, sku.prepaidUnits.enabled], [shown.skuId, 10]);
  assert.throws(() => graphSubscribedSkus(any([{}]), []), { name: "InvalidInput" });
});

test("a change costs what a rival would charge (I11)", () => {
  const dollars = (/** @type {string} */ amount) => ({ amount, currency: "USD" });
  const [start, end, at] = ["2025-06-01T00:00:00.000Z", "2025-07-01T00:00:00.000Z", "2025-06-11T09:00:00.000Z"];
  const change = { start, end, at, before: dollars("10.00"), after: dollars("25.00") };
  assert.deepEqual(rivalChange("meteroid", change).net, dollars("10.00"));
  assert.deepEqual(rivalChange("polar", change).net, dollars("9.81"));
  const euros = { ...change, after: { amount: "25.00", currency: "EUR" } };
  assert.throws(() => rivalChange("lago", euros), { name: "InvalidInput", path: "$.change" });
  assert.throws(() => rivalChange(any("nobody"), change), { path: "$.rival" });
});
