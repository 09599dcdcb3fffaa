// The test kit: given, when, then, a clock of its own, payments that do as they are told.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Denied } from "selfserve";
import { sqlite } from "selfserve/host";
import * as testing from "selfserve/testing";
import { ADA, CARD, MARCO, OPENING, POWER_BI, PROFILE, START, Scenario, create, purchase } from "selfserve/testing";

import { fileIn, folder } from "./host-setting.mjs";

/** @type {import("selfserve").AssignLicenses} */
const ASSIGN = { type: "assign_licenses", subscription: POWER_BI, people: [MARCO] };

/** Ada has bought. @param {import("selfserve/testing").Setting} [setting] */
async function opened(setting) {
  return (await Scenario.begin(setting)).given(...OPENING);
}

test("the example of the documentation runs", async () => {
  const source = readFileSync(new URL("../lib/testing/index.ts", import.meta.url), "utf8");
  const lines = source.match(/^ \* {5}(.*)$/gm)?.map((line) => line.slice(" *     ".length)) ?? [];
  assert(lines.length >= 5);
  const body = lines.join("\n").replace(/import (\{[^}]*\}) from "selfserve\/testing";/, "const $1 = testing;");
  await new Function("testing", `return (async () => {${body}})();`)(testing);
});

test("what has happened is told exactly or in part, of the last step alone", async () => {
  const scenario = await opened();
  await scenario.when(ADA, ASSIGN);
  const [assigned] = scenario.events;
  assert(assigned?.type === "licenses_assigned");
  scenario
    .thenHappened("licenses_assigned")
    .thenHappened(assigned)
    .thenIncludes("licenses_assigned")
    .thenAsks("notify");
  scenario.thenHappened({ type: "licenses_assigned", subscription: POWER_BI });
  assert.throws(() => scenario.thenHappened(), /happened: licenses_assigned\nexpected: nothing/);
  assert.throws(() => scenario.thenHappened({ type: "licenses_assigned", subscription: START }), /expected/);
  assert.throws(() => scenario.thenIncludes("licenses_assigned", "payment_failed"), /out of order: payment_failed/);
  assert.throws(() => scenario.thenAsks("charge_card"), /asked: notify.*\nmissing: charge_card/);
  assert.throws(() => scenario.thenDenied("not_allowed"), /was not refused\nhappened: licenses_assigned/);
  await scenario.when(ADA, purchase("visio", 1));
  scenario.thenIncludes("subscription_purchased", "invoice_issued", "payment_received").thenAsks("charge_card");
});

test("a refusal is told by code or by facts; what is given is never refused", async () => {
  const scenario = await (await Scenario.begin()).given(create());
  await scenario.when(ADA, ASSIGN);
  scenario.thenDenied("unknown_subscription").thenDenied({ type: "unknown_subscription", subscription: POWER_BI });
  assert.deepEqual(scenario.events, []);
  assert.throws(() => scenario.thenHappened(), /refused: unknown_subscription/);
  assert.throws(() => scenario.thenDenied("not_allowed"), /refused: unknown_subscription\nexpected: not_allowed/);
  await assert.rejects(scenario.given([ADA, ASSIGN]), Denied);
});

test("ids are the same each time: these are those of the documentation", async () => {
  const [one, other] = [await opened(), await opened()];
  const made = JSON.stringify(await one.records());
  assert.equal(JSON.stringify(await other.records()), made);
  assert([CARD, PROFILE, POWER_BI].every((id) => made.includes(id)));
});

test("time passes from deadline to deadline: three months are three renewals, each on its day", async () => {
  const scenario = await opened();
  await scenario.advance({ months: 3 });
  const renewal = /** @type {const} */ (["subscription_renewed", "invoice_issued", "payment_received"]);
  scenario.thenIncludes(...renewal, ...renewal, ...renewal);
  const renewed = (await scenario.records()).filter(({ event }) => event.type === "subscription_renewed");
  assert.deepEqual(
    renewed.map(({ at }) => at.slice(0, 10)),
    ["2026-12-02", "2027-01-02", "2027-02-02"],
  );
  assert.deepEqual(scenario.now, new Date("2027-02-02T00:00:00.000Z"));
});

test("a month may be shorter than the last", async () => {
  const scenario = await Scenario.begin({ start: "2027-01-31T08:00:00Z" });
  assert.deepEqual((await scenario.advance({ months: 1 })).now, new Date("2027-02-28T08:00:00Z"));
  assert.deepEqual((await scenario.advance({ days: 1 })).now, new Date("2027-03-01T08:00:00Z"));
  assert.deepEqual((await scenario.advance({ months: 12, days: 1 })).now, new Date("2028-03-02T08:00:00Z"));
});

test("a payment fails: the renewal is dunned, and paid when the card is asked again", async () => {
  const scenario = await opened();
  await scenario.paymentFails({ reason: "no funds" }).advance({ months: 1 });
  scenario.thenIncludes("subscription_renewed", { type: "payment_failed", reason: "no funds" }).thenAsks("charge_card");
  assert(!scenario.events.some(({ type }) => type === "payment_received"));
  await scenario.advance({ days: 10 });
  scenario.thenIncludes("payment_received");
});

test("a payment waits: nothing is heard of it, and the invoice is open", async () => {
  const scenario = await (await Scenario.begin()).paymentWaits().given(...OPENING);
  assert(!(await scenario.records()).some(({ event }) => event.type === "payment_received"));
});

test("any store can be tried: the same scenario, on the store that the shop will have", async () => {
  const scenario = await opened({ store: (clock) => sqlite(fileIn(folder()), { clock }) });
  await scenario.advance({ months: 1 });
  scenario.thenIncludes("subscription_renewed");
  assert.equal(scenario.now.toISOString().slice(0, 7), "2026-12");
  assert.equal(START.slice(0, 10), "2026-11-02");
});

test("a scenario is no promise: it can be awaited, and handed out of what is awaited", async () => {
  assert.equal("then" in (await opened()), false);
});
