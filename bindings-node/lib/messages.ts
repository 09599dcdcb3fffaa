import { addon, type MessagesHandle } from "./addon.js";
import { valueOf } from "./answers.js";
import { toInstant, toJson } from "./arguments.js";
import type {
  Alternative,
  Check,
  Country,
  Day,
  Denial,
  InvoiceDocument,
  Labels,
  Language,
  Line,
  LineProblem,
  Money,
  NextStep,
  Notify,
  Percent,
  PriceShape,
  Recorded,
  Seller,
  Timestamp,
  UnitPrice,
} from "../types.js";

/** What people read, in one language (`H4`). All of a language share its sentences: another one costs nothing. */
export class Messages {
  readonly #handle: MessagesHandle;

  /** @throws {@link InvalidInput} when there are no messages in this language. */
  constructor(language: Language) {
    this.#handle = valueOf(addon.Messages.open(toJson("language", language)));
  }

  /** A refusal in a few sentences: what happened and why, and what to do instead. */
  denial(denial: Denial): string {
    return this.#say("denial", toJson("denial", denial));
  }

  /** The first half of {@link denial}: what happened, and why. */
  reason(denial: Denial): string {
    return this.#say("reason", toJson("denial", denial));
  }

  /** The second half of {@link denial}: what to do instead. */
  advice(denial: Denial): string {
    return this.#say("advice", toJson("denial", denial));
  }

  /** A rule that a purchase asks, in the words for passed or for failed (`P5`). */
  check(check: Check): string {
    return this.#say("check", toJson("check", check));
  }

  /** What a person can do instead of buying (`P8`). */
  alternative(alternative: Alternative): string {
    return this.#say("alternative", toJson("alternative", alternative));
  }

  /** What happens next to a subscription, and when (`V1`). */
  nextStep(step: NextStep): string {
    return this.#say("next_step", toJson("step", step));
  }

  /** The label of an entry of a list: `label("invoice_status", "past_due")` is `Past due`. */
  label<List extends keyof Labels>(list: List, value: Labels[List]): string {
    return this.#say("label", toJson("entry", { type: list, value }));
  }

  /**
   * What people are told, in a sentence or two, from the event that it points to (`H7`). A title is the label of its
   * kind: `label("notification_kind", notify.notification)`.
   */
  notification(notify: Notify, recorded: Recorded): string {
    const [told, event] = [toJson("notify", notify), toJson("recorded", recorded)];
    return this.#say("notification", `{"notify":${told},"recorded":${event}}`);
  }

  /** A line of an invoice, explained from its own figures (`I10`). */
  line(line: Line): string {
    return this.#say("line", toJson("line", line));
  }

  /** An invoice as an HTML page that prints well, every line explained. */
  invoicePage(document: InvoiceDocument, seller?: Seller): string {
    const issuer = seller === undefined ? "null" : toJson("seller", seller);
    return this.#say("invoice_page", `{"document":${toJson("document", document)},"seller":${issuer}}`);
  }

  /** A count: `12,345`, in Italian `12.345`. */
  number(number: number): string {
    return this.#say("number", toJson("number", number));
  }

  /** An amount: `€13.10`, in Italian `13,10 €`, with a space that does not break. */
  money(amount: Money): string {
    return this.#say("money", toJson("amount", amount));
  }

  /** A unit price, with all its digits: `€0.0625`. */
  unitPrice(price: UnitPrice): string {
    return this.#say("unit_price", toJson("price", price));
  }

  /** A price as it depends on how many licenses there are (`K6`). */
  shapedPrice(unitPrice: UnitPrice, shape?: PriceShape): string {
    return this.#say("shaped_price", toJson("price", shape === undefined ? { unitPrice } : { unitPrice, shape }));
  }

  /** The name of a country: `Italy`; its code, where it has none. */
  country(country: Country): string {
    return this.#say("country", toJson("country", country));
  }

  /** A percentage: `8.875%`. */
  percent(percent: Percent): string {
    return this.#say("percent", toJson("percent", percent));
  }

  /** A day: `22 November 2026`. */
  day(day: Day): string {
    return this.#say("day", toJson("day", day));
  }

  /** An instant, to the minute: `22 November 2026, 10:00 UTC`. */
  timestamp(at: Timestamp | Date): string {
    return this.#say("timestamp", toJson("at", toInstant("$.at", at)));
  }

  /** Puts into words what `Messages` of Rust calls by this name. */
  #say(what: string, json: string): string {
    return valueOf(this.#handle.say(what, json));
  }
}

/** What does not fit when a line is recomputed from its own figures: nothing, of ours (`I10`). */
export function verify(line: Line): LineProblem[] {
  return JSON.parse(valueOf(addon.Messages.verify(toJson("line", line))));
}
