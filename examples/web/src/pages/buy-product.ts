/** A purchase: plan, licenses, who pays; the binding quote; the button (`B1`, `B5`). */

import type { Alignment, Channel, ProductRow } from "selfserve";

import { eligibilityNote } from "../html/eligibility.js";
import { form, type Fields } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { choicesOf, productRow, purchaseFields, purchaseOf, type Choices } from "../html/purchase.js";
import { quoteBox } from "../html/quote.js";
import { present, type Form } from "../web/form.js";
import { NoPage, type Page } from "../web/page.js";
import { hasToBeApproved, quoted } from "../web/quoted.js";
import type { Visit } from "../web/visit.js";

export const buyProductPage: Page = {
  path: "/buy/:product",
  part: "buy",
  async show(visit) {
    const row = await productRow(visit, visit.parameter("product"));
    if (row === undefined) throw new NoPage();
    const choices = await choicesOf(visit, row.offers);
    return { title: row.name, body: html`${eligibilityNote(visit, row.eligibility)}${purchase(visit, row, choices)}` };
  },
  actions: {
    purchase: quoted(
      (visit, form) => ({
        type: "purchase_subscription",
        product: visit.parameter("product"),
        ...purchaseOf(form),
        ...present("channel", form.optional("channel") as Channel | undefined),
        ...present("align", alignmentOf(form)),
      }),
      (_visit, _form, receipt) =>
        hasToBeApproved(receipt) ? { to: "/requests", done: "requested" } : { to: "/products", done: "bought" },
    ),
  },
};

/** With the first of a month, where one was entered (`B7`). */
function alignmentOf(form: Form): Alignment | undefined {
  return form.text("align.renewsOn") === "" ? undefined : { type: "align_with_month", renewsOn: form.day("align.renewsOn") };
}

function purchase(visit: Visit, row: ProductRow, choices: Choices): Html {
  const { words } = visit;
  return form(
    visit,
    "purchase",
    (fields) => html`${purchaseFields(fields, choices)}${align(fields)}${channel(fields)}
${quoteBox(fields, words.buy.confirm(row.name))}`,
    "quoted",
  );
}

function align(fields: Fields): Html {
  const { buy } = fields.visit.words;
  return fields.text("align.renewsOn", buy.align, { type: "date", optional: true, hint: buy.alignHint });
}

/** Administrators buy for the organization, too: whether they may, the library says. */
function channel(fields: Fields): Html | false {
  const { person, say, words } = fields.visit;
  if (person.roles.length === 0) return false;
  const channels: readonly Channel[] = ["self_service", "central"];
  const listed = channels.map((value) => ({ value, label: say.label("channel", value) }));
  return fields.select("channel", words.products.channel, listed);
}
