/** What belongs to administration, where it is, and which of it somebody may see. */

import type { AdministrationPart } from "../../web/rights.js";
import type { Visit } from "../../web/visit.js";
import { html, nothing, type Html } from "../html.js";

const ADDRESSES: Readonly<Record<AdministrationPart, string>> = {
  subscriptions: "/admin",
  products: "/admin/products",
  users: "/admin/users",
  policies: "/admin/policies",
  limits: "/admin/limits",
  approvals: "/admin/approvals",
  autoClaim: "/admin/auto-claim",
  forecast: "/admin/forecast",
  audit: "/admin/audit",
};

export function administrationParts({ words }: Visit, parts: readonly AdministrationPart[], current?: AdministrationPart): Html {
  if (parts.length === 0) return nothing;
  const entries = parts.map((part) => {
    const mark = part === current && html` aria-current="page"`;
    return html`<li><a href="${ADDRESSES[part]}"${mark}>${words.administration.parts[part]}</a></li>`;
  });
  return html`<nav class="parts" aria-label="${words.navigation.administration}"><ul>${entries}</ul></nav>`;
}
