/** What the coming twelve months cost, if nobody does anything: a chart, and the same as a table (`V4`). */

import type { Currency, Day, Money } from "selfserve";

import { barChart } from "../../html/administration/chart.js";
import { addressWith } from "../../html/administration/paging.js";
import { filterForm } from "../../html/administration/filter.js";
import { TAG } from "../../html/document.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { monthsAfter } from "../../storefront/clock.js";
import { present } from "../../web/form.js";
import { forecastOf, type ComingStatus, type Forecast } from "../../web/forecasts.js";
import type { Page } from "../../web/page.js";
import { shares, sumOf } from "../../web/sums.js";
import type { Visit } from "../../web/visit.js";

const MONTHS = 12;

/** How many changes of a status a page has. */
const PAGE = 50;

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
    const coming = await forecastOf(visit, to, visit.asks("purchaser"));
    const body = html`<p>${forecast.intro}</p>${filterForm(visit, [], "purchaser")}
${charges(visit, coming)}${statuses(visit, coming)}`;
    return { title: forecast.title, body };
  },
};

function charges(visit: Visit, { charges }: Forecast): Html {
  if (charges.size === 0) return html`<p>${visit.words.administration.forecast.none}</p>`;
  const months = monthsFrom(visit.storefront.clock.now());
  return html`${[...charges].map(([currency, sums]) => {
    const each = months.map((month): Month => ({ month, ...present("total", sums.get(month)) }));
    return oneCurrency(visit, currency, each);
  })}`;
}

function oneCurrency(visit: Visit, currency: Currency, months: readonly Month[]): Html {
  const { words, say } = visit;
  const { forecast } = words.administration;
  const title = forecast.chart(currency);
  const heights = shares(months.map(({ total }) => total));
  const highest = months[heights.indexOf(1000)]?.total;
  const bars = months.map(({ month }, place) => ({ label: monthName(visit, month, "short"), share: heights[place] ?? 0 }));
  const whole = sumOf(months.flatMap(({ total }) => total ?? []), currency);
  return html`<h2>${title}</h2><div class="chart-and-table">${barChart(title, highest ? say.money(highest) : "", bars)}
<div>${table<Month>(
    title,
    [
      { title: forecast.month, cell: ({ month }) => monthName(visit, month, "long") },
      { title: forecast.charges, cell: ({ total }) => total && say.money(total), figure: true },
    ],
    months,
  )}<dl class="sums"><div class="total"><dt>${forecast.total}</dt><dd>${say.money(whole)}</dd></div></dl></div></div>`;
}

function statuses(visit: Visit, { statuses }: Forecast): Html | false {
  const { words, say } = visit;
  const { forecast } = words.administration;
  if (statuses.length === 0) return false;
  const from = Number(visit.asks("from") ?? 0) || 0;
  const more = from + PAGE < statuses.length && html`<p><a href="${addressWith(visit, { from: String(from + PAGE) })}">${words.layout.more}</a></p>`;
  return html`<h2>${forecast.statuses}</h2>${table<ComingStatus>(
    forecast.statuses,
    [
      {
        title: words.products.product,
        cell: ({ subscription, name }) => html`<a href="/admin/subscriptions/${subscription}">${name}</a>`,
      },
      { title: forecast.day, cell: ({ on }) => say.day(on) },
      { title: words.products.status, cell: ({ status }) => say.label("subscription_status", status) },
    ],
    statuses.slice(from, from + PAGE),
  )}${more}`;
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
