import type {
  Advanced,
  EffectOrder,
  EInvoiceProblem,
  EInvoiceProblemCode,
  InvalidPerson,
  InvalidPolicyList,
  JournalProblemCode,
  Recorded,
} from "../types.js";

/** An argument is not what was asked for: a field too many or too few, a value out of its type. Nothing has changed. */
export class InvalidInput extends Error {
  constructor(
    /** Where, such as `$.command.licenses`: the name of the argument, then the way into it. */
    readonly path: string,
    /** What is wrong there, for developers. It repeats nothing of what came. */
    readonly problem: string,
    /** What is wrong with a person of the directory, if that is what is wrong. */
    readonly person?: InvalidPerson,
    /** What is wrong with a list of policies, if that is what is wrong. */
    readonly policyList?: InvalidPolicyList,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${problem}`, options);
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
    /** What is wrong there, for developers. It repeats nothing of the journal. */
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
  readonly applied: readonly Recorded[];
  /** What the host must do because of it, in order (`H3`). */
  readonly effects: readonly EffectOrder[];

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

/** An invoice cannot be said in a format of e-invoices (`I15`). */
export class NoEInvoice extends Error {
  /** What is wrong, in a word. */
  readonly code: EInvoiceProblemCode;

  constructor(
    text: string,
    /** The term, such as `BT-48`, and what is missing or in the way. */
    readonly problem: EInvoiceProblem,
  ) {
    super(text);
    this.code = problem.code;
  }

  override get name(): string {
    return "NoEInvoice";
  }
}
