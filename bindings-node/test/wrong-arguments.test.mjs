// Every public call with every wrong kind of argument: a typed error, never another one. What is listed here is what the
// package offers: a new method is tried as soon as it is there.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as selfserve from "selfserve";

import { Host, HostError, Memory, memory } from "selfserve/host";

import { World } from "./host-setting.mjs";
import { ada, blocking, byAdmin, creation, facts, people, products, sold } from "./story.mjs";

const { CorruptJournal, Denied, InvalidInput, Messages, NoEInvoice, Organization, PolicyList, UnusableSnapshot } = selfserve;

const circle = { self: {} };
circle.self = circle;
const broken = {
  get value() {
    throw new Error("no database");
  },
};

const WRONG = [
  undefined, null, true, 0, -1, 1.5, NaN, 2 ** 40, 5n, "text", "", "half \ud800", [], [null], ["half \ud800"], {}, circle,
  broken, { type: "half \ud800" }, new Date(NaN), new Date(0), new Uint8Array([255]), Buffer.from("bytes"), Symbol("s"),
  () => 1, new Map(), people[0], blocking, class {},
];

const at = "2026-11-03T09:00:00.000Z";
const giver = { actor: { type: /** @type {const} */ ("system") }, id: byAdmin(1).id };
const viewer = { actor: { type: /** @type {const} */ ("system") }, at };

/** Right arguments of each call, made anew, because calls change things. @returns {Record<string, unknown[]>} */
function right() {
  const { catalog, directory } = facts();
  const { recorded, organization, subscription } = sold(3);
  const invoice = recorded.find((record) => record.event.type === "invoice_issued");
  assert(invoice?.event.type === "invoice_issued");
  const { number, lines } = invoice.event;
  const command = [blocking, { ...byAdmin(9), at }];
  const document = selfserve.invoiceDocument(invoice);
  return {
    audit: [recorded, {}],
    difference: [recorded, recorded],
    eInvoice: [document, { name: "Officine" }, "peppol"],
    explainAccess: [recorded, ada, "CFQ7TTC0H9MP"],
    explainCharge: [recorded, number, 1],
    explainRefusal: [recorded, ...command, catalog, directory],
    graphCompanySubscriptions: [[]],
    graphSubscribedSkus: [[], []],
    invoiceDocument: [invoice, ""],
    invoiceLinesCsv: [document],
    orderHistory: [recorded, subscription],
    personalData: [recorded, ada, { type: "system" }, directory],
    readEInvoice: ["<Invoice/>"],
    readJournal: [recorded],
    rivalChange: ["lago", {}],
    toJournal: [recorded],
    verify: [lines[0]],
    verifyJournal: [recorded],
    "Organization.fromJournal": [recorded, catalog, directory],
    "Organization.asOf": [recorded, { type: "instant", at }, catalog, directory],
    "Organization.fromSnapshot": [organization.snapshot(), catalog, directory],
    "Organization.restore": [organization.snapshot(), catalog, directory],
    "PolicyList.read": ["[]"],
    "PolicyList.of": [{ type: "policies", rows: [] }],
    "new Organization": [catalog, directory],
    "new Catalog": [products],
    "new Directory": [people],
    "new Messages": ["english"],
    "organization.execute": command,
    "organization.decide": command,
    "organization.quote": command,
    "organization.advance": [at],
    "organization.apply": [invoice],
    "organization.effects": [invoice],
    "organization.view": [{ type: "products" }, viewer],
    "organization.exportUsersCsv": [{ type: "admin_users" }, viewer],
    "organization.eligibility": [ada, "CFQ7TTC0H9MP", 1, at],
    "organization.mayBuy": [ada, "CFQ7TTC0H9MP", 1, at],
    "organization.hasAccess": [ada, "CFQ7TTC0H9MP"],
    "organization.haveAccess": [[ada], "CFQ7TTC0H9MP"],
    "organization.access": [ada, "CFQ7TTC0H9MP"],
    "organization.snapshot": [],
    "organization.takeSnapshot": [],
    "organization.copy": [],
    "organization.applyAll": [[invoice]],
    "new Host": [memory(), catalog, directory, {}],
    "new Memory": [() => new Date(at)],
    "host.shop": [creation.organization],
    "host.tick": [{}],
    "host.nextWake": [],
    "host.effects": [new World(), {}],
    "host.waiting": [],
    "host.serve": [new World(), { signal: AbortSignal.abort() }],
    "shop.execute": [creation, giver],
    "shop.decide": [creation, giver],
    "shop.quote": [creation, giver],
    "shop.view": [{ type: "products" }, giver],
    "shop.look": [], // what a question throws is its own
    "shop.forget": [],
    "catalog.replace": [products],
    "directory.upsert": [people],
    "directory.disable": [ada],
    "directory.remove": [ada],
    "directory.get": [ada],
    "directory.search": ["ad", 5],
    "policyList.commands": [catalog],
    "policyList.toJson": [],
    "policyList.toCsv": [],
    "policyList.toTable": [],
    "messages.country": ["IT"],
    "messages.denial": [{ type: "organization_missing" }],
    "messages.reason": [{ type: "organization_missing" }],
    "messages.advice": [{ type: "organization_missing" }],
    "messages.check": [{}],
    "messages.alternative": [{ type: "ask_an_administrator" }],
    "messages.nextStep": [{ kind: "renews", on: "2026-12-02" }],
    "messages.label": ["term", "one_month"],
    "messages.notification": [{}, invoice],
    "messages.line": [lines[0]],
    "messages.invoicePage": [document, { name: "Officine" }],
    "messages.number": [1],
    "messages.money": [{ amount: "13.10", currency: "EUR" }],
    "messages.unitPrice": [{ amount: "0.5", currency: "EUR" }],
    "messages.shapedPrice": [
      { amount: "0.5", currency: "EUR" },
      { type: "base_fee", fee: { amount: "50.00", currency: "EUR" }, included: 3 },
    ],
    "messages.percent": ["22"],
    "messages.day": ["2026-11-22"],
    "messages.timestamp": [at],
  };
}

