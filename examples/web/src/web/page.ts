/** What a page is. To add one: a file with a `Page`, and a line in `pages/index.ts`. */

import type { Denied } from "selfserve";

import type { Html } from "../html/html.js";
import type { Words } from "../words/words.js";
import type { Form } from "./form.js";
import type { Price } from "./quoted.js";
import type { AdministrationPart } from "./rights.js";
import type { Visit } from "./visit.js";

/** A page as it is shown. */
export interface Shown {
  readonly title: string;
  /** What stands below the title. */
  readonly body: Html;
}

/** What came of a form. */
export type Outcome =
  /** It was carried out: go there, and say this. */
  | { readonly to: string; readonly done?: keyof Words["done"] }
  /** The form waits while somebody goes there: the cookie keeps what was typed. */
  | { readonly away: string; readonly cookie: string }
  /** It is shown again, as entered; with its price, where that was asked for, or has become another. */
  | "again"
  | { readonly price: Price; readonly stale?: Denied };

/** Does what a form of the page asks for. Whatever it throws is told in the form, with nothing lost that was typed. */
export type Action = (visit: Visit, form: Form) => Promise<Outcome>;

/** Where a page stands: which entries of the navigation are marked. */
export interface Place {
  /** The part of the site that it belongs to. */
  readonly part?: keyof Words["navigation"];
  /** The part of the administration, where it is of that. */
  readonly administers?: AdministrationPart;
}

export interface Page extends Place {
  /** Such as `/products/:subscription`. */
  readonly path: string;
  show(visit: Visit): Promise<Shown>;
  /** Its forms, by their names. */
  readonly actions?: Readonly<Record<string, Action>>;
}

/** Thrown where a path leads to nothing. */
export class NoPage extends Error {}
