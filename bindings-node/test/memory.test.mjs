import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";

import { Messages, Organization, toJournal } from "selfserve";

import { blocking, byAdmin, facts, founded } from "./story.mjs";

/** @import { Recorded } from "selfserve" */

const MEGABYTE = 2 ** 20;

/** A journal of so many events. */
function long(/** @type {number} */ events) {
  const { organization, recorded } = founded();
  /** @type {Recorded[]} */
  const journal = [...recorded];
  for (let number = 2; number <= events; number += 1) {
    const value = number % 2 === 0 ? "enabled" : "disabled";
    journal.push(...organization.execute({ ...blocking, value }, byAdmin(number)).orThrow());
  }
  return Buffer.from(toJournal(journal));
}

test("what an organization holds is known to the collector", async () => {
  const { catalog, directory } = facts();
  const journal = long(2000);
  const before = process.memoryUsage().external;
  const kept = Array.from({ length: 20 }, () => Organization.fromJournal(journal, catalog, directory));
  const held = process.memoryUsage().external - before;
  assert(held > MEGABYTE, `${held} bytes of ${kept.length} organizations`);
  // Nobody keeps these: the collector runs by itself, because it sees what they hold.
  const start = process.memoryUsage().rss;
  for (let round = 0; round < 600; round += 1) {
    Organization.fromJournal(journal, catalog, directory);
    await turn();
  }
  const grown = process.memoryUsage().rss - start;
  assert(grown < 150 * MEGABYTE, `${grown} bytes`);
});

test("another Messages costs nothing", () => {
  const first = new Messages("italian");
  const before = process.memoryUsage().rss;
  const kept = Array.from({ length: 3000 }, () => new Messages("italian"));
  const grown = process.memoryUsage().rss - before;
  assert(grown < 50 * MEGABYTE, `${grown} bytes for ${kept.length + 1}, ${first.number(1)}`);
});
