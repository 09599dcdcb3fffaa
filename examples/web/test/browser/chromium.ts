/** A real browser: Debian's Chromium, without a window, and without anything that it does on the network by itself. */

import { existsSync } from "node:fs";

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

export const MISSING = "no Chromium: install Debian's package `chromium-headless-shell` or `chromium`";

export function launch(): Promise<Browser> {
  if (PROGRAM === undefined) throw new Error(MISSING);
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS });
}
