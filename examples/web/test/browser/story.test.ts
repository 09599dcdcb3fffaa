/** The whole story in a real browser: what Ada buys, and what Giulia then sees and decides. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Browser } from "playwright-core";

import type { Started } from "../../src/start.js";
import { ADA, GIULIA, withStorefront } from "../setting.js";
import { administers } from "./administrator.js";
import { withChromium } from "./with-chromium.js";
import { buysAndCancels } from "./purchaser.js";
import { READINGS, Reader, nameOf, type Reading } from "./reader.js";

test("the purchaser and the administrator, whatever they read, and on what", { timeout: 180_000, concurrency: true }, async (context) => {
  await withChromium(context, async (browser) => {
    const stories = READINGS.map((reading) => context.test(nameOf(reading), () => withStorefront((shop) => play(browser, shop, reading))));
    await Promise.all(stories);
  });
});

async function play(browser: Browser, shop: Started, reading: Reading): Promise<void> {
  const ada = await Reader.open(browser, shop.address, ADA, reading);
  await buysAndCancels(ada, shop);
  const giulia = await Reader.open(browser, shop.address, GIULIA, reading);
  await administers(giulia, ada, shop);
  assert.deepEqual([...ada.troubles, ...giulia.troubles], []);
  await ada.close();
  await giulia.close();
}
