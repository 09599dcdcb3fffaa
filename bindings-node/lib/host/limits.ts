import { InvalidInput } from "../errors.js";

/** The bounds of a host: everything that could go on stops here. The defaults suit a server. */
export interface Limits {
  /** How often an append, or a decision that others were faster than, is tried: 8. */
  readonly attempts: number;
  /** How many milliseconds this machine's clock may be ahead of the store's before it is not believed: 60,000. */
  readonly ahead: number;
  /**
   * How many organizations are kept in memory: 1,000. Each takes a few kilobytes and, with its draft, some 130 bytes
   * for each license that somebody has.
   */
  readonly resident: number;
  /**
   * After how many events a snapshot is taken: 100, and not before the journal has grown by a hundredth. So few lie
   * behind one, and what is large is not written over and over.
   */
  readonly snapshotEvery: number;
  /** How many organizations one `tick` takes on: 100. */
  readonly tick: number;
  /** How many orders one `effects` hands over: 1,000. */
  readonly effects: number;
  /** How many events one read takes from the store: 1,000. */
  readonly page: number;
  /**
   * The longest that `nextWake` tells to sleep, in milliseconds: an hour. What another process has set is seen then.
   */
  readonly longestSleep: number;
  /** How many milliseconds an organization rests whose time could not be brought up to date: 60,000. */
  readonly rest: number;
}

/** The defaults. */
export const USUAL_LIMITS: Limits = Object.freeze({
  attempts: 8,
  ahead: 60_000,
  resident: 1_000,
  snapshotEvery: 100,
  tick: 100,
  effects: 1_000,
  page: 1_000,
  longestSleep: 3_600_000,
  rest: 60_000,
});

/** What is 0 here could never do anything. */
const AT_LEAST_ONE: readonly string[] = ["attempts", "resident", "snapshotEvery", "tick", "effects", "page"];

/**
 * The defaults, but for what is given.
 *
 * @throws {@link InvalidInput} when a bound is none.
 */
export function limitsOf(given: Partial<Limits> = {}): Limits {
  if (typeof given !== "object" || given === null) throw new InvalidInput("$.limits", "no bounds");
  const limits = { ...USUAL_LIMITS, ...given };
  for (const [name, bound] of Object.entries(limits)) {
    const path = `$.limits.${name}`;
    if (!(name in USUAL_LIMITS)) throw new InvalidInput(path, "no bound of a host");
    const least = AT_LEAST_ONE.includes(name) ? 1 : 0;
    if (!Number.isSafeInteger(bound) || bound < least)
      throw new InvalidInput(path, `not a whole number from ${least} on`);
  }
  return limits;
}
