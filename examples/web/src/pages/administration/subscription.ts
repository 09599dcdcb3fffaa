/** One subscription, for an administrator: what it is, who has its licenses, its order history (`V2`, `V3`). */

import type { AdminSubscriptionRow, LicenseRow, OrderRow } from "selfserve";

import { actorName } from "../../html/administration/events.js";
import { addressWith, nextPage } from "../../html/administration/paging.js";
import { priceOfRow } from "../../html/prices.js";
import { html, type Html } from "../../html/html.js";
import { facts, table } from "../../html/table.js";
import { adminRowOf } from "../../web/admin-row.js";
import { present } from "../../web/form.js";
import { ordersFor } from "../../web/journal.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

/** How many orders a page has. */
const PAGE = 50;

export const subscriptionPage: Page = {
  path: "/admin/subscriptions/:subscription",
  part: "administration",
  administers: "subscriptions",
  async show(visit) {
    const row = await adminRowOf(visit);
    const { subscription } = row.subscription;
    const holders = await visit.view({ type: "licenses", subscription, ...present("after", visit.asks("after")) });
    const orders = await ordersFor(visit, subscription);
    const body = html`${whatItIs(visit, row)}
${ways(visit, row)}${assigned(visit, holders.rows)}${nextPage(visit, holders.next)}${history(visit, orders)}`;
    return { title: row.subscription.productName, body };
  },
};

function whatItIs({ words, say }: Visit, { subscription: row, purchaserName, purchaserLeft }: AdminSubscriptionRow): Html {
  const { product, products } = words;
  const { subscriptions } = words.administration;
  const left = purchaserLeft && html`<small>${subscriptions.left(say.timestamp(purchaserLeft))}</small>`;
  return facts([
    [subscriptions.purchaser, html`${purchaserName ?? words.people.unknown}${left}`],
    [products.status, html`<span class="status ${row.status}">${say.label("subscription_status", row.status)}</span>`],
    [products.channel, say.label("channel", row.channel)],
    [products.licenses, say.number(row.licenses)],
    [products.assigned, say.number(row.assigned)],
    [products.free, say.number(row.free)],
    [products.price, priceOfRow(say, row)],
    [product.bought, say.day(row.bought)],
    [subscriptions.expires, say.day(row.termEndsOn)],
    [product.recurringBilling, say.label("recurring_billing", row.recurringBilling)],
    [products.next, row.nextStep && say.nextStep(row.nextStep)],
  ]);
}

function ways({ words }: Visit, { subscription: { subscription } }: AdminSubscriptionRow): Html {
  const { subscriptions } = words.administration;
  return html`<ul class="actions">
<li><a href="/products/${subscription}">${subscriptions.actions}</a></li>
<li><a href="/products/${subscription}/take-over">${subscriptions.takeOver}</a></li>
<li><a href="/admin/audit?subscription=${subscription}">${subscriptions.toAudit}</a></li></ul>`;
}

function assigned({ words, say }: Visit, rows: readonly LicenseRow[]): Html {
  const title = words.administration.subscriptions.assignedPeople;
  if (rows.length === 0) return html`<h2>${title}</h2><p>${words.licenses.nobody}</p>`;
  return html`<h2>${title}</h2>${table<LicenseRow>(
    title,
    [
      { title: words.licenses.holder, cell: ({ name, email }) => html`${name ?? words.people.unknown}<small>${email}</small>` },
      { title: words.licenses.since, cell: ({ since }) => say.timestamp(since) },
    ],
    rows,
  )}`;
}

/** The latest first, as far as a page goes. */
function history(visit: Visit, all: readonly OrderRow[]): Html {
  const { words, say } = visit;
  const { subscriptions, audit } = words.administration;
  const before = Number(visit.asks("before") ?? Infinity);
  const asked = all.filter(({ sequence }) => sequence < before);
  const rows = asked.slice(0, PAGE);
  const last = asked.length > PAGE ? rows.at(-1) : undefined;
  const older = last && html`<p><a href="${addressWith(visit, { before: String(last.sequence) })}">${audit.older}</a></p>`;
  const title = html`<h2>${subscriptions.orders}</h2>`;
  if (rows.length === 0) return html`${title}<p>${subscriptions.noOrders}</p>`;
  return html`${title}${table<OrderRow>(
    subscriptions.orders,
    [
      { title: subscriptions.when, cell: ({ at }) => say.timestamp(at) },
      { title: subscriptions.who, cell: ({ actor }) => actorName(visit, actor) },
      { title: subscriptions.what, cell: (row) => whatWasOrdered(visit, row), long: true },
      { title: words.products.licenses, cell: ({ licenses }) => say.number(licenses), figure: true },
      { title: words.products.status, cell: ({ status }) => say.label("subscription_status", status) },
      { title: words.quote.amount, cell: ({ lines }) => lines.map(({ amount }) => html`<div>${say.money(amount)}</div>`), figure: true },
    ],
    rows,
  )}${older}`;
}

function whatWasOrdered({ say }: Visit, { event, lines }: OrderRow): Html {
  const said = lines.map((line) => html`<small>${say.label("line_kind", line.kind)}: ${say.line(line)}</small>`);
  return html`${say.label("event_type", event)}${said}`;
}
