// What calls from Node cost, each beside a call that converts the same arguments and does nothing.

import { createRequire } from "node:module";

import { blocking, byAdmin, founded } from "../test/story.mjs";

const { Yardstick } = createRequire(import.meta.url)("./yardstick.node");
const RUNS = 9;

/**
 * The median over several runs, in nanoseconds a call; the first run only warms up.
 *
 * @param {number} calls
 * @param {(call: number) => unknown} body
 */
function nanoseconds(calls, body) {
  const times = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call += 1) body(run * calls + call);
    times.push(Number(process.hrtime.bigint() - start) / calls);
  }
  return times.slice(1).sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

/**
 * Prints a call beside its yardstick.
 *
 * @param {string} name
 * @param {number} call
 * @param {number} yardstick
 * @param {string} [bound]
 */
function row(name, call, yardstick, bound = "") {
  const figures = [call.toFixed(0), yardstick.toFixed(0), (call / yardstick).toFixed(2)];
  console.log(name.padEnd(34) + figures.map((figure) => figure.padStart(12)).join("") + `   ${bound}`);
}

function execute() {
  const { organization } = founded();
  /** @type {(call: number) => import("selfserve").SetPolicy} */
  const toggle = (call) => ({ ...blocking, value: call % 2 === 0 ? "enabled" : "disabled" });
  const answer = JSON.stringify(organization.execute(blocking, byAdmin(2)));
  const yardstick = new Yardstick(answer);
  const nothing = nanoseconds(20_000, (call) =>
    JSON.parse(yardstick.textForText(JSON.stringify(toggle(call)), JSON.stringify(byAdmin(call)))),
  );
  const real = nanoseconds(20_000, (call) => organization.execute(toggle(call), byAdmin(call + 3)).events);
  row("execute, one event", real, nothing);
}

console.log("".padEnd(34) + ["ns a call", "no-op ns", "ratio"].map((head) => head.padStart(12)).join("") + "   bound");
execute();
