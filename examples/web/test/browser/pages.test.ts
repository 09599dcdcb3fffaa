/** Every page there is, looked at by axe-core and measured: nothing stands in anybody's way, nothing is cut off. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import { ADA, GIULIA, withStorefront } from "../setting.js";
import { withChromium } from "./chromium.js";
import { everyPath, readerOf } from "./paths.js";
import { Reader, type Reading } from "./reader.js";
import { playScene } from "./scene.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const READINGS: readonly Reading[] = [
  { language: "english", width: 1440, scripts: true },
  { language: "italian", width: 360, scripts: true, dark: true },
];

for (const reading of READINGS) {
  test(`every page: ${reading.language}, ${reading.width} px`, { timeout: 120_000 }, async (context) => {
    await withChromium(context, (browser) =>
      withStorefront(async (shop) => {
        const scene = await playScene(shop);
        const paths = everyPath(scene);
        for (const person of [ADA, GIULIA]) {
          const reader = await Reader.open(browser, shop.address, person, reading);
          for (const path of paths.filter((path) => readerOf(path) === person)) await look(reader, path);
          await reader.close();
        }
      }),
    );
  });
}

async function look(reader: Reader, path: string): Promise<void> {
  await reader.go(path);
  assert(!path.includes("/:"), path);
  await reader.page.evaluate(AXE);
  const found = await reader.page.evaluate("axe.run({ resultTypes: ['violations'] })");
  const { violations } = found as { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`);
  assert.deepEqual(told, [], path);
}
