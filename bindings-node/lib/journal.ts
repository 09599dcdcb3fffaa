import { addon } from "./addon.js";
import { frozen, valueOf } from "./answers.js";
import { isBytes, toJson, toText } from "./arguments.js";
import { InvalidInput } from "./errors.js";
import type { Recorded } from "../types.js";

/**
 * A journal: its text, one event a line, or its events or lines one by one, as a store has them.
 *
 * Text and lines go to Rust as they are: nothing is parsed on the way. The last line need not be ended, and an empty part,
 * such as the last of `text.split("\n")`, is nothing.
 */
export type Journal = string | Uint8Array | Iterable<Recorded | string | Uint8Array>;

/**
 * These events as text of the journal: one canonical JSON object a line, each line ended.
 *
 * Events keep the order in which Rust wrote their properties, so that this is the text that Rust writes.
 *
 * @throws {@link InvalidInput} when they are no events.
 */
export function toJournal(records: readonly Recorded[]): string {
  if (!Array.isArray(records)) throw new InvalidInput("$.records", "not an array");
  return records.map((record, place) => `${toJson(`records[${place}]`, record)}\n`).join("");
}

/**
 * The events of a journal, or of a part of one. Whether they follow from one another is for
 * {@link Organization.fromJournal} to say.
 *
 * @throws {@link CorruptJournal} at the first line that is no event.
 */
export function readJournal(journal: Journal): readonly Recorded[] {
  return frozen(valueOf(addon.Records.read(journalText("journal", journal))));
}

/** A journal as one text; what is text already stays as it is. */
export function journalText(argument: string, journal: Journal): string | Uint8Array {
  if (typeof journal === "string") return toText(argument, journal);
  if (isBytes(journal)) return journal;
  if (typeof journal !== "object" || journal === null || !(Symbol.iterator in journal)) {
    throw new InvalidInput(`$.${argument}`, "neither text nor events nor lines");
  }
  let text = "";
  let place = 0;
  for (const item of journal) {
    const line = recordText(`${argument}[${place}]`, item);
    text += line === "" || line.endsWith("\n") ? line : `${line}\n`;
    place += 1;
  }
  return text;
}

/** An event as its line; what is a line already stays as it is. */
export function recordText(argument: string, record: Recorded | string | Uint8Array): string {
  if (typeof record === "string") return toText(argument, record);
  return isBytes(record) ? decoded(argument, record) : toJson(argument, record);
}

function decoded(argument: string, line: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch (cause) {
    throw new InvalidInput(`$.${argument}`, "not UTF-8", undefined, undefined, { cause });
  }
}
