/** What the coming twelve months cost, if nobody does anything: a chart, and the same as a table (`V4`). */

import type { Currency, Day, ForecastRow, Money } from "selfserve";

import { barChart } from "../../html/administration/chart.js";
import { filterForm } from "../../html/administration/filter.js";
import { TAG } from "../../html/document.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { monthsAfter } from "../../storefront/clock.js";
import { forecastOf, type Forecast } from "../../web/forecasts.js";
import type { Page } from "../../web/page.js";
import { byCurrency, shares, sumOf } from "../../web/sums.js";
import type { Visit } from "../../web/visit.js";

const MONTHS = 12;

/** A month, such as `2026-11`, and what is charged in it. */
interface Month {
  readonly month: string;
  readonly total?: Money;
}

export const forecastPage: Page = {
  path: "/admin/forecast",
  part: "administration",
  administers: "forecast",
  async show(visit) {
    const { forecast } = visit.words.administration;
    const to = dayOf(monthsAfter(visit.storefront.clock.now(), MONTHS));
    const { rows, names } = await forecastOf(visit, to, visit.asks("purchaser"));
    const body = html`<p>${forecast.intro}</p>${filterForm(visit, [], "purchaser")}
${charges(visit, rows)}${statuses(visit, rows, names)}`;
    return { title: forecast.title, body };
  },
};

function charges(visit: Visit, rows: readonly ForecastRow[]): Html {
  const charged = rows.flatMap(({ on, what }) => (what.type === "charge" ? [{ on, total: what.total }] : []));
  const currencies = byCurrency(charged.map(({ total }) => total));
  if (currencies.size === 0) return html`<p>${visit.words.administration.forecast.none}</p>`;
  const months = monthsFrom(visit.storefront.clock.now());
  return html`${[...currencies.keys()].map((currency) => {
    const sums = months.map((month): Month => {
      const total = sumOf(charged.filter(({ on, total }) => total.currency === currency && on.startsWith(month)).map(({ total }) => total));
      return { month, ...(total && { total }) };
    });
    return oneCurrency(visit, currency, sums);
  })}`;
}

function oneCurrency(visit: Visit, currency: Currency, months: readonly Month[]): Html {
  const { words, say } = visit;
  const { forecast } = words.administration;
  const title = forecast.chart(currency);
  const heights = shares(months.map(({ total }) => total));
  const highest = months[heights.indexOf(1000)]?.total;
  const bars = months.map(({ month }, place) => ({ label: monthName(visit, month, "short"), share: heights[place] ?? 0 }));
  const whole = sumOf(months.flatMap(({ total }) => total ?? []));
  return html`<h2>${title}</h2><div class="chart-and-table">${barChart(title, highest ? say.money(highest) : "", bars)}
<div>${table<Month>(
    title,
    [
      { title: forecast.month, cell: ({ month }) => monthName(visit, month, "long") },
      { title: forecast.charges, cell: ({ total }) => total && say.money(total), figure: true },
    ],
    months,
  )}<dl class="sums"><div class="total"><dt>${forecast.total}</dt><dd>${whole && say.money(whole)}</dd></div></dl></div></div>`;
}

function statuses({ words, say }: Visit, rows: readonly ForecastRow[], names: Forecast["names"]): Html | false {
  const { forecast } = words.administration;
  const changes = rows.flatMap(({ on, what }) => (what.type === "status" ? [{ on, ...what }] : []));
  if (changes.length === 0) return false;
  return html`<h2>${forecast.statuses}</h2>${table(
    forecast.statuses,
    [
      {
        title: words.products.product,
        cell: ({ subscription }) => html`<a href="/admin/subscriptions/${subscription}">${names.get(subscription) ?? subscription}</a>`,
      },
      { title: forecast.day, cell: ({ on }) => say.day(on) },
      { title: words.products.status, cell: ({ status }) => say.label("subscription_status", status) },
    ],
    changes,
  )}`;
}

/** This month and those that follow, up to the one in which the twelve have passed. */
function monthsFrom(now: Date): readonly string[] {
  return Array.from({ length: MONTHS + 1 }, (_, place) => dayOf(monthsAfter(now, place)).slice(0, "2026-11".length));
}

function dayOf(moment: Date): Day {
  return moment.toISOString().slice(0, "2026-11-10".length);
}

function monthName({ language }: Visit, month: string, length: "short" | "long"): string {
  const year = length === "long" && ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(TAG[language], { month: length, timeZone: "UTC", ...year }).format(new Date(`${month}-01T00:00:00Z`));
}
