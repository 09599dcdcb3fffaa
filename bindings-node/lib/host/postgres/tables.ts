/** The tables in PostgreSQL, and whether a database has ours. */

import { StoreNewerSchema, StoreNotOurs } from "../errors.js";

/** The version of the tables below. */
export const SCHEMA = 1;

/**
 * Statement by statement what hosts in other languages execute. The row of `head` moves with each append, in the same
 * statement: it refuses a conflict, and a gap, which the journal's own key does not. It holds the deadline, too, so
 * that one write does for both. Places in the outbox are not used again.
 */
export const TABLES = `
    CREATE SCHEMA selfserve;
    CREATE TABLE selfserve.tables (version integer NOT NULL);
    INSERT INTO selfserve.tables VALUES (1);
    CREATE SEQUENCE selfserve.place;
    CREATE TABLE selfserve.head (
        organization uuid PRIMARY KEY,
        version bigint NOT NULL,
        due bigint
    ) PARTITION BY HASH (organization);
    CREATE INDEX ON selfserve.head (due, organization) WHERE due IS NOT NULL;
    CREATE TABLE selfserve.journal (
        organization uuid NOT NULL,
        sequence bigint NOT NULL,
        line text NOT NULL,
        PRIMARY KEY (organization, sequence)
    ) PARTITION BY HASH (organization);
    CREATE TABLE selfserve.outbox (
        organization uuid NOT NULL,
        id text NOT NULL,
        place bigint NOT NULL DEFAULT nextval('selfserve.place'),
        effect text NOT NULL,
        PRIMARY KEY (organization, id)
    ) PARTITION BY HASH (organization);
    CREATE INDEX ON selfserve.outbox (place);
    CREATE TABLE selfserve.snapshot (
        organization uuid NOT NULL,
        core text NOT NULL,
        sequence bigint NOT NULL,
        snapshot bytea NOT NULL,
        PRIMARY KEY (organization, core)
    ) PARTITION BY HASH (organization);`;

/** Into how many parts organizations are distributed: each has its own indexes, and is vacuumed by itself. */
const PARTS = 8;

/** Held while tables are made: "ssrv". */
const MAKING = 0x7373_7276;

const OURS = "the database's schema selfserve";

/** Asks a statement on one connection, and answers with texts. */
export type Ask = (text: string) => Promise<readonly (readonly (string | null)[])[]>;

/** Makes the tables in a database that has none; leaves alone what is not ours, or newer. */
export async function prepare(ask: Ask): Promise<void> {
  if (!(await isEmpty(ask))) return;
  await ask("BEGIN");
  // Two processes may come to a new database at once: one of them makes the tables.
  await ask(`SELECT pg_advisory_xact_lock(${MAKING})`);
  if (await isEmpty(ask)) await ask(allTables());
  await ask("COMMIT");
}

/** The tables and their parts. */
export function allTables(): string {
  const parts = Array.from({ length: PARTS }, (_, part) =>
    ["head", "journal", "outbox", "snapshot"].map(
      (table) =>
        `CREATE TABLE selfserve.${table}_${part} PARTITION OF selfserve.${table}` +
        ` FOR VALUES WITH (MODULUS ${PARTS}, REMAINDER ${part});`,
    ),
  );
  return TABLES + parts.flat().join("");
}

/**
 * Tells a database that has no tables from one with ours; throws for any other. It reads the catalogs: functions such as
 * `to_regclass` may answer from what a connection remembers, and not see what was made while it waited.
 */
async function isEmpty(ask: Ask): Promise<boolean> {
  const [[encoding, schema, tables] = []] = await ask(
    `SELECT current_setting('server_encoding'),
        (SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = 'selfserve'),
        (SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'selfserve' AND tablename = 'tables')`,
  );
  // Any other would refuse texts, or change them.
  if (encoding !== "UTF8") throw new StoreNotOurs(`a database in ${encoding}, not UTF8,`);
  if (schema === null) return true;
  if (tables === null) throw new StoreNotOurs(OURS);
  const [[version] = []] = await ask("SELECT max(version) FROM selfserve.tables");
  const found = Number(version);
  if (found < SCHEMA) throw new StoreNotOurs(OURS);
  if (found > SCHEMA) throw new StoreNewerSchema(found, SCHEMA);
  return false;
}
