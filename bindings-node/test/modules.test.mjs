import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as imported from "selfserve";

const required = createRequire(import.meta.url)("selfserve");

test("whoever imports and whoever requires get the same classes", () => {
  const names = ["Catalog", "CorruptJournal", "Denied", "Directory", "Execution", "InvalidInput", "Organization"];
  assert.deepEqual(Object.keys(required).sort(), [...names, "toJournal"]);
  for (const [name, value] of Object.entries(required)) assert.equal(Reflect.get(imported, name), value, name);
});
