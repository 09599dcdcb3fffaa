/** What the checks of a store are written with. */

import { AssertionError } from "node:assert";

import type { OrganizationId, Sequence } from "../../../types.js";
import type { Batch } from "../batch.js";
import type { Append, Loaded, Store, Version, Waiting } from "../store.js";

/** More than any check writes. */
const ALL = 10_000;

/** A check on a store of its own. */
export class Trial {
  constructor(readonly store: Store) {}

  /** All of a journal. */
  load(organization: OrganizationId): Promise<Loaded> {
    return this.store.load(organization, 0, ALL);
  }

  /** The version at which to append now. */
  async version(organization: OrganizationId): Promise<Version> {
    return (await this.load(organization)).version;
  }

  /** Appends, and answers with whatever came of it. */
  append(expected: Version, batch: Batch): Promise<Append> {
    return this.store.append(expected, batch);
  }

  /** Appends; it has to be done. */
  async done(expected: Version, batch: Batch): Promise<Version> {
    const appended = await this.append(expected, batch);
    if (appended.type === "done") return appended.version;
    return fail(`an append at the version that was read is ${told(appended)}`);
  }

  /** Appends at the version that is there. */
  async add(batch: Batch): Promise<Version> {
    return this.done(await this.version(batch.organization), batch);
  }

  /** The places of the events that are there. */
  async places(organization: OrganizationId): Promise<Sequence[]> {
    return (await this.load(organization)).rows.map((row) => row.sequence);
  }

  /** Everything in the outbox. */
  waiting(): Promise<readonly Waiting[]> {
    return this.store.outbox(0, ALL);
  }

  /** The ids of what is in the outbox. */
  async orders(): Promise<string[]> {
    return (await this.waiting()).map((waiting) => waiting.id);
  }

  /** What falls due, whenever. */
  async deadlines(): Promise<(readonly [OrganizationId, Date])[]> {
    const due = await this.store.due(undefined, undefined, ALL);
    return due.map(({ organization, at }) => [organization, at] as const);
  }
}

/** One organization of several. */
export function organization(number: number): OrganizationId {
  return `5e1f5e4e-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** The only one of a check that needs no more. */
export const ONE = organization(1);

/** Events with these places, without orders or deadline. */
export function events(organization: OrganizationId, ...places: Sequence[]): Batch {
  const lines = places.map((sequence) => ({ sequence, json: `{"event":${sequence}}` }));
  return { organization, lines, orders: [] };
}

/** The places from one to another. */
export function places(first: Sequence, last: Sequence): Sequence[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A batch with more orders, of these ids. */
export function withOrders(batch: Batch, ...ids: string[]): Batch {
  return { ...batch, orders: [...batch.orders, ...ids.map((id) => ({ id, json: `{"order":"${id}"}` }))] };
}

/** A batch with a deadline so many seconds after a moment of 2026. */
export function withDeadline(batch: Batch, seconds: number): Batch {
  return { ...batch, deadline: at(seconds) };
}

/** A moment so many seconds after one of 2026. */
export function at(seconds: number): Date {
  return new Date(1_793_000_000_000 + seconds * 1000);
}

/**
 * Fails where something is not what it has to be, as JSON: what comes of another thread has other classes in some
 * realms.
 */
export function same(what: string, found: unknown, expected: unknown): void {
  if (told(found) !== told(expected)) fail(`${what}: ${told(found)} instead of ${told(expected)}`);
}

/** A store does not keep what it promises. */
export function fail(message: string): never {
  throw new AssertionError({ message });
}

function told(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
