/** What PostgreSQL says, in our words, and whether it is certain that nothing was written. */

import { StoreDamaged, StoreFull, StoreUnavailable, type StoreError } from "../errors.js";

/** Nobody knows how far a statement came. */
export class Unanswered extends StoreUnavailable {}

/** What the driver's errors have in common; one that the server has sent has a severity and a state. */
interface Said {
  readonly message?: string;
  readonly code?: string;
  readonly severity?: string;
}

const COMPLETION_UNKNOWN = "40003";

/**
 * Why a statement did not end well. Only an `ERROR` ends it without a trace. What is graver may come of a server that
 * ends after the commit, and a connection that breaks says nothing; nor does a severity in another language.
 */
export function failureOf(problem: unknown): StoreError {
  const { severity, code } = problem as Said;
  return severity === "ERROR" && code !== COMPLETION_UNKNOWN ? problemOf(problem) : new Unanswered(textOf(problem));
}

/** What the server, or the driver, says, where nothing was to be written. */
export function problemOf(problem: unknown): StoreError {
  switch ((problem as Said).code) {
    case "53100":
      return new StoreFull(textOf(problem));
    case "XX001":
    case "XX002":
      return new StoreDamaged(textOf(problem));
    default:
      return new StoreUnavailable(textOf(problem));
  }
}

function textOf(problem: unknown): string {
  const { message, code } = problem as Said;
  const said = message || String(problem);
  return code === undefined ? said : `${said} (${code})`;
}
