import { Denied } from "./answers.js";
import type { Denial, EffectOrder, Execution as ExecutionData, Outcome, Recorded } from "../types.js";

/** What came of a command, and of the time that had passed before it. It is frozen: a journal holds what happened. */
export class Execution implements ExecutionData {
  /** What fell due until the command: it stays, and is to be appended, whatever the outcome (`T1`). */
  readonly due: readonly Recorded[];
  /** What came of the command itself. */
  readonly outcome: Outcome;

  /** What the host must do because of everything that is {@link recorded} here, in order (`H3`): once it is appended. */
  readonly effects: readonly EffectOrder[];

  /** @internal */
  constructor(data: ExecutionData) {
    this.due = data.due;
    this.outcome = data.outcome;
    this.effects = data.effects;
  }

  /** Everything to append to the journal, in order: what time brought, then what the command brought. */
  get recorded(): readonly Recorded[] {
    return this.outcome.type === "accepted" ? Object.freeze([...this.due, ...this.outcome.events]) : this.due;
  }

  /**
   * What the command brought: nothing where it was carried out before (`B6`).
   *
   * @throws {@link Denied} when it was refused. What time brought is recorded all the same: append it first.
   */
  orThrow(): readonly Recorded[] {
    switch (this.outcome.type) {
      case "accepted":
        return this.outcome.events;
      case "repeated":
        return [];
      case "denied":
        throw new Denied(this.outcome.denial);
    }
  }

  /** Why the command was refused, if it was. */
  get denial(): Denial | undefined {
    return this.outcome.type === "denied" ? this.outcome.denial : undefined;
  }
}
