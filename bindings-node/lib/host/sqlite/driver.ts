import { StoreUnavailable } from "../errors.js";

/** A value of a column, as both drivers give and take it. */
export type Value = string | number | bigint | Uint8Array | null;

/** A statement that was prepared. */
export interface Statement {
  run(...parameters: Value[]): unknown;
  get(...parameters: Value[]): unknown;
  all(...parameters: Value[]): unknown[];
}

/** A connection to a file: what both drivers have in common. */
export interface Connection {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

/** How long others may write before whoever waits is told that the file is busy, in milliseconds. */
const PATIENCE = 5_000;

/** Opens a file with the driver that is there: Node's own, else `better-sqlite3`. */
export function connect(file: string): Connection {
  const connection = open(file);
  connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  return connection;
}

function open(file: string): Connection {
  const builtIn = loaded("node:sqlite");
  if (builtIn !== undefined) return new builtIn.DatabaseSync(file);
  const Database = loaded("better-sqlite3");
  if (Database !== undefined) return new Database(file);
  throw new StoreUnavailable("this Node has no node:sqlite, and better-sqlite3 is not installed");
}

/** A module, if there is such a one. One that is there, and fails, is told. */
function loaded(name: string): any {
  try {
    return require(name);
  } catch (problem) {
    if (ABSENT.includes(codeOf(problem))) return undefined;
    throw problem;
  }
}

const ABSENT: unknown[] = ["ERR_UNKNOWN_BUILTIN_MODULE", "MODULE_NOT_FOUND"];

/** SQLite's own words for what it was asked, in the codes that a store's errors are made of. */
const CODES = { full: 13, busy: 5, corrupt: 11, not_a_database: 26 } as const;

/**
 * What SQLite says is wrong; `other` where it is something else, `none` where the driver, or the code, has thrown it.
 */
export type Wrong = keyof typeof CODES | "other" | "none";

/** What is wrong, as either driver says it. */
export function wrongOf(problem: unknown): Wrong {
  const primary = primaryOf(problem);
  if (primary === undefined) return "none";
  for (const [wrong, code] of Object.entries(CODES)) if (code === primary) return wrong as Wrong;
  return "other";
}

/** SQLite's own code, without what extends it: Node tells its number, `better-sqlite3` its name. */
function primaryOf(problem: unknown): number | undefined {
  const code = codeOf(problem);
  if (code === "ERR_SQLITE_ERROR") return Number((problem as { errcode?: unknown }).errcode) & 0xff;
  if (typeof code !== "string" || !code.startsWith("SQLITE_")) return undefined;
  const [, name] = code.split("_");
  return { FULL: CODES.full, BUSY: CODES.busy, CORRUPT: CODES.corrupt, NOTADB: CODES.not_a_database }[name ?? ""] ?? 0;
}

function codeOf(problem: unknown): unknown {
  return (problem as { code?: unknown } | null)?.code;
}
