/** Cards, as people recognize them, and the way to the provider's pages. */

import type { Card } from "selfserve";

import type { Visit } from "../web/visit.js";

type Known = Pick<Card, "brand" | "lastFour" | "expires">;

/** Such as `Visa •••• 4242, 05/2028`. */
export function cardLabel({ brand, lastFour, expires }: Known): string {
  return `${brand} •••• ${lastFour}, ${String(expires.month).padStart(2, "0")}/${expires.year}`;
}

/** Where a new card is entered: at the provider, and then back here, and to where it is needed. */
export function newCardAddress(visit: Visit, then: string): string {
  return providerAddress(visit, `/cards/new?${new URLSearchParams({ then })}`);
}

/** Where a card that is there is edited. */
export function editCardAddress(visit: Visit): string {
  return `${providerAddress(visit, visit.asked.path)}&edit=yes`;
}

function providerAddress({ asked, language }: Visit, back: string): string {
  return `${asked.provider}/card?${new URLSearchParams({ return: back, language })}`;
}
