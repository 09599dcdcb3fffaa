/** Cards, as people recognize them, and the way to the provider's pages. */

import type { Card } from "selfserve";

import type { Form } from "../web/form.js";
import { keptCookie } from "../web/kept.js";
import type { Outcome } from "../web/page.js";
import { pathBack } from "../web/requests.js";
import type { Visit } from "../web/visit.js";
import { html, type Html } from "./html.js";

type Known = Pick<Card, "brand" | "lastFour" | "expires">;

/** Such as `Visa •••• 4242, 05/2028`. */
export function cardLabel({ brand, lastFour, expires }: Known): string {
  return `${brand} •••• ${lastFour}, ${String(expires.month).padStart(2, "0")}/${expires.year}`;
}

/** Where a new card is entered: at the provider, and then back here, and to where it is needed. */
export function newCardAddress(visit: Visit, then: string): string {
  return providerAddress(visit, `/cards/new?${new URLSearchParams({ then })}`);
}

/** A form's button with this step goes to the provider, and comes back to the form as it was. */
export const TO_PROVIDER = "card";

/** Such a button: it looks as a link does, because it leads away. */
export function newCardButton(label: string): Html {
  return html`<button class="link" name="step" value="${TO_PROVIDER}">${label}</button>`;
}

/** Goes to the provider for a card, and then back to the form, which is kept. */
export async function goForCard(visit: Visit, form: Form): Promise<Outcome> {
  return { away: newCardAddress(visit, pathBack(visit.asked.path)), cookie: keptCookie(visit, form) };
}

/** Where a card that is there is edited. */
export function editCardAddress(visit: Visit): string {
  return `${providerAddress(visit, visit.asked.path)}&edit=yes`;
}

function providerAddress({ asked, language }: Visit, back: string): string {
  return `${asked.provider}/card?${new URLSearchParams({ return: back, language })}`;
}
