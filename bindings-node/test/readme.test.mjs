import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as selfserve from "selfserve";

test("the README's example runs as it stands", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, example, ...more] = readme.split("```ts\n");
  assert(example && more.length === 0);
  const [code = ""] = example.split("```");
  // A function takes what a module imports.
  const body = code.replace(/import (\{[^}]*\}) from "selfserve";/, "const $1 = selfserve;");
  new Function("selfserve", body)(selfserve);
});
