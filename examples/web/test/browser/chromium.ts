/** A real browser: Debian's Chromium, without a window, and without anything that it does on the network by itself. */

import { existsSync } from "node:fs";
import { after, type TestContext } from "node:test";

import { chromium, type Browser } from "playwright-core";

/** The one that was made to have no window does the same for half the work. */
export const PROGRAM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find(existsSync);

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  if (PROGRAM === undefined) throw new Error("no Chromium: install Debian's package `chromium-headless-shell` or `chromium`");
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS });
}

let launched: Promise<Browser> | undefined;

/** The one browser of a file of tests, opened where it is first needed. Where there is none the test is skipped, and says so. */
export async function withChromium(test: TestContext, tried: (browser: Browser) => Promise<void>): Promise<void> {
  if (PROGRAM === undefined) return test.skip("no Chromium: install Debian's package `chromium-headless-shell` or `chromium`");
  launched ??= launch();
  await tried(await launched);
}

after(async () => (await launched)?.close());
