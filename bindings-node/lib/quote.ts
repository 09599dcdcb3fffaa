import type { Quote as QuoteData, QuoteReference } from "../types.js";

/** What a command would charge or credit, to the minor unit (`B5`). */
export interface Quote extends QuoteData {}

/** What a command would charge or credit, to the minor unit (`B5`). */
export class Quote {
  /** @internal */
  constructor(data: QuoteData) {
    Object.assign(this, data);
  }

  /** The quote as a command carries it: then it yields exactly these figures, or is refused as stale. */
  get reference(): QuoteReference {
    return { fingerprint: this.fingerprint, total: this.total };
  }
}
