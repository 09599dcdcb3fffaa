// The store in PostgreSQL, on a server that is thrown away; not tried where none is installed.

import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import pg from "pg";

import { verifyJournal } from "selfserve";
import { HostError, StoreNewerSchema, StoreNotOurs, StoreUnavailable, postgres } from "selfserve/host";
import { CHECKS } from "selfserve/host/conformance";
import { ORGANIZATION } from "selfserve/testing";

import { events, organization } from "../dist/host/conformance/trial.js";
import * as statements from "../dist/host/postgres/statements.js";
import * as tables from "../dist/host/postgres/tables.js";
import { Hand, OPENED, World, buyVisio, hostOn, openShop, versionOf } from "./host-setting.mjs";
import { COMMANDS } from "./host-process.mjs";
import { programs, startServer } from "./throwaway.mjs";

const found = programs();
const isWanted = process.env.CI === "true";
const skip = found === undefined && !isWanted && "no PostgreSQL: on Debian `apt-get install postgresql`";
const ONE = organization(1);

describe("PostgreSQL", { skip }, () => {
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  /** @type {pg.Pool[]} */
  const pools = [];
  let numbers = 0;

  before(async () => {
    assert(found, "no PostgreSQL");
    server = await startServer(found);
  });

  after(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await server?.end();
  });

  /** The address of a database of its own for a test. */
  async function database() {
    const name = `test_${(numbers += 1)}`;
    await execute(server.url("postgres"), `CREATE DATABASE ${name}`);
    return server.url(name);
  }

  /** Does something in a database, by other means. @param {string} address @param {string} statement */
  async function execute(address, statement) {
    const client = new pg.Client(address);
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  /** @param {string} address @param {import("selfserve/host").PostgresOptions} [options] */
  function storeIn(address, options, max = 8) {
    const pool = new pg.Pool({ connectionString: address, max });
    pools.push(pool);
    return postgres(pool, options);
  }

  /** The organization of the examples, at their time. @param {string} address */
  async function hostIn(address) {
    return hostOn(await storeIn(address), new Hand().skewed());
  }

  for (const check of CHECKS) {
    test(`it keeps the contract: ${check}`, async () => check.run(await storeIn(await database())));
  }

  test("a shop goes on where it was: what was done, and what is to be done", async () => {
    const address = await database();
    await openShop((await hostIn(address)).shop(ORGANIZATION));
    const [later, world] = [await hostIn(address), new World()];
    await openShop(later.shop(ORGANIZATION));
    assert.equal(await versionOf(later.shop(ORGANIZATION)), OPENED);
    assert.deepEqual([(await later.effects(world)).done, (await later.effects(world)).done], [3, 0]);
  });

  test("a snapshot and a page of a thousand come back as they went", async () => {
    const address = await database();
    const [store, hand] = [await storeIn(address), new Hand()];
    await openShop(hostOn(store, hand.skewed(), { snapshotEvery: 1 }).shop(ORGANIZATION));
    assert.equal(await versionOf(hostOn(store, hand.skewed()).shop(ORGANIZATION)), OPENED);
  });

  test("two processes share a database, and write to one organization at once (H2)", { timeout: 60_000 }, async () => {
    const address = await database();
    await openShop((await hostIn(address)).shop(ORGANIZATION));
    const script = fileURLToPath(new URL("./host-process.mjs", import.meta.url));
    const children = [1_000, 2_000].map((first) => fork(script, [address, String(first)]));
    const ended = await Promise.all(children.map((child) => once(child, "exit")));
    assert.deepEqual(
      ended.map(([code]) => code),
      [0, 0],
    );
    const { rows } = await (await storeIn(address)).load(ORGANIZATION, 0, 1_000);
    const report = verifyJournal(rows.map((row) => row.json));
    assert.deepEqual([report.problems, report.lines], [[], OPENED + 2 * 2 * COMMANDS]);
  });

  test("of many who come to a new database at once, one makes the tables", async () => {
    const address = await database();
    await Promise.all([1, 2, 3, 4].map(() => storeIn(address)));
  });

  test("whoever waited while another made the tables sees them", async () => {
    const address = await database();
    const other = new pg.Client(address);
    await other.connect();
    await other.query("BEGIN; SELECT pg_advisory_xact_lock(x'73737276'::int)");
    const opening = storeIn(address);
    await untilSomebodyWaits(address);
    // Little is made here, so that the server does not tell the other connection of its own accord.
    await other.query("CREATE SCHEMA selfserve; CREATE TABLE selfserve.tables AS SELECT 1 AS version; COMMIT");
    await opening;
    await other.end();
  });

  test("what is not ours is left alone: another application's, a newer version's, another encoding, none", async () => {
    const address = await database();
    await storeIn(address);
    await execute(address, "UPDATE selfserve.tables SET version = 2");
    await assert.rejects(storeIn(address), (error) => error instanceof StoreNewerSchema && error.found === 2);
    await execute(address, "DROP TABLE selfserve.tables");
    await assert.rejects(storeIn(address), (error) => error instanceof StoreNotOurs);
    await execute(address, "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0");
    await assert.rejects(storeIn(server.url("latin")), /LATIN1/);
    await assert.rejects(storeIn(server.url("missing")), StoreUnavailable);
    // @ts-expect-error no pool
    await assert.rejects(postgres("not a pool"), { path: "$.pool" });
  });

  for (const [wrong, code] of [
    ["DELETE FROM selfserve.journal WHERE sequence = 2", "corrupt_journal"],
    ["DELETE FROM selfserve.journal WHERE sequence = 5", "corrupt_journal"],
    ["UPDATE selfserve.head SET version = 3", "corrupt_journal"],
    ["UPDATE selfserve.head SET version = -1", "store_damaged"],
  ]) {
    test(`rows that cannot be are told: ${wrong}`, async () => {
      const address = await database();
      await openShop((await hostIn(address)).shop(ORGANIZATION));
      await execute(address, wrong ?? "");
      const shop = (await hostIn(address)).shop(ORGANIZATION);
      await assert.rejects(versionOf(shop), (error) => error instanceof HostError && error.code === code);
    });
  }

  test("a statement that is refused is certain: nothing was written", async () => {
    const store = await storeIn(await database());
    const order = { id: "1", json: "{}" };
    const twice = { ...events(ONE, 1), orders: [order, order] };
    await assert.rejects(
      store.append("0", twice),
      (error) => error instanceof StoreUnavailable && /23505/.test(error.problem),
    );
    assert.deepEqual(await store.append("0", events(ONE, 1)), { type: "done", version: "1" });
  });

  /** Ends every other connection to a database, as a server does that goes away. @param {string} address */
  const killTheOthers = (address) =>
    execute(
      address,
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity" +
        " WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle in transaction'",
    );

  /** Does something while another holds the head's row. @param {string} address @param {() => Promise<void>} act */
  async function heldUp(address, act) {
    const other = new pg.Client(address);
    await other.connect();
    await other.query("BEGIN");
    await other.query("UPDATE selfserve.head SET version = version");
    await act();
    await other.query("ROLLBACK");
    await other.end();
  }

  test("a connection that breaks in the middle leaves a doubt, which the next read settles", async () => {
    const address = await database();
    const store = await storeIn(address);
    await store.append("0", events(ONE, 1));
    await heldUp(address, async () => {
      const appending = store.append("1", events(ONE, 2));
      await untilSomebodyWaits(address);
      await killTheOthers(address);
      assert.equal((await appending).type, "unknown");
    });
    assert.equal((await store.load(ONE, 0, 10)).head, 1);
    assert.deepEqual(await store.append("1", events(ONE, 2)), { type: "done", version: "2" });
  });

  /** @param {string} address */
  async function untilSomebodyWaits(address) {
    const client = new pg.Client(address);
    await client.connect();
    for (let rows = []; rows.length === 0;) {
      ({ rows } = await client.query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"));
    }
    await client.end();
  }

  test("a host does not mind, and idle connections that broke are replaced", async () => {
    const address = await database();
    const shop = (await hostIn(address)).shop(ORGANIZATION);
    await openShop(shop);
    await killTheOthers(address);
    assert.equal((await buyVisio(shop, 10)).events.length, 2);
    assert.equal(await versionOf(shop), OPENED + 2);
  });

  test("who does not answer is not waited for, nor canceled: the append arrives, and is settled first", async () => {
    const address = await database();
    await storeIn(address);
    const store = await storeIn(address, { patience: 2_000 });
    await store.append("0", events(ONE, 1));
    await heldUp(address, async () => assert.equal((await store.append("1", events(ONE, 2))).type, "unknown"));
    assert.equal((await store.load(ONE, 0, 10)).head, 2);
    assert.deepEqual(await store.append("1", events(ONE, 2)), { type: "conflict" });
  });

  test("who gets no connection in time is told for certain", async () => {
    const address = await database();
    await storeIn(address);
    const store = await storeIn(address, { patience: 2_000 }, 1);
    await store.append("0", events(ONE, 1));
    await heldUp(address, async () => {
      const [first, second] = await Promise.allSettled([
        store.append("1", events(ONE, 2)),
        store.append("0", events(organization(2), 1)),
      ]);
      assert(first?.status === "fulfilled" && first.value.type === "unknown");
      assert(second?.status === "rejected" && second.reason instanceof StoreUnavailable);
    });
    assert.deepEqual(await store.append("0", events(organization(2), 1)), { type: "done", version: "1" });
  });

  test("as many append at once as there are connections, and the rest behind them", async () => {
    const store = await storeIn(await database(), {}, 2);
    const all = Array.from({ length: 40 }, (_, number) => organization(number));
    const answers = await Promise.all(all.map((whose) => store.append("0", events(whose, 1))));
    assert(answers.every((answer) => answer.type === "done"));
  });

  test("what the application has told its driver about values does not matter", async () => {
    const parsers = [20, 1184, 2950].map((kind) => /** @type {const} */ ([kind, pg.types.getTypeParser(kind)]));
    for (const [kind] of parsers) pg.types.setTypeParser(kind, () => "nonsense");
    try {
      const store = await storeIn(await database());
      await store.append("0", events(ONE, 1));
      assert.deepEqual((await store.load(ONE, 0, 1)).rows, [{ organization: ONE, sequence: 1, json: '{"event":1}' }]);
      assert(Math.abs((await store.now()).getTime() - Date.now()) < 60_000);
    } finally {
      for (const [kind, parser] of parsers) pg.types.setTypeParser(kind, parser);
    }
  });
});

test("the SQL is that of every language, word by word: one database is everybody's", () => {
  for (const [name, module] of Object.entries({ statements, tables })) {
    const source = readFileSync(new URL(`../../host/src/postgres/${name}.rs`, import.meta.url), "utf8");
    const text = source.replace(/\s+/g, " ");
    const ours = Object.entries(module).filter(([it]) => /^[A-Z]+$/.test(it) && !["NEXT", "FIRST"].includes(it));
    for (const [it, sql] of ours) {
      if (typeof sql === "string") assert(text.includes(sql.trim().replace(/\s+/g, " ")), `${name}: ${it}`);
    }
  }
});
