/** What is bought: the offer, how many licenses, who pays, a code. For a purchase, and for what a trial becomes. */

import type { OfferRow, ProductRow, TrialPurchase } from "selfserve";

import { present, type Form } from "../web/form.js";
import type { Visit } from "../web/visit.js";
import { billingFields, billingOf, payersOf, type Payers } from "./billing.js";
import type { Choice, Fields } from "./fields.js";
import { html, type Html } from "./html.js";
import { priceOfRow } from "./prices.js";

/** What can be chosen. */
export interface Choices {
  readonly offers: readonly OfferRow[];
  readonly payers: Payers;
}

/** A product of the catalog, as whoever looks may buy it. */
export async function productRow(visit: Visit, product: string): Promise<ProductRow | undefined> {
  return (await visit.view({ type: "products", product })).rows[0];
}

export async function choicesOf(visit: Visit, offers: readonly OfferRow[]): Promise<Choices> {
  return { offers, payers: await payersOf(visit) };
}

/** The fields of a purchase, below a path such as `purchase.`. */
export function purchaseFields(fields: Fields, { offers, payers }: Choices, below = ""): Html {
  const { words } = fields.visit;
  const listed = offers.map((offer) => offerChoice(fields.visit, offer));
  return html`${fields.radios(`${below}offer`, words.buy.offer, listed, { ...present("value", offers[0]?.offer) })}
${fields.count(`${below}licenses`, words.products.licenses, { value: String(offers[0]?.leastLicenses ?? 1) })}
${billingFields(fields, payers, below)}
${fields.text(`${below}promotion.code`, words.buy.code, { optional: true })}`;
}

function offerChoice({ say }: Visit, offer: OfferRow): Choice {
  return { value: offer.offer, label: say.label("term", offer.term), note: priceOfRow(say, offer) };
}

/** What is bought, as the form says. */
export function purchaseOf(form: Form, below = ""): TrialPurchase {
  const code = form.optional(`${below}promotion.code`);
  return {
    offer: form.choice(`${below}offer`),
    licenses: form.count(`${below}licenses`),
    billing: billingOf(form, below),
    ...present("promotion", code === undefined ? undefined : { code }),
  };
}
