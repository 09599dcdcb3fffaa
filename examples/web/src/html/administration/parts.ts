/** What belongs to administration, and where it is. */

import type { Visit } from "../../web/visit.js";
import type { Words } from "../../words/words.js";
import { html, type Html } from "../html.js";

type Part = keyof Words["administration"]["parts"];

const PARTS: readonly (readonly [Part, string])[] = [
  ["subscriptions", "/admin"],
  ["products", "/admin/products"],
  ["users", "/admin/users"],
  ["policies", "/admin/policies"],
  ["limits", "/admin/limits"],
  ["approvals", "/admin/approvals"],
  ["autoClaim", "/admin/auto-claim"],
  ["forecast", "/admin/forecast"],
  ["audit", "/admin/audit"],
];

export function administrationParts({ words }: Visit, current: Part): Html {
  const entries = PARTS.map(([part, href]) => {
    const mark = part === current && html` aria-current="page"`;
    return html`<li><a href="${href}"${mark}>${words.administration.parts[part]}</a></li>`;
  });
  return html`<nav class="parts" aria-label="${words.navigation.administration}"><ul>${entries}</ul></nav>`;
}
