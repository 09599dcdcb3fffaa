/** The connections: a pool's, bounded in time, and dropped where anything went wrong. */

import { StoreError, StoreUnavailable } from "../errors.js";
import { failureOf, problemOf, Unanswered } from "./failure.js";
import { SETTINGS, STATEMENTS } from "./statements.js";
import { prepare } from "./tables.js";

/** What a statement is told. */
export type Parameter = string | number | Buffer | readonly string[] | null;

/** A row, as PostgreSQL writes it: whatever parsers the application has set, they are not asked. */
export type Texts = readonly (string | null)[];

/** A query, as `pg` takes it. */
export interface PostgresQuery {
  readonly name?: string;
  readonly text: string;
  readonly values?: any[];
  readonly rowMode: "array";
  readonly types: { getTypeParser(...kind: any[]): any };
}

/** What is asked of a connection of `pg`. */
export interface PostgresClient {
  query(query: PostgresQuery): Promise<{ rows: any[] }>;
  on(event: "error", listener: (problem: Error) => void): unknown;
  release(destroy?: boolean): void;
}

/** What is asked of a pool of `pg`: `new Pool({ connectionString, max, ssl })`. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>;
  on(event: "error", listener: (problem: Error) => void): unknown;
}

/** How values are written, whatever the role has set. */
const TEXTS = "SET DateStyle = 'ISO'; SET TimeZone = 'UTC'; SET bytea_output = 'hex';";

/** The connections of one store. */
export class Sessions {
  /** The connections that have begun, and after how many failures of others. */
  readonly #begun = new WeakMap<PostgresClient, number>();
  /** The connections that have a listener. */
  readonly #heard = new WeakSet<PostgresClient>();
  #failures = 0;

  /** Who waits longer than so many milliseconds is told so. */
  constructor(
    private readonly pool: PostgresPool,
    private readonly patience: number,
  ) {
    // What is idle may break: whoever is next gets another.
    pool.on("error", () => undefined);
  }

  /** Connects once, and makes the tables if there are none. */
  async open(): Promise<void> {
    const client = await this.#connect();
    await this.#on(client, () => prepare((text) => query(client, { text })));
  }

  /**
   * Asks a statement on any connection, in one round trip; it is prepared once on each. Rejects with a {@link
   * StoreError}, of which {@link Unanswered} says that it may have been carried out.
   */
  async ask(name: keyof typeof STATEMENTS, ...values: Parameter[]): Promise<readonly Texts[]> {
    const client = await this.#session();
    return this.#on(client, () => query(client, { name: `selfserve_${name}`, text: STATEMENTS[name], values }));
  }

  /**
   * Does something on a connection, but not for ever. Where it fails the connection is dropped, and nothing is
   * canceled: PostgreSQL would answer a commit that waits for its standby, and is canceled, with success.
   */
  async #on<T>(client: PostgresClient, act: () => Promise<T>): Promise<T> {
    try {
      const answer = await within(this.patience, act());
      client.release();
      return answer;
    } catch (problem) {
      // The others may lead to the same end: to a server that is the primary no more.
      this.#failures += 1;
      client.release(true);
      throw problem instanceof StoreError ? problem : failureOf(problem);
    }
  }

  /** A connection that has begun, and since when none has failed. */
  async #session(): Promise<PostgresClient> {
    for (;;) {
      const client = await this.#connect();
      const begun = this.#begun.get(client);
      if (begun === this.#failures) return client;
      if (begun === undefined) return this.#begin(client);
      client.release(true);
    }
  }

  async #begin(client: PostgresClient): Promise<PostgresClient> {
    try {
      await within(this.patience, query(client, { text: SETTINGS + TEXTS }));
    } catch (problem) {
      client.release(true);
      throw unsent(problem);
    }
    this.#begun.set(client, this.#failures);
    return client;
  }

  async #connect(): Promise<PostgresClient> {
    const connecting = this.pool.connect();
    try {
      const client = await within(this.patience, connecting);
      // What breaks is told to whoever waits for an answer. Without a listener, the process would end.
      if (!this.#heard.has(client)) client.on("error", () => undefined);
      this.#heard.add(client);
      return client;
    } catch (problem) {
      // One that comes later goes to whoever is next.
      connecting.then((client) => client.release()).catch(() => undefined);
      throw unsent(problem);
    }
  }
}

/** Nothing was asked yet: it is certain that nothing was written. */
function unsent(problem: unknown): StoreError {
  return problem instanceof Unanswered ? new StoreUnavailable(problem.problem) : problemOf(problem);
}

async function query(
  client: PostgresClient,
  asked: { name?: string; text: string; values?: any[] },
): Promise<readonly Texts[]> {
  const types = { getTypeParser: () => (text: string) => text };
  return (await client.query({ ...asked, rowMode: "array", types })).rows;
}

/** The end of something, or, when that takes too long, an error. */
function within<T>(patience: number, act: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unanswered("it does not answer")), patience);
    act.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
