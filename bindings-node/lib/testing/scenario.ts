import { AssertionError } from "node:assert";
import { isDeepStrictEqual } from "node:util";

import { Denied } from "../answers.js";
import { Catalog } from "../catalog.js";
import { Directory } from "../directory.js";
import { readJournal } from "../journal.js";
import type {
  CatalogData,
  Command,
  CommandId,
  Denial,
  Effect,
  Event,
  OrganizationId,
  PaymentDeclined,
  Person,
  PersonId,
  Recorded,
} from "../../types.js";
import type { Clock } from "../host/clock.js";
import { Host } from "../host/host.js";
import { memory } from "../host/memory/memory.js";
import type { Shop } from "../host/shop.js";
import type { Store } from "../host/store.js";
import { Provider } from "./provider.js";
import { CATALOG, ORGANIZATION, PEOPLE, START, type Step } from "./ready-made.js";

/** What a scenario begins with, where that is not the ready-made. */
export interface Setting {
  /** What can be bought. */
  readonly catalog?: CatalogData;
  /** The people of the organization. */
  readonly people?: readonly Person[];
  /** Which organization it is about. */
  readonly organization?: OrganizationId;
  /** When it begins. */
  readonly start?: string | Date;
  /** Makes an empty store that goes by a clock; absent: one in memory. */
  readonly store?: (clock: Clock) => Store | Promise<Store>;
}

/** How long time passes: the months first, to the same day, or the last one of a shorter month. */
export interface Passing {
  readonly months?: number;
  readonly days?: number;
}

/**
 * What is looked for: a type, or a type with some fields, which have to be the same.
 *
 *     "licenses_added"
 *     { type: "payment_failed", reason: "no funds" }
 */
export type Pattern<Thing extends { readonly type: string }> =
  | Thing["type"]
  | {
      readonly [Type in Thing["type"]]: { readonly type: Type } & Partial<Omit<Extract<Thing, { type: Type }>, "type">>;
    }[Thing["type"]];

/** More events than any scenario has. */
const ALL = 1_000_000;

/**
 * One organization on a host of its own, and a clock that stands still until it is moved.
 *
 * Commands have the ids 1, 2, 3 …, and what they make has ids that follow from those. Every charge succeeds at once,
 * unless {@link paymentFails} or {@link paymentWaits} was said before. `shop` and `host` are those of `selfserve/host`,
 * for every question besides.
 *
 * What it finds has names that begin with `then`, as `thenHappened`: whatever has a method `then` is taken for a
 * promise.
 */
export class Scenario {
  /** The time. */
  now: Date;
  /** The people: change them in place. */
  readonly directory: Directory;
  /** Where everything is written. */
  readonly store: Store;
  /** The host. */
  readonly host: Host;
  /** The organization. */
  readonly shop: Shop;
  /** Why the last command was refused, if it was. */
  denied: Denied | undefined;
  /** What has happened since the last step: of the command, of time, of the payments that followed. */
  events: readonly Event[] = [];
  readonly #provider = new Provider((id, report) => this.#give(id, report));
  #commands = 0;
  #mark = 0;

  private constructor(setting: Setting, now: Date, clock: Clock, store: Store) {
    this.now = now;
    this.directory = new Directory(setting.people ?? PEOPLE);
    this.store = store;
    this.host = new Host(store, new Catalog(setting.catalog ?? CATALOG), this.directory, { clock });
    this.shop = this.host.shop(setting.organization ?? ORGANIZATION);
  }

  /** Begins with nothing done. */
  static async begin(setting: Setting = {}): Promise<Scenario> {
    const start = new Date(setting.start ?? START);
    const clock = () => scenario?.now ?? start;
    let scenario: Scenario | undefined;
    scenario = new Scenario(setting, start, clock, await (setting.store ?? memory)(clock));
    return scenario;
  }

  /**
   * Lets these have been done, one after the other.
   *
   * @throws {@link Denied} where one is refused.
   */
  async given(...steps: readonly Step[]): Promise<this> {
    for (const step of steps) {
      await this.#execute(step);
      await this.#deliver();
    }
    return this.#begin();
  }

  /** Gives a command, `when(command)` or `when(ADA, command)`: then ask what has happened. */
  async when(command: Command): Promise<this>;
  async when(person: PersonId, command: Command): Promise<this>;
  async when(...step: [Command] | [PersonId, Command]): Promise<this> {
    await this.#begin();
    try {
      await this.#execute(step.length === 1 ? step[0] : step);
    } catch (problem) {
      if (!(problem instanceof Denied)) throw problem;
      this.denied = problem;
    }
    return this.#end();
  }

  /** Lets time pass, as `advance({ months: 3 })`, from one deadline to the next. */
  advance({ months = 0, days = 0 }: Passing): Promise<this> {
    const then = new Date(this.now);
    const day = then.getUTCDate();
    then.setUTCMonth(then.getUTCMonth() + months, 1);
    then.setUTCDate(Math.min(day, daysOfMonth(then)) + days);
    return this.advanceTo(then);
  }

  /** Lets time pass until then, from one deadline to the next, as it would with a timer. */
  async advanceTo(then: string | Date): Promise<this> {
    await this.#begin();
    const until = new Date(then);
    for (let due; ([due] = await this.store.due(until, undefined, 1)) && due !== undefined;) {
      this.now = due.at > this.now ? due.at : this.now;
      const ticked = await this.host.tick();
      for (const { problem } of ticked.failed) throw problem;
      await this.#deliver();
    }
    this.now = until;
    return this.#end();
  }

