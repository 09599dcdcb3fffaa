/** A form is shown to whoever may send it; to everybody else the library says why not (`O7`). */

import type { Command } from "selfserve";

import type { Visit } from "../web/visit.js";
import { html, type Html } from "./html.js";

export async function unlessForbidden(visit: Visit, command: Command, shown: () => Html): Promise<Html> {
  const denial = await visit.forbidden(command);
  return denial === undefined ? shown() : html`<p>${visit.say.denial(denial)}</p>`;
}
