// The arithmetic of a change of seats in big.js and in dinero.js: how long it takes, for the bench table.
//
// The argument is the change as JSON; see benches/benches/table/peers.rs.

import assert from "node:assert/strict";

import Big from "big.js";
import Dinero from "dinero.js";

const RUNS = 9;
const CHANGES = 20_000;

/**
 * @typedef {{ days: number, licenses: number, price: string, lots: [number, number][], cents: number[] }} Change
 */

/** @param {Change} change */
function bigJs({ days, licenses, price, lots }) {
  const rounded = (/** @type {any} */ value) => value.div(days).round(2, Big.roundHalfUp);
  let value = new Big(price).times(licenses * days);
  let before = rounded(value);
  return lots.map(([removed, left]) => {
    value = value.minus(new Big(price).times(removed * left));
    const after = rounded(value);
    const amount = after.minus(before);
    before = after;
    return amount.times(100).toNumber();
  });
}

/** @param {Change} change */
function dineroJs({ days, licenses, price, lots }) {
  // Dinero divides integers: the price in tenths of a cent, so that dividing by ten times the days rounds once, to cents.
  const tenths = Dinero({ amount: Math.round(Number(price) * 1000), currency: "EUR" });
  const rounded = (/** @type {any} */ value) => value.divide(days * 10, "HALF_AWAY_FROM_ZERO");
  let value = tenths.multiply(licenses * days);
  let before = rounded(value);
  return lots.map(([removed, left]) => {
    value = value.subtract(tenths.multiply(removed * left));
    const after = rounded(value);
    const amount = after.subtract(before);
    before = after;
    return amount.getAmount();
  });
}

/**
 * How long one change takes: the best of several runs, in processor time.
 *
 * @param {Change} change
 * @param {(change: Change) => number[]} amounts
 */
function nanoseconds(change, amounts) {
  const runs = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    for (let count = 0; count < CHANGES; count += 1) amounts(change);
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * 1000) / CHANGES;
  });
  return Math.min(...runs);
}

/** @type {Change} */
const change = JSON.parse(process.argv[2] ?? "");
for (const [name, amounts] of /** @type {const} */ ([["big.js", bigJs], ["dinero.js", dineroJs]])) {
  assert.deepEqual(amounts(change), change.cents);
  console.log(`${name}\t${nanoseconds(change, amounts).toFixed(0)}`);
}
