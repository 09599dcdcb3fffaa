import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as imported from "selfserve";

const required = createRequire(import.meta.url)("selfserve");

test("whoever imports and whoever requires get the same", () => {
  const handles = ["Catalog", "DEFAULT_SETTINGS", "Directory", "Execution", "Messages", "Organization", "PolicyList", "Quote", "verify"];
  const journals = ["readJournal", "toJournal", "audit", "difference", "explainAccess", "explainCharge", "explainRefusal"];
  const documents = ["invoiceDocument", "invoiceLinesCsv", "orderHistory", "personalData", "verifyJournal"];
  const shapes = ["graphCompanySubscriptions", "graphSubscribedSkus", "rivalChange"];
  const errors = ["CorruptJournal", "Denied", "Interrupted", "InvalidInput", "UnusableSnapshot"];
  assert.deepEqual(Object.keys(required).sort(), [...handles, ...journals, ...documents, ...shapes, ...errors].sort());
  for (const [name, value] of Object.entries(required)) assert.equal(Reflect.get(imported, name), value, name);
});
