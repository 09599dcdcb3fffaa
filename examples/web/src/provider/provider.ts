/** The payment provider's double: it keeps cards, gives tokens for them, and charges them as their numbers say. */

import { createHash, randomUUID } from "node:crypto";

import type { Card, ChargeCard, CommandId, PaymentResult } from "selfserve";
import type { Outside, Shop, Task } from "selfserve/host";

/** What somebody entered at the provider, for the shop to fetch: never the number, never the security code. */
export interface Entered {
  /** As the shop hands it on; of a card that was edited, the token says nothing. */
  readonly card: Card;
  /** Whether the security code was checked. */
  readonly securityCode: "checked" | "not_checked";
}

/** Numbers with which a charge does not succeed, as providers have them for tests. */
const OUTCOMES: Readonly<Record<string, string>> = {
  "4000000000009995": "no-funds",
  "4000000000000002": "declined",
};

export class Provider implements Outside {
  /** What was entered and not fetched yet, by its ticket. It is the provider's, not the shop's. */
  readonly #entered = new Map<string, Entered>();

  constructor(private readonly shop: Shop) {}

  /** Keeps what was entered, and answers with the ticket for which the shop gets it. */
  keep(number: string, entered: Omit<Entered["card"], "token">): string {
    const ticket = randomUUID();
    const token = `tok_${OUTCOMES[number] ?? "ok"}_${ticket}`;
    this.#entered.set(ticket, { card: { ...entered, token }, securityCode: "checked" });
    return ticket;
  }

  /** What was entered, for a ticket; nothing where there is none such, or it was long ago. */
  fetch(ticket: string): Entered | undefined {
    return this.#entered.get(ticket);
  }

  /** Charges a card, and reports at once what became of it. */
  async charge({ key }: Task, { invoice, order }: ChargeCard): Promise<void> {
    const id = reportId(key);
    const result = resultOf(order.token, order.amount);
    const report = { type: "report_payment", invoice, payment: `pay_${id}`, request: key, result } as const;
    await this.shop.execute(report, { id, actor: { type: "system" } });
  }

  /** Gives money back: it arrives, and nobody has to be told. */
  refund(): void {}

  /** Tells people: the pages show what they were told, so no mail is sent. */
  notify(): void {}
}

function resultOf(token: string, amount: ChargeCard["order"]["amount"]): PaymentResult {
  if (token.startsWith("tok_no-funds_")) return { type: "failed", retry: "possible", reason: "no funds" };
  if (token.startsWith("tok_declined_")) return { type: "failed", retry: "hopeless", reason: "declined" };
  return { type: "succeeded", amount };
}

/** The same order comes again under the same key, and its report has to count once. */
function reportId(key: string): CommandId {
  const hash = createHash("sha256").update(key).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
