import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  CorruptJournal,
  InvalidInput,
  Organization,
  audit,
  difference,
  explainAccess,
  explainCharge,
  explainRefusal,
  orderHistory,
  toJournal,
  verifyJournal,
} from "selfserve";

import { admin, ada, blocking, byAda, byAdmin, facts, founded, sold } from "./story.mjs";

const { recorded, subscription } = sold(10);
const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

test("a journal is what a store holds: its text, its bytes, its lines, its events", () => {
  const text = toJournal(recorded);
  const rows = audit(text);
  assert.deepEqual(rows.map((row) => row.sequence), recorded.map((record) => record.sequence));
  const lines = recorded.map((record) => JSON.stringify(record));
  const forms = [Buffer.from(text), recorded, lines, lines.map((line) => `${line}\n`), new Set(lines)];
  for (const form of forms) assert.deepEqual(audit(form), rows);
  const { catalog, directory } = facts();
  assert.equal(Organization.fromJournal(recorded, catalog, directory).version, recorded.length);
});

/** The texts that every language reads alike. */
const texts = JSON.parse(readFileSync(new URL("../../tests/texts/records.json", import.meta.url), "utf8"));

test("each text is an event or none, as in every language", () => {
  assert.ok(texts.texts.length > 80);
  for (const { what, reads, replace, with: other } of texts.texts) {
    const { problems } = verifyJournal(`${texts.line.replace(replace, () => other)}\n`);
    assert.deepEqual(problems.map((problem) => problem.code), reads ? [] : ["malformed_line"], what);
  }
});

test("what is no journal is told by its place", () => {
  for (const wrong of [5, null, undefined, {}]) {
    assert.throws(() => audit(any(wrong)), (error) => error instanceof InvalidInput && error.path === "$.journal");
  }
  const hole = any([undefined]);
  assert.throws(() => audit(hole), (error) => error instanceof InvalidInput && error.path === "$.journal[0]");
  const corrupt = { name: "CorruptJournal", code: "malformed_line", position: 1 };
  assert.throws(() => audit(["{}"]), corrupt);
  assert.throws(() => difference(recorded, "{}\n"), (error) => error instanceof CorruptJournal);
  assert.equal(verifyJournal("{").problems[0]?.code, "torn_line");
  assert.deepEqual(verifyJournal(recorded).problems, []);
});

test("the audit is filtered by subscription, person and product", () => {
  const rows = audit(recorded, { subscription });
  assert(rows.length > 0 && rows.length < recorded.length);
  assert.deepEqual(audit(recorded, { person: admin }), []);
  const unknown = any({ purchaser: ada });
  assert.throws(() => audit(recorded, unknown), { name: "InvalidInput", path: "$.filter.purchaser" });
});

test("orders, charges and access are explained", () => {
  const [first] = orderHistory(recorded, subscription);
  assert.equal(first?.event, "subscription_purchased");
  const invoice = recorded.map(({ event }) => event).find((event) => event.type === "invoice_issued");
  assert(invoice);
  const charge = explainCharge(recorded, invoice.number, 1);
  assert.deepEqual([charge?.arose, charge?.line], [first?.sequence, first?.lines[0]]);
  assert.equal(explainCharge(recorded, invoice.number, 2), undefined);
  for (const line of [-1, 1.5, NaN]) {
    assert.throws(() => explainCharge(recorded, invoice.number, line), { path: "$.line" });
  }
  assert.deepEqual(explainAccess(recorded, ada, "CFQ7TTC0H9MP"), []);
});

test("a refusal is explained with the event that made it so", () => {
  const { catalog, directory, recorded } = founded();
  const explain = (/** @type {Parameters<typeof explainRefusal>[2]} */ context) =>
    explainRefusal(recorded, blocking, context, catalog, directory);
  const refusal = explain(byAda(2, "2026-11-02T09:00:00.000Z"));
  assert.deepEqual([refusal?.denial.type, refusal?.rule, refusal?.since], ["not_allowed", "O7", 1]);
  assert.equal(explain(byAdmin(2)), undefined);
  assert.throws(() => explain(any(undefined)), { path: "$.context" });
});

test("an organization is seen as it was", () => {
  const { catalog, directory } = facts();
  const asOf = (/** @type {Parameters<typeof Organization.asOf>[1]} */ moment) =>
    Organization.asOf(recorded, moment, catalog, directory).version;
  assert.equal(asOf({ type: "sequence", sequence: 2 }), 2);
  assert.equal(asOf({ type: "instant", at: "2026-11-02T08:30:00.000Z" }), 1);
  assert.equal(asOf({ type: "day", day: "2026-11-01" }), 0);
  assert.throws(() => asOf(any({ type: "year" })), { name: "InvalidInput", path: "$.moment" });
});

test("journals are compared", () => {
  assert.deepEqual(difference(recorded, recorded), { onlyLeft: [], onlyRight: [] });
  const last = recorded.length;
  const less = difference(recorded, recorded.slice(0, -1));
  assert.deepEqual(less, { first: last, onlyLeft: [last], onlyRight: [] });
});
