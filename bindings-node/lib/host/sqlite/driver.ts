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

/** What SQLite says is wrong; `other` where it is something else, `none` where SQLite has said nothing. */
export type Wrong = "busy" | "corrupt" | "full" | "not_a_database" | "other" | "none";

/** Its codes, as Node numbers them, and as `better-sqlite3` names them. */
const CODES: readonly { readonly wrong: Wrong; readonly number: number; readonly name: string }[] = [
  { wrong: "busy", number: 5, name: "BUSY" },
  { wrong: "corrupt", number: 11, name: "CORRUPT" },
  { wrong: "full", number: 13, name: "FULL" },
  { wrong: "not_a_database", number: 26, name: "NOTADB" },
];

/** What is wrong, as either driver says it. What extends a code is left aside: `SQLITE_BUSY_SNAPSHOT` is busy. */
export function wrongOf(problem: unknown): Wrong {
  const code = codeOf(problem);
  if (code === "ERR_SQLITE_ERROR") {
    const number = Number((problem as { errcode?: unknown }).errcode) & 0xff;
    return CODES.find((it) => it.number === number)?.wrong ?? "other";
  }
  const [prefix, name] = String(code).split("_");
  return prefix === "SQLITE" ? (CODES.find((it) => it.name === name)?.wrong ?? "other") : "none";
}

function codeOf(problem: unknown): unknown {
  return (problem as { code?: unknown } | null)?.code;
}
