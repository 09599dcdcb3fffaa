import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

const { panics } = createRequire(import.meta.url)("./panics.node");

test("a panic becomes an error, and the process lives on", () => {
  assert.throws(panics, { name: "Error", message: /on purpose/ });
});
