/** Choosing people by typing a name: who was chosen stays chosen, whoever else is looked for. */

import type { FoundPerson } from "selfserve";

import type { Visit } from "../web/visit.js";
import { button, type Fields } from "./fields.js";
import { html, nothing, type Html } from "./html.js";

/** Beyond these, a person types another letter. */
const MOST = 10;

/** A search field, who was found, and who was chosen. Without a script, a button looks; with it, typing does. */
export function peopleChooser(fields: Fields, field: string, label: string, kind: "several" | "one" = "several"): Html {
  const { visit, again } = fields;
  const chosen = kind === "one" ? [] : (again?.form.people(field) ?? []);
  const search = fields.text("find", label, { type: "search", hint: visit.words.people.hint });
  const found = foundPeople(visit, fields.value("find"), field, kind === "one", again?.form.people(field));
  return html`<div class="people" data-people="${field}" data-kind="${kind}">
<div class="with-button">${search}${button("find", visit.words.people.find)}</div>
<div data-found aria-live="polite">${found}</div>
<fieldset data-chosen${chosen.length === 0 && html` hidden`}><legend>${visit.words.people.chosen}</legend>
${chosen.map((person) => chosenPerson(visit, field, person))}</fieldset>
${fields.error(field)}</div>`;
}

/** Who is found by what was typed: whoever cannot get a license is shown, and marked. */
export function foundPeople(
  visit: Visit,
  typed: string,
  field: string,
  isOne: boolean,
  chosen: readonly string[] = [],
): Html {
  if (typed.trim() === "") return nothing;
  const found = visit.storefront.directory.search(typed, MOST);
  const shown = isOne ? found : found.filter(({ person }) => !chosen.includes(person));
  if (found.length === 0) return html`<p>${visit.words.people.nobody}</p>`;
  return html`<ul class="found">${shown.map((one) => html`<li>${foundPerson(visit, one, field, isOne)}</li>`)}</ul>`;
}

function foundPerson({ say }: Visit, { person, name, email, assignable }: FoundPerson, field: string, isOne: boolean): Html {
  const cannot = assignable !== "yes";
  const mark = cannot && html` <em>${say.label("assignable", assignable)}</em>`;
  const type = isOne ? "radio" : "checkbox";
  return html`<label class="choice"><input type="${type}" name="${field}" value="${person}"${cannot && html` disabled`}>
<span>${name}${mark}<small>${email}</small></span></label>`;
}

function chosenPerson({ storefront, words }: Visit, field: string, person: string): Html {
  const name = nameOf(storefront.directory, person) ?? words.people.unknown;
  return html`<label class="choice"><input type="checkbox" name="${field}" value="${person}" checked>
<span>${name}</span></label>`;
}

function nameOf(directory: Visit["storefront"]["directory"], person: string): string | undefined {
  return /^[\da-f-]{36}$/i.test(person) ? directory.get(person)?.name : undefined;
}
