// What is done on another thread: the same as here, and the event loop goes on meanwhile.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CorruptJournal, Organization, UnusableSnapshot } from "selfserve";
import { Host, memory } from "selfserve/host";

import { blocking, byAdmin, creation, facts, founded } from "./story.mjs";

/** An organization of so many events, and their lines. @param {number} events */
function long(events) {
  const story = founded();
  const recorded = [...story.recorded];
  for (let number = 2; number <= events; number += 1) {
    /** @type {import("selfserve").SetPolicy} */
    const command = { ...blocking, value: number % 2 === 0 ? "enabled" : "disabled" };
    recorded.push(...story.organization.execute(command, byAdmin(number)).recorded);
  }
  return { ...story, lines: recorded.map((record) => JSON.stringify(record)) };
}

/** How many milliseconds the event loop was kept waiting at most meanwhile. @param {Promise<unknown>} under */
async function longestPause(under) {
  let [longest, last, isOver] = [0, performance.now(), false];
  under.finally(() => (isOver = true));
  while (!isOver) {
    await new Promise(setImmediate);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  await under;
  return longest;
}

test("a copy is another organization: what happens to one does not happen to the other", async () => {
  const { organization } = founded();
  const copy = await organization.copy();
  copy.execute(blocking, byAdmin(2));
  assert.deepEqual([organization.version, copy.version], [1, 2]);
  assert.deepEqual(organization.execute(blocking, byAdmin(2)).outcome.type, "accepted");
});

test("a snapshot is the same, and is restored, wherever that is done", async () => {
  const { organization, catalog, directory } = long(20);
  const snapshot = await organization.takeSnapshot();
  assert.deepEqual(snapshot, organization.snapshot());
  const restoring = Organization.restore(snapshot, catalog, directory);
  snapshot.fill(0); // whoever has the bytes may change them meanwhile
  assert.equal((await restoring).version, 20);
  await assert.rejects(Organization.restore(snapshot, catalog, directory), UnusableSnapshot);
});

test("events are taken in order, up to the first that cannot be (H1)", async () => {
  const { lines } = long(20);
  const { catalog, directory } = facts();
  const organization = new Organization(catalog, directory);
  await organization.applyAll(lines.slice(0, 10));
  assert.equal(organization.version, 10);
  const torn = [...lines.slice(10, 15), "{", ...lines.slice(16)];
  await assert.rejects(organization.applyAll(torn), (error) => {
    assert(error instanceof CorruptJournal);
    assert.deepEqual([error.code, error.position], ["malformed_line", 16]);
    return true;
  });
  assert.equal(organization.version, 15);
  await organization.applyAll(lines.slice(15));
  assert.equal(organization.version, 20);
});

test("a host that reads a long journal keeps the event loop from nothing", { timeout: 60_000 }, async () => {
  const { lines, catalog, directory } = long(10_000);
  const clock = () => new Date("2026-11-02T09:00:00Z");
  const store = memory(clock);
  const { version } = await store.load(creation.organization, 0, 0);
  const batch = { organization: creation.organization, orders: [] };
  await store.append(version, { ...batch, lines: lines.map((json, index) => ({ sequence: index + 1, json })) });
  const start = performance.now();
  Organization.fromJournal(lines, catalog, directory);
  const here = performance.now() - start;
  const shop = new Host(store, catalog, directory, { clock }).shop(creation.organization);
  const pause = await longestPause(shop.look((organization) => assert.equal(organization.version, 10_000)));
  assert(pause < here / 2, `${pause} ms, of ${here} ms at once`);
});
