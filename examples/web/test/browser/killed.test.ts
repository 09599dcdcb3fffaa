/** The server is killed in the middle of a purchase, and started again: nothing is half there, and sending again is safe. */

import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { verifyJournal } from "selfserve";
import { sqlite } from "selfserve/host";

import { ORGANIZATION } from "../../src/storefront/facts.js";
import { ADA, CARD, NEW_PROFILE, POWER_BI } from "../setting.js";
import { withChromium } from "./with-chromium.js";
import { Reader } from "./reader.js";

const SERVE = fileURLToPath(new URL("serve.js", import.meta.url));

/** When the server dies: so many milliseconds after the browser has sent the form, or once the journal has grown by it. */
const MOMENTS = [0, "written", 300] as const;

interface Served {
  readonly process: ChildProcess;
  readonly address: string;
}

test("killed in the middle of a purchase", { timeout: 100_000 }, async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "storefront-"));
  const file = join(folder, "shop.sqlite");
  let served = await serve(file, 0);
  try {
    await withChromium(context, async (browser) => {
      const ada = await Reader.open(browser, served.address, ADA, { language: "english", width: 1440, scripts: false });
      await entersCard(ada);
      for (const [bought, moment] of MOMENTS.entries()) {
        await prepares(ada, bought);
        const sent = await ada.entered("purchase", "confirm");
        const isSent = ada.page.waitForEvent("request");
        const clicked = ada.form("purchase").locator('button[value="confirm"]').click({ noWaitAfter: true }).catch(() => {});
        await isSent;
        await (moment === "written" ? written(file, bought) : pause(moment));
        await kill(served);
        await clicked;
        const isBought = await isWhole(file, bought);
        context.diagnostic(`killed at ${moment}: ${isBought ? "all of it is there" : "nothing is there"}`);
        served = await serve(file, Number(new URL(served.address).port));
        const answered = await ada.sendsAgain(sent);
        assert(answered.includes(ada.words.done.bought), answered);
        assert.equal(await count(file, "subscription_purchased"), bought + 1);
      }
      await isPaid(file);
      await ada.close();
    });
  } finally {
    await kill(served);
    rmSync(folder, { recursive: true, force: true });
  }
});

async function serve(file: string, port: number): Promise<Served> {
  const child = spawn(process.execPath, [SERVE, file, String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { process: child, address: line.toString().trim() };
}

async function kill({ process: child }: Served): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function entersCard(ada: Reader): Promise<void> {
  await ada.go("/cards");
  await ada.loads(() => ada.page.locator("main a.button").click());
  for (const [field, value] of Object.entries(CARD)) await ada.page.fill(`[name="${field}"]`, value);
  await ada.loads(() => ada.page.locator("main form button").click());
  await ada.press("add", "confirm");
}

/** A purchase as far as its price: the first one with a new billing profile, each of more licenses. */
async function prepares(ada: Reader, bought: number): Promise<void> {
  await ada.go(`/buy/${POWER_BI}`);
  if (bought === 0) {
    for (const [field, value] of Object.entries(NEW_PROFILE)) if (field !== "billing.billingProfile") await ada.fill("purchase", field, value);
  }
  await ada.fill("purchase", "licenses", String(bought + 1));
  await ada.price("purchase");
}

/** Either all of it is in the journal, or nothing is; and every event of it is sound. */
async function isWhole(file: string, before: number): Promise<boolean> {
  assert.deepEqual(verifyJournal((await journal(file)).join("\n")).problems, []);
  const bought = await count(file, "subscription_purchased");
  assert([before, before + 1].includes(bought));
  assert.equal(await count(file, "invoice_issued"), bought);
  return bought > before;
}

/** What was ordered when the server died is charged by the next one, and once. */
async function isPaid(file: string): Promise<void> {
  while ((await count(file, "payment_received")) < MOMENTS.length) await pause(50);
  assert.equal(await count(file, "payment_received"), MOMENTS.length);
}

/** Waits until one more purchase is in the journal. */
async function written(file: string, before: number): Promise<void> {
  while ((await count(file, "subscription_purchased")) === before) await pause(1);
}

async function count(file: string, type: string): Promise<number> {
  return (await journal(file)).filter((line) => line.includes(`"type":"${type}"`)).length;
}

async function journal(file: string): Promise<readonly string[]> {
  const store = await sqlite(file);
  try {
    const { rows } = await store.load(ORGANIZATION, 0, 10_000);
    return rows.map(({ json }) => (typeof json === "string" ? json : Buffer.from(json).toString()));
  } finally {
    await store.close();
  }
}
