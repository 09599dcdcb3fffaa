/** What comes if nobody does anything: sums by month, and one thing after the other (`V4`). */

import type { Currency, Cursor, Day, ForecastPage, ForecastRow, Money, PersonId, SubscriptionId } from "selfserve";

import { present } from "./form.js";
import { sumOf } from "./sums.js";
import type { Visit } from "./visit.js";

/** How many things a page tells. */
const PAGE = 50;

/** Of what a person bought, or of what everybody did. */
function whose(purchaser?: PersonId) {
  return purchaser === undefined ? { everyone: true } : { purchaser };
}

/** What is charged, by currency and month, such as `2026-11`. It takes a year of everybody's: it is worked out once. */
export async function monthsOf(visit: Visit, to: Day, purchaser?: PersonId): Promise<ReadonlyMap<Currency, ReadonlyMap<string, Money>>> {
  const what = `forecast ${visit.person.id} ${to} ${purchaser ?? ""}`;
  const { rows } = await visit.storefront.workedOut(what, () => visit.view({ type: "forecast_totals", to, ...whose(purchaser) }));
  const currencies = new Map<Currency, Map<string, Money>>();
  for (const { month, total } of rows) {
    const months = currencies.get(total.currency) ?? new Map<string, Money>();
    currencies.set(total.currency, months.set(month.slice(0, "2026-11".length), total));
  }
  return currencies;
}

/** What comes first, or behind a place. */
export function comingOf(visit: Visit, to: Day, purchaser?: PersonId, after?: Cursor): Promise<ForecastPage> {
  return visit.view({ type: "forecast", to, limit: PAGE, ...whose(purchaser), ...present("after", after) });
}

/** What the subscriptions of these rows are called. */
export async function namesIn({ storefront, actor }: Visit, rows: readonly ForecastRow[]): Promise<ReadonlyMap<SubscriptionId, string>> {
  const asked = new Set(rows.flatMap(({ what }) => what.subscription ?? []));
  return storefront.shop.look((organization, at) => {
    const nameOf = (subscription: SubscriptionId) =>
      organization.view({ type: "subscription", subscription }, { actor, at }).subscription.productName;
    return new Map([...asked].map((subscription) => [subscription, nameOf(subscription)]));
  });
}

/** The sum of all months. */
export function wholeOf(months: ReadonlyMap<string, Money>, currency: Currency): Money {
  return sumOf([...months.values()], currency);
}
