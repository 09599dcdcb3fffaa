/** A link of a row: its label is the same in each row, so whoever hears it alone is told of which. */

import { html, type Html } from "../html.js";

export function rowLink(href: string, label: string, what: string): Html {
  return html`<a href="${href}" aria-label="${label}: ${what}">${label}</a>`;
}
