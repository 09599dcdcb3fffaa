/** A limit or an approval rule, in words (`P6`, `P7`). */

import type { ApprovalRule, PurchaseLimit } from "selfserve";

import type { Visit } from "../../web/visit.js";
import { html, type Part } from "../html.js";

export function ruleText({ words, say }: Visit, rule?: ApprovalRule): Part {
  const { limits } = words.administration;
  if (rule === undefined) return limits.noRule;
  if (rule.type === "always") return limits.always;
  const amounts = rule.amounts?.map((amount) => html`<div>${limits.upTo(say.money(amount))}</div>`);
  const licenses = rule.licenses !== undefined && html`<div>${limits.upTo(`${say.number(rule.licenses)} (${limits.licensesAbove})`)}</div>`;
  return html`${amounts}${licenses}`;
}

export function limitText(visit: Visit, { monthlySpending = [], licenses, subscriptions }: PurchaseLimit): Part {
  const { words, say } = visit;
  const { limits } = words.administration;
  const told = [
    ...monthlySpending.map((amount) => [limits.spendingIn(amount.currency), say.money(amount)]),
    ...(licenses === undefined ? [] : [[limits.mostLicenses, say.number(licenses)]]),
    ...(subscriptions === undefined ? [] : [[limits.mostSubscriptions, say.number(subscriptions)]]),
  ];
  return told.length === 0 ? limits.unset : told.map(([what, most]) => html`<div>${what}: ${most}</div>`);
}
