/**
 * `node screenshots.js FOLDER` takes the three screenshots that are committed; with `all` behind it one of every page, narrow
 * and wide, light and dark, to look at.
 */

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import type { Browser } from "playwright-core";

import type { Started } from "../../src/start.js";
import { ADA, GIULIA, withStorefront } from "../setting.js";
import { launch } from "./chromium.js";
import { everyPath, readerOf } from "./paths.js";
import { Reader, type Reading } from "./reader.js";
import { playScene, type Scene } from "./scene.js";

const [folder = "screenshots", extent] = process.argv.slice(2);

/** The size of the committed ones: what a README shows without shrinking it much. */
const SIZE = { width: 1120, height: 1100 };

async function committed(browser: Browser, { address }: Started, scene: Scene): Promise<void> {
  const reading = { language: "english", width: SIZE.width, scripts: true } as const;
  const ada = await Reader.open(browser, address, ADA, reading);
  await ada.go("/buy");
  await take(ada, "buy.png");
  await ada.go(`/products/${scene.subscription}/licenses`);
  await ada.fill("total", "licenses", "20");
  await ada.price("total");
  await take(ada, "licenses.png");
  const giulia = await Reader.open(browser, address, GIULIA, { ...reading, dark: true });
  await giulia.go("/admin/forecast");
  await take(giulia, "forecast.png");
}

async function take({ page }: Reader, name: string): Promise<void> {
  await page.setViewportSize(SIZE);
  await page.screenshot({ path: join(folder, name) });
}

/** Every way in which a page can look. */
const READINGS: readonly Reading[] = (["english", "italian"] as const).flatMap((language) =>
  [1440, 360].flatMap((width) => [false, true].map((dark) => ({ language, width, dark, scripts: true }))),
);

async function everything(browser: Browser, shop: Started, scene: Scene): Promise<void> {
  for (const reading of READINGS) {
    for (const person of [ADA, GIULIA]) {
      const reader = await Reader.open(browser, shop.address, person, reading);
      for (const path of everyPath(scene).filter((path) => readerOf(path) === person)) {
        await reader.go(path);
        const name = path.replace(/[\da-f]{8}-[\da-f-]{27}/, "id").replaceAll("/", "_");
        const { language, width, dark } = reading;
        await reader.page.screenshot({ path: join(folder, `${name}-${width}-${language}-${dark ? "dark" : "light"}.png`), fullPage: true });
      }
      await reader.close();
    }
  }
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
await withStorefront(async (shop) => {
  const scene = await playScene(shop);
  await (extent === "all" ? everything(browser, shop, scene) : committed(browser, shop, scene));
});
await browser.close();
