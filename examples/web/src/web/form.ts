/** What was entered in a form. Its fields have the names of the command's: a refusal that names one is told there. */

import { randomUUID } from "node:crypto";

import type { CommandId, PersonId, QuoteReference } from "selfserve";

/** A field that the pages themselves cannot read, before the library is asked. */
export class Unreadable extends Error {
  constructor(
    readonly field: string,
    /** What is wrong: a key of the words for it. */
    readonly problem: "notANumber" | "notAnAmount" | "notADay" | "missing" | "forgotten" | "tooLong" | "oneOnly",
  ) {
    super(`${field}: ${problem}`);
  }
}

export class Form {
  /** Which form of the page it is; where there is one for each row, `action:row`. */
  readonly name: string;

  constructor(readonly fields: URLSearchParams) {
    this.name = fields.get("form") ?? "";
  }

  /** What it asks for, whichever row it is of. */
  get action(): string {
    return this.name.split(":")[0] ?? "";
  }

  /** The command's id, made when the form was: sent twice, it counts once (`B6`). */
  get id(): CommandId {
    return this.fields.get("id") ?? randomUUID();
  }

  /** The button that was pressed. */
  get step(): string {
    return this.fields.get("step") ?? "";
  }

  /** A text, empty where it is not there: the library says whether it may be. */
  text(field: string): string {
    return (this.fields.get(field) ?? "").trim();
  }

  /** A text that can be left out. */
  optional(field: string): string | undefined {
    return this.text(field) || undefined;
  }

  /** One of several that were offered. */
  choice<Choice extends string>(field: string): Choice {
    const chosen = this.text(field);
    if (chosen === "") throw new Unreadable(field, "missing");
    return chosen as Choice;
  }

  /** A whole number. Whether it is too small or too large is for the library to say. */
  count(field: string): number {
    const digits = this.text(field);
    if (!/^\d{1,9}$/.test(digits)) throw new Unreadable(field, digits === "" ? "missing" : "notANumber");
    return Number(digits);
  }

  /** A day, as the browser's field writes it. */
  day(field: string): string {
    const day = this.text(field);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Unreadable(field, day === "" ? "missing" : "notADay");
    return day;
  }

  /** Everybody who was chosen, each once. */
  people(field: string): readonly PersonId[] {
    return [...new Set(this.fields.getAll(field))];
  }

  /** The quote that stood beside the button. */
  get quote(): QuoteReference | undefined {
    const [fingerprint, amount, currency] = ["fingerprint", "amount", "currency"].map((name) => this.text(`quote.${name}`));
    if (!fingerprint || !amount || !currency) return undefined;
    return { fingerprint, total: { amount, currency } };
  }
}

/** Leaves out what is not there: a command's optional field is absent, never undefined. */
export function present<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: Value });
}
