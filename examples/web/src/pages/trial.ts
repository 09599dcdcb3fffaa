/** A trial: one that simply ends, or one that becomes paid, with its price before it starts (`B4`). */

import type { Eligibility, ProductRow } from "selfserve";

import { eligibilityNote } from "../html/eligibility.js";
import { form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { choicesOf, productRow, purchaseFields, purchaseOf, type Choices } from "../html/purchase.js";
import { quoteBox } from "../html/quote.js";
import { present } from "../web/form.js";
import { NoPage, type Page } from "../web/page.js";
import { hasToBeApproved, quoted } from "../web/quoted.js";
import type { Visit } from "../web/visit.js";

/** The fields of what a trial becomes stand below this. */
const CONVERSION = "conversion.";

export const trialPage: Page = {
  path: "/buy/:product/trial",
  part: "buy",
  async show(visit) {
    const row = await productRow(visit, visit.parameter("product"));
    if (row?.trial === undefined || row.trialEligibility === undefined) throw new NoPage();
    const choices = row.trial.paymentMethod === "required" ? await choicesOf(visit, row.offers) : undefined;
    const note = html`<p>${visit.words.buy.trial(visit.say.number(row.trial.days), visit.say.number(row.trial.licenses))}</p>`;
    return { title: row.name, body: html`${note}${start(visit, row, row.trialEligibility, choices)}` };
  },
  actions: {
    trial: quoted(
      (visit, form) => ({
        type: "start_trial",
        product: visit.parameter("product"),
        ...present("conversion", form.text(`${CONVERSION}offer`) ? purchaseOf(form, CONVERSION) : undefined),
      }),
      (_visit, _form, receipt) =>
        hasToBeApproved(receipt) ? { to: "/requests", done: "requested" } : { to: "/products", done: "trialStarted" },
    ),
  },
};

function start(visit: Visit, row: ProductRow, eligibility: Eligibility, choices: Choices | undefined): Html {
  return form(
    visit,
    "trial",
    (fields) => html`${eligibilityNote(visit, eligibility, "form")}${choices && purchaseFields(fields, choices, CONVERSION)}${quoteBox(fields, visit.words.buy.start(row.name))}`,
    "quoted",
  );
}
