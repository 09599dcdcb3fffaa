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
const TIMES = 200;
/** Where each of them waits for a change ahead of it. */
const FEW = 20;

function people(): readonly Person[] {
  const others = Array.from({ length: PEOPLE }, (_, place) => ({
    id: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`,
    name: `Person ${(place * 7_919) % PEOPLE} of ${place % 97}`,
    email: `person-${place}@officinerossi.example`,
  }));
  return [...everybody(), ...others];
}

/** Milliseconds from the question to the whole answer: half within, and 99 of 100. */
type Measured = readonly [half: number, most: number];

async function measure(ask: () => Promise<unknown>, times = TIMES, before?: () => Promise<unknown>): Promise<Measured> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await before?.();
    const begun = performance.now();
    await ask();
    taken.push(performance.now() - begun);
  }
  taken.sort((one, other) => one - other);
  return [taken[times / 2] ?? 0, taken[Math.ceil(times * 0.99) - 1] ?? 0];
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
  let turn = 0;
  const change = () => execute({ type: turn++ % 2 === 0 ? "assign_licenses" : "unassign_licenses", subscription: first.subscription, people: [ADA] });
  while ((await version()) < EVENTS) await change();
  const giulia = await browserOf(shop, GIULIA);
  const empty = fastify();
  empty.get("/", async (_, reply) => reply.type("text/html").send(""));
  const nothing = await empty.listen({ host: "127.0.0.1", port: 0 });
  const measured: readonly (readonly [string, Measured])[] = [
    ["an empty page", await measure(() => new Browser(nothing).get("/"))],
    ["Your products", await measure(() => ada.get("/products"))],
    ["people found", await measure(() => ada.get("/people?find=person+4"))],
    ["the forecast", await measure(() => giulia.get("/admin/forecast"))],
    ["the audit", await measure(() => giulia.get("/admin/audit"))],
    ["its orders", await measure(() => giulia.get(`/admin/subscriptions/${first.subscription}`))],
    ["the forecast, after a change", await measure(() => giulia.get("/admin/forecast"), FEW, change)],
    ["the audit, after a change", await measure(() => giulia.get("/admin/audit"), FEW, change)],
  ];
  await empty.close();
  console.log(`${SUBSCRIPTIONS} subscriptions, ${PEOPLE} people, ${await version()} events; to the whole answer, ms`);
  for (const [what, [half, most]] of measured) {
    console.log(`${what.padEnd(30)} half within ${half.toFixed(1).padStart(6)}, 99 % within ${most.toFixed(1).padStart(6)}`);
  }
}, { people: people() });
