/** Changes of what people may buy: what they would alter is shown first, and what is saved is what was shown (`P9`). */

import { createHash } from "node:crypto";

import type { Command, PolicyPreviewPage, PolicyPreviewQuery, SetApprovalRule, SetPolicy, SetPurchaseLimit } from "selfserve";

import { present, type Form } from "./form.js";
import type { Action, Outcome } from "./page.js";
import type { Visit } from "./visit.js";

/** What can be previewed. */
type Proposed = SetPolicy | SetPurchaseLimit | SetApprovalRule;

/** What a form makes of what was entered. */
type Make = (visit: Visit, form: Form) => Proposed;

/** A change that is shown before it is saved. */
export interface Previewed {
  readonly page: PolicyPreviewPage;
  /** What was shown, as the form carries it: another change, or another effect, is shown again before it is saved. */
  readonly shown: string;
  /** Whether something else was shown before. */
  readonly isStale: boolean;
}

/** Shows what would change, or, where that was shown, saves it. */
export function previewedAction(make: Make, saved: Outcome): Action {
  return async (visit, form) => {
    const command = make(visit, form);
    const { summary } = await visit.view(queryOf(command)); // what is refused is told at its field
    if (form.step !== "confirm" || form.text("previewed") !== digestOf(command, summary)) return "again";
    await visit.execute(command satisfies Command, form.id);
    return saved;
  };
}

/** What the form that is shown again would change; nothing where it is not, or something is wrong with it. */
export async function previewOf(visit: Visit, name: string, make: Make): Promise<Previewed | undefined> {
  const again = visit.again(name);
  if (again === undefined || again.problem !== undefined) return undefined;
  const { form } = again;
  const command = make(visit, form);
  const after = /^preview (.+)$/.exec(form.step)?.[1];
  const first = await visit.view(queryOf(command));
  const page = after === undefined ? first : await visit.view({ ...queryOf(command), after });
  return { page, shown: digestOf(command, first.summary), isStale: form.step === "confirm" };
}

/** A change, and what it would change: other administrators may have changed something meanwhile. */
function digestOf(command: Proposed, summary: PolicyPreviewPage["summary"]): string {
  return createHash("sha256").update(JSON.stringify([command, summary])).digest("base64url");
}

function queryOf(proposed: Proposed): PolicyPreviewQuery {
  const type = "policy_preview";
  switch (proposed.type) {
    case "set_policy":
      return { type, policy: { scope: proposed.scope, ...present("value", proposed.value) } };
    case "set_purchase_limit":
      return { type, purchaseLimit: { scope: proposed.scope, ...present("limit", proposed.limit) } };
    case "set_approval_rule":
      return { type, approvalRule: { scope: proposed.scope, ...present("rule", proposed.rule) } };
  }
}
