/** Every change: who, when, by which command, before and after; the latest first (`V5`). */

import type { AuditFilter, AuditRow } from "selfserve";

import { actorName } from "../../html/administration/events.js";
import { changeText } from "../../html/administration/change.js";
import { filterForm } from "../../html/administration/filter.js";
import { addressWith } from "../../html/administration/paging.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { present } from "../../web/form.js";
import { auditFor } from "../../web/journal.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

/** How many changes a page has. */
const PAGE = 50;

export const auditPage: Page = {
  path: "/admin/audit",
  part: "administration",
  administers: "audit",
  async show(visit) {
    const words = visit.words.administration.audit;
    const before = Number(visit.asks("before") ?? Infinity);
    const rows = (await auditFor(visit, filterOf(visit))).filter(({ sequence }) => sequence < before);
    const page = rows.slice(0, PAGE);
    const list = page.length === 0 ? html`<p>${words.none}</p>` : changes(visit, page);
    const last = rows.length > PAGE ? page.at(-1) : undefined;
    const older = last && html`<p><a href="${addressWith(visit, { before: String(last.sequence) })}">${words.older}</a></p>`;
    const body = html`<p>${words.intro}</p>${filters(visit)}${list}${older}`;
    return { title: words.title, body };
  },
};

function filterOf(visit: Visit): AuditFilter {
  return {
    ...present("subscription", visit.asks("subscription")),
    ...present("person", visit.asks("person")),
    ...present("product", visit.asks("product")),
  };
}

function filters(visit: Visit): Html {
  const { words, storefront } = visit;
  const { audit } = words.administration;
  const choices = storefront.catalog.products.map(({ id, name }) => [id, name] as const);
  const isOne = visit.asks("subscription") !== undefined;
  const all = isOne && html`<p>${audit.only} <a href="${addressWith(visit, { subscription: undefined, before: undefined })}">${audit.all}</a></p>`;
  return html`${filterForm(visit, [{ name: "product", label: words.products.product, choices }], "person")}${all}`;
}

function changes(visit: Visit, rows: readonly AuditRow[]): Html {
  const { words, say } = visit;
  const { audit, subscriptions } = words.administration;
  return table<AuditRow>(
    audit.title,
    [
      { title: audit.event, cell: ({ event }) => say.label("event_type", event) },
      { title: subscriptions.when, cell: ({ at }) => html`<span class="moment">${say.timestamp(at)}</span>` },
      { title: subscriptions.who, cell: ({ actor }) => actorName(visit, actor) },
      { title: audit.rule, cell: ({ rule }) => rule },
      { title: audit.changes, cell: ({ changes }) => changes.map((change) => changeText(visit, change)), long: true },
    ],
    rows,
  );
}
