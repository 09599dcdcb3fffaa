/** Who gets a license by signing in to an app: the policies, and who claimed one (`Q3`). */

import type { AutoClaimPolicyRow, AutoClaimRow, ReportSpan } from "selfserve";

import { filterForm, nameOf } from "../../html/administration/filter.js";
import { addressWith, nextPage } from "../../html/administration/paging.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
import { present } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

const SPANS: readonly ReportSpan[] = ["one_day", "seven_days", "thirty_days", "ninety_days"];
const LONGEST: ReportSpan = "ninety_days";

export const autoClaimPage: Page = {
  path: "/admin/auto-claim",
  part: "administration",
  administers: "autoClaim",
  async show(visit) {
    const { autoClaim } = visit.words.administration;
    const policies = await visit.view({ type: "auto_claim_policies", ...present("after", visit.asks("policies")) });
    const span = SPANS.find((span) => span === visit.asks("span")) ?? LONGEST;
    const report = await visit.view({ type: "auto_claim_report", span, ...present("after", visit.asks("after")) });
    const more = policies.next && html`<p><a href="${addressWith(visit, { policies: policies.next })}">${visit.words.layout.more}</a></p>`;
    const body = html`<p>${autoClaim.intro}</p>
${policyTable(visit, policies.rows)}${more}<p><a class="button" href="/admin/auto-claim/new">${autoClaim.add}</a></p>
<h2>${autoClaim.report}</h2>${spans(visit)}<p>${autoClaim.claims(visit.say.number(report.claims))}</p>
${claims(visit, report.rows)}${nextPage(visit, report.next)}`;
    return { title: autoClaim.title, body };
  },
};

function policyTable({ words, say, storefront }: Visit, rows: readonly AutoClaimPolicyRow[]): Html {
  const { autoClaim } = words.administration;
  if (rows.length === 0) return html`<p>${autoClaim.none}</p>`;
  return table<AutoClaimPolicyRow>(
    autoClaim.title,
    [
      { title: autoClaim.name, cell: ({ policy, name }) => html`<a href="/admin/auto-claim/${policy}">${name}</a>` },
      { title: words.products.status, cell: ({ status }) => say.label("auto_claim_status", status) },
      { title: autoClaim.app, cell: ({ app }) => app },
      { title: autoClaim.products, cell: ({ products }) => products.map((product) => html`<div>${storefront.productName(product)}</div>`) },
    ],
    rows,
  );
}

function spans(visit: Visit): Html {
  const choices = SPANS.map((span) => [span, visit.say.label("report_span", span)] as const);
  return filterForm(visit, [{ name: "span", label: visit.words.administration.autoClaim.span, choices, otherwise: LONGEST }]);
}

function claims(visit: Visit, rows: readonly AutoClaimRow[]): Html {
  const { words, say, storefront } = visit;
  const { autoClaim, subscriptions } = words.administration;
  if (rows.length === 0) return html`<p>${autoClaim.noClaims}</p>`;
  return table<AutoClaimRow>(
    autoClaim.report,
    [
      { title: words.licenses.holder, cell: ({ person, name }) => name ?? nameOf(visit, person) },
      { title: subscriptions.when, cell: ({ at }) => say.timestamp(at) },
      { title: words.products.product, cell: ({ product }) => storefront.productName(product) },
      { title: autoClaim.policy, cell: ({ policyName }) => policyName },
    ],
    rows,
  );
}
