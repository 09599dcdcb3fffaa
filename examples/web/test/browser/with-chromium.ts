/** The browser that the tests of a file share. */

import { after, type TestContext } from "node:test";

import type { Browser } from "playwright-core";

import { MISSING, PROGRAM, launch } from "./chromium.js";

let launched: Promise<Browser> | undefined;

/** It is opened where it is first needed. Where there is none the test is skipped, and says so. */
export async function withChromium(test: TestContext, tried: (browser: Browser) => Promise<void>): Promise<void> {
  if (PROGRAM === undefined) return test.skip(MISSING);
  launched ??= launch();
  await tried(await launched);
}

after(async () => (await launched)?.close());
