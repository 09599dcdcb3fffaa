/** Buying what is on trial, before the trial ends (`B4`). */

import { form } from "../html/fields.js";
import { html } from "../html/html.js";
import { choicesOf, productRow, purchaseFields, purchaseOf } from "../html/purchase.js";
import { quoteBox } from "../html/quote.js";
import type { Page } from "../web/page.js";
import { hasToBeApproved, quoted } from "../web/quoted.js";
import { backTo, refusalOf, subscriptionOf } from "../web/subscription.js";

/** The fields of what is bought stand below this. */
const PURCHASE = "purchase.";

export const convertPage: Page = {
  path: "/products/:subscription/convert",
  part: "products",
  async show(visit) {
    const subscribed = await subscriptionOf(visit);
    const { row } = subscribed;
    const denial = refusalOf(subscribed, "convert_trial");
    if (denial !== undefined) return { title: row.productName, body: html`${backTo(visit, row)}<p>${visit.say.denial(denial)}</p>` };
    const product = await productRow(visit, row.product);
    const choices = await choicesOf(visit, product?.offers ?? []);
    const body = form(
      visit,
      "convert",
      (fields) => html`${purchaseFields(fields, choices, PURCHASE)}${quoteBox(fields, visit.words.buy.confirm(row.productName))}`,
      "quoted",
    );
    return { title: row.productName, body: html`${backTo(visit, row)}${body}` };
  },
  actions: {
    convert: quoted(
      (visit, form) => ({
        type: "convert_trial",
        subscription: visit.parameter("subscription"),
        purchase: purchaseOf(form, PURCHASE),
      }),
      (visit, _form, receipt) =>
        hasToBeApproved(receipt)
          ? { to: "/requests", done: "requested" }
          : { to: `/products/${visit.parameter("subscription")}`, done: "bought" },
    ),
  },
};
