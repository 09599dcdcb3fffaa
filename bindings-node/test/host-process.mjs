// What a process of its own does in the tests of the stores: it gives commands, in a place that others have, too.

import { argv } from "node:process";
import { fileURLToPath } from "node:url";

import pg from "pg";

import { Contended, postgres, sqlite } from "selfserve/host";
import { ORGANIZATION } from "selfserve/testing";

import { Hand, buyVisio, hostOn } from "./host-setting.mjs";

/** How many commands each process gives. */
export const COMMANDS = 25;

/** @param {string} place @param {number} first */
async function buyInAProcessOfItsOwn(place, first) {
  const clock = new Hand().skewed();
  const pool = place.startsWith("postgresql:") ? new pg.Pool({ connectionString: place }) : undefined;
  const store = pool ? await postgres(pool) : await sqlite(place, { clock });
  const shop = hostOn(store, clock).shop(ORGANIZATION);
  for (let number = first; number < first + COMMANDS; number += 1) await buyAtLast(shop, number);
  await pool?.end();
}

/** Gives it again where others were faster. @param {import("selfserve/host").Shop} shop @param {number} number */
async function buyAtLast(shop, number) {
  for (;;) {
    try {
      return await buyVisio(shop, number);
    } catch (problem) {
      if (!(problem instanceof Contended)) throw problem;
    }
  }
}

const [, script, place, first] = argv;
if (script === fileURLToPath(import.meta.url) && place !== undefined) await buyInAProcessOfItsOwn(place, Number(first));
