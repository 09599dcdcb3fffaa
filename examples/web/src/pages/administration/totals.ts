/** What was bought, by product: how many licenses there are, and how many are free (`V2`). */

import type { AdminProductRow } from "selfserve";

import { channelAsked, channelFilter } from "../../html/administration/channel.js";
import { filterForm } from "../../html/administration/filter.js";
import { nextPage } from "../../html/administration/paging.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { present } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

export const totalsPage: Page = {
  path: "/admin/products",
  part: "administration",
  administers: "products",
  async show(visit) {
    const { words } = visit;
    const { rows, next } = await visit.view({ type: "admin_products", ...channelAsked(visit), ...present("after", visit.asks("after")) });
    const filters = filterForm(visit, [channelFilter(visit)]);
    const list = rows.length === 0 ? html`<p>${words.administration.products.none}</p>` : totals(visit, rows);
    const body = html`${filters}${list}${nextPage(visit, next)}`;
    return { title: words.administration.products.title, body };
  },
};

function totals({ words, say }: Visit, rows: readonly AdminProductRow[]): Html {
  const { products } = words;
  return table<AdminProductRow>(
    words.administration.products.title,
    [
      { title: products.product, cell: ({ product, name }) => html`<a href="/admin?product=${product}">${name ?? product}</a>` },
      { title: words.administration.products.subscriptions, cell: ({ subscriptions }) => say.number(subscriptions), figure: true },
      { title: products.licenses, cell: ({ licenses }) => say.number(licenses), figure: true },
      { title: products.assigned, cell: ({ assigned }) => say.number(assigned), figure: true },
      { title: products.free, cell: ({ free }) => say.number(free), figure: true },
    ],
    rows,
  );
}
