/** The limits and approval rules that are set, each by its scope (`P6`, `P7`). */

import type { ApprovalRule, ApprovalScope, LimitScope, PurchaseLimit } from "selfserve";

import { everyRow } from "./every-row.js";
import { NoPage } from "./page.js";
import type { Visit } from "./visit.js";

/** Something that is set, and for what. */
export interface InForce<Scope, Rule> {
  readonly scope: Scope;
  readonly rule: Rule;
}

export interface RulesInForce {
  readonly limits: ReadonlyMap<string, InForce<LimitScope, PurchaseLimit>>;
  readonly approvals: ReadonlyMap<string, InForce<ApprovalScope, ApprovalRule>>;
}

export async function rulesInForce(visit: Visit): Promise<RulesInForce> {
  const limits = await everyRow((after) => visit.view({ type: "purchase_limits", limit: 200, ...after }));
  const approvals = await everyRow((after) => visit.view({ type: "approval_rules", limit: 200, ...after }));
  return {
    limits: new Map(limits.map(({ scope, limit }) => [pathOf(scope), { scope, rule: limit }])),
    approvals: new Map(approvals.map(({ scope, rule }) => [pathOf(scope), { scope, rule }])),
  };
}

/** A scope as a part of a path: `organization`, `role-billing_admin`, `product-CFQ7TTC0H9MP`. */
export function pathOf(scope: LimitScope): string {
  switch (scope.type) {
    case "organization":
      return scope.type;
    case "product":
      return `product-${scope.product}`;
    case "role":
      return `role-${scope.role}`;
  }
}

/** The scope of such a path. Whether there is such a role or product, the library says. */
export function scopeOf(path: string): LimitScope {
  const [, type, name] = /^(organization|role|product)(?:-(.+))?$/.exec(path) ?? [];
  if (type === "organization" && name === undefined) return { type };
  if (type === "product" && name !== undefined) return { type, product: name };
  if (type === "role" && name !== undefined) return { type, role: name as Extract<LimitScope, { type: "role" }>["role"] };
  throw new NoPage();
}

/** What a scope is, in words. */
export function scopeName({ words, say, storefront }: Visit, scope: LimitScope): string {
  switch (scope.type) {
    case "organization":
      return words.administration.limits.organization;
    case "product":
      return storefront.productName(scope.product);
    case "role":
      return say.label("role", scope.role);
  }
}
