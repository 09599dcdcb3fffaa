/** Every page there is, looked at by axe-core and measured: nothing stands in anybody's way, nothing is cut off. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import type { Browser } from "playwright-core";

import type { Started } from "../../src/start.js";
import { ADA, GIULIA, withStorefront } from "../setting.js";
import { withChromium } from "./with-chromium.js";
import { everyPath, readerOf } from "./paths.js";
import { Reader, type Reading } from "./reader.js";
import { playScene, type Scene } from "./scene.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const READINGS: readonly Reading[] = [
  { language: "english", width: 1440, scripts: true },
  { language: "italian", width: 360, scripts: true, dark: true },
];

test("every page, to everybody", { timeout: 180_000, concurrency: true }, async (context) => {
  await withChromium(context, (browser) =>
    withStorefront(async (shop) => {
      const scene = await playScene(shop);
      const all = READINGS.flatMap((reading) => [ADA, GIULIA].map((person) => ({ reading, person })));
      await Promise.all(
        all.map(({ reading, person }) =>
          context.test(`${person === ADA ? "a purchaser" : "an administrator"}: ${reading.language}, ${reading.width} px`, () =>
            looks(browser, shop, scene, person, reading),
          ),
        ),
      );
    }),
  );
});

async function looks(browser: Browser, shop: Started, scene: Scene, person: string, reading: Reading): Promise<void> {
  const reader = await Reader.open(browser, shop.address, person, reading);
  for (const path of everyPath(scene).filter((path) => readerOf(path) === person)) {
    assert(!path.includes("/:"), path);
    await reader.go(path);
    await isSound(reader);
  }
  await (person === ADA ? fillsIn(reader, scene) : previews(reader));
  await reader.close();
}

/** Forms that show something: who was found, a price, what is wrong. */
async function fillsIn(ada: Reader, { subscription }: Scene): Promise<void> {
  await ada.go(`/products/${subscription}/licenses`);
  await ada.fill("total", "licenses", "20");
  await ada.price("total");
  await ada.fill("assign", "find", "mar");
  await ada.form("assign").locator("[data-found] input:enabled").first().check();
  await isSound(ada);
  await ada.press("schedule", "confirm");
  await ada.fill("schedule", "licenses", "many");
  await ada.press("schedule", "confirm");
  await isSound(ada);
}

/** What would change, and what is wrong with what was entered. */
async function previews(giulia: Reader): Promise<void> {
  await giulia.go("/admin/limits/organization");
  await giulia.fill("limit", "limit.monthlySpending.EUR", "1");
  await giulia.press("limit", "preview");
  await isSound(giulia);
  await giulia.fill("limit", "limit.monthlySpending.EUR", "little");
  await giulia.press("limit", "preview");
  await isSound(giulia);
}

/** axe-core finds nothing. Styles are not loaded once more for it: none of them speaks. */
async function isSound(reader: Reader): Promise<void> {
  await reader.page.evaluate(AXE);
  const found = await reader.page.evaluate("axe.run({ resultTypes: ['violations'], preload: false })");
  const { violations } = found as { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`);
  assert.deepEqual(told, [], reader.page.url());
}
