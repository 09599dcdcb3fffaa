/** A browser without scripts: it follows links, fills in forms as they came, and keeps its cookie. */

import assert from "node:assert/strict";

/** A form as a page has it: where it goes, and what stands in it. */
export interface FoundForm {
  readonly action: string;
  readonly fields: URLSearchParams;
}

/** A page as it was answered. */
export class Shown {
  constructor(
    readonly status: number,
    readonly address: string,
    readonly text: string,
    readonly headers: Headers,
  ) {}

  /** The text as it is read: without markup, and without more space than there is between words. */
  get read(): string {
    return unescaped(this.text.replace(/<(script|style)[^]*?<\/\1>/g, "").replace(/<[^>]*>/g, " ")).replace(/[ \t\n]+/g, " ");
  }

  /** The form of this name, with what stands in it. */
  form(name: string): FoundForm {
    const found = [...this.text.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].find(([, marks]) => attribute(marks ?? "", "data-form")?.split(":")[0] === name);
    assert(found !== undefined, `${this.address} has no form ${name}: ${this.read.slice(0, 2000)}`);
    return { action: attribute(found[1] ?? "", "action") ?? this.address, fields: fieldsOf(found[2] ?? "") };
  }

  /** The names of the forms that change something, and the steps of their buttons. */
  get forms(): readonly { readonly name: string; readonly steps: readonly string[] }[] {
    return [...this.text.matchAll(/<form\b[^>]*data-form="([^"]*)"[^>]*>([^]*?)<\/form>/g)].map(([, name = "", content = ""]) => {
      const steps = [...content.matchAll(/<button\b([^>]*)>/g)].map(([, marks = ""]) => attribute(marks, "value") ?? "");
      return { name: name.split(":")[0] ?? "", steps: [...new Set(steps)] };
    });
  }

  /** The fields of a form into which somebody can type. */
  typed(form: string): readonly string[] {
    const [, content = ""] = new RegExp(`<form\\b[^>]*data-form="${form}[":][^>]*>([^]*?)</form>`).exec(this.text) ?? [];
    const inputs = [...content.matchAll(/<(input|textarea)\b([^>]*)>/g)].map(([, , marks = ""]) => marks);
    const typed = inputs.filter((marks) => !/type="(hidden|radio|checkbox)"/.test(marks));
    return typed.map((marks) => attribute(marks, "name") ?? "");
  }

  /** The link that says this. */
  link(label: string): string {
    const links = [...this.text.matchAll(/<a\b([^>]*)>([^]*?)<\/a>/g)];
    const found = links.find(([, , content]) => unescaped((content ?? "").replace(/<[^>]*>/g, "")).trim() === label);
    assert(found !== undefined, `${this.address} has no link ${label}: ${links.map(([, , content]) => content)}`);
    return attribute(found[1] ?? "", "href") ?? "";
  }

  /** What every form carries to be believed. */
  get token(): string {
    return /name="token" value="([^"]*)"/.exec(this.text)?.[1] ?? "";
  }

  /** What is told at a field of a form. */
  error(form: string, field: string): string | undefined {
    const told = new RegExp(`<p class="error" id="${form}-${field.replaceAll(".", "\\.")}-error">([^]*?)</p>`).exec(this.text);
    return told?.[1] === undefined ? undefined : unescaped(told[1]);
  }
}

export class Browser {
  /** What is sent, by its name and the path that it is for. */
  readonly #cookies = new Map<string, { readonly path: string; readonly sent: string }>();

  constructor(private address: string) {}

  /** The server stands elsewhere from now on; the cookie stays. */
  moveTo(address: string): void {
    this.address = address;
  }

  get(path: string): Promise<Shown> {
    return this.#go(new URL(path, this.address), { method: "GET" });
  }

  /** Sends a form with some fields filled in otherwise, by this button. */
  send(page: Shown, name: string, step: string, entered: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Shown> {
    const { action, fields } = page.form(name);
    for (const [field, value] of Object.entries(entered)) {
      fields.delete(field);
      for (const one of [value].flat()) fields.append(field, one);
    }
    fields.set("step", step);
    return this.post(new URL(action, page.address).pathname, fields);
  }

  post(path: string, body: URLSearchParams): Promise<Shown> {
    return this.#go(new URL(path, this.address), { method: "POST", body });
  }

  async #go(url: URL, request: RequestInit, left = 5): Promise<Shown> {
    const sent = [...this.#cookies.values()].filter(({ path }) => url.pathname.startsWith(path));
    const cookie = sent.map(({ sent }) => sent).join("; ");
    const response = await fetch(url, { ...request, headers: { cookie, "accept-language": "en" }, redirect: "manual" });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    const next = response.headers.get("location");
    const text = await response.text();
    if (next === null) return new Shown(response.status, url.href, text, response.headers);
    assert(left > 0, `${url} goes in circles`);
    return this.#go(new URL(next, url), { method: "GET" }, left - 1);
  }

  #keep(set: string): void {
    const [sent = "", ...marks] = set.split("; ");
    const path = marks.find((mark) => mark.startsWith("Path="))?.slice("Path=".length) ?? "/";
    const key = `${sent.split("=")[0]} ${path}`;
    if (marks.includes("Max-Age=0")) this.#cookies.delete(key);
    else this.#cookies.set(key, { path, sent });
  }
}

function fieldsOf(markup: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [, marks = ""] of markup.matchAll(/<input\b([^>]*)>/g)) {
    const [name, type] = [attribute(marks, "name"), attribute(marks, "type")];
    const isChosen = (type !== "radio" && type !== "checkbox") || /\schecked\b/.test(marks);
    if (name !== undefined && isChosen && !/\sdisabled\b/.test(marks)) fields.append(name, attribute(marks, "value") ?? "");
  }
  for (const [, marks = "", options = ""] of markup.matchAll(/<select\b([^>]*)>([^]*?)<\/select>/g)) {
    const chosen = /<option\b([^>]*) selected/.exec(options) ?? /<option\b([^>]*)/.exec(options);
    fields.append(attribute(marks, "name") ?? "", attribute(chosen?.[1] ?? "", "value") ?? "");
  }
  for (const [, marks = "", text = ""] of markup.matchAll(/<textarea\b([^>]*)>\n?([^]*?)<\/textarea>/g)) {
    fields.append(attribute(marks, "name") ?? "", unescaped(text));
  }
  return fields;
}

function attribute(marks: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(marks)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

const LETTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => LETTERS[name] ?? "");
}
