// The store in a file: two processes, other languages, files that are not what they should be.

import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import Database from "better-sqlite3";

import { verifyJournal } from "selfserve";
import { HostError, StoreDamaged, StoreNewerSchema, StoreNotOurs, StoreUnavailable, sqlite } from "selfserve/host";
import { CHECKS } from "selfserve/host/conformance";
import { ORGANIZATION } from "selfserve/testing";

import { events, organization, places } from "../dist/host/conformance/trial.js";
import { File } from "../dist/host/sqlite/file.js";
import { COMMANDS } from "./host-process.mjs";
import { Hand, OPENED, World, buyVisio, fileIn, folder, hostOn, openShop, versionOf } from "./host-setting.mjs";

const files = folder();
const ONE = organization(1);

/** What every host writes of the opening, in whichever language. */
const shared = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../host/tests/files/${name}`, import.meta.url), "utf8");

/** The organization of the examples, in a file. @param {string} file */
async function hostIn(file) {
  const clock = new Hand().skewed();
  const store = await sqlite(file, { clock });
  return { store, host: hostOn(store, clock), shop: hostOn(store, clock).shop(ORGANIZATION) };
}

/** A file in which Ada has bought. */
async function openedFile() {
  const file = fileIn(files);
  const { store, shop } = await hostIn(file);
  await openShop(shop);
  await store.close();
  return file;
}

/** Does something in a file, by other means. @param {string} file @param {(sql: Database.Database) => void} act */
function by(file, act) {
  const sql = new Database(file);
  act(sql);
  sql.close();
}

for (const check of CHECKS) {
  test(`a file keeps the contract: ${check}`, async () => {
    const store = await sqlite(fileIn(files));
    await check.run(store);
    await store.close();
  });
}

test("every language writes the same file, byte for byte: one file is everybody's", async () => {
  const file = await openedFile();
  by(file, (sql) => {
    const asked = shared("rows.sql").trimEnd().split("\n");
    const found = asked.flatMap((question) => sql.prepare(question).pluck().all());
    assert.equal(`${found.join("\n")}\n`, shared("rossi.txt"));
  });
});

test("a shop goes on where it was: what was done, and what is to be done", async () => {
  const { store, host, shop } = await hostIn(await openedFile());
  await openShop(shop);
  assert.equal(await versionOf(shop), OPENED);
  const world = new World();
  assert.deepEqual([(await host.effects(world)).done, (await host.effects(world)).done], [3, 0]);
  assert(world.told.some((key) => key.includes(":charge_card:")));
  await store.close();
});

test("two processes share a file, and write to one organization at once (H2)", { timeout: 60_000 }, async () => {
  const file = await openedFile();
  const script = fileURLToPath(new URL("./host-process.mjs", import.meta.url));
  const children = [1_000, 2_000].map((first) => fork(script, [file, String(first)]));
  const ended = await Promise.all(children.map((child) => once(child, "exit")));
  assert.deepEqual(
    ended.map(([code]) => code),
    [0, 0],
  );
  const { store } = await hostIn(file);
  const { rows } = await store.load(ORGANIZATION, 0, 1_000);
  const report = verifyJournal(rows.map((row) => row.json));
  assert.deepEqual([report.problems, report.lines], [[], OPENED + 2 * 2 * COMMANDS]);
  await store.close();
});

test("whoever waits for others that write keeps the event loop from nothing", { timeout: 20_000 }, async () => {
  const file = await openedFile();
  const { store, shop } = await hostIn(file);
  const writing = new Database(file);
  writing.exec("BEGIN IMMEDIATE");
  const buying = buyVisio(shop, 10);
  let turns = 0;
  for (const start = performance.now(); performance.now() - start < 200; turns += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  writing.exec("ROLLBACK");
  writing.close();
  assert.equal((await buying).events.length, 2);
  assert(turns > 20, `${turns} turns`);
  await store.close();
});

test("a file of another application is left alone: not a byte of it is changed", async () => {
  const file = fileIn(files);
  const text = "not a database at all, but long enough to have a header of a hundred bytes. ".repeat(20);
  writeFileSync(file, text);
  await assert.rejects(sqlite(file), StoreNotOurs);
  assert.equal(readFileSync(file, "utf8"), text);
  const notes = fileIn(files);
  by(notes, (sql) => sql.exec("CREATE TABLE notes (text TEXT)"));
  const before = readFileSync(notes);
  await assert.rejects(sqlite(notes), /the file is not a store of ours: choose another place/);
  assert.deepEqual(readFileSync(notes), before);
});

test("newer tables are left alone, and where there is no folder, or no name, there is no file", async () => {
  const file = await openedFile();
  by(file, (sql) => sql.pragma("user_version = 2"));
  await assert.rejects(sqlite(file), (error) => {
    assert(error instanceof StoreNewerSchema);
    assert.deepEqual([error.code, error.found, error.known], ["store_newer_schema", 2, 1]);
    return true;
  });
  await assert.rejects(sqlite(`${files}/nowhere/shop.sqlite`), StoreUnavailable);
  // @ts-expect-error no name
  await assert.rejects(sqlite(7), { path: "$.file" });
});

for (const [wrong, code] of [
  ["DELETE FROM journal WHERE sequence = 2", "corrupt_journal"],
  ["DELETE FROM journal WHERE sequence = 5", "corrupt_journal"],
  ["UPDATE journal SET line = substr(line, 1, 40) WHERE sequence = 3", "corrupt_journal"],
  ["UPDATE journal SET line = replace(line, '0a6dd2ac', '0a6dd2ad') WHERE sequence = 1", "other_organization"],
  ["UPDATE head SET version = 3", "corrupt_journal"],
  ["UPDATE head SET version = -1", "store_damaged"],
]) {
  test(`rows that cannot be are told: ${wrong}`, async () => {
    const file = await openedFile();
    by(file, (sql) => sql.exec(wrong ?? ""));
    const { store, shop } = await hostIn(file);
    await assert.rejects(versionOf(shop), (error) => error instanceof HostError && error.code === code);
    await store.close();
  });
}

test("a damaged file is told", async () => {
  const file = fileIn(files);
  const store = await sqlite(file);
  await store.append("0", events(ONE, ...places(1, 199)));
  await store.close();
  const whole = readFileSync(file);
  writeFileSync(file, whole.fill(0xa5, 4096));
  await assert.rejects(
    sqlite(file).then((it) => it.load(ONE, 0, 1_000)),
    StoreDamaged,
  );
});

test("a store that is closed is told of, and what was under way ends first", async () => {
  const store = await sqlite(fileIn(files));
  const appending = store.append("0", events(ONE, 1));
  await Promise.all([store.close(), store.close()]);
  assert.equal((await appending).type, "done");
  await assert.rejects(store.load(ONE, 0, 1), StoreUnavailable);
  await assert.rejects(store.append("1", events(ONE, 2)), StoreUnavailable);
});

test("a thread that ends in the middle of an append leaves a doubt", async ({ mock }) => {
  const store = await sqlite(fileIn(files));
  const { postMessage } = Worker.prototype;
  /** @this {Worker} @param {unknown} asked */
  const endThen = function (asked) {
    postMessage.call(this, asked);
    this.terminate();
  };
  mock.method(Worker.prototype, "postMessage", endThen);
  assert.equal((await store.append("0", events(ONE, 1))).type, "unknown");
  await assert.rejects(store.append("0", events(ONE, 1)), StoreUnavailable);
  await assert.rejects(store.load(ONE, 0, 1), StoreUnavailable);
  await store.close();
});

test("a full disk writes nothing, and room helps", () => {
  const connection = new Database(fileIn(files));
  const file = new File(connection);
  const room = (/** @type {number} */ pages) => connection.pragma(`max_page_count = ${pages}`);
  room(Number(connection.pragma("page_count", { simple: true })) + 4);
  assert.throws(() => file.append("0", events(ONE, ...places(1, 5_000))), { code: "store_full" });
  assert.equal(file.load(ONE, 0, 10).head, 0);
  room(1_000_000);
  assert.deepEqual(file.append("0", events(ONE, ...places(1, 5_000))), { type: "done", version: "5000" });
  file.close();
});
