/** An invoice: every line explained, what was settled since, and paying it now (`I10`, `I12`). */

import { randomUUID } from "node:crypto";

import { Denied, type EInvoiceFormat, type Money, type PaymentMethodRow } from "selfserve";

import { cardLabel } from "../html/cards.js";
import { form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { lines, quoteBox } from "../html/quote.js";
import { facts } from "../html/table.js";
import { FORMATS } from "../web/e-invoice.js";
import { present } from "../web/form.js";
import { invoiceOf, type Invoiced } from "../web/invoice.js";
import type { Page } from "../web/page.js";
import { quoted } from "../web/quoted.js";
import type { Visit } from "../web/visit.js";

export const invoicePage: Page = {
  path: "/invoices/:sequence",
  part: "bills",
  async show(visit) {
    const invoiced = await invoiceOf(visit);
    const { rows: cards } = await visit.view({ type: "payment_methods" });
    const { words } = visit;
    const body = html`<p><a href="/bills?profile=${invoiced.document.billingProfile}">${words.layout.backTo(words.bills.invoices)}</a></p>
<p><a class="button" href="/invoices/${invoiced.row.sequence}/print">${words.bills.print}</a></p>
${eInvoices(visit, invoiced)}
${what(visit, invoiced)}${lines(visit, words.quote.lines, invoiced.document.lines)}${sums(visit, invoiced)}${settled(visit, invoiced)}
${await payNow(visit, invoiced, cards)}`;
    return { title: words.bills.invoice(invoiced.document.number), body };
  },
  actions: {
    pay: quoted(
      async (visit, form) => ({
        type: "pay_invoice",
        invoice: (await invoiceOf(visit)).document.number,
        ...present("paymentMethod", form.optional("paymentMethod")),
      }),
      (visit) => ({ to: visit.asked.path, done: "paymentAsked" }),
    ),
  },
};

/** The same as XML, for tax offices and accounts payable. */
function eInvoices({ words, say }: Visit, { row }: Invoiced): Html {
  const link = (format: EInvoiceFormat): Html =>
    html`<li><a href="/invoices/${row.sequence}/e-invoice/${format}">${say.label("e_invoice_format", format)}</a></li>`;
  return html`<details><summary>${words.bills.eInvoice}</summary><ul>${FORMATS.map(link)}</ul></details>`;
}

function what({ words, say }: Visit, { document, row }: Invoiced): Html {
  const { bills } = words;
  return facts([
    [bills.date, say.day(document.date)],
    [bills.due, say.day(row.due)],
    [bills.status, html`<span class="status ${row.status}">${say.label("invoice_status", row.status)}</span>`],
    [words.billing.purchaseOrder, document.purchaseOrder],
    [words.billing.costCenter, document.costCenter],
    [words.billing.billTo, document.billTo?.name],
    [bills.outstanding, say.money(row.outstanding)],
    [bills.inProgress, row.inProgressUntil && say.timestamp(row.inProgressUntil)],
    [bills.tooSmall, row.tooSmall && bills.tooSmallHint],
  ]);
}

function sums({ words, say }: Visit, { document }: Invoiced): Html {
  const sum = (label: string, amount: Money, kind = "") =>
    html`<div class="${kind}"><dt>${label}</dt><dd>${say.money(amount)}</dd></div>`;
  const { quote, bills } = words;
  return html`<dl class="sums">${sum(quote.subtotal, document.subtotal)}
${document.taxes.map(({ name, percent, amount }) => sum(`${name} ${say.percent(percent)}`, amount))}
${sum(quote.total, document.total, "total")}${sum(bills.creditsApplied, document.creditsApplied)}
${sum(bills.amountDue, document.amountDue)}</dl>`;
}

function settled({ words, say }: Visit, { document }: Invoiced): Html | false {
  if (document.settlements.length === 0) return false;
  return html`<h2>${words.bills.settled}</h2><dl class="sums">${document.settlements.map(
    ({ on, kind, amount }) =>
      html`<div><dt>${say.label("invoice_settlement_kind", kind)}, ${say.day(on)}</dt><dd>${say.money(amount)}</dd></div>`,
  )}</dl>`;
}

/** The way to pay it, or why there is none, as the library answers. */
async function payNow(visit: Visit, { document }: Invoiced, cards: readonly PaymentMethodRow[]): Promise<Html> {
  const title = html`<h2>${visit.words.bills.payNow}</h2>`;
  try {
    await visit.quote({ type: "pay_invoice", invoice: document.number }, randomUUID());
  } catch (thrown) {
    if (!(thrown instanceof Denied)) throw thrown;
    return html`${title}<p>${visit.say.denial(thrown.denial)}</p>`;
  }
  return html`${title}${pay(visit, cards)}`;
}

function pay(visit: Visit, cards: readonly PaymentMethodRow[]): Html {
  const { words } = visit;
  const listed = cards.map((card) => ({ value: card.paymentMethod, label: cardLabel(card) }));
  const offered = [{ value: "", label: words.bills.profileCard }, ...listed];
  return form(
    visit,
    "pay",
    (fields) => html`${fields.select("paymentMethod", words.billing.card, offered)}${quoteBox(fields, words.bills.payNow)}`,
    "quoted",
  );
}
