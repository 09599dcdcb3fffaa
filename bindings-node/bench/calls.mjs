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
 * Processor time, not the clock's: other programs' turns do not count.
 *
 * @param {number} calls
 * @param {number} first
 * @param {(call: number) => unknown} body
 */
function nanoseconds(calls, first, body) {
  const start = process.cpuUsage();
  for (let call = first; call < first + calls; call += 1) body(call);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / calls;
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/**
 * Prints a row of the table.
 *
 * @param {string} name
 * @param {string[]} figures
 * @param {string} bound
 */
function row(name, figures, bound) {
  const cells = [0, 1, 2].map((column) => (figures[column] ?? "").padStart(12));
  console.log(`${name.padEnd(34)}${cells.join("")}   ${bound}`);
}

/** @param {number[]} figures */
function besideYardstick([call = NaN, yardstick = NaN]) {
  return [call.toFixed(0), yardstick.toFixed(0), (call / yardstick).toFixed(2)];
}

function execute() {
  const { organization } = founded();
  /** @type {(call: number) => import("selfserve").SetPolicy} */
  const toggle = (call) => ({ ...blocking, value: call % 2 === 0 ? "enabled" : "disabled" });
  const answer = JSON.stringify(organization.execute(blocking, byAdmin(2)));
  const yardstick = new Yardstick(answer);
  const nothing = (/** @type {number} */ call) =>
    JSON.parse(yardstick.textForText(JSON.stringify(toggle(call)), JSON.stringify(byAdmin(call))));
  const real = (/** @type {number} */ call) => organization.execute(toggle(call), byAdmin(call + 3)).orThrow();
  row("execute, one event", besideYardstick(compare(20_000, real, nothing)), "");
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
  const one = besideYardstick(compare(200_000, real, nothing));
  row(`hasAccess, ${assignments} assignments`, one, "ratio at most 1.50");
  const [all = NaN] = compare(20, () => organization.haveAccess(people, product), () => undefined);
  row("haveAccess, for each of them", [(all / assignments).toFixed(0)], "at most 150 ns");
}

/** @param {number} index */
function personId(index) {
  // Spread like real ids, so that hashing has to do its work.
  const spread = ((index + 1) * 2654435761) % 2 ** 32;
  return `${spread.toString(16).padStart(8, "0")}-7f5e-4f0a-9a44-${index.toString(16).padStart(12, "0")}`;
}

row("", ["ns a call", "no-op ns", "ratio"], "bound");
hasAccess(10_000);
execute();
