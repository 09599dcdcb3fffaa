/**
 * Whether a store keeps what the contract promises: checks with names, the same in every language.
 *
 * In one call, or a test for each:
 *
 *     assert((await run(() => new MyStore())).passed);
 *
 *     for (const check of CHECKS) test(`${check}`, () => check.run(new MyStore()));
 *
 * What only a fault can show (an append that was confirmed and is gone after a crash) is for the store's own tests.
 */

import type { Store } from "../store.js";
import * as journals from "./journals.js";
import * as others from "./others.js";
import * as races from "./races.js";
import { Trial } from "./trial.js";

/** One question to a store. */
export class Check {
  readonly #ask: (trial: Trial) => Promise<void>;

  /** @internal */
  constructor(
    /** Stable, and the same in every language. */
    readonly name: string,
    /** What it asks. */
    readonly asks: string,
    ask: (trial: Trial) => Promise<void>,
  ) {
    this.#ask = ask;
  }

  /**
   * Asks a store that is empty, and of which nobody else knows.
   *
   * @throws `AssertionError` where it does not keep what it promises.
   */
  run(store: Store): Promise<void> {
    return this.#ask(new Trial(store));
  }

  /** The name, for a test. */
  toString(): string {
    return this.name;
  }
}

/** What one check has found. */
export interface Finding {
  /** Which. */
  readonly check: Check;
  /** What is wrong; absent: nothing. */
  readonly fault?: string;
}

/** What all checks have found, in order. */
export class Report {
  /** @internal */
  constructor(
    /** A finding for each check. */
    readonly findings: readonly Finding[],
  ) {}

  /** Whether nothing is wrong. */
  get passed(): boolean {
    return this.failed.length === 0;
  }

  /** The names of the checks that failed. */
  get failed(): readonly string[] {
    return this.findings.filter(({ fault }) => fault !== undefined).map(({ check }) => check.name);
  }

  /** One line for each check. */
  toString(): string {
    const line = ({ check: { name, asks }, fault }: Finding) =>
      fault === undefined ? `passed ${name}: ${asks}\n` : `FAILED ${name}: ${asks}: ${fault}\n`;
    return this.findings.map(line).join("");
  }
}

/** Runs every check, each on a store of its own: `fresh` makes an empty one. */
export async function run(fresh: () => Store | Promise<Store>): Promise<Report> {
  const findings: Finding[] = [];
  for (const check of CHECKS) findings.push(await findingOf(check, fresh));
  return new Report(findings);
}

async function findingOf(check: Check, fresh: () => Store | Promise<Store>): Promise<Finding> {
  try {
    await check.run(await fresh());
    return { check };
  } catch (fault) {
    return { check, fault: String(fault) };
  }
}

/** Every check, in order. */
export const CHECKS: readonly Check[] = [
  new Check("empty", "a journal that nobody has written is empty, and can be appended to", journals.empty),
  new Check("order", "events come back in order, byte for byte, with the head behind them", journals.order),
  new Check("pages", "a read takes no more than it asks for, from behind a place, and tells the head", journals.pages),
  new Check("many", "a thousand events are one append", journals.many),
  new Check("texts", "text of any script, and a long line, stay as they are", journals.texts),
  new Check("expected", "an append at an old version is a conflict", journals.expected),
  new Check("first", "of two first appends one is a conflict", journals.first),
  new Check("whole", "a conflict writes nothing: no event, no order, no deadline", journals.whole),
  new Check("gap", "lines that do not go on from the last one are refused, and nothing is written", journals.gap),
  new Check("confirm", "an append without events asks for the version, and leaves it", journals.confirm),
  new Check("apart", "organizations have journals, orders and deadlines of their own", journals.apart),
  new Check("race", "of many appends at one version, at once, one is done", races.oneWins),
  new Check("no_gap", "many who append at once leave a journal without gap or double", races.noGap),
  new Check("outbox", "orders come in the order of their appends, with whose they are", others.order),
  new Check("outbox_pages", "the outbox is read from behind a place, no more than asked for", others.pages),
  new Check("done", "an order that is done is gone, the others stay, and twice does no harm", others.done),
  new Check("due", "what is due by a moment comes earliest first, no more than asked for", others.due),
  new Check("due_moves", "each append moves its organization's deadline, or takes it away", others.moves),
  new Check("snapshot", "a snapshot is kept by organization and version of the core", others.snapshot),
  new Check("snapshot_newest", "a later snapshot takes an earlier one's place, not the other way", others.newest),
  new Check("now", "the store's clock does not go back", others.now),
];
