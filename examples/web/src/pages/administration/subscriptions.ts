/** Every self-service subscription, to look at (`V2`). */

import type { AdminSubscriptionRow, AdminSubscriptionsQuery, SubscriptionStatus } from "selfserve";

import { channelAsked, channelFilter } from "../../html/administration/channel.js";
import { filterForm } from "../../html/administration/filter.js";
import { addressWith, nextPage } from "../../html/administration/paging.js";
import { priceOfRow } from "../../html/prices.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { present } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

const STATUSES: readonly SubscriptionStatus[] = ["trial", "pending", "active", "paused", "expired", "disabled", "deleted"];

export const subscriptionsPage: Page = {
  path: "/admin",
  part: "administration",
  administers: "subscriptions",
  async show(visit) {
    const { rows, next } = await visit.view(queryOf(visit));
    const { subscriptions } = visit.words.administration;
    const none = visit.asked.search.size > 0 ? subscriptions.noneLikeThis : subscriptions.none;
    const list = rows.length === 0 ? html`<p>${none}</p>` : listed(visit, rows);
    const body = html`<p>${subscriptions.intro}</p>
${filters(visit)}${list}${nextPage(visit, next)}`;
    return { title: subscriptions.title, body };
  },
};

function queryOf(visit: Visit): AdminSubscriptionsQuery {
  return {
    type: "admin_subscriptions",
    ...channelAsked(visit),
    ...present("status", STATUSES.find((status) => status === visit.asks("status"))),
    ...present("product", visit.asks("product")),
    ...present("purchaser", visit.asks("purchaser")),
    ...present("after", visit.asks("after")),
  };
}

function filters(visit: Visit): Html {
  const { words, say, storefront } = visit;
  return filterForm(
    visit,
    [
      { name: "product", label: words.products.product, choices: storefront.catalog.products.map(({ id, name }) => [id, name]) },
      { name: "status", label: words.products.status, choices: STATUSES.map((status) => [status, say.label("subscription_status", status)]) },
      channelFilter(visit),
    ],
    "purchaser",
  );
}

function listed(visit: Visit, rows: readonly AdminSubscriptionRow[]): Html {
  const { words, say } = visit;
  const { products } = words;
  const { subscriptions } = words.administration;
  return table<AdminSubscriptionRow>(
    subscriptions.title,
    [
      {
        title: products.product,
        cell: ({ subscription: { subscription, productName } }) => html`<a href="/admin/subscriptions/${subscription}">${productName}</a>`,
      },
      { title: subscriptions.purchaser, cell: (row) => purchaser(visit, row) },
      {
        title: products.status,
        cell: ({ subscription: { status } }) => html`<span class="status ${status}">${say.label("subscription_status", status)}</span>`,
      },
      { title: products.licenses, cell: ({ subscription: { licenses } }) => say.number(licenses), figure: true },
      { title: products.assigned, cell: ({ subscription: { assigned } }) => say.number(assigned), figure: true },
      { title: products.price, cell: ({ subscription }) => priceOfRow(say, subscription), figure: true },
      { title: subscriptions.expires, cell: ({ subscription: { termEndsOn } }) => say.day(termEndsOn) },
    ],
    rows,
  );
}

/** Who bought it, as a filter; and since when they have been gone (`O5`). */
function purchaser(visit: Visit, { purchaser: id, purchaserName, purchaserLeft }: AdminSubscriptionRow): Html {
  const { words, say } = visit;
  const name = purchaserName ?? words.people.unknown;
  const left = purchaserLeft && html`<small>${words.administration.subscriptions.left(say.timestamp(purchaserLeft))}</small>`;
  return html`<a href="${addressWith(visit, { purchaser: id, find: undefined })}">${name}</a>${left}`;
}
