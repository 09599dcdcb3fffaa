/** What licenses cost, as the library says it. */

import type { BillingFrequency, Messages, PriceShape, UnitPrice } from "selfserve";

import { html, nothing, type Html } from "./html.js";

/** What a subscription, an offer or a plan says of its price. */
interface Priced {
  readonly unitPrice?: UnitPrice;
  readonly shape?: PriceShape;
  readonly billing?: BillingFrequency;
}

/** A price per license, and how often; nothing where there is none, as in a trial. */
export function priceOfRow(say: Messages, { unitPrice, shape, billing }: Priced): Html {
  if (unitPrice === undefined || billing === undefined) return nothing;
  return html`${say.shapedPrice(unitPrice, shape)}<small>${say.label("billing_frequency", billing)}</small>`;
}
