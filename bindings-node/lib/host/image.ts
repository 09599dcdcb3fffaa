import { addon } from "../addon.js";
import type { Catalog } from "../catalog.js";
import type { Directory } from "../directory.js";
import { CorruptJournal } from "../errors.js";
import { readJournal } from "../journal.js";
import { Organization } from "../organization.js";
import { toJson } from "../arguments.js";
import type {
  Actor,
  Command,
  CommandId,
  EffectOrder,
  OrganizationId,
  Outcome,
  Recorded,
  Sequence,
} from "../../types.js";
import type { Batch } from "./batch.js";
import { Corrupt, OtherOrganization } from "./errors.js";
import type { Row, Version } from "./store.js";

/** The version of the core, by which snapshots are kept: another's is refused by the core. */
export const CORE: string = addon.VERSION;

/** What a caller wants: to give a command, or that time is brought up to date. */
export type Work =
  | { readonly type: "ask"; readonly id: CommandId; readonly actor: Actor; readonly command: Command }
  /** `confirm`: whether the store is asked, and its deadlines put right, where nothing is due. */
  | { readonly type: "time"; readonly confirm: boolean };

/** What is to be appended, and answered then. */
export interface Prepared {
  readonly batch: Batch;
  /** What came of the command, if it was one. */
  readonly outcome?: Outcome | undefined;
  /** Whether an append of it may have been written, or may yet be. */
  inDoubt: boolean;
}

/** More lines than this are applied on another thread: fewer take less time than to go there. */
const FEW = 16;

/**
 * An organization in memory.
 *
 * Questions are answered from `committed`, which holds what the store has confirmed and nothing else. Decisions are
 * made on the draft, a copy that is kept in step: an append that does not come about costs the draft, and no reload.
 */
export class Image {
  committed: Organization;
  /** At which version to append; absent: nothing was read yet. */
  version: Version | undefined;
  /** Whether a read broke off in the middle, perhaps of what one command brought. */
  halfRead = false;
  /** What was handed to the store and is not settled: nothing else is appended before it is. */
  pending: Prepared | undefined;
  /** Where the last snapshot was taken. */
  snapshot: Sequence = 0;
  #draft: Organization | undefined;

  /** Nothing was read yet. */
  constructor(
    readonly organization: OrganizationId,
    private readonly catalog: Catalog,
    private readonly directory: Directory,
  ) {
    this.committed = new Organization(catalog, directory);
  }

  /** Drops everything: it is read again. */
  forget(): void {
    this.committed = new Organization(this.catalog, this.directory);
    this.dropDraft();
    this.version = undefined;
    this.halfRead = false;
    this.pending = undefined;
    this.snapshot = 0;
  }

  /** Begins from a snapshot. Throws `UnusableSnapshot`. */
  async begin(snapshot: Uint8Array): Promise<void> {
    this.committed = await Organization.restore(snapshot, this.catalog, this.directory);
    this.dropDraft();
    this.snapshot = this.committed.version;
  }

  /** Whether anything falls due until then. Where nothing does, a question needs no draft. */
  isDue(at: Date): boolean {
    const deadline = this.committed.nextDeadline;
    return deadline !== undefined && new Date(deadline) <= at;
  }

  /** What was prepared did not come about. */
  dropDraft(): void {
    this.#draft = undefined;
  }

  /** Decides, and changes nothing that a question sees. */
  async prepare(at: Date, work: Work): Promise<Prepared> {
    const draft = (this.#draft ??= await this.committed.copy());
    const { recorded, effects, outcome } = this.#judging(() => decide(draft, at, work));
    recorded.forEach((record) => this.#requireOwn(record));
    const batch = this.#batch(recorded, effects, draft.nextDeadline);
    return { batch, outcome, inDoubt: false };
  }

  /** Takes what was prepared: it is in the store, at this version. */
  async commit(prepared: Prepared, version: Version): Promise<void> {
    await this.#apply(prepared.batch.lines.map((line) => line.json));
    this.version = version;
  }

  /** Takes events that the store holds, which have to be those that come next. */
  async take(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    this.dropDraft();
    const start = this.committed.version + 1;
    const misplaced = rows.findIndex((row, index) => !this.#isNext(row, start + index));
    const fitting = misplaced === -1 ? rows : rows.slice(0, misplaced);
    if (start === 1 && fitting[0] !== undefined) this.#requireOwn(this.#read(fitting[0].json));
    await this.#apply(fitting.map((row) => row.json));
    const wrong = rows[fitting.length];
    if (wrong !== undefined) throw this.#misplaced(wrong, start + fitting.length);
  }

  /**
   * Leaves it as others may find it, whatever stopped a caller in the middle. The draft may be ahead of what the store
   * has. What is in doubt stays: it is settled first.
   */
  breakOff(): void {
    this.dropDraft();
    if (this.version === undefined || !isUsable(this.committed)) this.forget();
    else if (this.pending?.inDoubt === false) this.pending = undefined;
  }

  #batch(recorded: readonly Recorded[], effects: readonly EffectOrder[], deadline: string | undefined): Batch {
    return {
      organization: this.organization,
      lines: recorded.map((record) => ({ sequence: record.sequence, json: toJson("record", record) })),
      orders: effects.map(({ id, effect }) => ({ id, json: toJson("effect", effect) })),
      deadline: deadline === undefined ? undefined : new Date(deadline),
    };
  }

  #isNext(row: Row, place: Sequence): boolean {
    return row.organization === this.organization && row.sequence === place;
  }

  #misplaced(row: Row, place: Sequence): Corrupt | OtherOrganization {
    if (row.organization !== this.organization) return new OtherOrganization(this.organization, row.organization);
    return new Corrupt(this.organization, new CorruptJournal("gap", place, `found event ${row.sequence}`));
  }

  async #apply(lines: readonly string[]): Promise<void> {
    if (lines.length <= FEW) return lines.forEach((line) => this.#judging(() => this.committed.apply(line)));
    try {
      await this.committed.applyAll(lines);
    } catch (problem) {
      throw this.#told(problem);
    }
  }

  #read(line: string): Recorded {
    const [record] = this.#judging(() => readJournal([line]));
    if (record !== undefined) return record;
    throw new Corrupt(this.organization, new CorruptJournal("malformed_line", 1, "the line is empty"));
  }

  /** Refuses the first event of another organization: it says whose the journal is. */
  #requireOwn({ event }: Recorded): void {
    if (event.type !== "organization_created" || event.organization === this.organization) return;
    throw new OtherOrganization(this.organization, event.organization);
  }

  #judging<T>(act: () => T): T {
    try {
      return act();
    } catch (problem) {
      throw this.#told(problem);
    }
  }

  #told(problem: unknown): unknown {
    return problem instanceof CorruptJournal ? new Corrupt(this.organization, problem) : problem;
  }
}

interface Brought {
  readonly recorded: readonly Recorded[];
  readonly effects: readonly EffectOrder[];
  readonly outcome?: Outcome;
}

function decide(draft: Organization, at: Date, work: Work): Brought {
  if (work.type === "time") return draft.advance(at);
  return draft.execute(work.command, { id: work.id, actor: work.actor, at });
}

/** Whether no call has panicked in the middle of a change. */
function isUsable(organization: Organization): boolean {
  try {
    return organization.version >= 0;
  } catch {
    return false;
  }
}
