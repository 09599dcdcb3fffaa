/** Two at once see one truth, and what is killed in the middle is whole or not there. */

import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { verifyJournal } from "selfserve";

import { Storefront } from "../src/storefront/storefront.js";
import { Browser } from "./browser.js";
import { ADA, DAVIDE, MARCO, NEW_PROFILE, POWER_BI, START, addCard, browserOf, buyPowerBi, withStorefront } from "./setting.js";

const folder = mkdtempSync(join(tmpdir(), "storefront-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("two windows race for the last free license: one gets it, the other is told", async () => {
  await withStorefront(async (shop) => {
    const windows = [await browserOf(shop, ADA), await browserOf(shop, ADA)] as const;
    await buyPowerBi(windows[0], "1");
    const { rows } = await shop.storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: ADA } });
    const path = `/products/${rows[0]?.subscription}/licenses`;
    const [one, other] = [await windows[0].get(path), await windows[1].get(path)];
    const answers = await Promise.all([
      windows[0].send(one, "assign", "confirm", { people: [MARCO] }),
      windows[1].send(other, "assign", "confirm", { people: [DAVIDE] }),
    ]);
    const told = answers.filter(({ status }) => status !== 200);
    assert.equal(told.length, 1);
    assert.match(told[0]?.error("assign", "people") ?? "", /license/);
    const { rows: holders } = await shop.storefront.shop.view(
      { type: "licenses", subscription: rows[0]?.subscription ?? "" },
      { actor: { type: "user", id: ADA } },
    );
    assert.equal(holders.length, 1);
  });
});

/** Starts the server in a process of its own, and answers with where it is. */
async function serve(file: string): Promise<{ server: ChildProcess; address: string }> {
  const program = fileURLToPath(new URL("server-process.js", import.meta.url));
  const server = spawn(process.execPath, [program, file], { stdio: ["ignore", "pipe", "inherit"] });
  assert(server.stdout !== null);
  const [said] = await once(server.stdout, "data");
  return { server, address: String(said).trim() };
}

async function kill(server: ChildProcess): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

/** Ada's browser, with the price of ten licenses before her. */
async function atThePrice(address: string) {
  const ada = new Browser(address);
  const { token } = await ada.get("/");
  await ada.post("/session", new URLSearchParams({ token, person: ADA }));
  await addCard(ada, "/cards");
  const page = await ada.get(`/buy/${POWER_BI}`);
  return { ada, quoted: await ada.send(page, "purchase", "quote", { ...NEW_PROFILE, licenses: "10" }) };
}

test("the server is killed in the middle of a purchase: nothing is half there, and the form counts once", { timeout: 120_000 }, async () => {
  for (const wait of [0, 2, 5, 10, 40]) {
    const file = join(folder, `killed-${wait}.sqlite`);
    const first = await serve(file);
    const { ada, quoted } = await atThePrice(first.address);
    const sent = ada.send(quoted, "purchase", "confirm").catch(() => undefined); // nobody hears the answer
    await new Promise((resolve) => setTimeout(resolve, wait));
    await kill(first.server);
    await sent;
    const second = await serve(file);
    ada.moveTo(second.address);
    const again = await ada.send(quoted, "purchase", "confirm");
    assert.equal(again.status, 200, again.read);
    await kill(second.server);
    await isSound(file);
  }
});

/** One purchase, one invoice, which is paid. */
async function isSound(file: string): Promise<void> {
  const storefront = await Storefront.open({ file, start: START });
  try {
    await storefront.settle();
    const records = await storefront.records(0, 1_000);
    assert.deepEqual(verifyJournal(records).problems, []);
    const count = (type: string) => records.filter(({ event }) => event.type === type).length;
    assert.deepEqual(["subscription_purchased", "invoice_issued", "payment_received"].map(count), [1, 1, 1]);
  } finally {
    await storefront.close();
  }
}
