/**
 * Prepare, append, commit: the only way in which anything changes.
 *
 * Whoever comes here holds the organization's lock, and keeps it until the append has ended. So the next decision is
 * made on what this append has left, and one that fails leaves no gap.
 */

import type { Outcome, Repeated } from "../../types.js";
import { later } from "./clock.js";
import { Contended, HostError, StoreDamaged, StoreError, StoreUnavailable, Unsettled } from "./errors.js";
import type { Image, Prepared, Work } from "./image.js";
import type { Limits } from "./limits.js";
import type { Reading } from "./reading.js";
import type { Append, Store, Version } from "./store.js";

/** What one try told: it is in the store, the journal has gone on, or, with the problem, nothing is settled. */
type Tried = "done" | "moved" | StoreError;

/** Brings work to its end on a store. */
export class Settling {
  constructor(
    private readonly store: Store,
    private readonly reading: Reading,
    private readonly now: () => Promise<Date>,
    private readonly limits: Limits,
  ) {}

  /**
   * Decides, appends, and only then hands out what came of a command. Where others were faster, it is decided anew on
   * what they have left.
   */
  async carryOut(image: Image, work: Work): Promise<Outcome | undefined> {
    await this.settlePending(image);
    if (image.version === undefined || image.halfRead) await this.reading.tail(image);
    for (let attempt = 0; attempt < this.limits.attempts; attempt += 1) {
      const at = await this.present(image);
      if (work.type === "time" && !work.confirm && !image.isDue(at)) return undefined;
      const prepared = await image.prepare(at, work);
      if (needsNoAppend(prepared, work)) return prepared.outcome;
      image.pending = prepared;
      if ((await this.#settle(image, prepared)) === "done") return prepared.outcome;
      // What was read may be our own append: then it was carried out, come what may.
      const repeated = carriedOut(image, at, work);
      if (repeated !== undefined) return repeated;
    }
    throw new Contended(image.organization, this.limits.attempts);
  }

  /** Brings to its end what an earlier caller left in doubt. */
  async settlePending(image: Image): Promise<void> {
    if (image.pending !== undefined) await this.#settle(image, image.pending);
  }

  /**
   * The time to decide at. A clock that is behind the last event uses the time of that: nobody is refused because two
   * machines differ (`T1`).
   */
  async present(image: Image): Promise<Date> {
    const now = await this.now();
    const last = image.committed.lastEventAt;
    return later(now, last === undefined ? undefined : new Date(last));
  }

  /**
   * Appends until it is known what became of it, a bounded number of times. The same batch is tried, for one of which
   * nothing is known may yet arrive: nothing else may be decided before the journal has gone on.
   */
  async #settle(image: Image, prepared: Prepared): Promise<"done" | "moved"> {
    let problem: StoreError = new StoreUnavailable("it was not asked");
    for (let attempt = 0; attempt < this.limits.attempts; attempt += 1) {
      const tried = await this.#tryOnce(image, prepared);
      if (!(tried instanceof StoreError)) {
        image.pending = undefined;
        return tried;
      }
      problem = tried;
    }
    throw prepared.inDoubt ? new Unsettled(image.organization, this.limits.attempts, problem) : problem;
  }

  async #tryOnce(image: Image, prepared: Prepared): Promise<Tried> {
    const wasInDoubt = prepared.inDoubt;
    let appended: Append;
    try {
      appended = await this.#append(image, prepared);
    } catch (problem) {
      // Nothing was written now; an earlier try may have been.
      prepared.inDoubt = wasInDoubt;
      if (wasInDoubt && problem instanceof StoreError) return problem;
      throw problem;
    }
    switch (appended.type) {
      case "done":
        await this.#commit(image, prepared, appended.version);
        return "done";
      case "conflict":
        prepared.inDoubt = wasInDoubt;
        return this.#look(image, prepared, new StoreUnavailable("it reads less than it appends"));
      case "unknown":
        return this.#look(image, prepared, appended.problem);
    }
  }

  /** Appends. A driver's own error says nothing about what was written; a store's says that nothing was. */
  async #append(image: Image, prepared: Prepared): Promise<Append> {
    if (image.version === undefined) throw new StoreUnavailable("nothing was read yet");
    // A batch without events leaves nothing that could arrive later.
    prepared.inDoubt = prepared.batch.lines.length > 0;
    try {
      return await this.store.append(image.version, prepared.batch);
    } catch (problem) {
      if (problem instanceof StoreError) throw problem;
      return { type: "unknown", problem: new StoreUnavailable(String(problem), { cause: problem }) };
    }
  }

  /** Whether the journal has gone on: then an append at the old version never arrives any more. */
  async #look(image: Image, prepared: Prepared, problem: StoreError): Promise<"moved" | StoreError> {
    try {
      if (!(await this.reading.tail(image))) return problem;
    } catch (unread) {
      if (!prepared.inDoubt || !(unread instanceof HostError)) throw unread;
      return asStoreError(unread); // what cannot be read settles no doubt
    }
    image.dropDraft();
    return "moved";
  }

  /** Takes what the store has: now it has happened. */
  async #commit(image: Image, prepared: Prepared, version: Version): Promise<void> {
    try {
      await image.commit(prepared, version);
    } catch (problem) {
      // What is in memory does not fit what was made from it. It was written all the same.
      image.forget();
      throw problem instanceof HostError ? unsettled(image, problem) : problem;
    }
    await this.reading.keepSnapshot(image);
  }
}

/** Tells that it was written, and something went wrong behind that. */
export function unsettled(image: Image, problem: HostError): Unsettled {
  return new Unsettled(image.organization, 1, asStoreError(problem));
}

/**
 * Whether there is nothing to write or to confirm. A command that was carried out before is in what the store has
 * confirmed, and time that brings nothing has nothing to say. Anything else is confirmed, a refusal by an append
 * without events: another host may have gone on.
 */
function needsNoAppend(prepared: Prepared, work: Work): boolean {
  const isTold = prepared.outcome?.type === "repeated" || (work.type === "time" && !work.confirm);
  return isTold && prepared.batch.lines.length === 0;
}

/** Finds that a command was carried out, if it was (`B6`). */
function carriedOut(image: Image, at: Date, work: Work): Repeated | undefined {
  if (work.type === "time") return undefined;
  const outcome = image.committed.decide(work.command, { id: work.id, actor: work.actor, at });
  return outcome.type === "repeated" ? outcome : undefined;
}

function asStoreError(problem: HostError): StoreError {
  return problem instanceof StoreError ? problem : new StoreDamaged(problem.message);
}
