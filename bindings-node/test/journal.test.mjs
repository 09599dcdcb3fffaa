import assert from "node:assert/strict";
import { test } from "node:test";

import { CorruptJournal, Interrupted, Organization, toJournal } from "selfserve";

import { errorOf } from "../dist/answers.js";
import { blocking, byAdmin, facts, founded } from "./story.mjs";

/** @import { JournalProblemCode, Recorded } from "selfserve" */

const { catalog, directory } = facts();
const { organization, recorded } = founded();
const [created, blocked] = /** @type {[Recorded, Recorded]} */ ([
  ...recorded,
  ...organization.execute(blocking, byAdmin(2)).recorded,
]);

/** @type {[string, string, JournalProblemCode, number][]} */
const corrupt = [
  ["a gap", toJournal([created, { ...blocked, sequence: 3 }]), "gap", 2],
  ["an event twice", toJournal([created, created]), "gap", 2],
  ["a missing start", toJournal([blocked]), "gap", 1],
  ["a torn last line", toJournal([created, blocked]).slice(0, -2), "torn_line", 2],
  ["a line that is not JSON", `${toJournal([created])}nonsense\n`, "malformed_line", 2],
  ["an empty line", `${toJournal([created])}\n`, "malformed_line", 2],
  ["a field too many", toJournal([created]).replace('"schema":2', '"schema":2,"color":"red"'), "malformed_line", 1],
  ["an unknown event", toJournal([created]).replace("organization_created", "founded"), "malformed_line", 1],
  ["a newer schema", toJournal([{ ...created, schema: 3 }]), "newer_schema", 1],
  ["a newer event", toJournal([created]).replace('"schema":2', '"schema":3,"color":"red"'), "newer_schema", 1],
  ["time that goes back", toJournal([created, { ...blocked, at: "2026-11-01T00:00:00.000Z" }]), "time_goes_back", 2],
  ["a second creation", toJournal([created, { ...created, sequence: 2 }]), "contradiction", 2],
];

for (const [name, journal, code, position] of corrupt) {
  test(`a journal with ${name} is refused: ${code} at ${position}`, () => {
    for (const form of [journal, Buffer.from(journal)]) {
      assert.throws(
        () => Organization.fromJournal(form, catalog, directory),
        (error) => {
          assert(error instanceof CorruptJournal);
          assert.equal(error.name, "CorruptJournal");
          assert.deepEqual([error.code, error.position], [code, position]);
          return true;
        },
      );
    }
  });
}

test("bytes that are not UTF-8 are refused", () => {
  const bytes = Buffer.from(toJournal([created]).replace("Officine", "\u00ff"), "latin1");
  assert.throws(() => Organization.fromJournal(bytes, catalog, directory), { code: "malformed_line", position: 1 });
});

test("an event that does not fit is refused, and changes nothing", () => {
  const follower = new Organization(catalog, directory);
  assert.throws(() => follower.apply(blocked), { name: "CorruptJournal", code: "gap", position: 1 });
  assert.equal(follower.version, 0);
  follower.apply(created);
  assert.equal(follower.version, 1);
});

test("what an interrupted call had applied is handed out with the error", () => {
  const advanced = { recorded: [blocked], effects: [] };
  const failure = { kind: /** @type {const} */ ("interrupted"), problem: "no", facts: JSON.stringify(advanced) };
  const error = errorOf({ ...failure, code: "contradiction", position: 3 });
  assert(error instanceof Interrupted && error instanceof CorruptJournal);
  assert.deepEqual([error.code, error.applied, error.effects], ["contradiction", [blocked], []]);
});

test("an empty journal is an organization without a history", () => {
  assert.equal(Organization.fromJournal("", catalog, directory).version, 0);
});
