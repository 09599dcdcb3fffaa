/** Your products: what somebody has bought, and what comes next of it (`V1`). */

import type { Channel, SubscriptionRow, SubscriptionStatus, YourProductsQuery } from "selfserve";

import { priceOfRow } from "../html/prices.js";
import { html, type Html } from "../html/html.js";
import { table } from "../html/table.js";
import { present } from "../web/form.js";
import type { Page } from "../web/page.js";
import type { Visit } from "../web/visit.js";

const CHANNELS: readonly Channel[] = ["self_service", "central"];
const STATUSES: readonly SubscriptionStatus[] = ["trial", "pending", "active", "paused", "expired", "disabled", "deleted"];

export const productsPage: Page = {
  path: "/products",
  part: "products",
  async show(visit) {
    const { rows, next } = await visit.view(queryOf(visit));
    const list = rows.length === 0 ? empty(visit) : subscriptions(visit, rows);
    const more = next && html`<p><a href="${nextPage(visit, next)}">${visit.words.layout.more}</a></p>`;
    return { title: visit.words.navigation.products, body: html`${filter(visit)}${list}${more}` };
  },
};

function queryOf(visit: Visit): YourProductsQuery {
  return {
    type: "your_products",
    ...present("channel", CHANNELS.find((channel) => channel === visit.asks("channel"))),
    ...present("status", STATUSES.find((status) => status === visit.asks("status"))),
    ...present("product", visit.asks("product")),
    ...present("after", visit.asks("after")),
  };
}

function subscriptions({ words, say }: Visit, rows: readonly SubscriptionRow[]): Html {
  const { products } = words;
  return table<SubscriptionRow>(
    words.navigation.products,
    [
      {
        title: products.product,
        cell: ({ subscription, productName }) => html`<a href="/products/${subscription}">${productName}</a>`,
      },
      {
        title: products.status,
        cell: ({ status }) => html`<span class="status ${status}">${say.label("subscription_status", status)}</span>`,
      },
      { title: products.licenses, cell: ({ licenses }) => say.number(licenses), figure: true },
      { title: products.assigned, cell: ({ assigned }) => say.number(assigned), figure: true },
      { title: products.free, cell: ({ free }) => say.number(free), figure: true },
      { title: products.price, cell: (row) => priceOfRow(say, row), figure: true },
      { title: products.next, cell: ({ nextStep }) => nextStep && say.nextStep(nextStep) },
    ],
    rows,
  );
}

function empty({ words, asked }: Visit): Html {
  const isFiltered = asked.search.size > 0;
  return html`<p>${isFiltered ? words.products.emptyFiltered : words.products.empty}</p>
<p><a class="button" href="/buy">${words.products.buyFirst}</a></p>`;
}

function filter(visit: Visit): Html {
  const { words, say, storefront } = visit;
  const channels = CHANNELS.map((channel) => [channel, say.label("channel", channel)] as const);
  const statuses = STATUSES.map((status) => [status, say.label("subscription_status", status)] as const);
  const products = storefront.catalog.products.map(({ id, name }) => [id, name] as const);
  return html`<form method="get" action="/products" class="filter" role="search">
${choice(visit, "channel", words.products.channel, channels)}
${choice(visit, "status", words.products.status, statuses)}
${choice(visit, "product", words.products.product, products)}
<button>${words.products.filter}</button></form>`;
}

function choice(visit: Visit, name: string, label: string, entries: readonly (readonly [string, string])[]): Html {
  const chosen = visit.asks(name);
  const options = entries.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  );
  return html`<div class="field"><label for="filter-${name}">${label}</label>
<select id="filter-${name}" name="${name}"><option value="">${visit.words.products.all}</option>${options}</select></div>`;
}

function nextPage({ asked }: Visit, after: string): string {
  const search = new URLSearchParams(asked.search);
  search.set("after", after);
  return `/products?${search}`;
}

