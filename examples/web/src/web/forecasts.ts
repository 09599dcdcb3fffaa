/** What comes of what several people bought: the library forecasts for one purchaser at a time (`V4`). */

import type { AdminSubscriptionRow, Currency, Day, ExpectedCharge, ExpectedStatus, ForecastRow, Money, PersonId, SubscriptionId } from "selfserve";

import { present } from "./form.js";
import { sumOf } from "./sums.js";
import type { Visit } from "./visit.js";

/** Something that changes its status, and what it is called. */
export interface ComingStatus extends ExpectedStatus {
  readonly on: Day;
  readonly name: string;
}

type Charge = ForecastRow & { readonly what: ExpectedCharge };

export interface Forecast {
  /** What is charged, by currency and month, such as `2026-11`. */
  readonly charges: ReadonlyMap<Currency, ReadonlyMap<string, Money>>;
  readonly statuses: readonly ComingStatus[];
}

/** More rows than any page of the view has. */
const ROWS = 10_000;

/** What comes up to a day of what a person bought, or of what everybody did, as far as whoever looks may see it. */
export async function forecastOf(visit: Visit, to: Day, purchaser?: PersonId): Promise<Forecast> {
  const what = `forecast ${visit.person.id} ${to} ${purchaser ?? ""}`;
  const bought = await subscriptionsOf(visit, purchaser); // asked each time: it refuses whoever may not look
  return visit.storefront.workedOut(what, () => workOut(visit, to, bought));
}

async function workOut(visit: Visit, to: Day, bought: readonly AdminSubscriptionRow[]): Promise<Forecast> {
  const purchasers = [...new Set(bought.map(({ purchaser }) => purchaser))];
  const each: (readonly ForecastRow[])[] = [];
  for (const one of purchasers) each.push(await forecastFor(visit, to, one));
  const rows = each.length === 1 ? (each[0] ?? []) : withoutTwice(each.flat());
  return { charges: sumsOf(rows), statuses: statusesOf(rows, bought) };
}

async function subscriptionsOf(visit: Visit, purchaser?: PersonId): Promise<readonly AdminSubscriptionRow[]> {
  const rows: AdminSubscriptionRow[] = [];
  for (let after: string | undefined; ;) {
    const query = { type: "admin_subscriptions", limit: 200, ...present("purchaser", purchaser), ...present("after", after) } as const;
    const page = await visit.view(query);
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
  }
}

async function forecastFor(visit: Visit, to: Day, purchaser: PersonId): Promise<readonly ForecastRow[]> {
  const rows: ForecastRow[] = [];
  for (let after: string | undefined; ;) {
    const page = await visit.view({ type: "forecast", to, purchaser, limit: ROWS, ...present("after", after) });
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
  }
}

/** Whoever has a role on a billing profile that several buy with sees its invoice with each of them: it comes once. */
function withoutTwice(rows: readonly ForecastRow[]): readonly ForecastRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function sumsOf(rows: readonly ForecastRow[]): Forecast["charges"] {
  const charged = grouped(rows.filter(isCharge), ({ what }) => what.total.currency);
  return new Map([...charged].map(([currency, rows]) => [currency, monthsOf(rows, currency)]));
}

function monthsOf(rows: readonly Charge[], currency: Currency): ReadonlyMap<string, Money> {
  const months = grouped(rows, ({ on }) => on.slice(0, "2026-11".length));
  return new Map([...months].map(([month, rows]) => [month, sumOf(rows.map(({ what }) => what.total), currency)]));
}

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group === undefined) groups.set(by(row), [row]);
    else group.push(row);
  }
  return groups;
}

function statusesOf(rows: readonly ForecastRow[], bought: readonly AdminSubscriptionRow[]): readonly ComingStatus[] {
  const names = new Map<SubscriptionId, string>(bought.map(({ subscription: { subscription, productName } }) => [subscription, productName]));
  const coming = rows.filter(isStatus).map(({ on, what }) => ({ on, ...what, name: names.get(what.subscription) ?? "" }));
  return coming.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function isCharge(row: ForecastRow): row is Charge {
  return row.what.type === "charge";
}

function isStatus(row: ForecastRow): row is ForecastRow & { readonly what: ExpectedStatus } {
  return row.what.type === "status";
}