/** What has methods, by the name that the calls begin with. @returns {Record<string, any>} */
function handles() {
  const { organization, catalog, directory } = sold(3);
  const host = new Host(memory(), catalog, directory);
  const shop = host.shop(creation.organization);
  return { organization, catalog, directory, messages: new Messages("english"), policyList: new PolicyList({ rows: [] }), host, shop };
}

/** @param {object} value */
const methods = (value) =>
  Object.getOwnPropertyNames(value).filter((name) => {
    const { value: found } = Object.getOwnPropertyDescriptor(value, name) ?? {};
    return typeof found === "function" && name !== "constructor";
  });

/** The names of all that is offered. */
function offered() {
  const functions = Object.entries(selfserve).filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name));
  const kinds = Object.entries({ Organization, PolicyList });
  const statics = kinds.flatMap(([name, kind]) =>
    methods(kind).filter((method) => method !== "prototype").map((method) => `${name}.${method}`),
  );
  const own = Object.entries(handles()).flatMap(([name, handle]) =>
    methods(Object.getPrototypeOf(handle)).map((method) => `${name}.${method}`),
  );
  return [...functions.map(([name]) => name), ...statics, ...own];
}

/** Calls what is named so. @param {string} name @param {unknown[]} given */
function call(name, given) {
  const [owner = "", method = ""] = name.split(".");
  /** @type {any} */
  const all = { ...selfserve, Host, Memory, ...handles() };
  if (name.startsWith("new ")) return new all[name.slice(4)](...given);
  return method ? all[owner][method](...given) : all[owner](...given);
}

test("everything that is offered is walked", () => {
  const known = Object.keys(right());
  assert.deepEqual(offered().filter((name) => !known.includes(name)), []);
});

for (const name of Object.keys(right())) {
  test(`${name} refuses a wrong argument as such`, async () => {
    const places = right()[name]?.length ?? 0;
    for (let place = 0; place < places; place += 1) {
      for (const wrong of WRONG) {
        const given = [...(right()[name] ?? [])];
        given[place] = wrong;
        try {
          await call(name, given);
        } catch (error) {
          const typed = [InvalidInput, CorruptJournal, Denied, NoEInvoice, UnusableSnapshot, HostError].some((kind) => error instanceof kind);
          assert(typed, `${name}, argument ${place}: ${String(wrong?.toString?.())}: ${error}`);
          if (error instanceof InvalidInput) assert(error.path.startsWith("$"), error.path);
        }
      }
    }
  });
}
