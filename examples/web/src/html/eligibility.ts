/** Whether somebody may, rule by rule: shown where something stands in the way (`P5`). */

import type { Alternative, Check, Eligibility } from "selfserve";

import type { Visit } from "../web/visit.js";
import { alternative } from "./alternative.js";
import { html, nothing, type Html } from "./html.js";

/** What stands in the way, and what somebody can do instead. */
export interface Hindrances {
  readonly checks: readonly Check[];
  readonly instead: readonly Alternative[];
}

const NONE: Hindrances = { checks: [], instead: [] };

/** What hinders each of these alike: told once, ahead of them. One alone is told of where it is. */
export function commonOf(asked: readonly Eligibility[]): Hindrances {
  const [first, ...others] = asked.map(hindrancesOf);
  if (first === undefined || others.length === 0) return NONE;
  const isCommon = (of: keyof Hindrances) => (one: unknown) => others.every((other) => isAmong(one, other[of]));
  return { checks: first.checks.filter(isCommon("checks")), instead: first.instead.filter(isCommon("instead")) };
}

/** Whether all that is missing is a card: whoever goes on can add one on the way. */
export function lacksOnlyCard({ checks }: Pick<Eligibility, "checks">): boolean {
  return checks.every(({ verdict, finding }) => verdict !== "failed" || finding.type === "payment_method");
}

/** The hindrances of everything, ahead of the list. */
export function commonNote(visit: Visit, common: Hindrances): Html {
  if (common.checks.length === 0) return nothing;
  return html`<div class="note"><p><strong>${visit.words.buy.common}</strong></p>${reasons(visit, common, "page")}</div>`;
}

/** The note of one, without what was told ahead. */
export function eligibilityNote(visit: Visit, eligibility: Eligibility, where: "page" | "form" = "page", told = NONE): Html {
  const all = hindrancesOf(eligibility);
  const left = {
    checks: all.checks.filter((check) => !isAmong(check, told.checks)),
    instead: all.instead.filter((one) => !isAmong(one, told.instead)),
  };
  if (left.checks.length === 0) return nothing;
  const { say } = visit;
  const { intent, outcome } = eligibility;
  return html`<div class="note"><p><strong>${say.label("intent", intent)}: ${say.label("eligibility_outcome", outcome)}</strong></p>
${reasons(visit, left, where)}</div>`;
}

function reasons(visit: Visit, { checks, instead }: Hindrances, where: "page" | "form"): Html {
  const ways = instead.map((one) => html`<li>${alternative(visit, one, where)}</li>`);
  return html`<ul>${checks.map((check) => html`<li>${visit.say.check(check)}</li>`)}</ul>
${ways.length > 0 && html`<ul class="instead">${ways}</ul>`}`;
}

function hindrancesOf({ checks, instead }: Eligibility): Hindrances {
  return { checks: checks.filter(({ verdict }) => verdict !== "passed"), instead };
}

/** Whether the same was said: the library answers with facts, and equal ones are the same sentence. */
function isAmong(one: unknown, others: readonly unknown[]): boolean {
  return others.some((other) => JSON.stringify(other) === JSON.stringify(one));
}
