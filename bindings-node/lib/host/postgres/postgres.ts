import { InvalidInput } from "../../errors.js";
import type { EffectId, OrganizationId, Sequence } from "../../../types.js";
import { endOf, findGap, type Batch } from "../batch.js";
import { StoreDamaged, StoreGap } from "../errors.js";
import type { Append, Due, Loaded, Row, Store, Version, Waiting } from "../store.js";
import { ServerClock } from "./clock.js";
import { Unanswered } from "./failure.js";
import { Sessions, type PostgresPool, type Texts } from "./sessions.js";

/** What PostgreSQL's integers hold. */
const [LEAST, MOST] = [String(-(2n ** 63n)), String(2n ** 63n - 1n)];

/** Ahead of every id. */
const NIL = "00000000-0000-0000-0000-000000000000";

/** A store in a database of PostgreSQL. See {@link postgres}. */
export class Postgres implements Store {
  readonly #sessions: Sessions;
  readonly #clock = new ServerClock();
  /** Whose appends ended in doubt, and how many: what is read is to be settled first. */
  readonly #doubts = new Map<OrganizationId, number>();

  /** @internal */
  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  async now(): Promise<Date> {
    const time = this.#clock.tell();
    if (time !== undefined) return time;
    return this.#hear(first(await this.#sessions.ask("now"))[0]);
  }

  async load(organization: OrganizationId, after: Sequence, most: number): Promise<Loaded> {
    await this.#settle(organization);
    const found = await this.#sessions.ask("load", organization, after, most);
    const [version, time] = first(found);
    this.#hear(time);
    const head = countOf(version);
    const rows = found.filter(([, , whose]) => whose !== null).map(rowOf);
    return { rows, head, version: String(head) };
  }

  async append(expected: Version, batch: Batch): Promise<Append> {
    const head = Number(expected);
    const found = findGap(batch, head);
    if (found !== undefined) throw new StoreGap(head, found);
    try {
      const [row] = await this.#write(head, batch);
      if (row === undefined) return { type: "conflict" };
      const time = timeOf(row[0]);
      if (time !== undefined) this.#clock.hear(time); // it is written, whatever time it is there
    } catch (problem) {
      if (!(problem instanceof Unanswered)) throw problem;
      this.#doubts.set(batch.organization, (this.#doubts.get(batch.organization) ?? 0) + 1);
      return { type: "unknown", problem };
    }
    return { type: "done", version: String(endOf(batch, head)) };
  }

  async snapshot(organization: OrganizationId, core: string): Promise<Uint8Array | undefined> {
    const [row] = await this.#sessions.ask("snapshot", organization, core);
    return row === undefined ? undefined : Buffer.from(textOf(row[0]).slice("\\x".length), "hex");
  }

  async keepSnapshot(
    organization: OrganizationId,
    core: string,
    sequence: Sequence,
    snapshot: Uint8Array,
  ): Promise<void> {
    await this.#sessions.ask("keep", organization, core, sequence, Buffer.from(snapshot));
  }

  async due(until: Date | undefined, after: Due | undefined, most: number): Promise<readonly Due[]> {
    // Ahead of everything: nothing falls due at such a time.
    const place = after === undefined ? ([LEAST, NIL] as const) : ([after.at.getTime(), after.organization] as const);
    const found = await this.#sessions.ask("due", until?.getTime() ?? MOST, ...place, most);
    return found.map(([at, whose]) => ({ at: instantOf(at), organization: textOf(whose) }));
  }

  async outbox(after: number, most: number): Promise<readonly Waiting[]> {
    const found = await this.#sessions.ask("outbox", after, most);
    return found.map(([place, whose, id, json]) => ({
      place: countOf(place),
      organization: textOf(whose),
      id: textOf(id),
      json: textOf(json),
    }));
  }

  async done(organization: OrganizationId, order: EffectId): Promise<void> {
    await this.#sessions.ask("done", organization, order);
  }

  /** The pool is whose it was: they end it. */
  async close(): Promise<void> {}

