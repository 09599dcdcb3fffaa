// What a store may hand back that cannot be, and clocks that differ.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CorruptJournal, Denied } from "selfserve";
import {
  ClockAhead,
  Corrupt,
  LostEvents,
  OtherOrganization,
  StoreUnavailable,
  Unsettled,
  memory,
} from "selfserve/host";
import { ADA, ORGANIZATION, POWER_BI, START, create, purchase } from "selfserve/testing";

import {
  DAY,
  HOUR,
  Hand,
  OPENED,
  SECOND,
  buyVisio,
  byAda,
  commandId,
  createOther,
  give,
  hostOn,
  openShop,
  opened,
  organization,
  overlaid,
  verified,
  versionOf,
  watched,
} from "./host-setting.mjs";

/** @import { JournalProblemCode } from "selfserve" */
/** @import { Memory } from "selfserve/host" */

/** @param {Memory} store @param {number} place */
const lineOf = (store, place) => store.journal(ORGANIZATION).split("\n")[place - 1] ?? "";

/** @type {[string, JournalProblemCode, (store: Memory) => void][]} */
const spoilt = [
  ["the second is lost", "gap", (store) => store.remove(ORGANIZATION, 2)],
  ["the last is lost", "gap", (store) => store.remove(ORGANIZATION, OPENED)],
  ["the third stands twice", "gap", (store) => store.rewrite(ORGANIZATION, 2, lineOf(store, 3))],
  [
    "the last is a newer version's",
    "newer_schema",
    (store) => store.rewrite(ORGANIZATION, 5, lineOf(store, 5).replace('"schema":2', '"schema":99')),
  ],
  ["the first is torn", "malformed_line", (store) => store.rewrite(ORGANIZATION, 1, lineOf(store, 1).slice(0, 40))],
  ["the first is empty", "malformed_line", (store) => store.rewrite(ORGANIZATION, 1, "")],
  ["the second is torn", "malformed_line", (store) => store.rewrite(ORGANIZATION, 2, '{"schema":2,')],
];
for (const [how, code, spoil] of spoilt) {
  test(`nobody goes on with a journal that cannot be: ${how}`, async () => {
    const { clock, store } = await opened();
    spoil(store);
    const shop = hostOn(store, clock).shop(ORGANIZATION);
    for (const _twice of [1, 2]) {
      await assert.rejects(versionOf(shop), (error) => {
        assert(error instanceof Corrupt && error.problem instanceof CorruptJournal);
        assert.deepEqual([error.code, error.problem.code, error.organization], ["corrupt_journal", code, ORGANIZATION]);
        return true;
      });
    }
  });
}

test("another organization's journal: the first event says whose it is", async () => {
  const { clock, store } = await opened();
  store.rewrite(ORGANIZATION, 1, lineOf(store, 1).replace("0a6dd2ac", "0a6dd2ad"));
  await assert.rejects(versionOf(hostOn(store, clock).shop(ORGANIZATION)), OtherOrganization);
});

test("another organization's rows", async () => {
  const { clock, store } = await opened();
  const mixed = overlaid(store, {
    async load(whose, behind, most) {
      const loaded = await store.load(whose, behind, most);
      return {
        ...loaded,
        rows: loaded.rows.map((row) => (row.sequence === 3 ? { ...row, organization: organization(1) } : row)),
      };
    },
  });
  await assert.rejects(versionOf(hostOn(mixed, clock).shop(ORGANIZATION)), { found: organization(1) });
});

test("a command that creates another organization is not written to the wrong journal", async () => {
  const hand = new Hand();
  const store = memory(hand.skewed());
  const host = hostOn(store, hand.skewed());
  await assert.rejects(give(host.shop(organization(7)), 1, create()), (error) => {
    assert(error instanceof OtherOrganization);
    assert.deepEqual([error.asked, error.found], [organization(7), ORGANIZATION]);
    return true;
  });
  assert.equal(store.journal(organization(7)), "");
  assert.equal((await give(host.shop(ORGANIZATION), 1, create())).events.length, 1);
});

test("a host that has seen more than there is does not write behind the end", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  await versionOf(shop);
  store.lose(ORGANIZATION, 2);
  for (const act of [versionOf, versionOf, buyVisio, buyVisio]) {
    await assert.rejects(act(shop, 10), (error) => {
      assert(error instanceof LostEvents);
      assert.deepEqual([error.code, error.seen, error.found], ["lost_events", 5, 2]);
      return true;
    });
  }
  await shop.forget();
  await openShop(shop);
  assert.equal(verified(store), OPENED);
});

test("a read that lags is asked again, and one that fails is told, and harms nothing", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  await versionOf(shop);
  for (let left = 3; left > 0; left -= 1) store.inject({ type: "stale_read", appends: 1 });
  assert.equal(await versionOf(shop), OPENED);
  store.inject("unreadable");
  await assert.rejects(versionOf(shop), StoreUnavailable);
  assert.equal(await versionOf(shop), OPENED);
});

test("a read that breaks off in the middle of a command is read on: whoever asks again is told all of it (B6)", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock, { attempts: 1, page: 1 }).shop(ORGANIZATION);
  await versionOf(shop);
  const { events } = await buyVisio(hostOn(store, clock).shop(ORGANIZATION), 10);
  assert(events.length > 1);
  store.inject({ type: "stale_read", appends: 0 }); // the first page is read, the second is not
  store.inject("unreadable");
  await assert.rejects(buyVisio(shop, 10), StoreUnavailable);
  assert.deepEqual(await buyVisio(shop, 10), { events, repeated: true });
});

