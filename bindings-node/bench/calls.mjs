// What calls from Node cost, each beside a call that converts the same arguments and does nothing.

import { createRequire } from "node:module";

import { blocking, byAda, byAdmin, founded, sold } from "../test/story.mjs";

const { Yardstick } = createRequire(import.meta.url)("./yardstick.node");
const RUNS = 9;

/**
 * What a call costs in nanoseconds, and what its yardstick does: medians over several runs of each, taken in turn so
 * that a busy machine is busy for both. The first run only warms up.
 *
 * @param {number} calls
 * @param {(call: number) => unknown} call
 * @param {(call: number) => unknown} yardstick
 */
function compare(calls, call, yardstick) {
  const [costs, yardsticks] = [[0], [0]];
  for (let run = 0; run <= RUNS; run += 1) {
    yardsticks[run] = nanoseconds(calls, run * calls, yardstick);
    costs[run] = nanoseconds(calls, run * calls, call);
  }
  return [median(costs.slice(1)), median(yardsticks.slice(1))];
}

/**
 * @param {number} calls
 * @param {number} first
 * @param {(call: number) => unknown} body
 */
function nanoseconds(calls, first, body) {
  const start = process.hrtime.bigint();
  for (let call = first; call < first + calls; call += 1) body(call);
  return Number(process.hrtime.bigint() - start) / calls;
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/**
 * Prints a call beside its yardstick.
 *
 * @param {string} name
 * @param {number[]} costs
 * @param {string} [bound]
 */
function row(name, [call = NaN, yardstick = NaN], bound = "") {
  const figures = [call.toFixed(0), yardstick.toFixed(0), (call / yardstick).toFixed(2)];
  console.log(name.padEnd(34) + figures.map((figure) => figure.padStart(12)).join("") + `   ${bound}`);
}

function execute() {
  const { organization } = founded();
  /** @type {(call: number) => import("selfserve").SetPolicy} */
  const toggle = (call) => ({ ...blocking, value: call % 2 === 0 ? "enabled" : "disabled" });
  const answer = JSON.stringify(organization.execute(blocking, byAdmin(2)));
  const yardstick = new Yardstick(answer);
  const nothing = (/** @type {number} */ call) =>
    JSON.parse(yardstick.textForText(JSON.stringify(toggle(call)), JSON.stringify(byAdmin(call))));
  const real = (/** @type {number} */ call) => organization.execute(toggle(call), byAdmin(call + 3)).events;
  row("execute, one event", compare(20_000, real, nothing));
}

/** @param {number} assignments */
function hasAccess(assignments) {
  const product = "CFQ7TTC0H9MP";
  const { organization, directory, subscription } = sold(assignments);
  const people = Array.from({ length: assignments }, (_, index) => personId(index));
  directory.upsert(people.map((id, index) => ({ id, name: `Person ${index}`, email: `${index}@officine.example` })));
  for (let start = 0; start < assignments; start += 20) {
    const batch = people.slice(start, start + 20);
    const context = byAda(start + 10, "2026-11-02T11:00:00.000Z");
    organization.execute({ type: "assign_licenses", subscription, people: batch }, context);
  }
  const yardstick = new Yardstick("");
  // A stride that shares no factor with the number of people visits all of them, in no order.
  const somebody = (/** @type {number} */ call) => people[(call * 7919) % assignments] ?? "";
  if (!people.every((person) => organization.hasAccess(person, product))) throw new Error("somebody has no access");
  const nothing = (/** @type {number} */ call) => yardstick.twoStrings(somebody(call), product);
  const real = (/** @type {number} */ call) => organization.hasAccess(somebody(call), product);
  row(`hasAccess, ${assignments} assignments`, compare(200_000, real, nothing), "at most 1.50");
}

/** @param {number} index */
function personId(index) {
  // Spread like real ids, so that hashing has to do its work.
  const spread = ((index + 1) * 2654435761) % 2 ** 32;
  return `${spread.toString(16).padStart(8, "0")}-7f5e-4f0a-9a44-${index.toString(16).padStart(12, "0")}`;
}

console.log("".padEnd(34) + ["ns a call", "no-op ns", "ratio"].map((head) => head.padStart(12)).join("") + "   bound");
hasAccess(10_000);
execute();
