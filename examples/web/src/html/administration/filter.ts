/** Filters of a list: what can be chosen, and a person whose name is typed. */

import type { PersonId } from "selfserve";

import { NoPage } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";
import { html, type Html } from "../html.js";
import { addressWith } from "./paging.js";

/** A list to choose from, behind a name in the address. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  /** What is chosen where nobody chose; absent: all of them. */
  readonly otherwise?: string;
}

/** Beyond these, a name is typed further. */
const FOUND = 10;

/** A form that asks for the page again; the person of this name, `purchaser` or `person`, is looked for by `find`. */
export function filterForm(visit: Visit, filters: readonly Filter[], person?: "purchaser" | "person"): Html {
  const chosen = person && visit.asks(person);
  const kept = person && chosen && html`<input type="hidden" name="${person}" value="${chosen}">`;
  const fields = filters.map((filter) => selectField(visit, filter));
  return html`<form method="get" action="${visit.asked.path}" class="filter" role="search">${kept}${fields}
${person && !chosen && findField(visit, person)}<button>${visit.words.products.filter}</button></form>
${person && whoIsMeant(visit, person)}`;
}

function selectField(visit: Visit, { name, label, choices, otherwise }: Filter): Html {
  const chosen = visit.asks(name) ?? otherwise;
  const all = otherwise === undefined && html`<option value="">${visit.words.products.all}</option>`;
  const options = choices.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  );
  return html`<div class="field"><label for="filter-${name}">${label}</label>
<select id="filter-${name}" name="${name}">${all}${options}</select></div>`;
}

function findField({ words, asked }: Visit, person: "purchaser" | "person"): Html {
  return html`<div class="field"><label for="filter-find">${words.administration.find[person]}</label>
<input type="search" id="filter-find" name="find" value="${asked.search.get("find") ?? ""}" autocomplete="off"></div>`;
}

/** Whose they are now, and the way back to everybody's; or whom the typed name can mean. */
function whoIsMeant(visit: Visit, person: "purchaser" | "person"): Html | false {
  const { find } = visit.words.administration;
  const [chosen, typed] = [visit.asks(person), visit.asks("find")];
  if (chosen !== undefined) {
    const everybody = html`<a href="${addressWith(visit, { [person]: undefined })}">${find.everybody}</a>`;
    return html`<p>${find.only(nameOf(visit, chosen))} · ${everybody}</p>`;
  }
  if (typed === undefined) return false;
  const found = visit.storefront.directory.search(typed, FOUND);
  if (found.length === 0) return html`<p>${visit.words.people.nobody}</p>`;
  const links = found.map(({ person: id, name, email }) => {
    const href = addressWith(visit, { [person]: id, find: undefined });
    return html`<li><a href="${href}">${name}</a><small>${email}</small></li>`;
  });
  return html`<p>${find.which}</p><ul class="found">${links}</ul>`;
}

/** The name of somebody; words for somebody who is gone. */
export function nameOf({ storefront, words }: Visit, person: PersonId): string {
  if (!/^[\da-f-]{36}$/i.test(person)) throw new NoPage(); // an address that somebody made up
  return storefront.directory.get(person)?.name ?? words.people.unknown;
}
