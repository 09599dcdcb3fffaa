// `npm start`: builds what is missing, then starts. Where everything is there already, that takes seconds.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const library = fileURLToPath(new URL("../../bindings-node/", import.meta.url));

/**
 * Runs npm in a folder, and ends with it where it fails.
 *
 * @param {string} folder
 * @param {...string} task
 */
function npm(folder, ...task) {
  const { status, error } = spawnSync("npm", task, { cwd: folder, stdio: "inherit" });
  if (error) throw new Error("npm does not start", { cause: error });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${library}node_modules`)) npm(library, "ci", "--no-audit", "--no-fund");
if (!existsSync(`${library}selfserve.node`) || !existsSync(`${library}dist/index.js`)) npm(library, "run", "build");
if (!existsSync(`${here}node_modules`)) npm(here, "ci", "--no-audit", "--no-fund");
npm(here, "run", "build");
await import("./dist/src/main.js");
