/** What belongs to bills and payments, and where it is. */

import type { Visit } from "../web/visit.js";
import { html, type Html } from "./html.js";

export function billsParts({ words, asked }: Visit): Html {
  const parts = [
    ["/bills", words.bills.invoices],
    ["/cards", words.cards.title],
    ["/profiles", words.profiles.title],
  ] as const;
  const entries = parts.map(([href, label]) => {
    const mark = asked.path === href && html` aria-current="page"`;
    return html`<li><a href="${href}"${mark}>${label}</a></li>`;
  });
  return html`<nav class="parts" aria-label="${words.navigation.bills}"><ul>${entries}</ul></nav>`;
}
