/** What the addon answers: values, or errors. */

import { addon, type Failure, type Fallible, type MessagesHandle } from "./addon.js";
import { toJson } from "./arguments.js";
import { CorruptJournal, Interrupted, InvalidInput, NoEInvoice, UnusableSnapshot } from "./errors.js";
import { REFUSALS } from "./refusals.js";
import type { Denial, DenialCategory, Language } from "../types.js";

/** The value of an answer; throws where there is none. */
export function valueOf<T>(answer: Fallible<T>): T {
  if (isFailure(answer)) throw errorOf(answer);
  return answer;
}

/** What JSON says, for ever: what is recorded goes to the journal as it came, and whoever changes it hears at once. */
export function frozen<T>(json: string): T {
  const value: T = JSON.parse(json);
  freeze(value);
  return value;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.values(value).forEach(freeze);
  Object.freeze(value);
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === "object" && answer !== null && "kind" in answer;
}

/** The error of what went wrong in the addon. */
export function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case "denied":
      return new Denied(JSON.parse(failure.facts));
    case "invalid_input":
      return new InvalidInput(failure.path, failure.problem, failure.facts && JSON.parse(failure.facts));
    case "invalid_policy_list":
      return new InvalidInput(failure.path, failure.problem, undefined, JSON.parse(failure.facts));
    case "no_e_invoice":
      return new NoEInvoice(failure.problem, JSON.parse(failure.facts));
    case "corrupt_journal":
      return new CorruptJournal(failure.code, failure.position, failure.problem);
    case "interrupted":
      return new Interrupted(failure.code, failure.position, failure.problem, frozen(failure.facts));
    case "unusable_snapshot":
      return new UnusableSnapshot(failure.problem);
    case "unusable":
      return new Error(failure.problem);
  }
}

/**
 * A command, or a view, was refused: nothing has changed, but for what time brought (`H4`, `T1`).
 *
 * The message says so in English, in a few sentences that a person can act on; match on the code.
 */
export class Denied extends Error {
  /** The stable code: the `type` of the denial. */
  readonly code: Denial["type"];

  constructor(
    /** Why, with the facts. */
    readonly denial: Denial,
  ) {
    super(inWords("english", denial));
    this.code = denial.type;
  }

  override get name(): string {
    return "Denied";
  }

  /** The rule that refuses, such as `S4`. */
  get rule(): string {
    return REFUSALS[this.code].rule;
  }

  /** What kind of refusal it is: what a host makes its HTTP status of. */
  get category(): DenialCategory {
    return REFUSALS[this.code].category;
  }

  /** The message in another language. */
  messageIn(language: Language): string {
    return inWords(language, this.denial);
  }
}

/** The words of the languages that were asked for: each is read once. */
const words = new Map<Language, MessagesHandle>();

function inWords(language: Language, denial: Denial): string {
  const known = words.get(language) ?? valueOf(addon.Messages.open(toJson("language", language)));
  words.set(language, known);
  return valueOf(known.say("denial", toJson("denial", denial)));
}
