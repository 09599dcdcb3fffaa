/** Checks of what goes with a journal: outbox, deadlines, snapshots, the store's clock. */

import type { Due } from "../store.js";
import { at, events, fail, ONE, organization, same, withDeadline, withOrders, type Trial } from "./trial.js";

export async function order(trial: Trial): Promise<void> {
  const [one, other] = [organization(0xb), organization(0xa)];
  await trial.add(withOrders(events(one, 1), "z", "y"));
  await trial.add(withOrders(events(other, 1), "x"));
  await trial.add(withOrders(events(one, 2), "w"));
  const waiting = await trial.waiting();
  const found = waiting.map(({ organization, id }) => [organization, id]);
  same("orders", found, [
    [one, "z"],
    [one, "y"],
    [other, "x"],
    [one, "w"],
  ]);
  same("text", waiting[0]?.json, '{"order":"z"}');
  const places = waiting.map(({ place }) => place);
  same(
    "places that grow",
    places,
    [...new Set(places)].sort((one, other) => one - other),
  );
}

export async function pages(trial: Trial): Promise<void> {
  await trial.add(withOrders(events(ONE, 1), ..."abcde"));
  let [found, after] = ["", 0];
  for (const expected of ["ab", "cd", "e", ""]) {
    const page = await trial.store.outbox(after, 2);
    same("orders of a page", page.length, expected.length);
    after = page.at(-1)?.place ?? after;
    found += page.map((waiting) => waiting.id).join("");
  }
  same("orders", found, "abcde");
}

export async function done(trial: Trial): Promise<void> {
  await trial.add(withOrders(events(ONE, 1), ..."abc"));
  for (const _twice of [1, 2]) {
    await trial.store.done(ONE, "b");
    same("orders", await trial.orders(), ["a", "c"]);
  }
  await trial.add(withOrders(events(ONE, 2), "d"));
  same("orders", await trial.orders(), ["a", "c", "d"]);
}

export async function due(trial: Trial): Promise<void> {
  for (const [index, seconds] of [30, 10, 20, 20, 40].entries()) {
    await trial.add(withDeadline(events(organization(index + 1), 1), seconds));
  }
  const [first, second] = [falls(1, 30), falls(2, 10)];
  const [third, fourth] = [falls(3, 20), falls(4, 20)];
  const ask = async (until: Date | undefined, after: Due | undefined, most: number) =>
    (await trial.store.due(until, after, most)).map(({ at, organization }) => ({ at, organization }));
  same("before the first", await ask(at(9), undefined, 10), []);
  same("by then", await ask(at(30), undefined, 10), [second, third, fourth, first]);
  same("at most", await ask(at(30), undefined, 2), [second, third]);
  same("behind a place", await ask(at(30), third, 10), [fourth, first]);
  same("whenever", (await ask(undefined, undefined, 10)).length, 5);
}

function falls(number: number, seconds: number): Due {
  return { at: at(seconds), organization: organization(number) };
}

export async function moves(trial: Trial): Promise<void> {
  await trial.add(withDeadline(events(ONE, 1), 10));
  await trial.add(withDeadline(events(ONE, 2), 30));
  same("later", await trial.deadlines(), [[ONE, at(30)]]);
  await trial.add(withDeadline(events(ONE, 3), 20));
  same("earlier", await trial.deadlines(), [[ONE, at(20)]]);
  await trial.add(events(ONE, 4));
  same("none", await trial.deadlines(), []);
  await trial.add(withDeadline(events(ONE), 5));
  same("without events", await trial.deadlines(), [[ONE, at(5)]]);
}

export async function snapshot(trial: Trial): Promise<void> {
  const [one, other, store] = [organization(1), organization(2), trial.store];
  const find = async (whose: string, core: string) => bytes(await store.snapshot(whose, core));
  same("none", await find(one, "1.0.0"), undefined);
  await store.keepSnapshot(one, "1.0.0", 1, Uint8Array.of(0, 255, 10));
  await store.keepSnapshot(one, "1.1.0", 1, Uint8Array.of(11));
  await store.keepSnapshot(other, "1.0.0", 1, Uint8Array.of(2));
  same("the first version's", await find(one, "1.0.0"), [0, 255, 10]);
  same("the second version's", await find(one, "1.1.0"), [11]);
  same("another organization's", await find(other, "1.0.0"), [2]);
  same("another version's", await find(other, "1.1.0"), undefined);
}

export async function newest(trial: Trial): Promise<void> {
  for (const [sequence, expected] of [
    [5, 5],
    [9, 9],
    [7, 9],
  ] as const) {
    await trial.store.keepSnapshot(ONE, "1.0.0", sequence, Uint8Array.of(sequence));
    same("the newest", bytes(await trial.store.snapshot(ONE, "1.0.0")), [expected]);
  }
}

/** What the bytes are, in whichever class they come. */
function bytes(snapshot: Uint8Array | undefined): number[] | undefined {
  return snapshot === undefined ? undefined : [...snapshot];
}

export async function now(trial: Trial): Promise<void> {
  const [first, second] = [await trial.store.now(), await trial.store.now()];
  if (second < first) fail(`${second.toISOString()} after ${first.toISOString()}`);
}
