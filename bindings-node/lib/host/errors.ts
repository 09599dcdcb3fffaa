/** What can go wrong, each with a stable code, its facts, and what to do. */

import type { CorruptJournal } from "../errors.js";
import type { OrganizationId, Sequence } from "../../types.js";

/** The stable words for programs: the same in every language. */
export type HostErrorCode =
  | "store_unavailable"
  | "store_full"
  | "store_damaged"
  | "store_not_ours"
  | "store_newer_schema"
  | "store_gap"
  | "unsettled"
  | "contended"
  | "clock_ahead"
  | "corrupt_journal"
  | "other_organization"
  | "lost_events";

/** Why a host does not do what it was asked. What the rules refuse is `Denied` instead. */
export abstract class HostError extends Error {
  /** A stable word for programs. */
  abstract readonly code: HostErrorCode;

  constructor(
    what: string,
    /** What to do, for whoever runs the host. */
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${what}: ${advice}`, options);
  }

  override get name(): string {
    return this.constructor.name;
  }

  /**
   * Whether it is certain that this call did not carry the command out; an earlier one with the same id may have. Where
   * it is not certain, the same id settles it (`B6`).
   */
  get isCertain(): boolean {
    return true;
  }
}

/** What a store cannot do. It is certain that nothing was written, unless it stands in an append that is `unknown`. */
export abstract class StoreError extends HostError {}

/** It cannot be reached, or is busy. */
export class StoreUnavailable extends StoreError {
  readonly code = "store_unavailable";

  constructor(
    /** What the store says. */
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super(`the store cannot be reached (${problem})`, "try again", options);
  }
}

/** There is no room. */
export class StoreFull extends StoreError {
  readonly code = "store_full";

  constructor(
    /** What the store says. */
    readonly problem: string,
  ) {
    super(`the store is full (${problem})`, "make room, and try again");
  }
}

/** What it holds cannot be read. */
export class StoreDamaged extends StoreError {
  readonly code = "store_damaged";

  constructor(
    /** What the store says. */
    readonly problem: string,
  ) {
    super(`the store is damaged (${problem})`, "restore it from a backup");
  }
}

/** It holds what another application keeps there. */
export class StoreNotOurs extends StoreError {
  readonly code = "store_not_ours";

  constructor(
    /** What the place is. */
    readonly problem: string,
  ) {
    super(`${problem} is not a store of ours`, "choose another place");
  }
}

/** A newer version has made its tables. */
export class StoreNewerSchema extends StoreError {
  readonly code = "store_newer_schema";

  constructor(
    /** The version of its tables. */
    readonly found: number,
    /** The newest version that is known here. */
    readonly known: number,
  ) {
    super(`the store's tables are of version ${found}, this version knows ${known}`, "update this program");
  }
}

/** The lines of a batch do not go on from the last one. */
export class StoreGap extends StoreError {
  readonly code = "store_gap";

  constructor(
    /** The place of the last event in the store. */
    readonly head: Sequence,
    /** The place of the line that does not fit. */
    readonly found: Sequence,
  ) {
    super(`the batch begins with event ${found} where the journal ends at ${head}`, "drop what is in memory");
  }
}

/** It is not known whether it was written. With the same id again, it counts once (`B6`). */
export class Unsettled extends HostError {
  readonly code = "unsettled";

  constructor(
    /** Whose journal it is. */
    readonly organization: OrganizationId,
    /** How often it was tried. */
    readonly attempts: number,
    /** What the store said last. */
    readonly problem: StoreError,
  ) {
    const doubt = `not known after ${attempts} attempts whether it was written (${problem.message})`;
    super(`${organization}: ${doubt}`, "ask again, same id", { cause: problem });
  }

  override get isCertain(): boolean {
    return false;
  }
}

/** Others were faster each time. Nothing was written. */
export class Contended extends HostError {
  readonly code = "contended";

  constructor(
    /** Whose journal it is. */
    readonly organization: OrganizationId,
    /** How often it was tried. */
    readonly attempts: number,
  ) {
    super(`${organization}: others were faster ${attempts} times`, "try again later");
  }
}

/** This machine's clock is ahead of the store's by more than is believed. Nothing was written. */
export class ClockAhead extends HostError {
  readonly code = "clock_ahead";

  constructor(
    /** What this machine's clock says. */
    readonly host: Date,
    /** What the store's clock says. */
    readonly store: Date,
    /** How many milliseconds it may be ahead. */
    readonly bound: number,
  ) {
    const clocks = `the clock says ${host.toISOString()}, the store's ${store.toISOString()}`;
    super(`${clocks}, more than ${bound} ms apart`, "set this machine's clock");
  }
}

/** The journal cannot be (`H1`): a gap, a contradiction, an event of a newer version. */
export class Corrupt extends HostError {
  readonly code = "corrupt_journal";

  constructor(
    /** Whose journal it is. */
    readonly organization: OrganizationId,
    /** Where, and what. */
    readonly problem: CorruptJournal,
  ) {
    super(`${organization}: ${problem.message}`, "restore the journal, or update this program", { cause: problem });
  }
}

/** An event, or a command, is another organization's. */
export class OtherOrganization extends HostError {
  readonly code = "other_organization";

  constructor(
    /** Which was asked for. */
    readonly asked: OrganizationId,
    /** Whose was found. */
    readonly found: OrganizationId,
  ) {
    super(`${asked}: found what is ${found}'s`, "ask for that one, or restore the journal");
  }
}

/** The store holds less than it had confirmed: let nobody go on before somebody has looked. */
export class LostEvents extends HostError {
  readonly code = "lost_events";

  constructor(
    /** Whose journal it is. */
    readonly organization: OrganizationId,
    /** The last event that was seen. */
    readonly seen: Sequence,
    /** The last that is there. */
    readonly found: Sequence,
  ) {
    const ends = `the store ends at ${found}, and had confirmed ${seen}`;
    super(`${organization}: ${ends}`, "restore it, or `forget` what was seen");
  }
}
