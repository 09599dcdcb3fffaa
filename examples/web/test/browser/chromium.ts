/** A real browser: Debian's Chromium, without a window, and without anything that it does on the network by itself. */

import { existsSync } from "node:fs";
import type { TestContext } from "node:test";

import { chromium, type Browser } from "playwright-core";

export const PROGRAM = "/usr/bin/chromium";

export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens one, with a profile of its own, and closes it; where there is none the test is skipped, and says so. */
export async function withChromium(test: TestContext, tried: (browser: Browser) => Promise<void>): Promise<void> {
  if (!existsSync(PROGRAM)) return test.skip("no Chromium: install Debian's package `chromium`");
  const browser = await chromium.launch({ executablePath: PROGRAM, args: FLAGS });
  try {
    await tried(browser);
  } finally {
    await browser.close();
  }
}
