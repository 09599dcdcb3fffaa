/** What happens at the end of the term: renew, go on month by month, pause, expire, end (`E1`). */

import type { AtEnd, SetAtEnd, SubscriptionRow } from "selfserve";

import { form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { quoteBox } from "../html/quote.js";
import { present, type Form } from "../web/form.js";
import type { Page } from "../web/page.js";
import { quoted } from "../web/quoted.js";
import { backTo, subscriptionOf } from "../web/subscription.js";
import type { Visit } from "../web/visit.js";

const CHOICES: readonly AtEnd[] = ["renew", "renew_once", "extend", "pause", "expire", "end"];

export const atEndPage: Page = {
  path: "/products/:subscription/at-end",
  part: "products",
  async show(visit) {
    const { row } = await subscriptionOf(visit);
    return { title: visit.words.product.atEnd, body: html`${backTo(visit, row)}${choose(visit, row)}` };
  },
  actions: {
    atEnd: quoted(
      (visit, form) => commandOf(visit, form),
      (visit) => ({ to: `/products/${visit.parameter("subscription")}`, done: "changed" }),
    ),
  },
};

function commandOf(visit: Visit, form: Form): SetAtEnd {
  const atEnd = form.choice<AtEnd>("atEnd");
  return {
    type: "set_at_end",
    subscription: visit.parameter("subscription"),
    atEnd,
    ...present("resumesOn", atEnd === "pause" ? form.day("resumesOn") : undefined),
  };
}

function choose(visit: Visit, row: SubscriptionRow): Html {
  const { words, say } = visit;
  const choices = CHOICES.map((atEnd) => ({ value: atEnd, label: say.label("at_end", atEnd) }));
  const hint = words.atEnd.hint(say.day(row.termEndsOn));
  return form(
    visit,
    "atEnd",
    (fields) => html`${fields.radios("atEnd", words.product.atEnd, choices, { value: row.atEnd ?? "renew", hint })}
${fields.text("resumesOn", words.atEnd.resumesOn, { type: "date", ...present("value", row.resumesOn), hint: words.atEnd.resumesHint })}
${quoteBox(fields, words.atEnd.confirm)}`,
    "quoted",
  );
}
