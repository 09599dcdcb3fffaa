import { createHash } from "node:crypto";

import type { ChargeCard, CommandId, Effect, PaymentResult, PaymentDeclined, ReportPayment } from "../../types.js";
import type { Outside, Task } from "../host/effects.js";

/** The ids of reports are made of the keys of what was asked, and shift no other command's id. */
const REPORTS = "6f0f3b5e-5c3f-4c3b-8d8e-0f2f0a6d2b51";

/** What comes of a charge: it is declined, or, where there is nothing, nothing is heard of it. */
export type Coming = PaymentDeclined | undefined;

/** The world outside: it takes everything, remembers it, and charges cards as it is told. */
export class Provider implements Outside {
  /** What it was asked. */
  readonly taken: Effect[] = [];
  readonly #coming: Coming[] = [];
  readonly #report: (id: CommandId, report: ReportPayment) => Promise<unknown>;

  /** Reports payments to this. */
  constructor(report: (id: CommandId, report: ReportPayment) => Promise<unknown>) {
    this.#report = report;
  }

  /** Lets the next charge end so. */
  letCome(coming: Coming): void {
    this.#coming.push(coming);
  }

  /** Charges a card, and reports at once what became of it. */
  async charge({ key }: Task, charge: ChargeCard): Promise<void> {
    this.taken.push(charge);
    const succeeded: PaymentResult = { type: "succeeded", amount: charge.order.amount };
    const result = this.#coming.length > 0 ? this.#coming.shift() : succeeded;
    if (result === undefined) return;
    const id = derivedUuid(REPORTS, key); // a key may be longer than the id of a payment
    await this.#report(id, { type: "report_payment", invoice: charge.invoice, payment: id, request: key, result });
  }

  /** Gives money back: it arrives. */
  refund(_task: Task, refund: Effect): void {
    this.taken.push(refund);
  }

  /** Tells people. */
  notify(_task: Task, notification: Effect): void {
    this.taken.push(notification);
  }

  /** Counts a use. */
  usePromotion(_task: Task, used: Effect): void {
    this.taken.push(used);
  }

  /** Lets a use be free again. */
  releasePromotion(_task: Task, released: Effect): void {
    this.taken.push(released);
  }
}

/** The UUID of a name within another UUID (RFC 9562, version 5). */
function derivedUuid(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
