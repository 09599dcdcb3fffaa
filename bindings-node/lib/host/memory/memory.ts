import type { EffectId, OrganizationId, Sequence } from "../../../types.js";
import { findGap, type Batch, type Line } from "../batch.js";
import { systemClock, type Clock } from "../clock.js";
import { StoreGap } from "../errors.js";
import type { Append, Due, Loaded, Row, Store, Version, Waiting } from "../store.js";
import { Faults, type Fault } from "./faults.js";

/** A journal, and after each append: where it ended, and the version then. */
interface Journal {
  lines: Line[];
  ends: { head: Sequence; version: Version }[];
}

/** A store in memory: it forgets everything with the process. Hosts share it as it is. See {@link memory}. */
export class Memory implements Store {
  readonly #clock: Clock;
  readonly #faults = new Faults((expected, batch) => this.#write(expected, batch));
  readonly #journals = new Map<OrganizationId, Journal>();
  readonly #deadlines = new Map<OrganizationId, Date>();
  readonly #snapshots = new Map<string, { sequence: Sequence; snapshot: Uint8Array }>();
  #outbox: Waiting[] = [];
  #places = 0;
  #appends = 0;

  /** An empty store that goes by this clock. */
  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
  }

  /**
   * Lets a coming call fail in this way. Faults of appends wait for appends, those of reads for reads, each in their
   * order.
   */
  inject(fault: Fault): void {
    this.#faults.inject(fault);
  }

  /** Lets nothing fail any more. What is late is still on its way. */
  calm(): void {
    this.#faults.calm();
  }

  /** Lets what is late arrive now. */
  arrive(): void {
    this.#faults.arrive();
  }

  /** Every line of a journal, as one text. */
  journal(organization: OrganizationId): string {
    return this.#journal(organization)
      .lines.map(({ json }) => `${json}\n`)
      .join("");
  }

  /**
   * Loses the last events of a journal, whole appends at a time, as a disk does that had confirmed what it had not
   * written.
   */
  lose(organization: OrganizationId, events: number): void {
    const journal = this.#journal(organization);
    const left = journal.lines.length - events;
    journal.ends = journal.ends.filter(({ head }) => head <= left);
    journal.lines = journal.lines.slice(0, lastOf(journal).head);
  }

  /** Writes another text in the place of a line. */
  rewrite(organization: OrganizationId, sequence: Sequence, json: string): void {
    const journal = this.#journal(organization);
    journal.lines = journal.lines.map((line) => (line.sequence === sequence ? { sequence, json } : line));
  }

  /** Takes a line out of the middle of a journal. */
  remove(organization: OrganizationId, sequence: Sequence): void {
    const journal = this.#journal(organization);
    journal.lines = journal.lines.filter((line) => line.sequence !== sequence);
  }

  async now(): Promise<Date> {
    return this.#clock();
  }

  async load(organization: OrganizationId, after: Sequence, most: number): Promise<Loaded> {
    this.#faults.pass();
    const { lines, ends } = this.#journal(organization);
    const { head, version } = ends[Math.max(ends.length - 1 - this.#faults.nextRead(), 0)] ?? NOTHING;
    const asked = lines.filter(({ sequence }) => sequence > after && sequence <= head).slice(0, most);
    return { rows: asked.map((line): Row => ({ organization, ...line })), head, version };
  }

  async append(expected: Version, batch: Batch): Promise<Append> {
    this.#faults.pass();
    return this.#faults.append(expected, batch);
  }

  async snapshot(organization: OrganizationId, core: string): Promise<Uint8Array | undefined> {
    return this.#snapshots.get(`${organization} ${core}`)?.snapshot;
  }

  async keepSnapshot(
    organization: OrganizationId,
    core: string,
    sequence: Sequence,
    snapshot: Uint8Array,
  ): Promise<void> {
    const key = `${organization} ${core}`;
    if (sequence >= (this.#snapshots.get(key)?.sequence ?? 0)) this.#snapshots.set(key, { sequence, snapshot });
  }

  async due(until: Date | undefined, after: Due | undefined, most: number): Promise<readonly Due[]> {
    const every = Array.from(this.#deadlines, ([organization, at]): Due => ({ at, organization }));
    const behind = every.filter((due) => after === undefined || inOrder(due, after) > 0);
    const asked = behind.filter(({ at }) => until === undefined || at <= until);
    return asked.sort(inOrder).slice(0, most);
  }

  async outbox(after: number, most: number): Promise<readonly Waiting[]> {
    return this.#outbox.filter(({ place }) => place > after).slice(0, most);
  }

  async done(organization: OrganizationId, order: EffectId): Promise<void> {
    this.#outbox = this.#outbox.filter((it) => it.organization !== organization || it.id !== order);
  }

  /** Nothing was opened. It goes on being there for other hosts. */
  async close(): Promise<void> {}

  #journal(organization: OrganizationId): Journal {
    const journal = this.#journals.get(organization) ?? { lines: [], ends: [NOTHING] };
    this.#journals.set(organization, journal);
    return journal;
  }

  #write(expected: Version, batch: Batch): Append {
    const journal = this.#journal(batch.organization);
    const { head, version } = lastOf(journal);
    if (version !== expected) return { type: "conflict" };
    const found = findGap(batch, head);
    if (found !== undefined) throw new StoreGap(head, found);
    this.#setDeadline(batch);
    for (const { id, json } of batch.orders) {
      this.#outbox.push({ place: (this.#places += 1), organization: batch.organization, id, json });
    }
    const last = batch.lines.at(-1);
    if (last === undefined) return { type: "done", version };
    this.#appends += 1;
    journal.lines.push(...batch.lines);
    journal.ends.push({ head: last.sequence, version: String(this.#appends) });
    return { type: "done", version: lastOf(journal).version };
  }

  #setDeadline({ organization, deadline }: Batch): void {
    if (deadline === undefined) this.#deadlines.delete(organization);
    else this.#deadlines.set(organization, deadline);
  }
}

/** A store in memory, for tests: it fails when it is told to ({@link Memory.inject}). */
export function memory(clock?: Clock): Memory {
  return new Memory(clock);
}

const NOTHING = { head: 0, version: "0" as Version };

function lastOf({ ends }: Journal): { head: Sequence; version: Version } {
  return ends.at(-1) ?? NOTHING;
}

/** The earliest first, those of one moment in order of their ids. */
function inOrder(one: Due, other: Due): number {
  const apart = one.at.getTime() - other.at.getTime();
  return apart !== 0
    ? apart
    : one.organization < other.organization
      ? -1
      : Number(one.organization > other.organization);
}
