// Random lives of hosts on one store where much goes wrong: a seed is a life.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Catalog, Denied, Directory, Organization, readJournal } from "selfserve";
import { HostError, memory } from "selfserve/host";
import { CATALOG, ORGANIZATION, PEOPLE } from "selfserve/testing";

import {
  HOUR,
  Hand,
  World,
  buyVisio,
  commandId,
  hostOn,
  openShop,
  verified,
  versionOf,
  watched,
} from "./host-setting.mjs";

/** @import { Recorded } from "selfserve" */
/** @import { Fault, Host } from "selfserve/host" */

/** @type {readonly Fault[]} */
const FAULTS = [
  "conflict",
  "unknown_written",
  "unknown_not_written",
  "full",
  "unreadable",
  { type: "late", calls: 1 },
  { type: "late", calls: 3 },
  { type: "stale_read", appends: 1 },
];

const EXPECTED = new Set(["store_unavailable", "store_full", "unsettled", "contended", "lost_events"]);

/** Chance that a seed determines (mulberry32). @param {number} seed */
function chanceOf(seed) {
  let state = seed;
  const below = (/** @type {number} */ bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  return {
    below,
    /** @template T @param {readonly T[]} choices @returns {T} */
    one: (choices) => /** @type {any} */ (choices[below(choices.length)]),
  };
}

/** Two hosts on one store, a provider that refuses now and then, and what was answered. */
class Life {
  hand = new Hand();
  store = memory(this.hand.skewed());
  world = new World();
  /** @type {Map<number, readonly Recorded[] | "denied">} */
  told = new Map();
  /** @type {Set<string>} */
  failed = new Set();
  /** @type {Host[]} */
  hosts;

  /** @param {number} seed */
  constructor(seed) {
    this.chance = chanceOf(seed);
    this.hosts = [this.host(), this.host()];
  }

  /** A host, whose clock is not quite that of the store, and whose driver has a bug now and then. */
  host() {
    const bug = () => {
      if (this.chance.below(50) === 0) throw new RangeError("a bug of the driver");
    };
    const limits = { attempts: this.chance.one([1, 2, 8]), snapshotEvery: 5, page: 3 };
    return hostOn(watched(this.store, bug).store, this.hand.skewed(this.chance.below(1_000) - 500), limits);
  }

  /** Several things at once, with both hosts; then one of them may be another. */
  async step() {
    for (let faults = this.chance.one([0, 0, 1, 2]); faults > 0; faults -= 1)
      this.store.inject(this.chance.one(FAULTS));
    const acts = Array.from({ length: this.chance.one([1, 1, 2, 4]) }, () => this.act(this.chance.one(this.hosts)));
    for (const act of await Promise.allSettled(acts)) {
      if (act.status === "fulfilled") continue;
      assert(act.reason instanceof HostError, act.reason);
      this.failed.add(act.reason.code);
    }
    if (this.chance.below(10) === 0) this.hosts[this.chance.below(2)] = this.host();
    this.hand.pass(HOUR * this.chance.one([0, 0, 1, 30]));
  }

  /** Buys, for the first time or again; or does the duties. @param {Host} host @returns {Promise<unknown>} */
  act(host) {
    switch (this.chance.below(6)) {
      case 0:
        return host.tick();
      case 1:
        this.world.refused = this.chance.one([undefined, undefined, "charge_card"]);
        return host.effects(this.world);
      case 2:
        return versionOf(host.shop(ORGANIZATION));
      default:
        return this.buy(host, 100 + this.chance.below(16));
    }
  }

  /** Buys under an id: whoever was answered once is always answered so. @param {Host} host @param {number} number */
  async buy(host, number) {
    let answer;
    try {
      answer = (await buyVisio(host.shop(ORGANIZATION), number)).events;
    } catch (problem) {
      if (!(problem instanceof Denied)) throw problem;
      answer = /** @type {const} */ ("denied");
    }
    assert.deepEqual(answer, this.told.get(number) ?? answer);
    this.told.set(number, answer);
  }

  /** Lets nothing go wrong any more, and everything come to its end. */
  async end() {
    this.store.calm();
    this.store.arrive();
    this.world.refused = undefined;
    const calm = hostOn(this.store, this.hand.skewed(1_000));
    for (const number of this.told.keys()) await this.buy(calm, number);
    assert.deepEqual((await calm.tick()).failed, []);
    assert.deepEqual((await calm.effects(this.world)).failed, []);
  }
}

for (let seed = 0; seed < 20; seed += 1) {
  test(`nothing that was told is lost or done twice: life ${seed}`, async () => {
    const life = new Life(seed);
    await openShop(hostOn(life.store, life.hand.skewed()).shop(ORGANIZATION));
    for (let steps = 60; steps > 0; steps -= 1) await life.step();
    await life.end();
    assert(
      [...life.failed].every((code) => EXPECTED.has(code)),
      [...life.failed].join(),
    );
    verified(life.store);
    const records = readJournal(life.store.journal(ORGANIZATION));
    const bought = records
      .filter(({ event }) => event.type === "subscription_purchased")
      .map(({ command }) => command?.id);
    assert.equal(new Set(bought).size, bought.length);
    for (const [number, events] of life.told) {
      if (events === "denied" || events[0] === undefined) continue;
      assert(bought.includes(commandId(number)));
      assert.deepEqual(records.slice(events[0].sequence - 1, events[0].sequence - 1 + events.length), events);
    }
    const replay = new Organization(new Catalog(CATALOG), new Directory(PEOPLE));
    const asked = records.flatMap((record) => {
      replay.apply(record);
      return replay.effects(record).map((order) => order.id);
    });
    assert.deepEqual(new Set(life.world.told), new Set(asked));
  });
}
