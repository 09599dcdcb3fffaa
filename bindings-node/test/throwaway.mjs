// A PostgreSQL on loopback that is thrown away; nothing where none is installed.

import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";

const DEBIAN = "/usr/lib/postgresql";

/** Ends the server when whoever holds the other end has let it go, or is no more. */
const KEEPER = `
postgres=$1 folder=$2
shift 2
"$postgres" -D "$folder/data" "$@" >"$folder/log" 2>&1 & server=$!
read -r _
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
`;

/** The folder of PostgreSQL's programs, on the `PATH` or where Debian keeps them, the newest. */
export function programs() {
  const onPath = (process.env.PATH ?? "").split(delimiter).find((folder) => existsSync(join(folder, "initdb")));
  if (onPath !== undefined) return onPath;
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.sort((one, other) => Number(one) - Number(other)).at(-1);
  return newest === undefined ? undefined : join(DEBIAN, newest, "bin");
}

/**
 * Starts a server, which trusts whoever asks, and throws it away when it is ended.
 *
 * @param {string} folder of the programs
 */
export async function startServer(folder) {
  const data = run("mktemp", "-d", "-t", "selfserve-postgres.XXXXXX").trim();
  const options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"];
  run(join(folder, "initdb"), `--pgdata=${data}/data`, ...options);
  const port = await freePort();
  const settings = ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"];
  const server = [join(folder, "postgres"), data, "-p", String(port), "-k", data, ...settings];
  const [program, ...parameters] = asItsUser("/bin/sh", "-c", KEEPER, "keeper", ...server);
  const keeper = spawn(program, parameters, { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise((resolve) => keeper.once("exit", resolve));
  await untilReady(join(data, "data", "postmaster.pid"));
  return {
    /** The address of a database. @param {string} database */
    url: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    async end() {
      keeper.stdin.end();
      await ended;
    },
  };
}

/** @param {[string, ...string[]]} command */
function run(...command) {
  const [program, ...parameters] = asItsUser(...command);
  return execFileSync(program, parameters, { cwd: "/", encoding: "utf8" });
}

/** Something as whoever runs PostgreSQL runs it, which root may not. @param {[string, ...string[]]} command */
function asItsUser(...command) {
  return process.geteuid?.() === 0 ? /** @type {const} */ (["runuser", "-u", "postgres", "--", ...command]) : command;
}

/** @param {string} pidFile */
async function untilReady(pidFile) {
  for (let left = 3_000; left > 0; left -= 1) {
    const lines = existsSync(pidFile) ? readFileSync(pidFile, "utf8").split("\n") : [];
    if (lines[7]?.trim() === "ready") return;
    await setTimeout(20);
  }
  throw new Error("PostgreSQL does not start");
}

/** A port below those that an outgoing connection may hold. */
async function freePort() {
  const first = 15_000 + ((process.pid * 37) % 10_000);
  for (let port = first; port < 32_000; port += 1) if (await isFree(port)) return port;
  throw new Error("no port is free");
}

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((resolve) => {
    const tried = createServer();
    tried.once("error", () => resolve(false));
    tried.listen(port, "127.0.0.1", () => tried.close(() => resolve(true)));
  });
}
