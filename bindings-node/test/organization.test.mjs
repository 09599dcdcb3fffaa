import assert from "node:assert/strict";
import { test } from "node:test";

import { Denied, Organization, toJournal } from "selfserve";

import { ada, admin, blocking, byAdmin, commandId, creation, facts, founded } from "./story.mjs";

test("a command answers with the events that follow, and has applied them", () => {
  const { organization } = founded();
  const execution = organization.execute(blocking, byAdmin(2));
  assert.deepEqual(execution.due, []);
  assert.equal(execution.outcome.type, "accepted");
  assert.equal(execution.denial, undefined);
  assert.deepEqual(execution.recorded, execution.orThrow());
  const [event] = execution.orThrow();
  assert.equal(event?.sequence, 2);
  assert.equal(event?.at, "2026-11-02T09:00:00.000Z");
  assert.deepEqual(event?.actor, { type: "user", id: admin });
  assert.equal(event?.command?.id, commandId(2));
  assert.deepEqual(event?.event, { type: "policy_changed", scope: { type: "default" }, after: "disabled" });
  assert.equal(organization.version, 2);
  assert.equal(organization.lastEventAt, "2026-11-02T09:00:00.000Z");
  const { catalog, directory } = facts();
  assert.equal(new Organization(catalog, directory).lastEventAt, undefined);
});

test("an instant is a Date or RFC 3339 text", () => {
  const text = "2026-11-02T09:00:00.000Z";
  const [first, second] = [text, new Date(text)].map((at) => founded().organization.execute(blocking, byAdmin(2, at)));
  assert.deepEqual(second, first);
});

test("a refusal is typed, and changes nothing (O7)", () => {
  const { organization } = founded();
  const context = { ...byAdmin(2), actor: { type: /** @type {const} */ ("user"), id: ada } };
  const execution = organization.execute(blocking, context);
  assert.deepEqual(execution.denial, { type: "not_allowed", right: "set_policy" });
  assert.deepEqual(execution.recorded, []);
  assert.equal(organization.version, 1);
  assert.throws(
    () => execution.orThrow(),
    (error) => {
      assert(error instanceof Denied);
      assert.equal(error.name, "Denied");
      assert.equal(error.code, "not_allowed");
      assert.deepEqual(error.denial, execution.denial);
      return true;
    },
  );
});

test("the same command twice counts once (B6)", () => {
  const { organization } = founded();
  organization.execute(blocking, byAdmin(2));
  const again = organization.execute(blocking, byAdmin(2, "2026-11-03T09:00:00.000Z"));
  assert.deepEqual(again.outcome, { type: "repeated", first: 2, events: 1 });
  assert.deepEqual([again.orThrow(), again.recorded], [[], []]);
  assert.equal(organization.version, 2);
});

test("a decision changes nothing, and is what execution then does", () => {
  const { organization } = founded();
  const decided = organization.decide(blocking, byAdmin(2));
  assert.equal(organization.version, 1);
  assert.deepEqual(organization.execute(blocking, byAdmin(2)).outcome, decided);
});

test("a journal gives the same organization again (H1)", () => {
  const { organization, catalog, directory, recorded } = founded();
  const journal = toJournal([...recorded, ...organization.execute(blocking, byAdmin(2)).recorded]);
  for (const form of [journal, Buffer.from(journal), new TextEncoder().encode(journal)]) {
    const again = Organization.fromJournal(form, catalog, directory);
    assert.equal(again.version, 2);
    assert.deepEqual(again.execute(blocking, byAdmin(2)).outcome, { type: "repeated", first: 2, events: 1 });
  }
});

test("an organization can follow another's events", () => {
  const { organization, catalog, directory, recorded } = founded();
  const follower = new Organization(catalog, directory);
  for (const record of [...recorded, ...organization.execute(blocking, byAdmin(2)).recorded]) follower.apply(record);
  assert.equal(follower.version, organization.version);
});

test("time that brings nothing records nothing (T1)", () => {
  const { organization } = founded();
  assert.deepEqual(organization.advance(new Date("2026-11-05T00:00:00Z")), { recorded: [], effects: [] });
  assert.equal(organization.nextDeadline, undefined);
  assert.equal(organization.version, 1);
});

test("a catalog and a directory change for every organization that uses them", () => {
  const { catalog, directory } = facts();
  const organizations = [1, 2].map(() => new Organization(catalog, directory));
  /** @type {import("selfserve").Command} */
  const block = { type: "set_policy", scope: { type: "product", product: "NEW" }, value: "disabled" };
  const newcomer = { ...byAdmin(2), actor: { type: /** @type {const} */ ("user"), id: commandId(99) } };
  for (const organization of organizations) {
    organization.execute(creation, { ...byAdmin(1), actor: { type: "system" } });
    assert.equal(organization.decide(block, newcomer).type, "denied");
  }
  directory.upsert({ id: commandId(99), name: "Dora", email: "dora@officine.example", roles: ["billing_admin"] });
  catalog.replace({ program: {}, products: [{ id: "NEW", name: "New" }] });
  for (const organization of organizations) assert.equal(organization.decide(block, newcomer).type, "accepted");
});
