/**
 * How soon a page is there, and people are found while one types, beside an empty page of a server of the same kind, in the
 * same run: `npm run bench`, with the library as `npm run build` makes it.
 */

import { fastify } from "fastify";
import type { Person } from "selfserve";

import { ADA, GIULIA, browserOf, buyPowerBi, everybody, withStorefront } from "../setting.js";
import { Browser } from "../browser.js";

const SUBSCRIPTIONS = 1_000;
const PEOPLE = 100_000;
const EVENTS = 10_000;
const TIMES = Number(process.env["TIMES"] ?? 200);

function people(): readonly Person[] {
  const others = Array.from({ length: PEOPLE }, (_, place) => ({
    id: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`,
    name: `Person ${(place * 7_919) % PEOPLE} of ${place % 97}`,
    email: `person-${place}@officinerossi.example`,
  }));
  return [...everybody(), ...others];
}

/** Milliseconds from the question to the whole answer: half within, and 99 of 100. */
async function measure(ask: () => Promise<unknown>): Promise<readonly [number, number]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const begun = performance.now();
    await ask();
    times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  return [times[TIMES / 2] ?? 0, times[Math.ceil(TIMES * 0.99) - 1] ?? 0];
}

await withStorefront(async (shop) => {
  const ada = await browserOf(shop, ADA);
  await buyPowerBi(ada, "10");
  const actor = { type: "user", id: ADA } as const;
  const { rows } = await shop.storefront.shop.view({ type: "your_products" }, { actor });
  const [first] = rows;
  if (first === undefined) throw new Error("nothing was bought");
  const billing = { type: "existing_profile", billingProfile: first.billingProfile ?? "" } as const;
  const execute = (command: Parameters<typeof shop.storefront.shop.execute>[0]) =>
    shop.storefront.shop.execute(command, { actor, id: crypto.randomUUID() });
  for (let place = 1; place < SUBSCRIPTIONS; place += 1) {
    await execute({ type: "purchase_subscription", product: first.product, offer: "monthly", licenses: 5, billing });
  }
  const version = () => shop.storefront.shop.look((organization) => organization.version);
  for (let turn = 0; (await version()) < EVENTS; turn += 1) {
    const type = turn % 2 === 0 ? "assign_licenses" : "unassign_licenses";
    await execute({ type, subscription: first.subscription, people: [ADA] });
  }
  const giulia = await browserOf(shop, GIULIA);
  const empty = fastify();
  empty.get("/", async (_, reply) => reply.type("text/html").send(""));
  const nothing = await empty.listen({ host: "127.0.0.1", port: 0 });
  const measured: readonly (readonly [string, readonly [number, number]])[] = [
    ["an empty page", await measure(() => new Browser(nothing).get("/"))],
    ["Your products", await measure(() => ada.get("/products"))],
    ["people found", await measure(() => ada.get("/people?find=person+4"))],
    ["the forecast", await measure(() => giulia.get("/admin/forecast"))],
    ["the audit", await measure(() => giulia.get("/admin/audit"))],
    ["its orders", await measure(() => giulia.get(`/admin/subscriptions/${first.subscription}`))],
    ["the limits", await measure(() => giulia.get("/admin/limits"))],
  ];
  await empty.close();
  console.log(`${SUBSCRIPTIONS} subscriptions, ${PEOPLE} people, ${await version()} events; to the whole answer, ms`);
  for (const [what, [half, most]] of measured) {
    console.log(`${what.padEnd(16)} half within ${half.toFixed(1).padStart(6)}, 99 % within ${most.toFixed(1).padStart(6)}`);
  }
}, { people: people() });
