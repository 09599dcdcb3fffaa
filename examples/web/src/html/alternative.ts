/** What somebody can do instead of buying, with the way to it (`P8`). */

import type { Alternative } from "selfserve";

import type { Visit } from "../web/visit.js";
import { requestAddress } from "./addresses.js";
import { newCardAddress, newCardButton } from "./cards.js";
import { html, type Html } from "./html.js";

/** Within a form that takes a card the way to the provider keeps what is typed. */
export function alternative(visit: Visit, instead: Alternative, where: "page" | "form" = "page"): Html {
  const sentence = visit.say.alternative(instead);
  if (instead.type === "add_a_card" && where === "form") return newCardButton(sentence);
  const href = addressOf(visit, instead);
  return href === undefined ? html`${sentence}` : html`<a href="${href}">${sentence}</a>`;
}

function addressOf(visit: Visit, instead: Alternative): string | undefined {
  switch (instead.type) {
    case "request_a_license":
      return requestAddress(instead.product);
    case "add_a_card":
      return newCardAddress(visit, visit.asked.path);
    case "use_own_process":
      return instead.process.link;
    case "ask_an_administrator":
      return instead.support?.link;
  }
}
