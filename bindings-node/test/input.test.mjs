import assert from "node:assert/strict";
import { test } from "node:test";

import { Catalog, Directory, InvalidInput, Organization } from "selfserve";

import { blocking, byAdmin, facts, founded, people, products, stranger } from "./story.mjs";

const settings = { type: "change_settings", settings: { paymentDays: 30 } };

/**
 * Asserts that a call is refused at this path.
 *
 * @param {() => unknown} call
 * @param {string} path
 */
function refused(call, path) {
  assert.throws(call, (error) => {
    assert(error instanceof InvalidInput, String(error));
    assert.equal(error.name, "InvalidInput");
    assert.equal(error.path, path, error.message);
    return true;
  });
}

/** What a JavaScript caller may send where the types promise something else. */
const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

const circular = { ...settings, self: {} };
circular.self = circular;

/** @type {[string, unknown, string][]} */
const commands = [
  ["no command", undefined, "$.command"],
  ["null", null, "$.command"],
  ["text", "change_settings", "$.command"],
  ["a function", () => settings, "$.command"],
  ["a list", [settings], "$.command"],
  ["a missing type", { settings: {} }, "$.command"],
  ["an unknown type", { type: "make_coffee" }, "$.command"],
  ["a missing field", { type: "change_settings" }, "$.command"],
  ["an unknown field", { ...settings, color: "red" }, "$.command.color"],
  ["an unknown field further in", { type: "change_settings", settings: { color: 1 } }, "$.command.settings.color"],
  ["a fraction", { type: "change_settings", settings: { paymentDays: 3.7 } }, "$.command.settings.paymentDays"],
  ["less than nothing", { type: "change_settings", settings: { paymentDays: -1 } }, "$.command.settings.paymentDays"],
  ["far too much", { type: "change_settings", settings: { paymentDays: 2 ** 32 } }, "$.command.settings.paymentDays"],
  ["text for a number", { type: "change_settings", settings: { paymentDays: "30" } }, "$.command.settings.paymentDays"],
  ["NaN", { type: "change_settings", settings: { paymentDays: NaN } }, "$.command.settings.paymentDays"],
  ["Infinity", { type: "change_settings", settings: { paymentDays: Infinity } }, "$.command.settings.paymentDays"],
  ["NaN where something may be left out", { ...blocking, value: NaN }, "$.command.value"],
  ["an invalid Date", { ...blocking, value: new Date(NaN) }, "$.command.value"],
  ["a bigint", { type: "change_settings", settings: { paymentDays: 30n } }, "$.command"],
  ["a circle", circular, "$.command"],
  ["half a character", { ...blocking, scope: { type: "product", product: "\ud800" } }, "$.command.scope.product"],
];

for (const [name, command, path] of commands) {
  test(`a command with ${name} is refused at ${path}`, () => {
    const { organization } = founded();
    refused(() => organization.execute(any(command), byAdmin(2)), path);
    refused(() => organization.decide(any(command), byAdmin(2)), path);
    assert.equal(organization.version, 1);
  });
}

/** @type {[string, unknown, string][]} */
const contexts = [
  ["nothing in it", undefined, "$.context"],
  ["no id", { ...byAdmin(2), id: undefined }, "$.context"],
  ["a wrong id", { ...byAdmin(2), id: "2" }, "$.context.id"],
  ["no actor", { ...byAdmin(2), actor: undefined }, "$.context"],
  ["a nameless actor", { ...byAdmin(2), actor: { type: "user" } }, "$.context.actor"],
  ["a field too many", { ...byAdmin(2), color: "red" }, "$.context.color"],
  ["no time", { ...byAdmin(2), at: undefined }, "$.context.at"],
  ["an invalid Date", { ...byAdmin(2), at: new Date(NaN) }, "$.context.at"],
  ["a number for a time", { ...byAdmin(2), at: 1_793_000_000_000 }, "$.context.at"],
  ["a day for a time", { ...byAdmin(2), at: "2026-11-02" }, "$.context.at"],
  ["a time after the year 9999", { ...byAdmin(2), at: new Date(8.64e15) }, "$.context.at"],
];

for (const [name, context, path] of contexts) {
  test(`a context with ${name} is refused at ${path}`, () => {
    const { organization } = founded();
    refused(() => organization.execute(blocking, any(context)), path);
    assert.equal(organization.version, 1);
  });
}

test("time is brought to an instant only", () => {
  const { organization } = founded();
  refused(() => organization.advance(new Date(NaN)), "$.at");
  refused(() => organization.advance("tomorrow"), "$.at");
  refused(() => organization.advance(any(0)), "$.at");
});

test("the facts of an organization are a catalog and a directory", () => {
  const { catalog, directory } = facts();
  refused(() => new Organization(any(products), directory), "$.catalog");
  refused(() => new Organization(catalog, any(undefined)), "$.directory");
  refused(() => Organization.fromJournal("", any({}), directory), "$.catalog");
  refused(() => Organization.fromJournal(any(5), catalog, directory), "$.journal");
});

test("a catalog is refused where it is wrong, and the one before stays", () => {
  const [product] = products.products;
  refused(() => new Catalog(any(undefined)), "$.catalog");
  refused(() => new Catalog(any({ ...products, color: "red" })), "$.catalog.color");
  refused(() => new Catalog(any({ program: {}, products: [{ id: "A" }] })), "$.catalog.products[0]");
  refused(() => new Catalog(any({ program: {}, products: [product, product] })), "$.catalog");
  const { catalog } = facts();
  refused(() => catalog.replace(any({})), "$.catalog");
});

test("money is decimal text, never a number", () => {
  const price = { amount: 13.1, currency: "EUR" };
  const offers = [{ id: "monthly", term: "one_month", billing: "monthly", prices: [{ price }] }];
  const catalog = { program: {}, products: [{ id: "A", name: "A", offers }] };
  refused(() => new Catalog(any(catalog)), "$.catalog.products[0].offers[0].prices[0].price.amount");
});

test("people are refused where they are wrong, and nobody of them is taken", () => {
  const directory = new Directory();
  const [first] = people;
  refused(() => directory.upsert(any([first, { ...first, email: "nowhere" }])), "$.people[1].email");
  refused(() => directory.upsert(any([first, { ...first, name: "" }])), "$.people[1].name");
  refused(() => directory.upsert(any([first, { ...first, color: "red" }])), "$.people[1].color");
  refused(() => directory.upsert(any([first, null])), "$.people[1]");
  refused(() => directory.upsert(any(undefined)), "$.people[0]");
  assert.equal(directory.size, 0);
  const person = { person: first?.id, field: "email", problem: "not_an_address" };
  assert.throws(() => directory.upsert(any({ ...first, email: "nowhere" })), { path: "$.people[0].email", person });
});

test("a person is named by an id that somebody has", () => {
  const { directory } = facts();
  for (const call of [directory.disable, directory.remove]) {
    refused(() => call.call(directory, stranger), "$.person");
    refused(() => call.call(directory, "Ada"), "$.person");
    refused(() => call.call(directory, any(undefined)), "$.person");
  }
  refused(() => directory.get("Ada"), "$.person");
  assert.equal(directory.size, people.length);
});

for (const limit of [3.7, -1, NaN, 2 ** 32, "10", null]) {
  test(`${limit} is no limit for a search`, () => {
    refused(() => facts().directory.search("a", any(limit)), "$.limit");
  });
}
