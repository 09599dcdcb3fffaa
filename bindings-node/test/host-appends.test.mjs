// Prepare, append, commit: what becomes of a command when the append ends well, badly, in doubt.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Denied } from "selfserve";
import { Contended, StoreFull, StoreUnavailable, Unsettled } from "selfserve/host";
import { ADA, ORGANIZATION } from "selfserve/testing";

import {
  ASSIGN,
  DAY,
  OPENED,
  buyVisio,
  byAda,
  commandId,
  give,
  hostOn,
  opened,
  overlaid,
  verified,
  versionOf,
  watched,
} from "./host-setting.mjs";

/** @import { Fault } from "selfserve/host" */

test("a conflict costs no reload: only the tail is read, and what is in memory stays (H2)", async () => {
  const { clock, store } = await opened();
  const watch = watched(store);
  const [here, there] = [watch.store, store].map((it) => hostOn(it, clock).shop(ORGANIZATION));
  assert(here && there);
  await versionOf(here);
  await buyVisio(there, 10);
  watch.asked.length = 0;
  const receipt = await give(here, 11, [ADA, ASSIGN]);
  assert.deepEqual(watch.asked, ["append 1: conflict", "load 2 behind 5", "append 1: done"]);
  assert.deepEqual([receipt.events.length, receipt.repeated], [1, false]);
  assert.equal(verified(store), OPENED + 3);
});

test("a first command reads once, and the next not at all", async () => {
  const { clock, store } = await opened();
  const watch = watched(store);
  const shop = hostOn(watch.store, clock).shop(ORGANIZATION);
  await buyVisio(shop, 10);
  await buyVisio(shop, 11);
  const first = ["snapshot missing", "load 5 behind 0", "append 2: done"];
  assert.deepEqual(watch.asked, [...first, "append 2: done"]);
});

test("what is not written has not happened", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  store.inject("full");
  await assert.rejects(buyVisio(shop, 10), (error) => error instanceof StoreFull && error.isCertain);
  assert.equal(await versionOf(shop), OPENED);
  assert.equal((await buyVisio(shop, 10)).repeated, false);
  assert.equal(verified(store), OPENED + 2);
});

/** @type {[Fault, boolean][]} */
const doubts = [
  ["unknown_written", true],
  ["unknown_not_written", false],
  [{ type: "late", calls: 1 }, true],
  [{ type: "late", calls: 2 }, true],
];
for (const [fault, repeated] of doubts) {
  test(`an unknown append is settled by the command's id (B6): ${JSON.stringify(fault)}`, async () => {
    const { clock, store } = await opened();
    const shop = hostOn(store, clock).shop(ORGANIZATION);
    store.inject(fault);
    const receipt = await buyVisio(shop, 10);
    assert.deepEqual([receipt.events.length, receipt.repeated], [2, repeated]);
    store.arrive();
    assert.equal(verified(store), OPENED + 2);
    assert.equal(await versionOf(shop), OPENED + 2);
  });
}

test("one attempt is enough to find one's own append", async () => {
  const { clock, store } = await opened();
  store.inject("unknown_written");
  assert((await buyVisio(hostOn(store, clock, { attempts: 1 }).shop(ORGANIZATION), 10)).repeated);
});

test("what stays unknown is settled before anything else", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  store.inject({ type: "late", calls: 1_000 });
  for (let left = 7; left > 0; left -= 1) store.inject("unknown_not_written");
  await assert.rejects(buyVisio(shop, 10), (error) => {
    assert(error instanceof Unsettled && error.problem instanceof StoreUnavailable);
    assert.deepEqual([error.code, error.attempts, error.isCertain], ["unsettled", 8, false]);
    assert.equal(error.advice, "ask again, same id");
    return true;
  });
  store.arrive();
  await give(shop, 11, [ADA, ASSIGN]);
  const again = await buyVisio(shop, 10);
  assert.deepEqual([again.events.length, again.repeated], [2, true]);
  assert.equal(verified(store), OPENED + 3);
});

for (const isWritten of [true, false]) {
  test(`a driver's own error says nothing about what was written: ${isWritten}`, async () => {
    const { clock, store } = await opened();
    let calls = 0;
    const breaking = overlaid(store, {
      async append(expected, batch) {
        calls += 1;
        if (calls === 1 && !isWritten) throw new RangeError("a bug of the driver");
        const appended = await store.append(expected, batch);
        if (calls === 1) throw new RangeError("a bug of the driver");
        return appended;
      },
    });
    const receipt = await buyVisio(hostOn(breaking, clock).shop(ORGANIZATION), 10);
    assert.equal(receipt.repeated, isWritten);
    assert.equal(verified(store), OPENED + 2);
  });
}

test("a repeated command answers with its first events, whichever host is asked, and whenever (B6)", async () => {
  const { hand, clock, store } = await opened();
  const shops = [1, 2].map(() => hostOn(store, clock).shop(ORGANIZATION));
  const [here, there] = shops;
  assert(here && there);
  await versionOf(there);
  const first = await buyVisio(here, 10);
  hand.pass(18 * DAY);
  for (const shop of shops) assert.deepEqual(await buyVisio(shop, 10), { events: first.events, repeated: true });
  await assert.rejects(give(here, 10, [ADA, ASSIGN]), { code: "command_conflict" });
});

