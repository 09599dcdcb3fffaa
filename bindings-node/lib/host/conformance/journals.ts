/** Checks of the journal: order, versions, all or nothing. */

import type { Batch } from "../batch.js";
import { HostError } from "../errors.js";
import type { Append, Version } from "../store.js";
import { at, events, fail, ONE, organization, places, same, withDeadline, withOrders, type Trial } from "./trial.js";

const CONFLICT: Append = { type: "conflict" };

export async function empty(trial: Trial): Promise<void> {
  const loaded = await trial.load(ONE);
  same("rows", loaded.rows, []);
  same("head", loaded.head, 0);
  await trial.done(loaded.version, events(ONE, 1));
}

export async function order(trial: Trial): Promise<void> {
  const first = await trial.add(events(ONE, ...places(1, 12)));
  const second = await trial.done(first, events(ONE, 13));
  const loaded = await trial.load(ONE);
  const found = loaded.rows.map(({ sequence, json }) => ({ sequence, json }));
  same("rows", found, events(ONE, ...places(1, 13)).lines);
  same("head", loaded.head, 13);
  same("version", loaded.version, second);
}

export async function pages(trial: Trial): Promise<void> {
  const version = await trial.add(events(ONE, ...places(1, 7)));
  for (const [after, expected] of [
    [0, [1, 2, 3]],
    [3, [4, 5, 6]],
    [6, [7]],
    [7, []],
  ] as const) {
    const loaded = await trial.store.load(ONE, after, 3);
    same(
      "rows of a page",
      loaded.rows.map((row) => row.sequence),
      expected,
    );
    same("head", loaded.head, 7);
    same("version", loaded.version, version);
  }
}

export async function many(trial: Trial): Promise<void> {
  await trial.add(events(ONE, ...places(1, 1000)));
  same("events", (await trial.places(ONE)).length, 1000);
}

export async function texts(trial: Trial): Promise<void> {
  const written = ['{"name":"Caffè Ñandú 東京 🦀"}', '{"quote":"it\'s \\"so\\" \\u0000"}', "x".repeat(1 << 20)];
  const lines = written.map((json, index) => ({ sequence: index + 1, json }));
  await trial.add({ organization: ONE, lines, orders: [] });
  const { rows } = await trial.load(ONE);
  same("lines", rows.length, written.length);
  const changed = rows.find((row, index) => row.json !== written[index]);
  if (changed !== undefined) fail(`line ${changed.sequence} came back otherwise`);
}

export async function expected(trial: Trial): Promise<void> {
  const old = await trial.add(events(ONE, 1, 2));
  const now = await trial.done(old, events(ONE, 3));
  same("an append at the old version", await trial.append(old, events(ONE, 3)), CONFLICT);
  same("places", await trial.places(ONE), [1, 2, 3]);
  await trial.done(now, events(ONE, 4));
}

export async function first(trial: Trial): Promise<void> {
  const nothing = await trial.version(ONE);
  await trial.done(nothing, events(ONE, 1));
  same("a second first append", await trial.append(nothing, events(ONE, 1, 2)), CONFLICT);
  same("places", await trial.places(ONE), [1]);
}

export async function whole(trial: Trial): Promise<void> {
  const nothing = await trial.version(ONE);
  await trial.done(nothing, withDeadline(withOrders(events(ONE, 1), "first"), 10));
  const late = withDeadline(withOrders(events(ONE, 1, 2), "second"), 5);
  same("an append at the old version", await trial.append(nothing, late), CONFLICT);
  same("places", await trial.places(ONE), [1]);
  same("orders", await trial.orders(), ["first"]);
  same("deadline", await trial.deadlines(), [[ONE, at(10)]]);
}

export async function gap(trial: Trial): Promise<void> {
  const version = await trial.add(events(ONE, 1, 2));
  const wrong: [string, Batch][] = [
    ["a gap ahead", withOrders(events(ONE, 4), "ahead")],
    ["a gap inside", withOrders(events(ONE, 3, 5), "inside")],
    ["a place that is taken", withOrders(events(ONE, 2), "taken")],
  ];
  for (const [what, batch] of wrong) {
    same(what, await refusable(trial, version, batch), CONFLICT);
    same("places", await trial.places(ONE), [1, 2]);
    same("orders", await trial.orders(), []);
  }
  await trial.done(version, events(ONE, 3));
}

/** An append that may be refused by an error as well: nothing was written either way. */
async function refusable(trial: Trial, version: Version, batch: Batch): Promise<Append> {
  try {
    return await trial.append(version, batch);
  } catch (problem) {
    if (problem instanceof HostError) return CONFLICT;
    throw problem;
  }
}

export async function confirm(trial: Trial): Promise<void> {
  const nothing = await trial.version(ONE);
  same("before the first event", await trial.done(nothing, events(ONE)), nothing);
  const version = await trial.done(nothing, events(ONE, 1));
  same("the version", await trial.done(version, events(ONE)), version);
  same("at the old version", await trial.append(nothing, withDeadline(events(ONE), 1)), CONFLICT);
  same("deadlines", await trial.deadlines(), []);
  await trial.done(version, withDeadline(events(ONE), 1));
  same("deadlines", (await trial.deadlines()).length, 1);
  await trial.done(version, events(ONE, 2));
}

export async function apart(trial: Trial): Promise<void> {
  const [one, other] = [organization(0xa), organization(0xb)];
  await trial.add(withDeadline(withOrders(events(one, 1, 2), "same"), 1));
  const version = await trial.add(withDeadline(withOrders(events(other, 1), "same"), 2));
  same("the first's", await trial.places(one), [1, 2]);
  same("the second's", await trial.places(other), [1]);
  const { rows } = await trial.load(other);
  same("whose rows they are", [...new Set(rows.map((row) => row.organization))], [other]);
  same("orders", (await trial.orders()).length, 2);
  await trial.store.done(one, "same");
  same(
    "whose order is left",
    (await trial.waiting()).map((waiting) => waiting.organization),
    [other],
  );
  await trial.add(events(one, 3));
  await trial.done(version, events(other, 2));
}
