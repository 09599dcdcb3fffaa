// Compiled by `tsc --strict`, not run: what the types allow, and what they refuse, to whoever imports.

import { Catalog, CorruptJournal, Denied, Directory, InvalidInput, Organization, readJournal, toJournal } from "selfserve";
import type { Command, CommandContext, Denial, JournalProblemCode, PersonId, Recorded, SetPolicy } from "selfserve";

import { Pool } from "pg";

import {
  Host,
  HostError,
  memory,
  postgres,
  type Append,
  type Batch,
  type Outside,
  type Shop,
  type Store,
} from "selfserve/host";
import { CHECKS, run } from "selfserve/host/conformance";
import { ADA, OPENING, Scenario } from "selfserve/testing";

const organization = new Organization(new Catalog({ program: {}, products: [] }), new Directory());
const context: CommandContext = {
  id: "5f9c2a52-1d0e-4f57-8f57-000000000001",
  actor: { type: "user", id: "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a001" },
  at: new Date(0),
};
const command: SetPolicy = { type: "set_policy", scope: { type: "default" }, value: "disabled" };

const execution = organization.execute(command, context);
const recorded: readonly Recorded[] = execution.recorded;
const journal: string = toJournal(recorded);
const version: number = Organization.fromJournal(
  journal,
  new Catalog({ program: {}, products: [] }),
  new Directory(),
).version;
const deadline: string | undefined = organization.nextDeadline;

/** Events and denials are told apart by their type. */
export function describe(record: Recorded, denial: Denial): string {
  switch (record.event.type) {
    case "organization_created":
      return record.event.name;
    case "policy_changed":
      return record.event.after ?? "none";
    default:
      return denial.type === "out_of_range" ? `${denial.least} to ${denial.most}` : denial.type;
  }
}

/** Errors carry what a host acts on. */
export function code(error: unknown): Denial["type"] | JournalProblemCode | string {
  if (error instanceof Denied) return error.category === "not_found" ? error.rule : error.code;
  if (error instanceof CorruptJournal) return `${error.code} ${error.position.toFixed()}`;
  if (error instanceof InvalidInput) return error.path;
  throw error;
}

// A quote is taken as it came, and so is its reference.
const bought = { type: "change_licenses", subscription: "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a009", licenses: 1 } as const;
const quote = organization.quote(bought, context);
organization.execute({ ...bought, quote }, context);
organization.execute({ ...bought, quote: quote.reference }, context);
organization.apply(readJournal(journal)[0] ?? journal);
// @ts-expect-error what was recorded is never changed
recorded[0].event = recorded[0].event;

// @ts-expect-error a field too many
organization.execute({ ...command, color: "red" } satisfies Command, context);
// @ts-expect-error a missing type
organization.execute({ scope: { type: "default" } }, context);
// @ts-expect-error not a value of the choice
organization.execute({ ...command, value: "on" }, context);
// @ts-expect-error time is not a number
organization.execute(command, { ...context, at: 0 });
// @ts-expect-error money is text
({ amount: 13.1, currency: "EUR" }) satisfies import("selfserve").UnitPrice;
// @ts-expect-error the id of something else
const person: PersonId = context.id;
// @ts-expect-error the handle is nobody's business
new Directory().handle;

/** A host, and what is made of it. */
export async function host(outside: Outside, shop: Shop): Promise<Store> {
  const store = await postgres(new Pool({ connectionString: "postgresql://shop@db/shop", max: 8 }), {
    patience: 5_000,
  });
  const running = new Host(store, new Catalog({ program: {}, products: [] }), () => new Directory(), {
    limits: { page: 10 },
  });
  await running.serve(outside, { signal: AbortSignal.timeout(1_000) });
  const products: readonly { product: string }[] = (await shop.view({ type: "products" }, { actor: context.actor }))
    .rows;
  const who: boolean = await shop.look((it) => it.hasAccess(ADA, products[0]?.product ?? ""));
  const seen: number = await shop.look((it, at: Date) => it.view({ type: "products" }, { ...context, at }).rows.length);
  const would = (await shop.decide(command, context)).type === "accepted" && seen > 0;
  // @ts-expect-error a view has no cards where it is about products
  (await shop.view({ type: "products" }, { actor: context.actor })).cards;
  // @ts-expect-error nobody gives it
  await shop.execute(command, { id: context.id });
  // @ts-expect-error it does not serve without an end
  await running.serve(outside, {});
  if (would && who && (await run(memory)).passed && CHECKS.length === 21) return store;
  await store.close();
  return memory();
}

/** Appends and errors are told apart. */
export function told(append: Append, error: unknown): string {
  if (error instanceof HostError && error.code === "unsettled") return error.advice;
  switch (append.type) {
    case "done":
      return append.version;
    case "unknown":
      return append.problem.code;
    case "conflict":
      return "conflict";
  }
}

/** What a scenario looks for is typed. */
export async function scenario(): Promise<Scenario> {
  const begun = await (await Scenario.begin()).given(...OPENING);
  begun.thenIncludes("payment_received", { type: "licenses_added" });
  // @ts-expect-error no event
  begun.thenIncludes("payment_recieved");
  // @ts-expect-error a field of another event
  begun.thenIncludes({ type: "payment_received", licenses: 3 });
  return begun;
}

/** A batch of nothing. */
export const nothing: Batch = { organization: "0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10", lines: [], orders: [] };

export { deadline, person, version };
