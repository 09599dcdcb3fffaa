/** Who did something. */

import type { Actor } from "selfserve";

import type { Visit } from "../../web/visit.js";

export function actorName({ words, storefront }: Visit, actor: Actor): string {
  if (actor.type === "system") return words.administration.subscriptions.system;
  return storefront.directory.get(actor.id)?.name ?? words.people.unknown;
}

