/** The contract of a store, kept by an SQLite file. It blocks: `worker.ts` calls it on a thread of its own. */

import type { EffectId, OrganizationId, Sequence } from "../../../types.js";
import { endOf, findGap, type Batch } from "../batch.js";
import { StoreDamaged, StoreError, StoreFull, StoreGap, StoreNotOurs, StoreUnavailable } from "../errors.js";
import type { Append, Due, Loaded, Row, Version, Waiting } from "../store.js";
import { connect, wrongOf, type Connection, type Statement, type Value } from "./driver.js";
import { prepare } from "./tables.js";

/** What SQLite's integers hold. */
const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n];

/** A file that is open. */
export class File {
  readonly #connection: Connection;
  readonly #statements = new Map<string, Statement>();
  #isInTransaction = false;

  /** Takes a connection, and makes the tables if there are none. Throws `StoreError`. */
  constructor(connection: Connection) {
    this.#connection = connection;
    try {
      told(() => prepare(connection));
    } catch (problem) {
      this.close();
      throw problem;
    }
  }

  /** Opens a file, or makes it. Throws `StoreError`. */
  static open(file: string): File {
    return new File(opened(file));
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  load(organization: OrganizationId, after: Sequence, most: number): Loaded {
    // One transaction, so that head and rows are of one moment.
    return this.#transaction("BEGIN", () => {
      const head = this.#head(organization);
      const found = this.#all<Row>(LOAD, organization, after, most);
      const rows = found.map(({ organization, sequence, json }) => ({ organization, sequence, json }));
      return { rows, head, version: String(head) };
    });
  }

  append(expected: Version, batch: Batch): Append {
    // It takes the right to write ahead of reading: what it reads stays true until it ends.
    return this.#transaction("BEGIN IMMEDIATE", () => {
      const head = this.#head(batch.organization);
      if (String(head) !== expected) return { type: "conflict" };
      const found = findGap(batch, head);
      if (found !== undefined) throw new StoreGap(head, found);
      this.#write(head, batch);
      return this.#commit() ?? { type: "done", version: String(endOf(batch, head)) };
    });
  }

  snapshot(organization: OrganizationId, core: string): Uint8Array | undefined {
    return this.#all<{ snapshot: Uint8Array }>(SNAPSHOT, organization, core)[0]?.snapshot;
  }

  keepSnapshot(organization: OrganizationId, core: string, sequence: Sequence, snapshot: Uint8Array): void {
    this.#run(KEEP, organization, core, sequence, snapshot);
  }

  due(until: Date | undefined, after: Due | undefined, most: number): Due[] {
    // Ahead of everything: no organization's id is empty.
    const [at, id] = after === undefined ? [LEAST, ""] : [after.at.getTime(), after.organization];
    const found = this.#all<{ at: number; organization: string }>(DUE, until?.getTime() ?? MOST, at, id, most);
    return found.map(({ at, organization }) => ({ at: instant(at), organization }));
  }

  outbox(after: number, most: number): Waiting[] {
    const found = this.#all<Waiting>(OUTBOX, after, most);
    return found.map(({ place, organization, id, json }) => ({ place, organization, id, json }));
  }

  done(organization: OrganizationId, order: EffectId): void {
    this.#run("DELETE FROM outbox WHERE organization = ? AND id = ?", organization, order);
  }

  /** The place of the last event; 0 where there is none. */
  #head(organization: OrganizationId): Sequence {
    const [row] = this.#all<{ version: number }>("SELECT version FROM head WHERE organization = ?", organization);
    const head = Number(row?.version ?? 0);
    if (head < 0 || !Number.isSafeInteger(head))
      throw new StoreDamaged(`the journal of ${organization} ends at ${head}`);
    return head;
  }

  #write(head: Sequence, batch: Batch): void {
    const [id, version] = [batch.organization, endOf(batch, head)];
    if (version !== head) this.#run(MOVE, id, version);
    for (const line of batch.lines) this.#run(EVENT, id, line.sequence, line.json);
    for (const order of batch.orders) this.#run(WAITS, id, order.id, order.json);
    // A deadline that stays as it is costs no write.
    if (batch.deadline === undefined) this.#run("DELETE FROM due WHERE organization = ?", id);
    else this.#run(FALLS_DUE, id, batch.deadline.getTime());
  }

  /**
   * Ends a transaction. That there is no room is certain, and so is that others were in the way; of any other failure
   * nobody knows how far it came.
   */
  #commit(): Append | undefined {
    try {
      this.#connection.exec("COMMIT");
      this.#isInTransaction = false;
      return undefined;
    } catch (problem) {
      if (["full", "busy"].includes(wrongOf(problem))) throw problem;
      return { type: "unknown", problem: inOurWords(problem) };
    }
  }

  /** Begins one; whatever does not commit it takes everything back. */
  #transaction<T>(begin: string, act: () => T): T {
    return told(() => {
      this.#connection.exec(begin);
      this.#isInTransaction = true;
      try {
        return act();
      } finally {
        if (this.#isInTransaction) this.#takeBack();
      }
    });
  }

  #takeBack(): void {
    this.#isInTransaction = false;
    try {
      this.#connection.exec("ROLLBACK");
    } catch {
      // SQLite has taken it back itself.
    }
  }

  #all<R>(sql: string, ...parameters: Value[]): R[] {
    return told(() => this.#prepared(sql).all(...parameters) as R[]);
  }

  #run(sql: string, ...parameters: Value[]): void {
    told(() => this.#prepared(sql).run(...parameters));
  }

  #prepared(sql: string): Statement {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

