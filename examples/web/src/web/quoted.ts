/** Commands that charge or credit: the price is shown first, and what is agreed to is that price (`B5`). */

import { Denied, type Command, type CommandId, type Quote } from "selfserve";
import type { Receipt } from "selfserve/host";

import { present, type Form } from "./form.js";
import type { Action, Outcome } from "./page.js";
import type { Visit } from "./visit.js";

/** What a command would bring. */
export interface Price {
  /** What it costs; absent: it is of those that never charge anything. */
  readonly quote?: Quote;
  /** Whether it would wait for an administrator (`P7`). */
  readonly hasToBeApproved: boolean;
}

/** What a form makes of what was entered. */
type Make = (visit: Visit, form: Form) => Command | Promise<Command>;

/** Where to go then. */
type Then = (visit: Visit, form: Form, receipt: Receipt) => Outcome;

/** Shows the price, or, where it was agreed to, does it. People who are looked for are found first. */
export function quoted(make: Make, then: Then): Action {
  return async (visit, form) => {
    if (form.step === "find") return "again";
    const command = await make(visit, form);
    const isAgreed = form.step === "confirm" && (form.quote !== undefined || form.text("quote.free") === "yes");
    if (!isAgreed) return { price: await priceOf(visit, command, form.id) };
    try {
      return then(visit, form, await visit.execute({ ...command, ...present("quote", form.quote) } as Command, form.id));
    } catch (thrown) {
      if (!(thrown instanceof Denied && thrown.code === "quote_stale")) throw thrown;
      return { price: await priceOf(visit, command, form.id), stale: thrown };
    }
  };
}

/** What a command costs, and whether it would have to be approved. */
export async function priceOf(visit: Visit, command: Command, id: CommandId): Promise<Price> {
  const quote = await quoteOf(visit, command, id);
  const outcome = await visit.decide(command, id);
  const events = outcome.type === "accepted" ? outcome.events : [];
  return { ...present("quote", quote), hasToBeApproved: hasToBeApproved({ events }) };
}

async function quoteOf(visit: Visit, command: Command, id: CommandId): Promise<Quote | undefined> {
  try {
    return await visit.quote(command, id);
  } catch (thrown) {
    if (thrown instanceof Denied && thrown.code === "nothing_to_quote") return undefined;
    throw thrown;
  }
}

/** Whether what was asked for waits for an administrator now (`P7`). */
export function hasToBeApproved({ events }: Pick<Receipt, "events">): boolean {
  return events.some(({ event }) => event.type === "purchase_requested");
}
