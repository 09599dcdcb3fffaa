/** A purchase: plan, licenses, who pays; the binding quote; the button (`B1`, `B5`). */

import type { Alignment, Channel, ProductRow, SubscriptionRow } from "selfserve";

import { eligibilityNote } from "../html/eligibility.js";
import { form, type Fields } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { choicesOf, productRow, purchaseFields, purchaseOf, type Choices } from "../html/purchase.js";
import { quoteBox } from "../html/quote.js";
import { Unreadable, present, type Form } from "../web/form.js";
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
    const { rows: others } = await visit.view({ type: "your_products", status: "active", limit: 200 });
    return { title: row.name, body: purchase(visit, row, choices, others) };
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

/** With another subscription, or with the first of a month, where one was chosen (`B7`). */
function alignmentOf(form: Form): Alignment | undefined {
  const subscription = form.optional("align.subscription");
  const isMonth = form.text("align.renewsOn") !== "";
  if (subscription !== undefined && isMonth) throw new Unreadable("align", "oneOnly");
  if (subscription !== undefined) return { type: "align_with_subscription", subscription };
  return isMonth ? { type: "align_with_month", renewsOn: form.day("align.renewsOn") } : undefined;
}

function purchase(visit: Visit, row: ProductRow, choices: Choices, others: readonly SubscriptionRow[]): Html {
  const { words } = visit;
  return form(
    visit,
    "purchase",
    (fields) => html`${eligibilityNote(visit, row.eligibility, "form")}${purchaseFields(fields, choices)}${align(fields, others)}${channel(fields)}
${quoteBox(fields, words.buy.confirm(row.name))}`,
    "quoted",
  );
}

/** Which of the others it can renew with, and whether on such a day, the library says. */
function align(fields: Fields, others: readonly SubscriptionRow[]): Html {
  const { say, words } = fields.visit;
  const { buy } = words;
  const listed = others.map(({ subscription, productName, termEndsOn }) => ({ value: subscription, label: buy.with(productName, say.day(termEndsOn)) }));
  const subscription = fields.select("align.subscription", buy.alignWith, [{ value: "", label: buy.alone }, ...listed], { optional: true });
  const month = fields.text("align.renewsOn", buy.align, { type: "date", optional: true });
  return fields.group("align", html`<p class="hint">${buy.alignHint}</p>${others.length > 0 && subscription}${month}`);
}

/** Administrators buy for the organization, too: whether they may, the library says. */
function channel(fields: Fields): Html | false {
  const { person, say, words } = fields.visit;
  if (person.roles.length === 0) return false;
  const channels: readonly Channel[] = ["self_service", "central"];
  const listed = channels.map((value) => ({ value, label: say.label("channel", value) }));
  return fields.select("channel", words.products.channel, listed);
}
