/** The tables in an SQLite file, and whether a file is one of ours. */

import { StoreNewerSchema, StoreNotOurs } from "../errors.js";
import type { Connection } from "./driver.js";

/** The version of the tables below. */
const SCHEMA = 1;

/** Stands in the file's header: "ssrv". A file of another application has another. */
const APPLICATION = 0x7373_7276;

/**
 * Statement by statement what hosts in other languages execute. The row of `head` moves with each append, in the same
 * transaction: it refuses a conflict, and a gap, which the journal's own key does not. Places in the outbox are not
 * used again, so that they keep the order of the appends.
 */
const TABLES = `
    CREATE TABLE head (
        organization TEXT PRIMARY KEY,
        version INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (
        organization TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        line TEXT NOT NULL,
        PRIMARY KEY (organization, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outbox (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        organization TEXT NOT NULL,
        id TEXT NOT NULL,
        effect TEXT NOT NULL
    ) STRICT;
    CREATE INDEX outbox_id ON outbox (id);
    CREATE TABLE due (
        organization TEXT PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX due_at ON due (at, organization);
    CREATE TABLE snapshot (
        organization TEXT NOT NULL,
        core TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        PRIMARY KEY (organization, core)
    ) STRICT;`;

/** Makes the tables in a file that is empty, and leaves one alone that is not ours, or newer. */
export function prepare(connection: Connection): void {
  isEmpty(connection);
  connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  // Two processes may come to a new file at once: one of them makes the tables.
  connection.exec("BEGIN IMMEDIATE");
  if (isEmpty(connection)) {
    connection.exec(`${TABLES} PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${SCHEMA}`);
  }
  connection.exec("COMMIT");
}

/** Tells a file that holds nothing from one with our tables; throws for any other. */
function isEmpty(connection: Connection): boolean {
  const application = numberOf(connection, "SELECT application_id AS number FROM pragma_application_id");
  const version = numberOf(connection, "SELECT user_version AS number FROM pragma_user_version");
  const isBlank = application === 0 && version === 0;
  if (isBlank && numberOf(connection, "SELECT count(*) AS number FROM sqlite_schema") === 0) return true;
  if (application !== APPLICATION) throw new StoreNotOurs("the file");
  if (version !== SCHEMA) throw new StoreNewerSchema(version, SCHEMA);
  return false;
}

function numberOf(connection: Connection, query: string): number {
  return Number((connection.prepare(query).get() as { number: number }).number);
}
