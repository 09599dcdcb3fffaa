import type { Recorded } from "../types.js";

/**
 * These events as text of the journal: one canonical JSON object a line, each line ended.
 *
 * Events keep the order in which Rust wrote their properties, so that this is the text that Rust writes.
 */
export function toJournal(records: readonly Recorded[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
