/** Taking on what a colleague hands over: a billing profile of one's own pays from the next charge on (`C12`). */

import type { HandOverOfferRow } from "selfserve";

import { billingFields, billingOf, payersOf } from "../html/billing.js";
import { form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { priceOfRow } from "../html/prices.js";
import { quoteBox } from "../html/quote.js";
import { facts } from "../html/table.js";
import { NoPage, type Page } from "../web/page.js";
import { quoted } from "../web/quoted.js";
import type { Visit } from "../web/visit.js";

/** The fields of the answer stand below this. */
const ANSWER = "answer.";

function whatIsOffered({ words, say }: Visit, { fromName, until, subscription }: HandOverOfferRow): Html {
  return html`<p><a href="/requests">${words.layout.backTo(words.navigation.requests)}</a></p>${facts([
    [words.requests.from, fromName ?? words.people.unknown],
    [words.products.licenses, say.number(subscription.licenses)],
    [words.products.price, priceOfRow(say, subscription)],
    [words.product.termEnds, say.day(subscription.termEndsOn)],
    [words.requests.until, say.day(until)],
  ])}<p>${words.handOver.taking}</p>`;
}

export const acceptPage: Page = {
  path: "/products/:subscription/accept",
  part: "requests",
  async show(visit) {
    const { rows } = await visit.view({ type: "hand_over_offers", limit: 200 });
    const offer = rows.find(({ subscription }) => subscription.subscription === visit.parameter("subscription"));
    if (offer === undefined) throw new NoPage();
    const payers = await payersOf(visit);
    const accept = form(
      visit,
      "accept",
      (fields) => html`${billingFields(fields, payers, ANSWER)}${quoteBox(fields, visit.words.handOver.accept)}`,
      "quoted",
    );
    return { title: offer.subscription.productName, body: html`${whatIsOffered(visit, offer)}${accept}` };
  },
  actions: {
    accept: quoted(
      (visit, form) => ({
        type: "answer_hand_over",
        subscription: visit.parameter("subscription"),
        answer: { type: "accept", billing: billingOf(form, ANSWER) },
      }),
      (visit) => ({ to: `/products/${visit.parameter("subscription")}`, done: "accepted" }),
    ),
  },
};
