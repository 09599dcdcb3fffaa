/** What the coming twelve months cost, if nobody does anything: a chart, the same as a table, and day by day what comes (`V4`). */

import type { Currency, Day, ForecastRow, Money, SubscriptionId } from "selfserve";

import { barChart } from "../../html/administration/chart.js";
import { filterForm } from "../../html/administration/filter.js";
import { nextPage } from "../../html/administration/paging.js";
import { TAG } from "../../html/document.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { monthsAfter } from "../../storefront/clock.js";
import { present } from "../../web/form.js";
import { comingOf, monthsOf, namesIn, wholeOf } from "../../web/forecasts.js";
import type { Page } from "../../web/page.js";
import { shares } from "../../web/sums.js";
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
    const purchaser = visit.asks("purchaser");
    const currencies = await monthsOf(visit, to, purchaser);
    const { rows, next } = await comingOf(visit, to, purchaser, visit.asks("after"));
    const charts = [...currencies].map(([currency, months]) => oneCurrency(visit, currency, months));
    const body = html`<p>${forecast.intro}</p>${filterForm(visit, [], "purchaser")}
${charts.length === 0 ? html`<p>${forecast.none}</p>` : charts}
${rows.length > 0 && dayByDay(visit, rows, await namesIn(visit, rows))}${nextPage(visit, next)}`;
    return { title: forecast.title, body };
  },
};

function oneCurrency(visit: Visit, currency: Currency, charged: ReadonlyMap<string, Money>): Html {
  const { words, say } = visit;
  const { forecast } = words.administration;
  const title = forecast.chart(currency);
  const months = monthsFrom(visit.storefront.clock.now()).map((month): Month => ({ month, ...present("total", charged.get(month)) }));
  const heights = shares(months.map(({ total }) => total));
  const highest = months[heights.indexOf(1000)]?.total;
  const bars = months.map(({ month }, place) => ({ label: monthName(visit, month, "short"), share: heights[place] ?? 0 }));
  return html`<h2>${title}</h2><div class="chart-and-table">${barChart(title, highest ? say.money(highest) : "", bars)}
<div>${table<Month>(
    title,
    [
      { title: forecast.month, cell: ({ month }) => monthName(visit, month, "long") },
      { title: forecast.charges, cell: ({ total }) => total && say.money(total), figure: true },
    ],
    months.filter(({ total }) => total !== undefined),
  )}<dl class="sums"><div class="total"><dt>${forecast.total}</dt><dd>${say.money(wholeOf(charged, currency))}</dd></div></dl></div></div>`;
}

function dayByDay(visit: Visit, rows: readonly ForecastRow[], names: ReadonlyMap<SubscriptionId, string>): Html {
  const { words, say } = visit;
  const { forecast } = words.administration;
  return html`<h2>${forecast.dayByDay}</h2>${table<ForecastRow>(
    forecast.dayByDay,
    [
      { title: forecast.day, cell: ({ on }) => say.day(on) },
      {
        title: words.products.product,
        cell: ({ what: { subscription } }) =>
          subscription === undefined
            ? forecast.changes
            : html`<a href="/admin/subscriptions/${subscription}">${names.get(subscription)}</a>`,
      },
      { title: words.products.status, cell: ({ what }) => what.type === "status" && say.label("subscription_status", what.status) },
      { title: forecast.charges, cell: ({ what }) => what.type === "charge" && say.money(what.total), figure: true },
    ],
    rows,
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
