/** What the addon exports, as the Rust code in `src/` has it: handles, with JSON text in and out. */

/** What an export answers: a value, or what went wrong. */
export type Answer<T> = T | Failure;

/** What went wrong. */
export type Failure =
  | { kind: "invalid_input"; problem: string; path: string }
  | { kind: "corrupt_journal"; problem: string; code: JournalProblem; position: number }
  | { kind: "unusable"; problem: string };

/** What can be wrong with a journal. */
export type JournalProblem =
  /** The line is not the canonical JSON of an event. */
  | "malformed_line"
  /** The last line ends in the middle: an append that was cut short. Remove that line and read again. */
  | "torn_line"
  /** It was written by a newer version, which this one does not understand (`H1`). */
  | "newer_schema"
  /** Another event was expected: something is missing, doubled or out of order. */
  | "gap"
  /** It happened before the event ahead of it. */
  | "time_goes_back"
  /** The event contradicts what happened before. */
  | "contradiction";

export interface CatalogHandle {
  replace(data: string): Answer<void>;
}

export interface DirectoryHandle {
  upsert(people: string): Answer<void>;
}

export interface OrganizationHandle {
  execute(command: string, context: string): Answer<string>;
  decide(command: string, context: string): Answer<string>;
  advance(at: string): Answer<string>;
  nextDeadline(): Answer<string | null>;
  apply(record: string): Answer<void>;
  version(): Answer<number>;
}

interface Addon {
  Catalog: {
    open(data: string): Answer<CatalogHandle>;
  };
  Directory: new () => DirectoryHandle;
  Organization: {
    new (catalog: CatalogHandle, directory: DirectoryHandle): OrganizationHandle;
    fromJournal(
      journal: string | Uint8Array,
      catalog: CatalogHandle,
      directory: DirectoryHandle,
    ): Answer<OrganizationHandle>;
  };
}

export const addon: Addon = require("../selfserve.node");
