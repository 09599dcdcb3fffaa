import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import ts from "typescript";

import * as selfserve from "selfserve";
import * as host from "selfserve/host";
import * as testing from "selfserve/testing";

/** @type {Record<string, object>} */
const modules = { selfserve, "selfserve/host": host, "selfserve/testing": testing };

test("the README's examples run as they stand, one after the other", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, ...examples] = readme.split("```ts\n");
  assert.equal(examples.length, 4);
  const code = examples.map((example) => example.split("```")[0]).join("\n");
  // A function takes what a module imports, and may await.
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ESNext } });
  const body = outputText.replace(/import (\{[^}]*\}) from ("[^"]*");/g, "const $1 = modules[$2];");
  await new Function("modules", `return (async () => {${body}})();`)(modules);
});

test("the README's examples have the right types", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = readme.split("```ts\n").slice(1).map((example) => example.split("```")[0]);
  const file = new URL("./types/readme-examples.mts", import.meta.url);
  const config = ts.readConfigFile(new URL("./tsconfig.json", import.meta.url).pathname, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, new URL(".", import.meta.url).pathname);
  const compilerHost = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = compilerHost;
  const isOurs = (/** @type {string} */ name) => name === file.pathname;
  compilerHost.fileExists = (name) => isOurs(name) || fileExists(name);
  compilerHost.getSourceFile = (name, ...rest) =>
    isOurs(name) ? ts.createSourceFile(name, code.join("\n"), ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file.pathname], options, compilerHost);
  const told = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  assert.deepEqual(told, []);
});
