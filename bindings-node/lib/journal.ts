import { toJson } from "./arguments.js";
import { InvalidInput } from "./errors.js";
import type { Recorded } from "../types.js";

/**
 * A journal: its text, one event a line, or its events or lines one by one, as a store has them.
 *
 * Text and lines go to Rust as they are: nothing is parsed on the way.
 */
export type Journal = string | Uint8Array | Iterable<Recorded | string>;

/**
 * These events as text of the journal: one canonical JSON object a line, each line ended.
 *
 * Events keep the order in which Rust wrote their properties, so that this is the text that Rust writes.
 */
export function toJournal(records: readonly Recorded[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

/** A journal as one text; what is text already stays as it is. */
export function journalText(argument: string, journal: Journal): string | Uint8Array {
  if (typeof journal === "string" || journal instanceof Uint8Array) return journal;
  if (typeof journal !== "object" || journal === null || !(Symbol.iterator in journal)) {
    throw new InvalidInput(`$.${argument}`, "neither text nor events nor lines");
  }
  let text = "";
  let place = 0;
  for (const item of journal) {
    const line = typeof item === "string" ? item : toJson(`${argument}[${place}]`, item);
    text += line.endsWith("\n") ? line : `${line}\n`;
    place += 1;
  }
  return text;
}
