/** Forms: each field with its label, what was entered, and what is wrong with it. */

import { randomUUID } from "node:crypto";

import { isAbout } from "../web/problem.js";
import type { Again, Visit } from "../web/visit.js";
import { html, nothing, type Html, type Part } from "./html.js";

export interface FieldOptions {
  /** What stands in it before anybody types. */
  readonly value?: string;
  readonly hint?: Part;
  readonly optional?: boolean;
  readonly autocomplete?: string;
  /** Beside what the field is: `email`, `date`, `search`. */
  readonly type?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: Part;
  /** Below the label. */
  readonly note?: Part;
}

/** The fields of one form: they know what was entered, and which of them have been written. */
export class Fields {
  readonly again: Again | undefined;
  readonly #written = new Set<string>();

  constructor(
    readonly visit: Visit,
    readonly name: string,
  ) {
    this.again = visit.again(name);
  }

  /** The id of the command that the form will be: the same one as long as it was not carried out (`B6`). */
  get id(): string {
    const isSpent = this.again?.problem?.isSpent === true;
    return this.again === undefined || isSpent ? randomUUID() : this.again.form.id;
  }

  /** What stands in a field: what was entered, or else this. */
  value(field: string, otherwise = ""): string {
    return this.again?.form.fields.get(field) ?? otherwise;
  }

  text(field: string, label: string, options: FieldOptions = {}): Html {
    const { type = "text", autocomplete = "off" } = options;
    const more = html`type="${type}" value="${this.value(field, options.value)}" autocomplete="${autocomplete}"`;
    return this.#field(field, label, options, (marks) => html`<input ${marks} ${more}>`);
  }

  /** A whole number: typed as text with digits, so that what is no number is not lost either. */
  count(field: string, label: string, options: FieldOptions = {}): Html {
    const more = html`inputmode="numeric" value="${this.value(field, options.value)}" autocomplete="off"`;
    return this.#field(field, label, options, (marks) => html`<input class="count" ${marks} ${more}>`);
  }

  area(field: string, label: string, options: FieldOptions = {}): Html {
    const entered = this.value(field, options.value);
    return this.#field(field, label, options, (marks) => html`<textarea rows="3" ${marks}>
${entered}</textarea>`);
  }

  select(field: string, label: string, choices: readonly Choice[], options: FieldOptions = {}): Html {
    const entered = this.value(field, options.value);
    const listed = choices.map(
      ({ value, label }) => html`<option value="${value}"${value === entered && html` selected`}>${label}</option>`,
    );
    return this.#field(field, label, options, (marks) => html`<select ${marks}>${listed}</select>`);
  }

  radios(field: string, legend: string, choices: readonly Choice[], options: FieldOptions = {}): Html {
    const entered = this.value(field, options.value);
    const listed = choices.map(({ value, label, note }, place) => {
      const checked = value === entered && html` checked`;
      const id = `${this.name}-${field}-${place}`;
      return html`<div class="choice"><input type="radio" id="${id}" name="${field}" value="${value}"${checked}>
<label for="${id}">${label}${note && html`<small>${note}</small>`}</label></div>`;
    });
    const { hint, error, described } = this.#told(field, options.hint);
    return html`<fieldset data-field="${field}"${described}><legend>${legend}</legend>${hint}${listed}${error}</fieldset>`;
  }

  checkbox(field: string, label: Part, value: string, checked = false): Html {
    const entered = this.again?.form.fields.getAll(field).includes(value) ?? checked;
    return html`<label class="choice"><input type="checkbox" name="${field}" value="${value}"${entered && html` checked`}>
<span>${label}</span></label>`;
  }

  /** Fields that are about one thing, and are wrong together. */
  group(field: string, content: Html): Html {
    return html`<div class="group" data-field="${field}">${content}${this.error(field)}</div>`;
  }

  hidden(field: string, value: string): Html {
    return html`<input type="hidden" name="${field}" value="${value}">`;
  }

  /** What is wrong with a field that this form writes itself. */
  error(field: string): Html {
    return this.#told(field).error;
  }

  /** What is wrong with the form as a whole, or with a field that it does not have. */
  get problem(): Html {
    const problem = this.again?.problem;
    if (problem === undefined || [...this.#written].some((field) => isAbout(problem, field))) return nothing;
    return html`<div class="problem" role="alert" tabindex="-1" autofocus>
<strong>${this.visit.words.form.problem}</strong> ${problem.text}</div>`;
  }

  #field(field: string, label: string, options: FieldOptions, input: (marks: Html) => Html): Html {
    const id = `${this.name}-${field}`;
    const { hint, error, isWrong, described } = this.#told(field, options.hint);
    const wrong = isWrong && html` aria-invalid="true" autofocus`;
    const marks = html`id="${id}" name="${field}"${described}${wrong}`;
    const optional = options.optional && html` <small>${this.visit.words.form.optional}</small>`;
    return html`<div class="field" data-field="${field}"><label for="${id}">${label}${optional}</label>
${hint}${input(marks)}${error}</div>`;
  }

  #told(field: string, hint?: Part): { hint: Html; error: Html; isWrong: boolean; described: Html } {
    this.#written.add(field);
    const told = this.again?.problem;
    const problem = told && isAbout(told, field) ? told : undefined;
    const id = `${this.name}-${field}`;
    const ids = [hint !== undefined && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(" ");
    return {
      hint: hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`,
      error: problem === undefined ? nothing : html`<p class="error" id="${id}-error">${problem.text}</p>`,
      isWrong: problem !== undefined,
      described: ids === "" ? nothing : html` aria-describedby="${ids}"`,
    };
  }
}

/** The enter key works the price out, whichever buttons stand ahead of that one. */
const ENTER = html`<button class="enter" name="step" value="quote" tabindex="-1" aria-hidden="true"></button>`;

/** A form of a page that is sent to the page itself, and carries the id of the command that it will be (`B6`). */
export function form(visit: Visit, name: string, content: (fields: Fields) => Part, kind = ""): Html {
  const fields = new Fields(visit, name);
  const written = html`${content(fields)}`; // before the problem is told: it stands at its field, where there is one
  const action = html`action="${visit.asked.path}"`;
  return html`<form method="post" ${action} class="${kind}" data-form="${name}" novalidate>
${fields.hidden("token", visit.token)}${fields.hidden("form", name)}
${fields.hidden("id", fields.id)}
${kind === "quoted" && ENTER}${fields.problem}${written}
</form>`;
}

/** What is wrong with a form that is not shown again, because there is nothing to enter any more. */
export function problemAlone(visit: Visit, name: string): Html {
  return new Fields(visit, name).problem;
}

/** A button that sends the form; which one it was, the form says as its step. */
export function button(step: string, label: Part, kind = ""): Html {
  return html`<button name="step" value="${step}" class="${kind}">${label}</button>`;
}
