// The example of a shop behind HTTP, asked by a real client.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { Catalog, Directory, type ChargeCard, type Command, type PersonId } from "selfserve";
import { Host, sqlite, type Outside, type Task } from "selfserve/host";
import { ADA, CATALOG, MARCO, ORGANIZATION, PEOPLE, POWER_BI, addCard, create, firstPurchase } from "selfserve/testing";

import { service } from "./service.js";

const folder = mkdtempSync(join(tmpdir(), "selfserve-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const ASSIGN: Command = { type: "assign_licenses", subscription: POWER_BI, people: [MARCO] };

/** A payment provider that keeps what it was asked. */
class Provider implements Outside {
  readonly charges: [Task, ChargeCard][] = [];
  charge(task: Task, charge: ChargeCard): void {
    this.charges.push([task, charge]);
  }
  refund(): void {}
  notify(): void {}
}

/** Starts the service on a file of this name, lets somebody ask it, and ends it. */
async function whileRunning(name: string, outside: Outside, ask: (client: Client) => Promise<void>): Promise<void> {
  const store = await sqlite(join(folder, name));
  const app = service(new Host(store, new Catalog(CATALOG), new Directory(PEOPLE)), outside);
  try {
    await ask(new Client(await app.listen({ host: "127.0.0.1", port: 0 })));
  } finally {
    await app.close();
    await store.close();
  }
}

class Client {
  constructor(private readonly address: string) {}

  /** Asks, as somebody, under a key. */
  async post(path: string, body: unknown, { person, key }: { person?: PersonId; key?: number } = {}): Promise<Response> {
    const id = `00000000-0000-0000-0000-${String(key).padStart(12, "0")}`;
    const headers = new Headers({ "content-type": "application/json" });
    if (person !== undefined) headers.set("x-person", person);
    if (key !== undefined) headers.set("idempotency-key", id);
    const url = `${this.address}/organizations/${ORGANIZATION}/${path}`;
    return fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  }

  /** Gives a command, which has to be carried out. */
  async give(key: number, command: Command, person?: PersonId): Promise<any> {
    const asked = person === undefined ? { key } : { key, person };
    const response = await this.post(person === undefined ? "system" : "commands", command, asked);
    const answer = await response.json();
    assert.equal(response.status, 200, JSON.stringify(answer));
    return answer;
  }
}

test("signed up, quoted, bought, charged, reported: and again in another process", { timeout: 30_000 }, async () => {
  const provider = new Provider();
  await whileRunning("shop.sqlite", provider, async (client) => {
    await client.give(1, create());
    await client.give(2, addCard(), ADA);
    const quoted: any = await (await client.post("quotes", firstPurchase(), { person: ADA, key: 3 })).json();
    assert.deepEqual(quoted.total, { amount: "131.00", currency: "EUR" });
    const bought = await client.give(3, firstPurchase(), ADA);
    assert.deepEqual(await client.give(3, firstPurchase(), ADA), bought);
    while (provider.charges.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const [[task, charge]] = provider.charges as [[Task, ChargeCard]];
    const paid: Command = {
      type: "report_payment",
      invoice: charge.invoice,
      payment: "pay_1",
      request: task.key,
      result: { type: "succeeded", amount: charge.order.amount },
    };
    const [record] = await client.give(77, paid);
    assert.equal(record.event.type, "payment_received");
    assert.deepEqual(await client.give(77, paid), [record]);
  });
  await whileRunning("shop.sqlite", provider, async (client) => {
    const seen: any = await (await client.post("views", { type: "your_products" }, { person: ADA })).json();
    const [row] = seen.rows;
    assert.deepEqual([seen.rows.length, row.subscription, row.licenses], [1, POWER_BI, 10]);
    assert.equal(provider.charges.length, 1);
  });
});

test("what is wrong has its status: a refusal, a command that cannot be read, a key that is missing", async () => {
  await whileRunning("wrong.sqlite", new Provider(), async (client) => {
    await client.give(1, create());
    const refused = await client.post("commands", ASSIGN, { person: MARCO, key: 2 });
    const told: any = await refused.json();
    assert.deepEqual([refused.status, told.denial.type], [404, "unknown_subscription"]);
    assert(told.message.length > 0);
    const unread = await client.post("commands", { type: "no_command" }, { person: ADA, key: 3 });
    assert.deepEqual([unread.status, Object.keys((await unread.json()) as object)], [400, ["problem"]]);
    assert.equal((await client.post("commands", ASSIGN, { person: ADA })).status, 400);
    assert.equal((await client.post("views", { type: "your_products" }, { key: 4 })).status, 400);
  });
});

test("it is as short as it says: an example that nobody reads to its end is none", () => {
  const example = readFileSync(new URL("../service.ts", import.meta.url), "utf8");
  assert(example.split("\n").length < 120);
});
