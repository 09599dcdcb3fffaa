/** How much people may buy themselves, and what has to be approved: what is set, and the way to set more (`P6`, `P7`). */

import type { LimitScope, PurchaseLimit, Role } from "selfserve";

import { ruleText } from "../../html/administration/rules.js";
import { rowLink } from "../../html/administration/row-link.js";
import { button, form } from "../../html/fields.js";
import { html, type Html, type Part } from "../../html/html.js";
import { table, type Column } from "../../html/table.js";
import type { Page } from "../../web/page.js";
import { pathOf, rulesInForce, scopeName, type RulesInForce } from "../../web/rules-in-force.js";
import type { Visit } from "../../web/visit.js";

const ROLES: readonly Role[] = ["global_admin", "billing_admin", "license_admin", "user_admin", "global_reader"];

export const limitsPage: Page = {
  path: "/admin/limits",
  part: "administration",
  administers: "limits",
  async show(visit) {
    const { limits } = visit.words.administration;
    const inForce = await rulesInForce(visit);
    const now = inForce.limits.get("organization")?.rule ?? {};
    const isTheirs = (await visit.forbidden({ type: "set_purchase_limit", scope: { type: "organization" }, limit: now })) === undefined;
    const body = html`<p>${limits.intro}</p>
<h2>${limits.limits}</h2>${limitTable(visit, inForce, isTheirs)}${isTheirs && forProduct(visit, "limit")}
<h2>${limits.rules}</h2>${approvalTable(visit, inForce, isTheirs)}${isTheirs && forProduct(visit, "approval")}`;
    return { title: limits.title, body };
  },
  actions: {
    limit: async (_visit, form) => ({ to: `/admin/limits/product-${encodeURIComponent(form.choice("product"))}` }),
    approval: async (_visit, form) => ({ to: `/admin/approval-rules/product-${encodeURIComponent(form.choice("product"))}` }),
  },
};

/** A product of its own gets one from its page: a form is sent there. */
function forProduct(visit: Visit, name: "limit" | "approval"): Html {
  const { limits } = visit.words.administration;
  const products = visit.storefront.catalog.products.map(({ id, name }) => ({ value: id, label: name }));
  return form(
    visit,
    name,
    (fields) => html`<div class="with-button">${fields.select("product", limits.forProduct, products)}${button("choose", limits.choose)}</div>`,
  );
}

function limitTable(visit: Visit, { limits: set }: RulesInForce, isTheirs: boolean): Html {
  const { words, say } = visit;
  const { limits } = words.administration;
  const always: readonly LimitScope[] = [{ type: "organization" }, ...ROLES.map((role) => ({ type: "role", role }) as const)];
  const products = [...set.values()].map(({ scope }) => scope).filter(({ type }) => type === "product");
  const limit = (scope: LimitScope): PurchaseLimit => set.get(pathOf(scope))?.rule ?? {};
  const number = (count: number | undefined) => (count === undefined ? limits.unset : say.number(count));
  return table<LimitScope>(
    limits.limits,
    [
      { title: limits.scope, cell: (scope) => scopeName(visit, scope) },
      { title: limits.spending, cell: (scope) => spending(visit, limit(scope)), figure: true },
      { title: limits.licenses, cell: (scope) => number(limit(scope).licenses), figure: true },
      { title: limits.subscriptions, cell: (scope) => number(limit(scope).subscriptions), figure: true },
      ...(isTheirs ? [change(visit, "/admin/limits")] : []),
    ],
    [...always, ...products],
  );
}

function spending({ words, say }: Visit, { monthlySpending }: PurchaseLimit): Part {
  if (monthlySpending === undefined) return words.administration.limits.unset;
  return monthlySpending.map((amount) => html`<div>${say.money(amount)}</div>`);
}

function approvalTable(visit: Visit, { approvals: set }: RulesInForce, isTheirs: boolean): Html {
  const { limits } = visit.words.administration;
  const products = [...set.values()].map(({ scope }) => scope).filter(({ type }) => type === "product");
  return table<LimitScope>(
    limits.rules,
    [
      { title: limits.scope, cell: (scope) => scopeName(visit, scope) },
      { title: limits.rule, cell: (scope) => ruleText(visit, set.get(pathOf(scope))?.rule) },
      ...(isTheirs ? [change(visit, "/admin/approval-rules")] : []),
    ],
    [{ type: "organization" }, ...products],
  );
}

function change(visit: Visit, at: string): Column<LimitScope> {
  const { change } = visit.words.administration.policies;
  const href = (scope: LimitScope) => `${at}/${encodeURIComponent(pathOf(scope))}`;
  return { title: change, cell: (scope) => rowLink(href(scope), change, scopeName(visit, scope)) };
}
