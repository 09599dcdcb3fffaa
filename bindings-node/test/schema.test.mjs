import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** A validator that knows the published schema and the standard formats, and nothing of ours. */
function validator() {
  const ajv = new Ajv2020({ logger: false });
  formats.default(ajv);
  ajv.addSchema(read("schema/selfserve.schema.json"), "selfserve");
  return ajv;
}

/** Every command and every record of the project's stories. */
function* told() {
  const folder = new URL("tests/scenarios/", root);
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    for (const { command, expect } of read(`tests/scenarios/${name}`).steps) {
      const outcome = expect?.outcome;
      if (command && (outcome?.type === "accepted" || outcome?.type === "denied")) yield ["Command", command];
      const records = [Array.isArray(expect) ? expect : [], expect?.due ?? [], outcome?.events ?? []].flat();
      for (const record of records) if (typeof record?.event === "object") yield ["Recorded", record];
    }
  }
}

test("the published schema compiles in Ajv as it comes, and takes every command and record", () => {
  const ajv = validator();
  let count = 0;
  for (const [name, value] of told()) {
    const validate = ajv.getSchema(`selfserve#/$defs/${name}`);
    assert(validate);
    assert(validate(value), `${ajv.errorsText(validate.errors)}: ${JSON.stringify(value)}`);
    count += 1;
  }
  assert(count > 4000, `${count} values`);
});

test("the published schema has bounds", () => {
  const ajv = validator();
  const licenses = ajv.getSchema("selfserve#/$defs/LicenseCount");
  const money = ajv.getSchema("selfserve#/$defs/Money");
  assert(licenses && money);
  assert.deepEqual([0, 4_294_967_295, -1, 4_294_967_296, 1.5].map((count) => licenses(count)), [
    true,
    true,
    false,
    false,
    false,
  ]);
  const amounts = ["13.10", "-0.01", "1e3", "1,5", ""];
  assert.deepEqual(
    amounts.map((amount) => money({ amount, currency: "EUR" })),
    [true, true, false, false, false],
  );
});