  /** Lets the next charges be declined: one, unless it is said how many. A reason is as a provider gives it. */
  paymentFails(how: { times?: number; retry?: PaymentDeclined["retry"]; reason?: string } = {}): this {
    const { times = 1, retry = "possible", reason } = how;
    const declined: PaymentDeclined = { type: "failed", retry, ...(reason !== undefined && { reason }) };
    for (let left = times; left > 0; left -= 1) this.#provider.letCome(declined);
    return this;
  }

  /** Lets nothing be heard of the next charges: one, unless it is said how many. */
  paymentWaits({ times = 1 }: { times?: number } = {}): this {
    for (let left = times; left > 0; left -= 1) this.#provider.letCome(undefined);
    return this;
  }

  /** Finds that exactly these have happened since, in order. */
  thenHappened(...expected: readonly Pattern<Event>[]): this {
    this.#requireGranted();
    const fits = this.events.length === expected.length && expected.every((one, at) => isLike(this.events[at], one));
    if (!fits) fail(`happened: ${told(this.events)}`, `expected: ${told(expected)}`);
    return this;
  }

  /** Finds that these have happened since, in this order, and others between them perhaps. */
  thenIncludes(...expected: readonly Pattern<Event>[]): this {
    this.#requireGranted();
    const missing = firstMissing(this.events, expected);
    if (missing !== undefined) fail(`happened: ${told(this.events)}`, `missing, or out of order: ${told([missing])}`);
    return this;
  }

  /** Finds that it was refused, with this code, or this denial. */
  thenDenied(expected: Pattern<Denial>): this {
    if (this.denied === undefined) fail("was not refused", `happened: ${told(this.events)}`);
    if (!isLike(this.denied.denial, expected)) fail(`refused: ${this.denied.code}`, `expected: ${told([expected])}`);
    return this;
  }

  /** Finds that these were asked of the world outside since, in this order, and others between them perhaps. */
  thenAsks(...expected: readonly Pattern<Effect>[]): this {
    const missing = firstMissing(this.effects, expected);
    if (missing !== undefined) fail(`asked: ${told(this.effects)}`, `missing: ${told([missing])}`);
    return this;
  }

  /** What has been asked of the world outside since. */
  get effects(): readonly Effect[] {
    return [...this.#provider.taken];
  }

  /** The whole journal. */
  async records(): Promise<readonly Recorded[]> {
    const { rows } = await this.store.load(this.shop.organization, 0, ALL);
    return readJournal(rows.map((row) => row.json));
  }

  async #begin(): Promise<this> {
    this.#mark = (await this.store.load(this.shop.organization, 0, 1)).head;
    this.#provider.taken.length = 0;
    [this.denied, this.events] = [undefined, []];
    return this;
  }

  /** Lets what follows happen, and looks what has happened. */
  async #end(): Promise<this> {
    await this.#deliver();
    const { rows } = await this.store.load(this.shop.organization, this.#mark, ALL);
    this.events = readJournal(rows.map((row) => row.json)).map((record) => record.event);
    return this;
  }

  #execute(step: Step): Promise<unknown> {
    this.#commands += 1;
    const id = `00000000-0000-0000-0000-${this.#commands.toString(16).padStart(12, "0")}`;
    return isBySomebody(step) ? this.#give(id, step[1], step[0]) : this.#give(id, step);
  }

  #give(id: CommandId, command: Command, person?: PersonId): Promise<unknown> {
    return this.shop.execute(command, {
      id,
      actor: person === undefined ? { type: "system" } : { type: "user", id: person },
    });
  }

  /** Hands over what waits, and what follows from that. */
  async #deliver(): Promise<void> {
    for (let done = 1; done > 0;) {
      const handed = await this.host.effects(this.#provider);
      for (const { problem } of handed.failed) throw problem;
      done = handed.done;
    }
  }

  #requireGranted(): void {
    if (this.denied !== undefined) fail(`refused: ${this.denied.code}`, this.denied.message);
  }
}

function isBySomebody(step: Step): step is readonly [PersonId, Command] {
  return Array.isArray(step);
}

function daysOfMonth(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
}

/** The first that does not come behind those before it. */
function firstMissing<Thing extends { readonly type: string }>(
  found: readonly Thing[],
  expected: readonly Pattern<Thing>[],
): Pattern<Thing> | undefined {
  let place = 0;
  return expected.find((one) => {
    const at = found.findIndex((thing, index) => index >= place && isLike(thing, one));
    place = at + 1;
    return at === -1;
  });
}

function isLike<Thing extends { readonly type: string }>(found: Thing | undefined, expected: Pattern<Thing>): boolean {
  if (typeof expected === "string") return found?.type === expected;
  return Object.entries(expected).every(([field, value]) =>
    isDeepStrictEqual(found && Reflect.get(found, field), value),
  );
}

function told(things: readonly (string | { readonly type: string })[]): string {
  return things.map((thing) => (typeof thing === "string" ? thing : thing.type)).join(", ") || "nothing";
}

function fail(...lines: readonly string[]): never {
  throw new AssertionError({ message: lines.join("\n") });
}
