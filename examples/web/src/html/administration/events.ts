/** Who did something, and what it is called. */

import type { Actor } from "selfserve";

import type { Visit } from "../../web/visit.js";
import { html, type Html } from "../html.js";

export function actorName({ words, storefront }: Visit, actor: Actor): string {
  if (actor.type === "system") return words.administration.subscriptions.system;
  return storefront.directory.get(actor.id)?.name ?? words.people.unknown;
}

/** An event by its own name, which is English in every language: `Licenses assigned`. */
export function eventName(event: string): Html {
  const name = event.replaceAll("_", " ");
  return html`<span lang="en">${name.charAt(0).toUpperCase() + name.slice(1)}</span>`;
}
