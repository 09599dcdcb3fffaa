import type {
  ChargeCard,
  Effect,
  EffectId,
  Notify,
  OrganizationId,
  RefundCard,
  ReleasePromotion,
  UsePromotion,
} from "../../types.js";
import type { Limits } from "./limits.js";
import type { Store, Waiting } from "./store.js";

/** Whose an order is, and its key. */
export interface Task {
  /** Whose events asked for it. */
  readonly organization: OrganizationId;
  /** The idempotency key: the same order comes again with the same key, and must count once. */
  readonly key: EffectId;
}

/**
 * The world outside. An order whose method throws, or rejects, was not taken, and is handed over again.
 *
 * To return well means that the order was taken, not that money came: that is reported later, by a command
 * (`report_payment`) with an id that is made of the report's own.
 */
export interface Outside {
  /** Asks money of a card. The task's key is the idempotency key of the request. */
  charge(task: Task, charge: ChargeCard): void | Promise<void>;
  /** Gives money back to a card. */
  refund(task: Task, refund: RefundCard): void | Promise<void>;
  /** Tells people (`H7`). */
  notify(task: Task, notification: Notify): void | Promise<void>;
  /** Counts a use among all organizations (`K7`), for a catalog with limits on them; absent: none is counted. */
  usePromotion?(task: Task, used: UsePromotion): void | Promise<void>;
  /** Lets a use be free again; absent: none is counted. */
  releasePromotion?(task: Task, released: ReleasePromotion): void | Promise<void>;
}

/** What became of the outbox. Whatever has failed wants somebody to look. */
export interface Handed {
  /** How many orders were handed over and are out of the outbox. */
  readonly done: number;
  /** Those that were not taken, and what was thrown. They stay, and the others go on. */
  readonly failed: readonly { readonly task: Task; readonly problem: unknown }[];
}

/** What one call hands over, a bounded number of orders, in order. */
export async function waitingIn(store: Store, limits: Limits): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  for (let left; (left = limits.effects - waiting.length) > 0;) {
    const page = await store.outbox(waiting.at(-1)?.place ?? 0, Math.min(left, limits.page));
    if (page.length === 0) break;
    waiting.push(...page);
  }
  return waiting;
}

/** Hands orders over, and takes each out of the outbox then; once the signal is aborted, those left stay (`H3`). */
export async function handOver(
  store: Store,
  orders: readonly Waiting[],
  outside: Outside,
  signal?: AbortSignal,
): Promise<Handed> {
  let done = 0;
  const failed = [];
  for (const { organization, id, json } of orders) {
    if (signal?.aborted === true) break;
    const task = { organization, key: id };
    try {
      await take(outside, task, JSON.parse(json));
      await store.done(organization, id);
      done += 1;
    } catch (problem) {
      failed.push({ task, problem });
    }
  }
  return { done, failed };
}

function take(outside: Outside, task: Task, effect: Effect): void | Promise<void> {
  switch (effect.type) {
    case "charge_card":
      return outside.charge(task, effect);
    case "refund_card":
      return outside.refund(task, effect);
    case "notify":
      return outside.notify(task, effect);
    case "use_promotion":
      return outside.usePromotion?.(task, effect);
    case "release_promotion":
      return outside.releasePromotion?.(task, effect);
    default:
      return refuseNewer(effect);
  }
}

/** An order that cannot be read is a newer version's: it waits for a host that can. */
function refuseNewer(effect: never): never {
  throw new Error(`an order of an unknown type: ${JSON.stringify(effect)}: update this program`);
}
