import type { EffectId, OrganizationId, Sequence } from "../../types.js";

/** One line of a journal. */
export interface Line {
  /** Its place in the journal, from 1. */
  readonly sequence: Sequence;
  /** The event: canonical JSON, to be kept byte for byte. */
  readonly json: string;
}

/** Something that the world outside must do. */
export interface Order {
  /** Its id: the idempotency key of its delivery (`H3`). */
  readonly id: EffectId;
  /** What to do: canonical JSON, to be kept byte for byte. */
  readonly json: string;
}

/**
 * What is appended at once: all of it is written, or none.
 *
 * A batch without lines writes no event and leaves the version as it is. It asks whether the version is still the
 * expected one, and sets the deadline: that is how a refusal is confirmed, and a stale timer put right.
 */
export interface Batch {
  /** Whose journal it is. */
  readonly organization: OrganizationId;
  /** The events, in order, from the place after the last one on. */
  readonly lines: readonly Line[];
  /** What the world outside must do because of them, in order: for the outbox. */
  readonly orders: readonly Order[];
  /** When something falls due next, afterwards; absent: nothing will. */
  readonly deadline?: Date | undefined;
}

/** The first line that does not go on from the one before; `head` is the place of the last event that is there. */
export function findGap(batch: Batch, head: Sequence): Sequence | undefined {
  return batch.lines.find((line, index) => line.sequence !== head + 1 + index)?.sequence;
}

/** The place of the last event behind a batch, where `head` was the last one before it. */
export function endOf(batch: Batch, head: Sequence): Sequence {
  return batch.lines.at(-1)?.sequence ?? head;
}
