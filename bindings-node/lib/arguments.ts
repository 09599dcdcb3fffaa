/** How arguments become what the addon takes. */

import { InvalidInput } from "./errors.js";
import type { Timestamp } from "../types.js";

/** The JSON of an argument. */
export function toJson(argument: string, value: unknown): string {
  const path = `$.${argument}`;
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    throw new InvalidInput(path, "cannot be written as JSON: it has a bigint, or goes round in a circle");
  }
  if (json === undefined) throw new InvalidInput(path, "is missing");
  // JSON writes NaN as null, which would mean "left out": looked for only where there is a null at all.
  if (json.includes("null")) refuseUnwritable(path, value);
  return json;
}

/** Refuses numbers and dates that JSON would turn into null. */
function refuseUnwritable(path: string, value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new InvalidInput(path, `${value} is not a number`);
  if (value instanceof Date) {
    toInstant(path, value);
  } else if (typeof value === "object" && value !== null) {
    const step = (key: string) => (Array.isArray(value) ? `[${key}]` : `.${key}`);
    for (const [key, item] of Object.entries(value)) refuseUnwritable(path + step(key), item);
  }
}

/** The text of an instant, at this path of the arguments. */
export function toInstant(path: string, at: Timestamp | Date): Timestamp {
  if (typeof at === "string") return at;
  if (!(at instanceof Date)) throw new InvalidInput(path, "neither a Date nor RFC 3339 text");
  if (Number.isNaN(at.getTime())) throw new InvalidInput(path, "an invalid Date");
  return at.toISOString();
}

/** An argument that is plain text. */
export function toText(argument: string, text: string): string {
  if (typeof text !== "string") throw new InvalidInput(`$.${argument}`, "not a string");
  return text;
}

/** How long an id is, as text. */
const ID = 36;

/** Many ids as one text, one behind the other: JSON takes several times as long to write and to read. */
export function toIds(argument: string, ids: readonly string[]): string {
  const path = `$.${argument}`;
  if (!Array.isArray(ids)) throw new InvalidInput(path, "not an array");
  const wrong = ids.findIndex((id) => typeof id !== "string" || id.length !== ID);
  if (wrong !== -1) throw new InvalidInput(`${path}[${wrong}]`, "not a valid id");
  return ids.join("");
}

/** An argument that counts: the addon itself would take 3.7 for 3, and -1 for 4294967295. */
export function toCount(argument: string, count: number): number {
  if (Number.isInteger(count) && count >= 0 && count < 2 ** 32) return count;
  throw new InvalidInput(`$.${argument}`, "not a count");
}
