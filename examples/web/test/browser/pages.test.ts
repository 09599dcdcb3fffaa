/** Every page there is, looked at by axe-core and measured: nothing stands in anybody's way, nothing is cut off. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import { PAGES } from "../../src/pages/index.js";
import { ADA, GIULIA, POWER_BI, withStorefront } from "../setting.js";
import { withChromium } from "./chromium.js";
import { Reader, type Reading } from "./reader.js";
import { PLANNER, RPA, playScene, type Scene } from "./scene.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const READINGS: readonly Reading[] = [
  { language: "english", width: 1440, scripts: true },
  { language: "italian", width: 360, scripts: true, dark: true },
];

/** What stands for each parameter of a path, where it is not the same on every page. */
function pathsOf(path: string, scene: Scene): readonly string[] {
  const whole = path
    .replace(":subscription", scene.subscription)
    .replace(":sequence", String(scene.invoice))
    .replace(":paymentMethod", scene.card)
    .replace(":card", scene.card)
    .replace(":billingProfile", scene.profile)
    .replace(":profile", scene.profile)
    .replace(":step", "turn_off_recurring_billing")
    .replace("purchases/:request", `purchases/${scene.purchaseRequest}`)
    .replace("licenses/:request", `licenses/${scene.licenseRequest}`)
    .replace(":policy", scene.autoClaim)
    .replace(":scope", `product-${POWER_BI}`)
    .replace("licenses/:product", `licenses/${RPA}`)
    .replace(":product/trial", `${PLANNER}/trial`)
    .replace(":product", POWER_BI);
  return [whole];
}

/** Which pages somebody else than the administrator looks at. */
function readerOf(path: string): string {
  return path.startsWith("/admin") || path.endsWith("/take-over") ? GIULIA : ADA;
}

for (const reading of READINGS) {
  test(`every page: ${reading.language}, ${reading.width} px`, { timeout: 120_000 }, async (context) => {
    await withChromium(context, (browser) =>
      withStorefront(async (shop) => {
        const scene = await playScene(shop);
        const paths = ["/", ...PAGES.flatMap(({ path }) => pathsOf(path, scene))];
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
