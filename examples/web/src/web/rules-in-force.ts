/** The limits and approval rules that are set, each by its scope: no view tells them, their events do (`P6`, `P7`). */

import { readJournal, type ApprovalRule, type ApprovalScope, type LimitScope, type PurchaseLimit } from "selfserve";

import { workedOut } from "./journal.js";
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

/** What a line of such an event has in it; the others are not read at all. */
const TELLING = /"(purchase_limit_changed|approval_rule_changed)"/;

export function rulesInForce(visit: Visit): Promise<RulesInForce> {
  return workedOut(visit, "rules in force", rulesIn);
}

function rulesIn(lines: readonly string[]): RulesInForce {
  const limits = new Map<string, InForce<LimitScope, PurchaseLimit>>();
  const approvals = new Map<string, InForce<ApprovalScope, ApprovalRule>>();
  const told = lines.filter((line) => TELLING.test(line));
  for (const { event } of readJournal(told)) {
    if (event.type === "purchase_limit_changed") keep(limits, event.scope, event.after);
    if (event.type === "approval_rule_changed") keep(approvals, event.scope, event.after);
  }
  return { limits, approvals };
}

function keep<Scope extends LimitScope, Rule>(set: Map<string, InForce<Scope, Rule>>, scope: Scope, rule?: Rule): void {
  if (rule === undefined) set.delete(pathOf(scope));
  else set.set(pathOf(scope), { scope, rule });
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
