// Run by Jest, whose `Date` and `Uint8Array` are not those of the addon: what hosts test with works.

const { expect, test } = require("@jest/globals");
const { sqlite } = require("selfserve/host");
const { run } = require("selfserve/host/conformance");
const { OPENING, Scenario } = require("selfserve/testing");
const { Catalog, Denied, Directory, InvalidInput, Organization, readJournal, toJournal } = require("selfserve");

/** @import { CreateOrganization, Person, User } from "selfserve" */

/** @type {User} */
const admin = { type: "user", id: "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a002" };
/** @type {Person[]} */
const people = [{ id: admin.id, name: "Bruno Verdi", email: "bruno@officine.example", roles: ["global_admin"] }];

/** @type {CreateOrganization} */
const creation = {
  type: "create_organization",
  organization: "0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10",
  name: "Officine Rossi",
  kind: "commercial",
  country: "IT",
};

function founded() {
  /** @type {[Catalog, Directory]} */
  const facts = [new Catalog({ program: {}, products: [] }), new Directory(people)];
  const organization = new Organization(...facts);
  const execution = organization.execute(
    creation,
    { id: crypto.randomUUID(), actor: { type: "system" }, at: new Date("2026-11-02T08:00:00Z") },
  );
  return { organization, facts, journal: toJournal(execution.orThrow()) };
}

test("dates and bytes of this realm are taken", () => {
  const { organization, facts, journal } = founded();
  expect(organization.advance(new Date("2026-11-03T08:00:00Z")).recorded).toEqual([]);
  expect(Organization.fromJournal(new TextEncoder().encode(journal), ...facts).version).toBe(1);
  expect(Organization.fromJournal(Buffer.from(journal), ...facts).version).toBe(1);
  expect(Organization.fromSnapshot(organization.snapshot(), ...facts).version).toBe(1);
  expect(readJournal(journal)).toHaveLength(1);
});

test("errors are told apart", () => {
  const { organization } = founded();
  const context = { id: crypto.randomUUID(), actor: admin, at: new Date("2026-11-02T09:00:00Z") };
  const again = { ...creation, organization: crypto.randomUUID() };
  expect(() => organization.execute(again, { ...context, actor: { type: /** @type {const} */ ("system") } }).orThrow()).toThrow(Denied);
  expect(() => organization.advance(new Date(NaN))).toThrow(InvalidInput);
});

test("a store whose thread is of another realm keeps the contract, and carries a scenario", async () => {
  /** @type {import("selfserve/host").Sqlite[]} */
  const stores = [];
  const fresh = async (clock = () => new Date()) => {
    const store = await sqlite(":memory:", { clock });
    stores.push(store);
    return store;
  };
  expect((await run(() => fresh())).failed).toEqual([]);
  const scenario = await Scenario.begin({ store: fresh });
  await scenario.given(...OPENING);
  (await scenario.advance({ months: 1 })).thenIncludes("subscription_renewed");
  for (const store of stores) await store.close();
});
