/** Whether somebody may, rule by rule: shown where something stands in the way (`P5`). */

import type { Eligibility } from "selfserve";

import type { Visit } from "../web/visit.js";
import { alternative } from "./alternative.js";
import { html, nothing, type Html } from "./html.js";

export function eligibilityNote(visit: Visit, { intent, outcome, checks, instead }: Eligibility): Html {
  if (outcome === "allowed") return nothing;
  const { say } = visit;
  const telling = checks.filter(({ verdict }) => verdict !== "passed");
  return html`<div class="note"><p><strong>${say.label("intent", intent)}: ${say.label("eligibility_outcome", outcome)}</strong></p>
<ul>${telling.map((check) => html`<li>${say.check(check)}</li>`)}</ul>
${instead.length > 0 && html`<ul class="instead">${instead.map((one) => html`<li>${alternative(visit, one)}</li>`)}</ul>`}</div>`;
}
