// A store in memory keeps the contract, and a broken one fails the check that is about it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";

import { memory } from "selfserve/host";
import { CHECKS, run } from "selfserve/host/conformance";

import { overlaid } from "./host-setting.mjs";

/** @import { Batch, Memory, Row, Store } from "selfserve/host" */

const ALL = 1_000_000;

for (const check of CHECKS) test(`memory keeps the contract: ${check}`, () => check.run(memory()));

/** @typedef {(store: Memory) => Partial<Store>} Breaks */

/** @param {(batch: Batch, store: Memory) => Batch | Promise<Batch>} change @returns {Breaks} */
const appending = (change) => (store) => ({
  append: async (expected, batch) => store.append(expected, await change(batch, store)),
});

/** @param {(rows: readonly Row[]) => readonly Row[]} change @returns {(store: Memory) => Partial<Store>} */
const reading = (change) => (store) => ({
  async load(whose, after, most) {
    const loaded = await store.load(whose, after, most);
    return { ...loaded, rows: change(loaded.rows) };
  },
});

/** How a store can be broken, and which check finds it. @type {[string, string, Breaks][]} */
const BROKEN = [
  [
    "appends anywhere",
    "expected",
    (store) => ({
      append: async (_, batch) => store.append((await store.load(batch.organization, 0, 0)).version, batch),
    }),
  ],
  [
    "writes orders of conflicts",
    "whole",
    (store) => ({
      async append(expected, batch) {
        const { version } = await store.load(batch.organization, 0, 0);
        const appended = await store.append(expected, batch);
        if (appended.type === "conflict") await store.append(version, { ...batch, lines: [] });
        return appended;
      },
    }),
  ],
  [
    "allows gaps",
    "gap",
    appending(async (batch, store) => {
      const { head } = await store.load(batch.organization, 0, 0);
      return { ...batch, lines: batch.lines.map(({ json }, index) => ({ sequence: head + 1 + index, json })) };
    }),
  ],
  ["shows others' rows", "apart", reading((rows) => rows.flatMap((row) => [row, { ...row, organization: "another" }]))],
  [
    "looks, then writes",
    "race",
    (store) => ({
      async append(expected, batch) {
        if ((await store.load(batch.organization, 0, 0)).version !== expected) return { type: "conflict" };
        await setTimeout(2);
        return store.append((await store.load(batch.organization, 0, 0)).version, batch);
      },
    }),
  ],
  ["reads backwards", "order", reading((rows) => [...rows].reverse())],
  ["ignores limits", "pages", (store) => ({ load: (whose, after) => store.load(whose, after, ALL) })],
  ["ignores limits of the outbox", "outbox_pages", (store) => ({ outbox: (after) => store.outbox(after, ALL) })],
  [
    "tells the head of the page",
    "pages",
    (store) => ({
      async load(whose, after, most) {
        const loaded = await store.load(whose, after, most);
        return { ...loaded, head: loaded.rows.at(-1)?.sequence ?? after };
      },
    }),
  ],
  ["cuts text", "texts", reading((rows) => rows.map((row) => ({ ...row, json: row.json.slice(0, 1_000) })))],
  ["forgets orders", "outbox", appending((batch) => ({ ...batch, orders: [] }))],
  [
    "clears the outbox",
    "done",
    (store) => ({
      async done() {
        for (const { organization, id } of await store.outbox(0, ALL)) await store.done(organization, id);
      },
    }),
  ],
  ["takes out nothing", "done", () => ({ done: async () => undefined })],
  [
    "has orders by whose they are",
    "outbox",
    (store) => ({
      outbox: async (after, most) =>
        [...(await store.outbox(after, most))].sort((one, other) => (one.organization < other.organization ? -1 : 1)),
    }),
  ],
  [
    "keeps deadlines",
    "due_moves",
    appending(async (batch, store) => {
      const kept = (await store.due(undefined, undefined, ALL)).find((due) => due.organization === batch.organization);
      return { ...batch, deadline: batch.deadline ?? kept?.at };
    }),
  ],
  ["has everything due", "due", (store) => ({ due: (_, after, most) => store.due(undefined, after, most) })],
  [
    "has one snapshot for all",
    "snapshot",
    (store) => ({
      snapshot: (whose) => store.snapshot(whose, ""),
      keepSnapshot: (whose, _, sequence, snapshot) => store.keepSnapshot(whose, "", sequence, snapshot),
    }),
  ],
  [
    "lets older snapshots win",
    "snapshot_newest",
    (store) => ({ keepSnapshot: (whose, core, _, snapshot) => store.keepSnapshot(whose, core, 1, snapshot) }),
  ],
  ["has a clock that goes back", "now", backwards],
  [
    "moves by empty appends",
    "confirm",
    (store) => ({
      async append(expected, batch) {
        const appended = await store.append(expected, batch);
        return appended.type === "done" && batch.lines.length === 0 ? { type: "done", version: "elsewhere" } : appended;
      },
    }),
  ],
];

/** @returns {Partial<Store>} */
function backwards() {
  let time = Date.now();
  return { now: async () => new Date((time -= 1_000)) };
}

for (const [how, check, breaks] of BROKEN) {
  test(`a broken store fails the check that is about it: it ${how}`, async () => {
    const report = await run(() => {
      const store = memory();
      return overlaid(store, breaks(store));
    });
    assert(report.failed.includes(check), String(report));
    assert(!report.passed && String(report).includes(`FAILED ${check}: `));
    if (!["shows others' rows", "reads backwards"].includes(how))
      assert(!report.failed.includes("empty"), String(report));
  });
}

test("the checks are those of every language: names, questions and order", () => {
  const source = readFileSync(new URL("../../host/src/conformance/mod.rs", import.meta.url), "utf8").replace(
    /\s+/g,
    " ",
  );
  const places = CHECKS.map(({ name, asks }) => source.indexOf(`"${name}", "${asks}",`));
  assert.deepEqual(
    places.filter((place) => place === -1),
    [],
  );
  assert.deepEqual(
    places,
    [...places].sort((one, other) => one - other),
  );
  assert.equal(places.length, source.match(/, (journal|races|outbox|timers)::/g)?.length);
});
