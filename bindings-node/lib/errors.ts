import type { Failure } from "./addon.js";
import { Messages } from "./messages.js";
import type {
  Advanced,
  Denial,
  EffectOrder,
  InvalidPerson,
  InvalidPolicyList,
  JournalProblemCode,
  Language,
  Recorded,
} from "../types.js";

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
    super(wordsIn("english").denial(denial));
    this.code = denial.type;
  }

  override get name(): string {
    return "Denied";
  }

  /** The message in another language. */
  messageIn(language: Language): string {
    return wordsIn(language).denial(this.denial);
  }
}

/** The words of the languages that were asked for: each is read once. */
const words = new Map<Language, Messages>();

function wordsIn(language: Language): Messages {
  const known = words.get(language) ?? new Messages(language);
  words.set(language, known);
  return known;
}

/** An argument is not what was asked for: a field too many or too few, a value out of its type. Nothing has changed. */
export class InvalidInput extends Error {
  constructor(
    /** Where, such as `$.command.licenses`: the name of the argument, then the way into it. */
    readonly path: string,
    /** What is wrong there, for developers. */
    readonly problem: string,
    /** What is wrong with a person of the directory, if that is what is wrong. */
    readonly person?: InvalidPerson,
    /** What is wrong with a list of policies, if that is what is wrong. */
    readonly policyList?: InvalidPolicyList,
  ) {
    super(`${path}: ${problem}`);
  }

  override get name(): string {
    return "InvalidInput";
  }
}

/** A journal that cannot be, and where. Nothing was skipped, nothing was guessed (`H1`). */
export class CorruptJournal extends Error {
  constructor(
    /** The stable code of what is wrong. */
    readonly code: JournalProblemCode,
    /** The place of the event that is wrong, from 1. */
    readonly position: number,
    /** What is wrong there, for developers. */
    readonly problem: string,
  ) {
    super(`at position ${position}: ${problem}`);
  }

  override get name(): string {
    return "CorruptJournal";
  }
}

/**
 * A call could not end, because the object does not fit its own journal: drop it and load it again. What it had applied
 * until then is sound, and is to be appended first.
 */
export class Interrupted extends CorruptJournal {
  /** What was applied, in order: to be appended. */
  readonly applied: Recorded[];
  /** What the host must do because of it, in order (`H3`). */
  readonly effects: EffectOrder[];

  constructor(code: JournalProblemCode, position: number, problem: string, advanced: Advanced) {
    super(code, position, problem);
    this.applied = advanced.recorded;
    this.effects = advanced.effects;
  }

  override get name(): string {
    return "Interrupted";
  }
}

/** A snapshot of another version, or damaged: rebuild the organization from its journal (`H1`). */
export class UnusableSnapshot extends Error {
  override get name(): string {
    return "UnusableSnapshot";
  }
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
    case "corrupt_journal":
      return new CorruptJournal(failure.code, failure.position, failure.problem);
    case "interrupted":
      return new Interrupted(failure.code, failure.position, failure.problem, JSON.parse(failure.facts));
    case "unusable_snapshot":
      return new UnusableSnapshot(failure.problem);
    case "unusable":
      return new Error(failure.problem);
  }
}
