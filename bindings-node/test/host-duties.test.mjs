// What a host does beside answering: time for all organizations, orders for the world outside.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Catalog, Directory, Organization } from "selfserve";
import { Corrupt, Host, memory } from "selfserve/host";
import { ADA, CATALOG, ORGANIZATION, PEOPLE, purchase } from "selfserve/testing";

import {
  DAY,
  HOUR,
  Hand,
  SECOND,
  World,
  createOther,
  give,
  hostOn,
  opened,
  openShop,
  organization,
  verified,
  watched,
} from "./host-setting.mjs";

/** @import { Host as AnyHost } from "selfserve/host" */
/** @import { Step } from "selfserve/testing" */

/** @type {Step} */
const TRIAL = [ADA, { type: "start_trial", product: "visio" }];

/** A store with so many organizations, each of which tries Visio for 30 days. @param {number} number */
async function trials(number) {
  const hand = new Hand();
  const store = memory(hand.skewed());
  const host = hostOn(store, hand.skewed());
  for (let one = 1; one <= number; one += 1) await give(await createOther(host, one), 2, TRIAL);
  return { hand, clock: hand.skewed(), store };
}

/** How many organizations each of so many ticks brings up to date. @param {AnyHost} host @param {number} times */
async function ticks(host, times) {
  const advanced = [];
  for (let left = times; left > 0; left -= 1) advanced.push((await host.tick()).advanced);
  return advanced;
}

test("a tick takes on what is due and nothing else: none is loaded for nothing (T2)", async () => {
  const { hand, clock, store } = await trials(2);
  hand.pass(8 * DAY);
  await give(await createOther(hostOn(store, clock), 3), 2, TRIAL);
  const watch = watched(store);
  const host = hostOn(watch.store, clock);
  assert.deepEqual([(await host.tick()).advanced, watch.asked, host.resident], [0, [], 0]);
  assert.equal(await host.nextWake(), HOUR);
  hand.pass(22 * DAY);
  assert.deepEqual(await host.tick(), { advanced: 2, failed: [] });
  assert.deepEqual([host.resident, await ticks(host, 1)], [2, [0]]);
  const ended = [1, 2, 3].map((one) => store.journal(organization(one)).includes("trial_ended"));
  assert.deepEqual(ended, [true, true, false]);
  assert(verified(store, organization(1)) > 0);
});

test("a tick is bounded, and the next goes on", async () => {
  const { hand, clock, store } = await trials(5);
  hand.pass(60 * DAY);
  assert.deepEqual(await ticks(hostOn(store, clock, { tick: 2 }), 4), [2, 2, 1, 0]);
});

test("of two who take on the same organization at once, one finds it done", async () => {
  const { hand, clock, store } = await trials(1);
  const rival = hostOn(store, clock);
  const watch = watched(store, () => rival.tick());
  hand.pass(30 * DAY);
  assert.deepEqual(await hostOn(watch.store, clock).tick(), { advanced: 1, failed: [] });
  assert(watch.asked.some((asked) => asked.includes("conflict")));
  assert.equal(store.journal(organization(1)).split('"trial_ended"').length, 2);
});

test("one whose journal cannot be read rests a while, and is in nobody's way", async () => {
  const { hand, clock, store } = await trials(3);
  store.remove(organization(1), 1);
  hand.pass(60 * DAY);
  const host = hostOn(store, clock, { tick: 1 });
  const [failed, ...others] = (await host.tick()).failed;
  assert(failed?.problem instanceof Corrupt && others.length === 0);
  assert.equal(failed.organization, organization(1));
  assert.deepEqual(await ticks(host, 3), [1, 1, 0]);
  assert.equal(await host.nextWake(), 60 * SECOND);
  hand.pass(61 * SECOND);
  assert.equal((await host.tick()).failed.length, 1);
});

test("a wrong deadline is put right: it is not looked at for ever", async () => {
  const { hand, clock, store } = await trials(1);
  const right = await store.due(undefined, undefined, 1);
  const { version } = await store.load(organization(1), 0, 1);
  const deadline = new Date(hand.time - DAY);
  await store.append(version, { organization: organization(1), lines: [], orders: [], deadline });
  const host = hostOn(store, clock);
  assert.equal(await host.nextWake(), 0);
  assert.deepEqual(await ticks(host, 2), [1, 0]);
  assert.deepEqual(await store.due(undefined, undefined, 1), right);
});

test("orders are handed over once where nothing breaks, and are what follows from the journal (H3)", async () => {
  const { clock, store } = await opened();
  const [host, world] = [hostOn(store, clock), new World()];
  const handed = await host.effects(world);
  const replay = new Organization(new Catalog(CATALOG), new Directory(PEOPLE));
  const ids = store
    .journal(ORGANIZATION)
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      replay.apply(line);
      return replay.effects(line).map((order) => order.id);
    });
  assert.deepEqual([handed.done, handed.failed, world.told], [ids.length, [], ids]);
  assert(ids.includes(`${ORGANIZATION}:5:charge_card:2026-000001`));
  assert.equal((await host.effects(world)).done, 0);
});

