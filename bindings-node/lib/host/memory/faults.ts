import type { Batch } from "../batch.js";
import { StoreFull, StoreUnavailable } from "../errors.js";
import type { Append, Version } from "../store.js";

/**
 * Something that goes wrong once.
 *
 * - `none`: an append goes well, for the one behind it to fail.
 * - `conflict`: an append is told to be in conflict, and is in none.
 * - `unknown_written`: an append is written, and nobody hears of it.
 * - `unknown_not_written`: an append is not written, and nobody hears of it.
 * - `late`: nobody hears of an append, and it arrives after so many further calls, if it still fits.
 * - `full`: there is no room for an append.
 * - `stale_read`: a read shows a journal as it was so many appends ago.
 * - `unreadable`: a read fails.
 */
export type Fault =
  | "none"
  | "conflict"
  | "unknown_written"
  | "unknown_not_written"
  | "full"
  | "unreadable"
  | { readonly type: "late"; readonly calls: number }
  | { readonly type: "stale_read"; readonly appends: number };

type Write = (expected: Version, batch: Batch) => Append;

/** An append that is on its way. */
interface Traveler {
  readonly expected: Version;
  readonly batch: Batch;
  calls: number;
}

/** What is to fail, and what is late. */
export class Faults {
  #appends: Fault[] = [];
  #reads: Fault[] = [];
  #late: Traveler[] = [];

  constructor(private readonly write: Write) {}

  inject(fault: Fault): void {
    const isOfReads = fault === "unreadable" || (typeof fault === "object" && fault.type === "stale_read");
    (isOfReads ? this.#reads : this.#appends).push(fault);
  }

  calm(): void {
    [this.#appends, this.#reads] = [[], []];
  }

  /** Lets what is late arrive. */
  arrive(): void {
    this.#land(this.#late.splice(0));
  }

  /** A call passes: what is late comes nearer. */
  pass(): void {
    this.#late.forEach((traveler) => (traveler.calls -= 1));
    const arrived = this.#late.filter(({ calls }) => calls <= 0);
    this.#late = this.#late.filter(({ calls }) => calls > 0);
    this.#land(arrived);
  }

  /** How many appends ago a read is. */
  nextRead(): number {
    const fault = this.#reads.shift();
    if (fault === undefined) return 0;
    if (typeof fault === "object" && fault.type === "stale_read") return fault.appends;
    throw broken();
  }

  append(expected: Version, batch: Batch): Append {
    const fault = this.#appends.shift() ?? "none";
    if (typeof fault === "object" && fault.type === "late") {
      this.#late.push({ expected, batch, calls: fault.calls });
      return { type: "unknown", problem: broken() };
    }
    switch (fault) {
      case "conflict":
        return { type: "conflict" };
      case "unknown_written":
        this.write(expected, batch);
        return { type: "unknown", problem: broken() };
      case "unknown_not_written":
        return { type: "unknown", problem: broken() };
      case "full":
        throw new StoreFull("no room in memory");
      default:
        return this.write(expected, batch);
    }
  }

  /** What arrives late is written where it still fits, and nobody hears of it. */
  #land(arrived: readonly Traveler[]): void {
    for (const { expected, batch } of arrived) this.write(expected, batch);
  }
}

function broken(): StoreUnavailable {
  return new StoreUnavailable("the connection broke");
}
