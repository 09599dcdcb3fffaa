/** Taking on what a colleague hands over: a billing profile of one's own pays from the next charge on (`C12`). */

import { billingFields, billingOf, payersOf } from "../html/billing.js";
import { form } from "../html/fields.js";
import { html } from "../html/html.js";
import { quoteBox } from "../html/quote.js";
import { NoPage, type Page } from "../web/page.js";
import { quoted } from "../web/quoted.js";

/** The fields of the answer stand below this. */
const ANSWER = "answer.";

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
    return { title: offer.subscription.productName, body: accept };
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
