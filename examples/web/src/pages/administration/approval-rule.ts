/** One approval rule: what it is to be, and what that would change, before it is saved (`P7`, `P9`). */

import type { ApprovalRule, ApprovalScope, Currency, SetApprovalRule } from "selfserve";

import { previewBox } from "../../html/administration/preview.js";
import { form } from "../../html/fields.js";
import { html, type Html } from "../../html/html.js";
import { unlessForbidden } from "../../html/unless-forbidden.js";
import { amountsOf, currenciesOf } from "../../web/amounts.js";
import { present, type Form } from "../../web/form.js";
import { NoPage, type Page } from "../../web/page.js";
import { previewOf, previewedAction, type Previewed } from "../../web/previewed.js";
import { pathOf, rulesInForce, scopeName, scopeOf } from "../../web/rules-in-force.js";
import type { Visit } from "../../web/visit.js";

/** Where no rule is set. */
const NONE = "none";

export const approvalRulePage: Page = {
  path: "/admin/approval-rules/:scope",
  part: "administration",
  administers: "limits",
  async show(visit) {
    const scope = scopeIn(visit);
    const now = (await rulesInForce(visit)).approvals.get(pathOf(scope))?.rule;
    const previewed = await previewOf(visit, "rule", commandOf);
    const body = await unlessForbidden(visit, { type: "set_approval_rule", scope, ...present("rule", now) }, () => edit(visit, now, previewed));
    return { title: visit.words.administration.limits.ruleOf(scopeName(visit, scope)), body };
  },
  actions: { rule: previewedAction(commandOf, { to: "/admin/limits", done: "approvalRuleSet" }) },
};

function scopeIn(visit: Visit): ApprovalScope {
  const scope = scopeOf(visit.parameter("scope"));
  if (scope.type === "role") throw new NoPage();
  return scope;
}

function commandOf(visit: Visit, form: Form): SetApprovalRule {
  return { type: "set_approval_rule", scope: scopeIn(visit), ...present("rule", ruleOf(visit, form)) };
}

function ruleOf(visit: Visit, form: Form): ApprovalRule | undefined {
  const type = form.choice<ApprovalRule["type"] | typeof NONE>("rule.type");
  if (type === NONE) return undefined;
  if (type === "always") return { type };
  const isLimited = form.optional("rule.licenses") !== undefined;
  return {
    type,
    ...present("amounts", amountsOf(visit, form, "rule.amounts")),
    ...present("licenses", isLimited ? form.count("rule.licenses") : undefined),
  };
}

function edit(visit: Visit, now: ApprovalRule | undefined, previewed?: Previewed): Html {
  const { limits } = visit.words.administration;
  const above = now?.type === "above" ? now : undefined;
  const amount = (currency: Currency) => above?.amounts?.find((amount) => amount.currency === currency)?.amount;
  const licenses = above?.licenses === undefined ? undefined : String(above.licenses);
  const choices = [
    { value: NONE, label: limits.noRule },
    { value: "always", label: limits.always },
    { value: "above", label: limits.above },
  ];
  const optional = true;
  return form(
    visit,
    "rule",
    (fields) => html`${fields.radios("rule.type", limits.rule, choices, { value: now?.type ?? NONE })}
<fieldset><legend>${limits.above}</legend><p class="hint">${limits.amountHint}</p>
${currenciesOf(visit.storefront).map((currency) => fields.count(`rule.amounts.${currency}`, limits.amountIn(currency), { optional, ...present("value", amount(currency)) }))}
${fields.count("rule.licenses", limits.licensesAbove, { optional, ...present("value", licenses) })}</fieldset>
${previewBox(fields, previewed, limits.saveRule)}`,
  );
}
