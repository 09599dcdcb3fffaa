import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import ts from "typescript";

import * as selfserve from "selfserve";

test("the README's examples run as they stand, one after the other", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, ...examples] = readme.split("```ts\n");
  assert.equal(examples.length, 2);
  const code = examples.map((example) => example.split("```")[0]).join("\n");
  // A function takes what a module imports.
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ESNext } });
  const body = outputText.replace(/import (\{[^}]*\}) from "selfserve";/, "const $1 = selfserve;");
  new Function("selfserve", body)(selfserve);
});