const LOAD = `SELECT organization, sequence, line AS json FROM journal
    WHERE organization = ? AND sequence > ? ORDER BY sequence LIMIT ?`;
const MOVE = `INSERT INTO head (organization, version) VALUES (?, ?)
    ON CONFLICT (organization) DO UPDATE SET version = excluded.version`;
const EVENT = "INSERT INTO journal (organization, sequence, line) VALUES (?, ?, ?)";
const WAITS = "INSERT INTO outbox (organization, id, effect) VALUES (?, ?, ?)";
const FALLS_DUE = `INSERT INTO due (organization, at) VALUES (?, ?)
    ON CONFLICT (organization) DO UPDATE SET at = excluded.at WHERE at != excluded.at`;
const SNAPSHOT = "SELECT snapshot FROM snapshot WHERE organization = ? AND core = ?";
const KEEP = `INSERT INTO snapshot (organization, core, sequence, snapshot) VALUES (?, ?, ?, ?)
    ON CONFLICT (organization, core) DO UPDATE SET sequence = excluded.sequence, snapshot = excluded.snapshot
    WHERE excluded.sequence >= snapshot.sequence`;
const DUE = `SELECT at, organization FROM due WHERE at <= ? AND (at, organization) > (?, ?)
    ORDER BY at, organization LIMIT ?`;
const OUTBOX = `SELECT place, organization, id, effect AS json FROM outbox WHERE place > ? ORDER BY place LIMIT ?`;

function instant(milliseconds: number): Date {
  const at = new Date(Number(milliseconds));
  if (Number.isNaN(at.getTime())) throw new StoreDamaged(`something falls due at ${milliseconds}`);
  return at;
}

function opened(file: string): Connection {
  try {
    return connect(file);
  } catch (problem) {
    // What the driver itself says is about the place, such as a folder that is not there.
    const isTheDrivers = wrongOf(problem) === "none" && !(problem instanceof StoreError);
    throw isTheDrivers ? new StoreUnavailable(textOf(problem)) : inOurWords(problem);
  }
}

/** Tells in our words what SQLite says, and that a row holds what cannot be read. */
function told<T>(act: () => T): T {
  try {
    return act();
  } catch (problem) {
    throw inOurWords(problem);
  }
}

function inOurWords(problem: unknown): StoreError {
  if (problem instanceof StoreError) return problem;
  const text = textOf(problem);
  switch (wrongOf(problem)) {
    case "full":
      return new StoreFull(text);
    case "corrupt":
    case "none":
      return new StoreDamaged(text);
    case "not_a_database":
      return new StoreNotOurs(text);
    default:
      return new StoreUnavailable(text);
  }
}

function textOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
