/** How arguments become what the addon takes. */

import { types } from "node:util";

import { InvalidInput } from "./errors.js";
import type { Command, Timestamp } from "../types.js";

/** The JSON of an argument. */
export function toJson(argument: string, value: unknown): string {
  const path = `$.${argument}`;
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
    // Where JSON may say something else than the value does, the value is looked at: NaN is written as null, which means
    // "left out", and half of a character as an escape that nobody can read.
    if (json !== undefined && /null|\\ud[89a-f]/.test(json)) refuseUnwritable(path, value);
  } catch (cause) {
    if (cause instanceof InvalidInput) throw cause;
    const problem = "cannot be written as JSON: it has a bigint, a circle or a getter that throws; see `cause`";
    throw new InvalidInput(path, problem, undefined, undefined, { cause });
  }
  if (json === undefined) throw new InvalidInput(path, "is missing");
  return json;
}

/** Refuses numbers, dates and text that JSON cannot say. */
function refuseUnwritable(path: string, value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new InvalidInput(path, `${value} is not a number`);
  if (typeof value === "string") refuseHalf(path, value);
  if (typeof value !== "object" || value === null) return;
  if (isDate(value)) {
    toInstant(path, value);
  } else if ("toJSON" in value && typeof value.toJSON === "function") {
    refuseUnwritable(path, value.toJSON());
  } else {
    const step = (key: string) => (Array.isArray(value) ? `[${key}]` : `.${key}`);
    for (const [key, item] of Object.entries(value)) refuseUnwritable(path + step(key), item);
  }
}

/** Refuses half of a character, which UTF-8 cannot say: the addon would read another one. */
function refuseHalf(path: string, text: string): void {
  // Node has it since version 20, TypeScript's library of that year does not.
  if (!(text as string & { isWellFormed(): boolean }).isWellFormed()) {
    throw new InvalidInput(path, "text with half of a character (a lone surrogate)");
  }
}

/** A command's JSON. Whoever has a quote gives it as it came: of all its fields a command takes its reference. */
export function commandJson(command: Command): string {
  return toJson("command", {
    toJSON() {
      if (!isObject(command) || !("quote" in command)) return command;
      const { quote } = command;
      // What is no quote is refused as what it is.
      if (!isObject(quote) || !("fingerprint" in quote && "total" in quote)) return command;
      return { ...command, quote: { fingerprint: quote.fingerprint, total: quote.total } };
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether a value is a `Date`, of this realm or of another: a test runner has its own, and so has `vm`. */
export function isDate(value: unknown): value is Date {
  return types.isDate(value);
}

/** Whether a value is bytes, of this realm or of another. */
export function isBytes(value: unknown): value is Uint8Array {
  return types.isUint8Array(value);
}

/** The text of an instant, at this path of the arguments. */
export function toInstant(path: string, at: Timestamp | Date): Timestamp {
  if (typeof at === "string") return at;
  if (!isDate(at)) throw new InvalidInput(path, "neither a Date nor RFC 3339 text");
  if (Number.isNaN(at.getTime())) throw new InvalidInput(path, "an invalid Date");
  return at.toISOString();
}

/** An argument that is plain text. */
export function toText(argument: string, text: string): string {
  if (typeof text !== "string") throw new InvalidInput(`$.${argument}`, "not a string");
  refuseHalf(`$.${argument}`, text);
  return text;
}

/** How long an id is, as text. */
const ID = 36;

/** Many ids as one text, one behind the other: JSON takes several times as long to write and to read. */
export function toIds(argument: string, ids: readonly string[]): string {
  const path = `$.${argument}`;
  if (!Array.isArray(ids)) throw new InvalidInput(path, "not an array");
  const wrong = ids.findIndex((id) => typeof id !== "string" || id.length !== ID);
  if (wrong !== -1) throw new InvalidInput(`${path}[${wrong}]`, "not a UUID");
  return ids.join("");
}

/** An argument that counts: the addon itself would take 3.7 for 3, and -1 for 4294967295. */
export function toCount(argument: string, count: number): number {
  if (Number.isInteger(count) && count >= 0 && count < 2 ** 32) return count;
  throw new InvalidInput(`$.${argument}`, "expected a whole number from 0 to 4294967295");
}
