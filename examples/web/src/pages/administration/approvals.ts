/** What waits for a decision: purchases, and licenses that people asked for (`P7`, `Q1`). */

import type { LicenseRequestRow, PurchaseRequestRow } from "selfserve";

import { addressWith } from "../../html/administration/paging.js";
import { rowLink } from "../../html/administration/row-link.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { present } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

export const approvalsPage: Page = {
  path: "/admin/approvals",
  part: "administration",
  administers: "approvals",
  async show(visit) {
    const { approvals } = visit.words.administration;
    const isAll = visit.asks("all") === "yes";
    const purchases = await visit.view({
      type: "purchase_requests",
      ...present("status", isAll ? undefined : ("open" as const)),
      ...present("after", visit.asks("purchases")),
    });
    const licenses = await visit.view({
      type: "license_requests",
      ...present("state", isAll ? undefined : ("open" as const)),
      ...present("after", visit.asks("licenses")),
    });
    const other = isAll ? { all: undefined, label: approvals.openOnly } : { all: "yes", label: approvals.settled };
    const switched = html`<p><a href="${addressWith(visit, { all: other.all, purchases: undefined, licenses: undefined })}">${other.label}</a></p>`;
    const body = html`${switched}
<h2>${approvals.purchases}</h2>${purchaseRequests(visit, purchases.rows)}${more(visit, "purchases", purchases.next)}
<h2>${approvals.licenses}</h2>${licenseRequests(visit, licenses.rows)}${more(visit, "licenses", licenses.next)}`;
    return { title: approvals.title, body };
  },
};

function more(visit: Visit, list: "purchases" | "licenses", next?: string): Html | undefined {
  return next === undefined ? undefined : html`<p><a href="${addressWith(visit, { [list]: next })}">${visit.words.layout.more}</a></p>`;
}

function purchaseRequests({ words, say }: Visit, rows: readonly PurchaseRequestRow[]): Html {
  const { approvals } = words.administration;
  if (rows.length === 0) return html`<p>${approvals.noPurchases}</p>`;
  const decide = ({ request, productName }: PurchaseRequestRow) =>
    rowLink(`/admin/approvals/purchases/${request}`, approvals.decide, productName);
  return table<PurchaseRequestRow>(
    approvals.purchases,
    [
      { title: words.products.product, cell: ({ productName }) => productName },
      { title: approvals.purchaser, cell: ({ purchaserName }) => purchaserName ?? words.people.unknown },
      { title: words.products.licenses, cell: ({ licenses }) => say.number(licenses), figure: true },
      { title: approvals.agreed, cell: ({ total }) => say.money(total), figure: true },
      { title: approvals.asked, cell: ({ requested }) => say.timestamp(requested) },
      { title: words.requests.until, cell: ({ expiresOn }) => say.day(expiresOn) },
      { title: words.products.status, cell: (row) => (row.status === "open" ? decide(row) : say.label("purchase_request_status", row.status)) },
    ],
    rows,
  );
}

function licenseRequests({ words, say }: Visit, rows: readonly LicenseRequestRow[]): Html {
  const { approvals } = words.administration;
  if (rows.length === 0) return html`<p>${approvals.noLicenses}</p>`;
  const people = ({ people }: LicenseRequestRow) =>
    people.map(({ name, status }) => html`<div>${name ?? words.people.unknown}: ${say.label("requested_license_status", status)}</div>`);
  const decide = ({ request, productName }: LicenseRequestRow) =>
    rowLink(`/admin/approvals/licenses/${request}`, approvals.decide, productName);
  return table<LicenseRequestRow>(
    approvals.licenses,
    [
      { title: words.products.product, cell: ({ productName }) => productName },
      { title: approvals.purchaser, cell: ({ requesterName }) => requesterName ?? words.people.unknown },
      { title: approvals.asked, cell: ({ at }) => say.timestamp(at) },
      { title: approvals.people, cell: people },
      { title: words.products.status, cell: (row) => (row.state === "open" ? decide(row) : say.label("license_request_state", row.state)) },
    ],
    rows,
  );
}
