import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";

import { Organization, toJournal } from "selfserve";

import { blocking, byAdmin, facts, founded } from "./story.mjs";

/** What another realm makes: its classes are not ours. */
const foreign = vm.runInNewContext("({ at: (text) => new Date(text), bytes: (list) => new Uint8Array(list) })");

test("a Date of another realm is an instant", () => {
  const { organization } = founded();
  const at = foreign.at("2026-11-02T09:00:00.000Z");
  assert(!(at instanceof Date));
  assert(organization.execute(blocking, { ...byAdmin(2), at }).outcome.type === "accepted");
  assert.deepEqual(organization.advance(structuredClone(at)).recorded, []);
  const wrong = { ...blocking, value: foreign.at("never") };
  assert.throws(() => organization.execute(wrong, byAdmin(3)), { path: "$.command.value", problem: "an invalid Date" });
});

test("bytes of another realm are a journal, a line, a snapshot", () => {
  const { organization, recorded } = founded();
  const { catalog, directory } = facts();
  const journal = foreign.bytes(Buffer.from(toJournal(recorded)));
  assert(!(journal instanceof Uint8Array));
  const snapshot = foreign.bytes(organization.snapshot());
  assert.equal(Organization.fromJournal(journal, catalog, directory).version, 1);
  assert.equal(Organization.fromJournal([journal], catalog, directory).version, 1);
  assert.equal(Organization.fromSnapshot(snapshot, catalog, directory).version, 1);
  const follower = new Organization(catalog, directory);
  follower.apply(journal);
  assert.equal(follower.version, 1);
});
