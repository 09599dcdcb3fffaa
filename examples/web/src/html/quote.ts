/** The price before the button: lines, taxes, total, what is asked of the card now, the next invoice. */

import type { Line, Quote } from "selfserve";

import type { Price } from "../web/quoted.js";
import type { Visit } from "../web/visit.js";
import { button, type Fields } from "./fields.js";
import { html, nothing, type Html } from "./html.js";
import { table } from "./table.js";

/**
 * The place of the price in a form. The button that agrees to it comes with the price, and not before; the one that
 * works it out stands first, so that the enter key never buys.
 */
export function quoteBox(fields: Fields, confirm: string): Html {
  const { again, visit } = fields;
  const price = again?.price;
  const content =
    price === undefined
      ? html`<p class="buttons">${button("quote", visit.words.quote.ask, "primary")}</p>`
      : html`${priced(fields, price)}<p class="buttons">${button("quote", visit.words.quote.again)}${agree(confirm)}</p>`;
  return html`<div class="quote" data-quote aria-live="polite">${content}</div>`;
}

/** A price that is shown at once, because nothing has to be entered for it. */
export function priceAndButton(fields: Fields, price: Price, confirm: string): Html {
  return html`<div class="quote">${priced(fields, price)}<p class="buttons">${agree(confirm)}</p></div>`;
}

function agree(confirm: string): Html {
  return button("confirm", confirm, "primary");
}

/** A price, or that there is none, and what the form says of it. */
function priced(fields: Fields, { quote, hasToBeApproved }: Price): Html {
  const { words } = fields.visit;
  const approval = hasToBeApproved && html`<p class="note">${words.quote.approval}</p>`;
  if (quote === undefined) return html`<p>${words.quote.free}</p>${approval}${fields.hidden("quote.free", "yes")}`;
  const { fingerprint, total } = quote;
  return html`${figures(fields.visit, quote)}${approval}
${fields.hidden("quote.fingerprint", fingerprint)}${fields.hidden("quote.amount", total.amount)}
${fields.hidden("quote.currency", total.currency)}`;
}

/** The figures of a quote, each as the library answers it. */
export function figures(visit: Visit, quote: Quote): Html {
  const { words, say } = visit;
  const { nextInvoice, promotionEnded } = quote;
  return html`<section class="figures"><h2>${words.quote.title}</h2>
${quote.lines.length > 0 && lines(visit, words.quote.lines, quote.lines)}
<dl class="sums">
${quote.lines.length > 0 && html`<div><dt>${words.quote.subtotal}</dt><dd>${say.money(quote.subtotal)}</dd></div>`}
${quote.taxes.map(({ name, percent, amount }) => html`<div><dt>${name} ${say.percent(percent)}</dt><dd>${say.money(amount)}</dd></div>`)}
${isZero(quote.rounding.amount) ? nothing : html`<div><dt>${words.quote.rounding}</dt><dd>${say.money(quote.rounding)}</dd></div>`}
<div class="total"><dt>${words.quote.total}</dt><dd>${say.money(quote.total)}</dd></div>
<div><dt>${words.quote.asked}</dt><dd>${say.money(quote.asked)}</dd></div>
${nextInvoice && html`<div><dt>${words.quote.next(say.day(nextInvoice.date))}</dt><dd>${say.money(nextInvoice.total)}</dd></div>`}
</dl>
${promotionEnded && html`<p>${words.quote.promotionEnded}</p>`}
</section>`;
}

/** Lines of a quote or an invoice, each explained from its own figures. */
export function lines({ words, say }: Visit, caption: string, rows: readonly Line[]): Html {
  return table(
    caption,
    [
      {
        title: words.quote.line,
        cell: (line) => html`${say.label("line_kind", line.kind)}: ${line.productName}<small>${say.line(line)}</small>`,
      },
      { title: words.quote.quantity, cell: ({ quantity }) => say.number(quantity), figure: true },
      { title: words.quote.amount, cell: ({ amount }) => say.money(amount), figure: true },
    ],
    rows,
  );
}

function isZero(amount: string): boolean {
  return /^-?0(\.0+)?$/.test(amount);
}
