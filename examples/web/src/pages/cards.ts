/** Payment methods: what one can pay with (`G2`, `G6`). */

import type { PaymentMethodRow } from "selfserve";

import { billsParts } from "../html/bills-parts.js";
import { cardLabel, newCardAddress } from "../html/cards.js";
import { html } from "../html/html.js";
import { table } from "../html/table.js";
import type { Page } from "../web/page.js";

export const cardsPage: Page = {
  path: "/cards",
  part: "bills",
  async show(visit) {
    const { words, say } = visit;
    const { rows } = await visit.view({ type: "payment_methods" });
    const list = table<PaymentMethodRow>(
      words.cards.title,
      [
        { title: words.billing.card, cell: (card) => html`<a href="/cards/${card.paymentMethod}">${cardLabel(card)}</a>` },
        { title: words.cards.usable, cell: ({ usable }) => (usable ? words.cards.yes : words.cards.no) },
        { title: words.cards.cannotPay, cell: ({ cannotPay }) => cannotPay && say.day(cannotPay) },
      ],
      rows,
    );
    const add = html`<p><a class="button" href="${newCardAddress(visit, "/cards")}">${words.cards.add}</a></p>`;
    const shown = rows.length === 0 ? html`<p>${words.cards.none}</p>` : list;
    return { title: words.cards.title, body: html`${billsParts(visit)}${shown}${add}` };
  },
};
