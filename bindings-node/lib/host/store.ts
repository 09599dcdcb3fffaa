import type { EffectId, OrganizationId, Sequence } from "../../types.js";
import type { Batch } from "./batch.js";
import type { StoreError } from "./errors.js";

declare const kind: unique symbol;

/**
 * A version of an organization's journal, in the store's own words: it may be a sequence, a revision, a position in a
 * stream. Only the store looks inside.
 */
export type Version = string & { readonly [kind]?: "Version" };

/**
 * What became of an append, as far as the store knows.
 *
 * - `done`: all of it is written, and will stay; with the version now.
 * - `conflict`: the journal is not at the expected version, and nothing was written.
 * - `unknown`: it may have been written, it may not, it may yet be; the connection broke in the middle, for example.
 *   With what the store said.
 */
export type Append =
  | { readonly type: "done"; readonly version: Version }
  | { readonly type: "conflict" }
  | { readonly type: "unknown"; readonly problem: StoreError };

/** One event, as it is stored. */
export interface Row {
  /** Whose it is, as it was written: the host looks whether that is what it asked for. */
  readonly organization: OrganizationId;
  /** Its place in the journal. */
  readonly sequence: Sequence;
  /** Canonical JSON. */
  readonly json: string;
}

/** A piece of a journal, and where the journal ends. */
export interface Loaded {
  /** The events, in order. */
  readonly rows: readonly Row[];
  /** The place of the journal's last event, whether among the rows or not; 0: there is none. */
  readonly head: Sequence;
  /** The version of the journal that ends there. */
  readonly version: Version;
}

/** Something falls due. */
export interface Due {
  /** When. */
  readonly at: Date;
  /** In which organization. */
  readonly organization: OrganizationId;
}

/** Something in the outbox that has not been handed over. */
export interface Waiting {
  /** Where it stands: later orders have later places, the first is behind 0. */
  readonly place: number;
  /** Whose events asked for it. */
  readonly organization: OrganizationId;
  /** Its id: the idempotency key. */
  readonly id: EffectId;
  /** What to do: canonical JSON. */
  readonly json: string;
}

/**
 * The contract of a store: what the host asks of it, and nothing else. It keeps journals, and with them an outbox, a
 * table of deadlines, snapshots, for any number of organizations.
 *
 * What it promises:
 *
 * - An append writes all of a batch or nothing, and only at the expected version. A unique key alone is not enough: it
 *   refuses no gap. A row that holds the version, and moves in the same transaction, does.
 * - What was told to be `done` stays, whatever breaks.
 * - A read comes from where appends are decided, and not from a copy that lags.
 * - It says what it does not know. Whoever cannot tell whether an append was written answers `unknown`, and rejects
 *   with nothing. Each method rejects with a {@link StoreError} where it is certain that nothing was written or read;
 *   an `append` that rejects with anything else counts as `unknown`.
 *
 * `selfserve/host/conformance` asks a store whether it keeps them. No method may keep the event loop waiting: what
 * blocks belongs on a thread of its own.
 */
export interface Store {
  /** The store's own clock, which all hosts share. */
  now(): Promise<Date>;

  /**
   * The events behind a place, at most so many, and where the journal ends, all as of one moment. An organization that
   * nobody has written has no events, and a version at which they can be appended.
   */
  load(organization: OrganizationId, after: Sequence, most: number): Promise<Loaded>;

  /**
   * Appends a batch if the journal is still at the expected version, all or nothing. Rejects with `StoreGap` where the
   * lines do not go on from the last one.
   */
  append(expected: Version, batch: Batch): Promise<Append>;

  /** The last snapshot that this version of the core has made. */
  snapshot(organization: OrganizationId, core: string): Promise<Uint8Array | undefined>;

  /** Keeps a snapshot in the place of an earlier one; an older one changes nothing. */
  keepSnapshot(organization: OrganizationId, core: string, sequence: Sequence, snapshot: Uint8Array): Promise<void>;

  /**
   * The organizations for which something falls due until then (`undefined`: whenever), at most so many. The earliest
   * first, those of one moment in order of their ids; only those behind `after`.
   */
  due(until: Date | undefined, after: Due | undefined, most: number): Promise<readonly Due[]>;

  /** What waits behind a place, at most so much, in the order in which it was appended. */
  outbox(after: number, most: number): Promise<readonly Waiting[]>;

  /** Takes an order out of the outbox. One that is not there any more changes nothing. */
  done(organization: OrganizationId, order: EffectId): Promise<void>;

  /**
   * Lets go of what the store has opened itself, such as a file or a thread, once what is under way has ended. What it
   * was given, such as a pool, stays open. Once more changes nothing.
   */
  close(): Promise<void>;
}
