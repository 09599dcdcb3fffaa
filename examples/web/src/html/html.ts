/**
 * HTML that is safe by construction: the only way to make some is the template `html`, which escapes every text that
 * is put into it. A text cannot become markup, by type.
 */

/** What can be put into a template: nothing is written for what is absent. */
export type Part = Html | string | number | undefined | false | readonly Part[];

/** Markup. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** @internal */
  static of(markup: TemplateStringsArray, parts: readonly Part[]): Html {
    let written = "";
    markup.forEach((piece, at) => (written += piece + textOf(parts[at])));
    return new Html(written);
  }

  /** Whether nothing would be written. */
  get isEmpty(): boolean {
    return this.#markup === "";
  }

  /** As it is sent. */
  toString(): string {
    return this.#markup;
  }
}

/** Markup with parts in it, as text or between the quotes of an attribute. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return Html.of(markup, parts);
}

/** Nothing. */
export const nothing = html``;

function textOf(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  if (part === undefined || part === false) return "";
  return part.map(textOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Marks that nobody sees, but that turn the direction of what is around them, go. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter).replace(TURNING, "");
}
