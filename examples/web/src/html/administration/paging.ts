/** The way to the next page of a list, with its filters as they are. */

import type { Visit } from "../../web/visit.js";
import { html, nothing, type Html } from "../html.js";

export function nextPage(visit: Visit, next: string | undefined, label = visit.words.layout.more): Html {
  if (next === undefined) return nothing;
  return html`<p><a href="${addressWith(visit, { after: next })}">${label}</a></p>`;
}

/** The address of this page with some of what it is asked for otherwise; without what is given as nothing. */
export function addressWith({ asked }: Visit, changed: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams(asked.search);
  for (const once of ["done", "brought", "after"]) search.delete(once);
  for (const [name, value] of Object.entries(changed)) {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  }
  return search.size === 0 ? asked.path : `${asked.path}?${search}`;
}
