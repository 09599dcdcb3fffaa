/** A card that was entered at the provider comes back as a ticket: what is known of it is shown, and added (`G2`). */

import { cardLabel, newCardAddress } from "../html/cards.js";
import { button, form, problemAlone } from "../html/fields.js";
import { html } from "../html/html.js";
import { Unreadable } from "../web/form.js";
import type { Page } from "../web/page.js";
import { pathBack } from "../web/requests.js";

export const newCardPage: Page = {
  path: "/cards/new",
  part: "bills",
  async show(visit) {
    const { words, storefront } = visit;
    const fields = visit.again("add")?.form.fields ?? visit.asked.search;
    const [ticket, then] = [fields.get("ticket") ?? "", pathBack(fields.get("then"))];
    const entered = storefront.provider.fetch(ticket);
    const enter = html`<p><a class="button" href="${newCardAddress(visit, then)}">${words.cards.enter}</a></p>`;
    const back = html`<p><a href="${then}">${words.cards.without}</a></p>`;
    if (entered === undefined) return { title: words.cards.add, body: html`${problemAlone(visit, "add")}<p>${words.cards.atProvider}</p>${enter}${back}` };
    const add = form(
      visit,
      "add",
      (fields) => html`<p><strong>${cardLabel(entered.card)}</strong></p><p>${words.cards.fromProvider}</p>
${fields.hidden("ticket", ticket)}${fields.hidden("then", then)}${button("confirm", words.cards.addThis, "primary")}`,
    );
    return { title: words.cards.add, body: html`${add}${visit.again("add") && enter}` };
  },
  actions: {
    async add(visit, form) {
      const entered = visit.storefront.provider.fetch(form.text("ticket"));
      if (entered === undefined) throw new Unreadable("ticket", "forgotten");
      await visit.execute({ type: "add_payment_method", card: entered.card }, form.id);
      return { to: pathBack(form.text("then")), done: "cardAdded" };
    },
  },
};
