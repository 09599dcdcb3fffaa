/** Canceling: inside the window with its credit, or at the end of the term (`C1` to `C3`). */

import type { CancelMode, CancelReason, CancelSubscription } from "selfserve";

import { form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { quoteBox } from "../html/quote.js";
import { present, type Form } from "../web/form.js";
import type { Page } from "../web/page.js";
import { quoted } from "../web/quoted.js";
import { backTo, refusalOf, subscriptionOf, type Subscribed } from "../web/subscription.js";
import type { Visit } from "../web/visit.js";

const REASONS: readonly CancelReason[] = [
  "too_expensive",
  "not_needed",
  "missing_features",
  "hard_to_use",
  "switched",
  "bought_by_mistake",
  "covered_centrally",
  "other",
];

/** When it can end, and the action by which the library says whether it can. */
const MODES = [
  ["now", "cancel_now"],
  ["at_term_end", "cancel_at_term_end"],
] as const satisfies readonly (readonly [CancelMode, string])[];

export const cancelPage: Page = {
  path: "/products/:subscription/cancel",
  part: "products",
  async show(visit) {
    const subscribed = await subscriptionOf(visit);
    const title = visit.words.cancel.title(subscribed.row.productName);
    return { title, body: html`${backTo(visit, subscribed.row)}${cancel(visit, subscribed)}` };
  },
  actions: {
    cancel: quoted(
      (visit, form) => commandOf(visit, form),
      (visit, form) => ({
        to: `/products/${visit.parameter("subscription")}`,
        done: form.text("mode") === "now" ? "canceled" : "endsWithTerm",
      }),
    ),
  },
};

function commandOf(visit: Visit, form: Form): CancelSubscription {
  return {
    type: "cancel_subscription",
    subscription: visit.parameter("subscription"),
    mode: form.choice<CancelMode>("mode"),
    reason: form.choice<CancelReason>("reason"),
    ...present("feedback", form.optional("feedback")),
  };
}

function cancel(visit: Visit, subscribed: Subscribed): Html {
  const { words, say } = visit;
  const modes = MODES.map(([mode, action]) => {
    const denial = refusalOf(subscribed, action);
    return { value: mode, label: say.label("cancel_mode", mode), ...present("note", denial && say.denial(denial)) };
  });
  const first = MODES.find(([, action]) => refusalOf(subscribed, action) === undefined)?.[0];
  const reasons = REASONS.map((reason) => ({ value: reason, label: say.label("cancel_reason", reason) }));
  return form(
    visit,
    "cancel",
    (fields) => html`${fields.radios("mode", words.cancel.when, modes, { ...present("value", first) })}
${fields.select("reason", words.cancel.reason, [{ value: "", label: words.form.choose }, ...reasons])}
${fields.area("feedback", words.cancel.feedback, { optional: true })}
${quoteBox(fields, words.cancel.confirm)}`,
    "quoted",
  );
}
