/** One payment method: edit it at the provider, let another pay in its place, delete it (`G3`, `G5`). */

import type { BillingProfileRow, DeletePaymentMethod, PaymentMethodRow, Replacement, ReplacementScope, ReplacePaymentMethod } from "selfserve";

import { cardLabel, editCardAddress } from "../html/cards.js";
import { button, form, problemAlone, type Choice } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { quoteBox } from "../html/quote.js";
import { facts } from "../html/table.js";
import { Unreadable, present, type Form } from "../web/form.js";
import { NoPage, type Page } from "../web/page.js";
import { quoted } from "../web/quoted.js";
import type { Visit } from "../web/visit.js";

export const cardPage: Page = {
  path: "/cards/:card",
  part: "bills",
  async show(visit) {
    const { rows } = await visit.view({ type: "payment_methods" });
    const card = rows.find(({ paymentMethod }) => paymentMethod === visit.parameter("card"));
    if (card === undefined) throw new NoPage();
    const others = rows.filter((row) => row !== card).map((row) => ({ value: row.paymentMethod, label: cardLabel(row) }));
    const { rows: profiles } = await visit.view({ type: "billing_profiles" });
    const body = html`<p><a href="/cards">${visit.words.layout.backTo(visit.words.cards.title)}</a></p>${what(visit, card)}
${edit(visit)}${replace(visit, others, profiles)}${remove(visit, others)}`;
    return { title: cardLabel(card), body };
  },
  actions: {
    async edit(visit, form) {
      const entered = visit.storefront.provider.fetch(form.text("ticket"));
      if (entered === undefined) throw new Unreadable("ticket", "forgotten");
      const { card, securityCode } = entered;
      const { expires, holder, address } = card;
      const changed = { expires, ...present("holder", holder), ...present("address", address), securityCode };
      await visit.execute({ type: "edit_payment_method", paymentMethod: visit.parameter("card"), ...changed }, form.id);
      return { to: visit.asked.path, done: "cardEdited" };
    },
    replace: quoted(replaceOf, () => ({ to: "/cards", done: "cardReplaced" })),
    remove: quoted(removeOf, () => ({ to: "/cards", done: "cardDeleted" })),
  },
};

/** What is open is asked of the other card at once: how much, the price says (`B5`). */
function replaceOf(visit: Visit, form: Form): ReplacePaymentMethod {
  const replacement: Replacement = { type: "existing_method", paymentMethod: form.choice("replacement.paymentMethod") };
  return { type: "replace_payment_method", scope: scopeOf(visit, form), replacement };
}

function removeOf(visit: Visit, form: Form): DeletePaymentMethod {
  const other = form.optional("replacement.paymentMethod");
  const replacement: Replacement | undefined = other === undefined ? undefined : { type: "existing_method", paymentMethod: other };
  return { type: "delete_payment_method", paymentMethod: visit.parameter("card"), ...present("replacement", replacement) };
}

/** The value of the form for all billing profiles. */
const EVERY = "every";

function scopeOf(visit: Visit, form: Form): ReplacementScope {
  const billingProfile = form.choice("scope.billingProfile");
  return billingProfile === EVERY
    ? { type: "every_profile", paymentMethod: visit.parameter("card") }
    : { type: "one_profile", billingProfile };
}

function what({ words, say }: Visit, { usable, cannotPay }: PaymentMethodRow): Html {
  return facts([
    [words.cards.usable, usable ? words.cards.yes : words.cards.no],
    [words.cards.cannotPay, cannotPay && say.day(cannotPay)],
  ]);
}

/** Edited where it is kept: the provider checks the security code, and hands back what has changed. */
function edit(visit: Visit): Html {
  const { words, storefront } = visit;
  const ticket = visit.again("edit")?.form.text("ticket") ?? visit.asks("ticket") ?? "";
  const entered = storefront.provider.fetch(ticket);
  const enter = html`<p><a class="button" href="${editCardAddress(visit)}">${words.cards.editAtProvider}</a></p>`;
  if (entered === undefined) return html`<h2>${words.cards.edit}</h2>${problemAlone(visit, "edit")}<p>${words.cards.editHint}</p>${enter}`;
  const { expires, holder, address } = entered.card;
  return html`<h2>${words.cards.edit}</h2>${form(
    visit,
    "edit",
    (fields) => html`${facts([
      [words.cards.expires, `${String(expires.month).padStart(2, "0")}/${expires.year}`],
      [words.cards.holder, holder],
      [words.billing.street, address?.street],
      [words.billing.city, address?.city],
    ])}${fields.hidden("ticket", ticket)}${button("confirm", words.cards.save, "primary")}`,
  )}`;
}

function replace(visit: Visit, others: readonly Choice[], profiles: readonly BillingProfileRow[]): Html {
  const { words } = visit;
  if (others.length === 0) return html`<h2>${words.cards.replace}</h2><p>${words.cards.noOther}</p>`;
  const paid = profiles.filter((profile) => paysFor(visit.parameter("card"), profile));
  const scopes = [{ value: EVERY, label: words.cards.everyProfile }, ...paid.map(({ billingProfile, name }) => ({ value: billingProfile, label: name }))];
  return html`<h2>${words.cards.replace}</h2><p>${words.cards.replaceHint}</p>${form(
    visit,
    "replace",
    (fields) => html`${fields.select("scope.billingProfile", words.billing.profile, scopes)}
${fields.select("replacement.paymentMethod", words.cards.by, others)}${quoteBox(fields, words.cards.replace)}`,
    "quoted",
  )}`;
}

function paysFor(card: string, { paymentMethod, backupPaymentMethod }: BillingProfileRow): boolean {
  return [paymentMethod, backupPaymentMethod].some((method) => method?.paymentMethod === card);
}

function remove(visit: Visit, others: readonly Choice[]): Html {
  const { words } = visit;
  const offered = [{ value: "", label: words.cards.nothingInstead }, ...others];
  return html`<h2>${words.cards.remove}</h2>${form(
    visit,
    "remove",
    (fields) => html`${fields.select("replacement.paymentMethod", words.cards.instead, offered)}${quoteBox(fields, words.cards.remove)}`,
    "quoted",
  )}`;
}