test("snapshots come by themselves, and a cold start reads one and the tail (H1)", async () => {
  const hand = new Hand();
  const [store, limits] = [memory(hand.skewed()), { snapshotEvery: 3, page: 2 }];
  const watch = watched(store);
  const writer = hostOn(watch.store, hand.skewed(), limits).shop(ORGANIZATION);
  await openShop(writer);
  assert(watch.asked.includes("keep 5"));
  await buyVisio(writer, 10);
  watch.asked.length = 0;
  assert.equal(await versionOf(hostOn(watch.store, hand.skewed(), limits).shop(ORGANIZATION)), 7);
  assert.deepEqual(watch.asked, ["snapshot there", "load 2 behind 5"]);
  // One that is ahead of the journal proves nothing.
  store.lose(ORGANIZATION, 5);
  assert.equal(await versionOf(hostOn(store, hand.skewed(), limits).shop(ORGANIZATION)), 2);
});

test("a snapshot that cannot be kept, or used, fails nobody", async () => {
  const { clock, store } = await opened();
  const broken = overlaid(store, {
    keepSnapshot: async () => Promise.reject(new RangeError("a bug of the driver")),
    snapshot: async () => Uint8Array.of(1, 2, 3),
  });
  const shop = hostOn(broken, clock, { snapshotEvery: 1 }).shop(ORGANIZATION);
  assert.equal((await buyVisio(shop, 10)).events.length, 2);
  assert.equal(await versionOf(shop), OPENED + 2);
});

test("the coldest leave, and are read again", async () => {
  const hand = new Hand();
  const watch = watched(memory(hand.skewed()));
  const host = hostOn(watch.store, hand.skewed(), { resident: 2 });
  const shops = [];
  for (const number of [1, 2, 3]) shops.push(await createOther(host, number));
  assert.equal(host.resident, 2);
  watch.asked.length = 0;
  for (const shop of shops.reverse()) assert.equal(await versionOf(shop), 1);
  assert.deepEqual(watch.asked, ["load 0 behind 1", "load 0 behind 1", "snapshot missing", "load 1 behind 0"]);
});

test("one whose append is in doubt is not let go: what it knows is not in the store", async () => {
  const hand = new Hand();
  const store = memory(hand.skewed());
  const host = hostOn(store, hand.skewed(), { resident: 1, attempts: 1 });
  store.inject({ type: "late", calls: 1_000 });
  await assert.rejects(createOther(host, 1), Unsettled);
  await createOther(host, 2);
  assert.equal(host.resident, 2);
  store.arrive();
  assert.equal(await versionOf(host.shop(organization(1))), 1);
  await createOther(host, 3);
  assert.equal(host.resident, 1);
});

test("a clock that is behind uses the time of the last event: nobody is refused for it (T1)", async () => {
  const { hand, store } = await opened();
  const behind = hostOn(store, hand.skewed(-HOUR)).shop(ORGANIZATION);
  assert.equal((await buyVisio(behind, 10)).events[0]?.at, START);
  const cards = await behind.view({ type: "payment_methods" }, { actor: byAda });
  assert.equal(cards.rows.length, 1);
});

test("a clock far ahead is not believed: one refused command would leave a year of dunning", async () => {
  const { hand, store } = await opened();
  const ahead = hostOn(store, hand.skewed(60 * SECOND + 1));
  const shop = ahead.shop(ORGANIZATION);
  for (const act of [() => buyVisio(shop, 10), () => versionOf(shop), () => ahead.tick(), () => ahead.nextWake()]) {
    await assert.rejects(act(), (error) => error instanceof ClockAhead && error.bound === 60 * SECOND);
  }
  assert.equal(verified(store), OPENED);
  const within = hostOn(store, hand.skewed(60 * SECOND)).shop(ORGANIZATION);
  assert.equal((await buyVisio(within, 10)).events.length, 2);
});

test("a question brings time up to date: what is not paid weeks later is told as it is then (T1)", async () => {
  const { hand, clock, store } = await opened();
  hand.pass(24 * DAY);
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  await shop.view({ type: "payment_methods" }, { actor: byAda });
  assert(verified(store) > OPENED);
  /** @type {import("selfserve").ChangeLicenses} */
  const raise = { type: "change_licenses", subscription: POWER_BI, licenses: 15 };
  await assert.rejects(shop.quote(raise, { actor: byAda, id: commandId(20) }), Denied); // it is not paid
  assert.equal(await shop.look((it) => it.hasAccess(ADA, "power-bi-pro")), false);
});

test("what a command would bring is told, and nothing of it is done", async () => {
  const { clock, store } = await opened();
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  const giver = { actor: byAda, id: commandId(30) };
  const outcome = await shop.decide(purchase("visio", 2), giver);
  assert(outcome.type === "accepted");
  assert.deepEqual(outcome.events, (await shop.execute(purchase("visio", 2), giver)).events);
  assert.equal((await shop.decide(purchase("visio", 2), giver)).type, "repeated");
  assert.equal((await shop.decide(purchase("visio", 0), { ...giver, id: commandId(31) })).type, "denied");
  assert.equal(verified(store), OPENED + outcome.events.length);
});

test("a question is asked as of the present, also where the host's clock is behind it (T1)", async () => {
  const { hand, store } = await opened();
  const behind = hand.skewed(-60 * SECOND);
  const shop = hostOn(store, behind).shop(ORGANIZATION);
  const last = await shop.look((it, at) => {
    assert.equal(it.view({ type: "payment_methods" }, { actor: byAda, at }).rows.length, 1);
    return [it.lastEventAt, at.toISOString()];
  });
  assert.equal(last[0], last[1]);
});