test("what is not taken comes again under the same key, and the rest goes on", async () => {
  const { clock, store } = await opened();
  const [host, world] = [hostOn(store, clock), new World()];
  world.refused = "charge_card";
  const { done, failed } = await host.effects(world);
  assert.deepEqual([done, failed.length, failed[0]?.task.organization], [2, 1, ORGANIZATION]);
  assert.match(String(failed[0]?.problem), /out of order/);
  [world.refused, world.told] = [undefined, []];
  assert.deepEqual([(await host.effects(world)).done, world.told], [1, [failed[0]?.task.key]]);
});

test("an order that cannot be read is a newer version's, and waits for a host that can", async () => {
  const { clock, store } = await opened();
  const { version } = await store.load(ORGANIZATION, 0, 0);
  const orders = [
    { id: "newer", json: '{"type":"of_next_year"}' },
    { id: "torn", json: '{"type":' },
  ];
  await store.append(version, { organization: ORGANIZATION, lines: [], orders });
  const { done, failed } = await hostOn(store, clock).effects(new World());
  assert.deepEqual([done, failed.length], [3, 2]);
  assert.deepEqual(
    (await store.outbox(0, 9)).map(({ id }) => id),
    ["newer", "torn"],
  );
});

test("one call hands over no more than its bound, and none once it is told to end", async () => {
  const { clock, store } = await opened();
  const [host, world] = [hostOn(store, clock, { effects: 2, page: 1 }), new World()];
  assert.equal((await host.effects(world, { signal: AbortSignal.abort() })).done, 0);
  assert.deepEqual([(await host.effects(world)).done, (await host.effects(world)).done], [2, 1]);
});

test("each organization has people of its own", async () => {
  const hand = new Hand();
  /** @type {string[]} */
  const asked = [];
  const people = (/** @type {string} */ whose) => {
    asked.push(whose);
    return new Directory(PEOPLE);
  };
  const host = new Host(memory(hand.skewed()), new Catalog(CATALOG), people, { clock: hand.skewed() });
  for (const number of [1, 2]) await give(await createOther(host, number), 2, TRIAL);
  assert.deepEqual(asked, [organization(1), organization(2)]);
});

/** Waits until something is so. @param {() => unknown} isSo */
async function until(isSo) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test(
  "serving sleeps until something is due or was ordered, tells what fails, and ends when it is told to",
  { timeout: 10_000 },
  async () => {
    const hand = new Hand();
    const [store, world, end] = [memory(hand.skewed()), new World(), new AbortController()];
    const host = hostOn(store, hand.skewed());
    /** @type {unknown[][]} */
    const told = [];
    const onProblem = (/** @type {unknown[]} */ ...problem) => told.push(problem);
    const serving = host.serve(world, { signal: end.signal, onProblem });
    const shop = host.shop(ORGANIZATION);
    await openShop(shop);
    await until(() => world.told.some((key) => key.includes(":charge_card:")));
    world.refused = "charge_card";
    await give(shop, 10, [ADA, purchase("visio", 1)]);
    await until(() => told.length > 0);
    assert.match(told.join(), /out of order.*:charge_card:/s);
    world.refused = undefined;
    end.abort();
    await serving;
    const before = world.told.length;
    await give(shop, 11, [ADA, purchase("visio", 1)]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(world.told.length, before);
  },
);

test("a store that cannot be read does not end the serving: whoever listens is told", { timeout: 10_000 }, async () => {
  const hand = new Hand();
  const [store, end] = [memory(hand.skewed()), new AbortController()];
  const host = hostOn(store, hand.skewed(HOUR));
  const warned = new Promise((resolve) => process.once("warning", resolve));
  const serving = host.serve(new World(), { signal: end.signal });
  const warning = await warned;
  end.abort();
  await serving;
  assert.deepEqual([warning.name, warning.code], ["SelfserveWarning", "clock_ahead"]);
});

test(
  "a time that is longer than a timer takes does not overflow: it is waited for in pieces",
  { timeout: 20_000 },
  async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    const [store, end] = [memory(), new AbortController()];
    const host = hostOn(store, () => new Date(), { longestSleep: 100 * DAY });
    const tick = mock.method(host, "tick");
    const serving = host.serve(new World(), { signal: end.signal });
    const passDays = async (/** @type {number} */ days) => {
      for (let left = days; left >= 0; left -= 1) {
        for (let turns = 20; turns > 0; turns -= 1) await new Promise(setImmediate);
        if (left > 0) mock.timers.tick(DAY);
      }
    };
    await passDays(99);
    assert.equal(tick.mock.callCount(), 1);
    await passDays(5); // a day at most for each piece: here a day passes at once
    assert.equal(tick.mock.callCount(), 2);
    end.abort();
    await serving;
  },
);
