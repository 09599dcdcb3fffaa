import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";

import { Messages, Organization } from "selfserve";

import { blocking, byAdmin, facts, founded } from "./story.mjs";

const MEGABYTE = 2 ** 20;

/** A snapshot of an organization of so many events. */
function long(/** @type {number} */ events) {
  const { organization } = founded();
  for (let number = 2; number <= events; number += 1) {
    const value = number % 2 === 0 ? "enabled" : "disabled";
    organization.execute({ ...blocking, value }, byAdmin(number));
  }
  return organization.snapshot();
}

test("the collector runs by itself, because it is told what an organization holds", async () => {
  const { catalog, directory } = facts();
  const snapshot = long(2000);
  let gone = 0;
  const dropped = new FinalizationRegistry(() => (gone += 1));
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 1500; round += 1) {
    dropped.register(Organization.fromSnapshot(snapshot, catalog, directory), round);
    await turn();
  }
  const grown = process.memoryUsage().rss - before;
  // Of themselves, the objects are so small that nothing would be collected: 220 megabytes of Rust's.
  assert(gone > 500, `${gone} are gone`);
  assert(grown < 150 * MEGABYTE, `${grown} bytes`);
});

test("another Messages costs nothing", () => {
  const first = new Messages("italian");
  const before = process.memoryUsage().rss;
  const kept = Array.from({ length: 3000 }, () => new Messages("italian"));
  const grown = process.memoryUsage().rss - before;
  assert(grown < 50 * MEGABYTE, `${grown} bytes for ${kept.length + 1}, ${first.number(1)}`);
});
