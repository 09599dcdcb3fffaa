/** Offering a subscription to a colleague (`C12`). */

import { button, form } from "../html/fields.js";
import { html } from "../html/html.js";
import { peopleChooser } from "../html/people.js";
import type { Page } from "../web/page.js";
import { backTo, refusalOf, subscriptionOf } from "../web/subscription.js";

export const handOverPage: Page = {
  path: "/products/:subscription/hand-over",
  part: "products",
  async show(visit) {
    const subscribed = await subscriptionOf(visit);
    const { row } = subscribed;
    const { words } = visit;
    const denial = refusalOf(subscribed, "offer_hand_over");
    const offer = form(
      visit,
      "offer",
      (fields) => html`${peopleChooser(fields, "to", words.handOver.who, "one")}${button("confirm", words.handOver.offer, "primary")}`,
    );
    return { title: words.handOver.title(row.productName), body: html`${backTo(visit, row)}${denial === undefined ? html`<p>${words.handOver.intro}</p>${offer}` : html`<p>${visit.say.denial(denial)}</p>`}` };
  },
  actions: {
    async offer(visit, form) {
      if (form.step === "find") return "again";
      const subscription = visit.parameter("subscription");
      await visit.execute({ type: "offer_hand_over", subscription, to: form.choice("to") }, form.id);
      return { to: `/products/${subscription}`, done: "offered" };
    },
  },
};
