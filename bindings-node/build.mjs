// Builds the addon with cargo and puts it beside the package, where `lib/addon.ts` looks for it.
// With the name and the folder of an example, builds that one, and puts it there. The tests ask for cargo's profile
// `dev` by SELFSERVE_PROFILE: it builds in a fraction of the time.

import { spawnSync } from "node:child_process";
import { copyFileSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/**
 * Builds one target of the crate and answers where cargo put its library.
 *
 * @param {...string} target
 * @returns {string}
 */
function build(...target) {
  const profile = process.env.SELFSERVE_PROFILE ?? "release";
  const options = ["--profile", profile, "--package", "selfserve-node", "--message-format", "json-render-diagnostics"];
  const cargo = spawnSync("cargo", ["build", ...options, ...target], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 28,
    encoding: "utf8",
  });
  if (cargo.error) throw new Error("cargo does not start; see rustup.rs", { cause: cargo.error });
  if (cargo.status !== 0) process.exit(cargo.status ?? 1);
  const messages = cargo.stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
  const library = messages.find((message) => message.target?.crate_types?.includes("cdylib"));
  return library.filenames[0];
}

/**
 * Puts a library in its place at once: a process that has the old one loaded keeps the old one.
 *
 * @param {string} library
 * @param {string} name
 */
function place(library, name) {
  const draft = `${folder}${name}.${process.pid}`;
  copyFileSync(library, draft);
  renameSync(draft, folder + name);
}

const [example, folderOfExample] = process.argv.slice(2);
if (example) place(build("--example", example), `${folderOfExample}/${example}.node`);
else place(build("--lib"), "selfserve.node");
