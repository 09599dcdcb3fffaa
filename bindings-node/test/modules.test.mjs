import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as imported from "selfserve";
import * as host from "selfserve/host";
import * as conformance from "selfserve/host/conformance";
import * as testing from "selfserve/testing";

const require = createRequire(import.meta.url);
const required = require("selfserve");

test("whoever imports and whoever requires get the same", () => {
  const handles = ["Catalog", "DEFAULT_SETTINGS", "Directory", "Execution", "Messages", "Organization", "PolicyList", "Quote", "verify"];
  const journals = ["readJournal", "toJournal", "audit", "difference", "explainAccess", "explainCharge", "explainRefusal"];
  const documents = ["eInvoice", "invoiceDocument", "invoiceLinesCsv", "readEInvoice", "orderHistory", "personalData", "verifyJournal"];
  const shapes = ["graphCompanySubscriptions", "graphSubscribedSkus", "rivalChange"];
  const errors = ["CorruptJournal", "Denied", "Interrupted", "InvalidInput", "NoEInvoice", "UnusableSnapshot"];
  assert.deepEqual(Object.keys(required).sort(), [...handles, ...journals, ...documents, ...shapes, ...errors].sort());
  for (const [name, value] of Object.entries(required)) assert.equal(Reflect.get(imported, name), value, name);
});

for (const [name, module] of Object.entries({ host, "host/conformance": conformance, testing })) {
  test(`and so does whoever asks for selfserve/${name}`, () => {
    const required = require(`selfserve/${name}`);
    assert(Object.keys(required).length >= 3);
    assert.deepEqual(Object.keys(required).sort(), Object.keys(module).filter((it) => !["default", "__esModule"].includes(it)).sort());
    for (const [it, value] of Object.entries(required)) assert.equal(Reflect.get(module, it), value, it);
  });
}

test("neither driver of a database is loaded before it is needed", () => {
  require("selfserve/host");
  const loaded = Object.keys(require.cache).filter((path) => /node_modules.(pg|better-sqlite3)\b/.test(path));
  assert.deepEqual(loaded, []);
});
