/** What comes of what several people bought: the library forecasts for one purchaser at a time (`V4`). */

import type { AdminSubscriptionRow, Day, ForecastRow, PersonId, SubscriptionId } from "selfserve";

import { present } from "./form.js";
import type { Visit } from "./visit.js";

/** What comes, and what the subscriptions are called. */
export interface Forecast {
  readonly rows: readonly ForecastRow[];
  readonly names: ReadonlyMap<SubscriptionId, string>;
}

/** What comes up to a day of what a person bought, or of what everybody did. */
export async function forecastOf(visit: Visit, to: Day, purchaser?: PersonId): Promise<Forecast> {
  const bought = await subscriptionsOf(visit, purchaser);
  const rows: ForecastRow[] = [];
  for (const one of new Set(bought.map(({ purchaser }) => purchaser))) rows.push(...(await forecastFor(visit, to, one)));
  rows.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const names = bought.map(({ subscription: { subscription, productName } }) => [subscription, productName] as const);
  return { rows: withoutTwice(rows), names: new Map(names) };
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
    const page = await visit.view({ type: "forecast", to, purchaser, limit: 10_000, ...present("after", after) });
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
  }
}

/** Whoever has a role on a billing profile that several buy with sees its invoice with each of them: it comes once. */
function withoutTwice(rows: readonly ForecastRow[]): readonly ForecastRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
