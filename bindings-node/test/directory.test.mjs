import assert from "node:assert/strict";
import { test } from "node:test";

import { ada, admin, facts, guest, people, stranger } from "./story.mjs";

test("what is known of a person comes back whole", () => {
  const { directory } = facts();
  assert.equal(directory.size, people.length);
  assert.deepEqual(directory.get(admin), { ...people[1], kind: "member", enabled: true });
  assert.equal(directory.get(stranger), undefined);
});

test("a search finds people as one types, and says who cannot be assigned (O4)", () => {
  const { directory } = facts();
  directory.disable(ada);
  const names = directory.search("ne").map(({ person, assignable }) => [person, assignable]);
  assert.deepEqual(names, [[guest, "guest"]]);
  assert.deepEqual(directory.search("ros ad")[0]?.assignable, "disabled");
  assert.deepEqual(directory.search("zz"), []);
  assert.equal(directory.search("a", 1).length, 1);
  assert.deepEqual(directory.search("a", 0), []);
});

test("people change, and go", () => {
  const { directory } = facts();
  directory.upsert({ id: ada, name: "Ada Bianchi", email: "ada@officine.example" });
  assert.equal(directory.get(ada)?.name, "Ada Bianchi");
  directory.remove(ada);
  assert.equal(directory.get(ada), undefined);
  assert.equal(directory.size, people.length - 1);
});