test("a refusal is confirmed: one on what another host has changed meanwhile is not told", async () => {
  const { clock, store } = await opened();
  const [here, there] = [1, 2].map(() => hostOn(store, clock).shop(ORGANIZATION));
  assert(here && there);
  await versionOf(here);
  const [bought] = (await buyVisio(there, 10)).events;
  assert(bought?.event.type === "subscription_purchased");
  const assign = { ...ASSIGN, subscription: bought.event.subscription };
  assert.equal((await give(here, 11, [ADA, assign])).events.length, 1);
});

test("retries are bounded: where others are faster each time, whoever asked is told", async () => {
  const { clock, store } = await opened();
  const rival = hostOn(store, clock).shop(ORGANIZATION);
  let number = 100;
  const watch = watched(store, () => buyVisio(rival, (number += 1)));
  await assert.rejects(buyVisio(hostOn(watch.store, clock).shop(ORGANIZATION), 10), (error) => {
    assert(error instanceof Contended);
    assert.deepEqual([error.code, error.attempts, error.isCertain], ["contended", 8, true]);
    return true;
  });
  assert.equal(verified(store), OPENED + 8 * 2);
});

test("a store that always sees a conflict is not asked for ever", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  store.inject("conflict");
  await buyVisio(shop, 10);
  for (let left = 8; left > 0; left -= 1) store.inject("conflict");
  await assert.rejects(buyVisio(shop, 11), StoreUnavailable);
  assert.equal(verified(store), OPENED + 2);
});

test("many at once on one host never conflict: one lock an organization (H2)", async () => {
  const { clock, store } = await opened();
  const watch = watched(store);
  const shop = hostOn(watch.store, clock).shop(ORGANIZATION);
  const numbers = Array.from({ length: 30 }, (_, index) => 10 + index);
  const receipts = await Promise.all(numbers.map((number) => buyVisio(shop, number)));
  assert(receipts.every(({ events }) => events.length === 2));
  assert.deepEqual(
    watch.asked.filter((asked) => asked.includes("conflict")),
    [],
  );
  assert.equal(verified(store), OPENED + 60);
});

test("a failed append leaves no gap: the next one waits for it", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  store.inject("full");
  const [first, second] = await Promise.allSettled([buyVisio(shop, 10), buyVisio(shop, 11)]);
  assert(first?.status === "rejected" && first.reason instanceof StoreFull);
  assert(second?.status === "fulfilled");
  assert.equal(second.value.events[0]?.sequence, OPENED + 1);
  assert.equal(verified(store), OPENED + 2);
});

test("whoever gives up is told at once; what has not begun does not begin, what has goes on to its end", async () => {
  const { clock, store } = await opened();
  /** @type {(() => void)[]} */
  const waiting = [];
  const watch = watched(store, () => new Promise((resolve) => waiting.push(() => resolve(undefined))));
  const shop = hostOn(watch.store, clock).shop(ORGANIZATION);
  const gaveUp = new AbortController();
  const begun = shop.execute(ASSIGN, { actor: byAda, id: commandId(10), signal: gaveUp.signal });
  const behind = shop.quote(ASSIGN, { actor: byAda, id: commandId(11), signal: gaveUp.signal });
  while (waiting.length === 0) await new Promise(setImmediate);
  gaveUp.abort(new Error("no more time"));
  await assert.rejects(begun, /no more time/);
  await assert.rejects(behind, /no more time/);
  waiting.forEach((letGo) => letGo());
  assert((await shop.execute(ASSIGN, { actor: byAda, id: commandId(10) })).repeated);
  assert.equal(verified(store), OPENED + 1);
  const late = shop.execute(ASSIGN, { actor: byAda, id: commandId(12), signal: AbortSignal.abort(new Error("late")) });
  await assert.rejects(late, /late/);
});

test("what is refused, and what is no command, leaves the shop as it was", async () => {
  const { clock, store } = await opened();
  const watch = watched(store);
  const shop = hostOn(watch.store, clock).shop(ORGANIZATION);
  await assert.rejects(give(shop, 10, [ADA, { ...ASSIGN, subscription: commandId(7) }]), Denied);
  watch.asked.length = 0;
  // @ts-expect-error no command
  await assert.rejects(shop.execute({ type: "buy" }, { actor: byAda, id: commandId(11) }), { path: "$.command" });
  // @ts-expect-error nobody gives it
  await assert.rejects(shop.execute(ASSIGN), { path: "$.giver" });
  await assert.rejects(shop.execute(ASSIGN, { actor: byAda, id: "7" }), { path: "$.context.id" });
  assert.throws(() => hostOn(store, clock).shop("rossi"), { path: "$.organization" });
  assert.throws(() => hostOn(store, clock, { page: 0 }), { path: "$.limits.page" });
  assert.equal((await give(shop, 12, [ADA, ASSIGN])).events.length, 1);
  assert.deepEqual(watch.asked, ["append 1: done"]);
});

test("an organization has one lock, however its id is spelled", async () => {
  const { clock, store } = await opened();
  const host = hostOn(store, clock);
  assert.equal(host.shop(ORGANIZATION.toUpperCase()).organization, ORGANIZATION);
  await versionOf(host.shop(ORGANIZATION.toUpperCase()));
  await versionOf(host.shop(ORGANIZATION));
  assert.equal(host.resident, 1);
});
