// What the tests of the host begin with: a clock that is set by hand, a store that is watched.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

import { Catalog, Directory, verifyJournal } from "selfserve";
import { Host, memory } from "selfserve/host";
import { ADA, CATALOG, OPENING, ORGANIZATION, PEOPLE, START, create, purchase } from "selfserve/testing";

/** @import { Clock, Limits, Memory, Outside, Shop, Store, Task } from "selfserve/host" */
/** @import { Step } from "selfserve/testing" */

/** How many events it takes to open the organization of the examples. */
export const OPENED = 5;

export const SECOND = 1_000;
export const HOUR = 3_600 * SECOND;
export const DAY = 24 * HOUR;

/** Lets Ada assign herself a license of Power BI: one event. @type {import("selfserve").AssignLicenses} */
export const ASSIGN = { type: "assign_licenses", subscription: "b499056f-71a7-50cd-89d6-68d41b25a9e8", people: [ADA] };

/** Ada, who acts. */
export const byAda = { type: /** @type {const} */ ("user"), id: ADA };

/** A clock that is set by hand. */
export class Hand {
  time = Date.parse(START);

  /** @param {number} milliseconds */
  pass(milliseconds) {
    this.time += milliseconds;
  }

  /** The same clock, so much ahead or behind. @returns {Clock} */
  skewed(by = 0) {
    return () => new Date(this.time + by);
  }
}

/** The id of a command. @param {number} number */
export function commandId(number) {
  return `00000000-0000-0000-0000-${number.toString(16).padStart(12, "0")}`;
}

/** One organization of several. @param {number} number */
export function organization(number) {
  return ORGANIZATION.slice(0, 24) + number.toString(16).padStart(12, "0");
}

/**
 * A host on a store, with the ready-made catalog and people.
 *
 * @param {Store} store
 * @param {Clock} clock
 * @param {Partial<Limits>} [limits]
 */
export function hostOn(store, clock, limits = {}) {
  return new Host(store, new Catalog(CATALOG), new Directory(PEOPLE), { clock, limits });
}

/** A store in which Ada has bought. */
export async function opened() {
  const hand = new Hand();
  const store = memory(hand.skewed());
  await openShop(hostOn(store, hand.skewed()).shop(ORGANIZATION));
  return { hand, clock: hand.skewed(), store };
}

/** Creates the organization, and lets Ada buy: commands 1 to 3. @param {Shop} shop */
export async function openShop(shop) {
  for (const [index, step] of OPENING.entries()) await give(shop, index + 1, step);
}

/**
 * Gives a command of this number.
 *
 * @param {Shop} shop
 * @param {number} number
 * @param {Step} step
 */
export function give(shop, number, step) {
  const [person, command] = "type" in step ? [undefined, step] : step;
  const actor = person === undefined ? { type: /** @type {const} */ ("system") } : { ...byAda, id: person };
  return shop.execute(command, { actor, id: commandId(number) });
}

/** Lets Ada buy Visio on the billing profile that she has: two events. @param {Shop} shop @param {number} number */
export function buyVisio(shop, number) {
  return give(shop, number, [ADA, purchase("visio", 2)]);
}

/** Creates one organization of several. @param {Host} host @param {number} number */
export async function createOther(host, number) {
  const shop = host.shop(organization(number));
  await give(shop, 1, { ...create(), organization: shop.organization });
  return shop;
}

/** The place of the last event that a shop knows. @param {Shop} shop */
export function versionOf(shop) {
  return shop.look(({ version }) => version);
}

/** How many events a journal has, which can be replayed and verified. @param {Memory} store */
export function verified(store, whose = ORGANIZATION) {
  const report = verifyJournal(store.journal(whose));
  assert.deepEqual([report.problems, report.lines], [[], report.replayed]);
  return report.lines;
}

/** A folder that is gone when the tests have ended. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "selfserve-"));
  after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The name of a file that is not there yet. @param {string} path */
export function fileIn(path) {
  return join(path, `${randomUUID()}.sqlite`);
}

/** The world outside: remembers what it was told, and refuses what it is told to. @implements {Outside} */
export class World {
  /** @type {string[]} */
  told = [];
  /** @type {string | undefined} */
  refused;

  /** @param {Task} task */
  charge(task) {
    this.#take(task);
  }

  /** @param {Task} task */
  async refund(task) {
    this.#take(task);
  }

  /** @param {Task} task */
  async notify(task) {
    this.#take(task);
  }

  /** @param {Task} task */
  #take({ key }) {
    this.told.push(key);
    if (this.refused !== undefined && key.includes(this.refused)) throw new Error("out of order");
  }
}

/**
 * A store that tells what it is asked, and does something ahead of each append.
 *
 * @param {Store} store
 * @param {() => unknown} ahead
 * @returns {{ asked: string[], store: Store }}
 */
export function watched(store, ahead = () => undefined) {
  /** @type {string[]} */
  const asked = [];
  /** @type {Partial<Store>} */
  const watching = {
    async load(whose, behind, most) {
      const loaded = await store.load(whose, behind, most);
      asked.push(`load ${loaded.rows.length} behind ${behind}`);
      return loaded;
    },
    async append(expected, batch) {
      await ahead();
      const appended = await store.append(expected, batch);
      asked.push(`append ${batch.lines.length}: ${appended.type}`);
      return appended;
    },
    async snapshot(whose, core) {
      const snapshot = await store.snapshot(whose, core);
      asked.push(`snapshot ${snapshot === undefined ? "missing" : "there"}`);
      return snapshot;
    },
    async keepSnapshot(whose, core, sequence, snapshot) {
      asked.push(`keep ${sequence}`);
      await store.keepSnapshot(whose, core, sequence, snapshot);
    },
  };
  return { asked, store: overlaid(store, watching) };
}

/**
 * A store of which some methods are others.
 *
 * @param {Store} store
 * @param {Partial<Store>} methods
 * @returns {Store}
 */
export function overlaid(store, methods) {
  return new Proxy(store, {
    get(target, name) {
      const method = Reflect.get(methods, name) ?? Reflect.get(target, name);
      return typeof method === "function" ? method.bind(name in methods ? methods : target) : method;
    },
  });
}