  #write(head: Sequence, batch: Batch): Promise<readonly Texts[]> {
    const { organization, lines, orders } = batch;
    const deadline = batch.deadline?.getTime() ?? null;
    if (lines.length === 0 && orders.length === 0) return this.#sessions.ask("confirm", organization, head, deadline);
    const texts = [lines.map(({ json }) => json), orders.map(({ id }) => id), orders.map(({ json }) => json)];
    const append = head === 0 ? "first" : "next";
    return this.#sessions.ask(append, organization, head, endOf(batch, head), deadline, ...texts);
  }

  /**
   * Makes sure that an append in doubt has ended, and that what can be read now will stay: a server that was killed and
   * started again shows what its standby never had.
   */
  async #settle(organization: OrganizationId): Promise<void> {
    const before = this.#doubts.get(organization);
    if (before === undefined) return;
    await this.#sessions.ask("settle", organization);
    // Another may have come meanwhile.
    if (this.#doubts.get(organization) === before) this.#doubts.delete(organization);
  }

  #hear(text: string | null | undefined): Date {
    const time = timeOf(text);
    if (time === undefined) throw new StoreDamaged(`it says that it is ${text}`);
    return this.#clock.hear(time);
  }
}

/** What a store in PostgreSQL may be told besides. */
export interface PostgresOptions {
  /** How many milliseconds to wait for an answer, 10,000 where it is absent: then an append is in doubt. */
  readonly patience?: number;
}

/**
 * A store in a database of PostgreSQL, in a schema `selfserve` that it makes. The connections are those of a pool of
 * `pg`, which is to be this store's alone; whoever has made it ends it.
 *
 *     await postgres(new Pool({ connectionString: "postgresql://shop@db/shop", max: 8 }))
 *
 * An append is one statement, and one round trip. What was confirmed is on the disk, and on the standby where the
 * server waits for one. Any number of processes share it, in any language; its clock is the server's.
 *
 * Never cancel a commit that waits for its standby (`pg_cancel_backend`): PostgreSQL answers success. This store drops
 * the connection instead, and asks again. A pooler in between has to leave each connection its session. Only a standby
 * for which commits wait (`synchronous_standby_names`) may be promoted; the address has to lead to whichever server is
 * the primary.
 *
 * @throws {@link StoreError} when the database cannot be reached, is another application's, is not in UTF-8, or has
 * tables of a newer version.
 */
export async function postgres(pool: PostgresPool, { patience = 10_000 }: PostgresOptions = {}): Promise<Postgres> {
  if (typeof pool?.connect !== "function") throw new InvalidInput("$.pool", "not a pool of `pg`");
  const isTimer = Number.isInteger(patience) && patience >= 1 && patience < 2 ** 31;
  if (!isTimer) throw new InvalidInput("$.patience", "not a whole number of milliseconds, from 1 to 2147483647");
  const sessions = new Sessions(pool, patience);
  await sessions.open();
  return new Postgres(sessions);
}

/** What time it is in a text like `2026-11-02 08:00:00.123456+00`. What is finer than a millisecond is cut off. */
function timeOf(text: string | null | undefined): Date | undefined {
  const [day, hour = ""] = (text ?? "").split(" ");
  const time = new Date(`${day}T${hour.replace(/^([\d:]+(?:\.\d{1,3})?)\d*\+00$/, "$1Z")}`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function rowOf([, , whose, place, line]: Texts): Row {
  return { organization: textOf(whose), sequence: countOf(place), json: textOf(line) };
}

function first(rows: readonly Texts[]): Texts {
  if (rows[0] === undefined) throw new StoreDamaged("a row is missing");
  return rows[0];
}

function textOf(value: string | null | undefined): string {
  if (typeof value !== "string") throw new StoreDamaged("a value is missing");
  return value;
}

function countOf(value: string | null | undefined): number {
  const count = Number(textOf(value));
  if (!Number.isSafeInteger(count) || count < 0) throw new StoreDamaged(`${value} counts nothing`);
  return count;
}

function instantOf(value: string | null | undefined): Date {
  const at = new Date(Number(textOf(value)));
  if (Number.isNaN(at.getTime())) throw new StoreDamaged(`something falls due at ${value}`);
  return at;
}
