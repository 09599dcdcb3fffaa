/** Moving to another plan: now, with its quote, or at the renewal (`U1`). */

import type { ChangePlan, PlanChangeMode, PlanRow } from "selfserve";

import { form, type Fields } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { peopleChooser } from "../html/people.js";
import { priceOfRow } from "../html/prices.js";
import { quoteBox } from "../html/quote.js";
import { present, type Form } from "../web/form.js";
import type { Page } from "../web/page.js";
import { hasToBeApproved, quoted } from "../web/quoted.js";
import { backTo, subscriptionOf } from "../web/subscription.js";
import type { Visit } from "../web/visit.js";

const MODES: readonly PlanChangeMode[] = ["now", "at_renewal"];

export const planPage: Page = {
  path: "/products/:subscription/plan",
  part: "products",
  async show(visit) {
    const { row } = await subscriptionOf(visit);
    const { rows } = await visit.view({ type: "plans", subscription: row.subscription, limit: 200 });
    const moving = rows.length === 0 ? html`<p>${visit.words.plan.none}</p>` : move(visit, rows);
    return { title: visit.words.plan.title(row.productName), body: html`${backTo(visit, row)}${moving}` };
  },
  actions: {
    move: quoted(
      (visit, form) => commandOf(visit, form),
      (visit, _form, receipt) =>
        hasToBeApproved(receipt)
          ? { to: "/requests", done: "requested" }
          : { to: `/products/${visit.parameter("subscription")}`, done: "moved" },
    ),
  },
};

/** A plan is named by product and offer, in one value of the form: no id has a control character in it. */
const BETWEEN = "\t";

function commandOf(visit: Visit, form: Form): ChangePlan {
  const [product = "", offer = ""] = form.choice("offer").split(BETWEEN);
  const code = form.optional("promotion.code");
  const people = form.people("people");
  return {
    type: "change_plan",
    subscription: visit.parameter("subscription"),
    product,
    offer,
    mode: form.choice<PlanChangeMode>("mode"),
    ...present("licenses", form.text("licenses") === "" ? undefined : form.count("licenses")),
    ...present("people", people.length === 0 ? undefined : people),
    ...present("promotion", code === undefined ? undefined : { code }),
  };
}

function move(visit: Visit, rows: readonly PlanRow[]): Html {
  const { words, say } = visit;
  const plans = rows.map((row) => ({
    value: `${row.product}${BETWEEN}${row.offer}`,
    label: `${row.productName}, ${say.label("term", row.term)}`,
    note: html`${priceOfRow(say, row)}${reasons(visit, row)}`,
  }));
  const modes = MODES.map((mode) => ({ value: mode, label: say.label("plan_change_mode", mode) }));
  return form(
    visit,
    "move",
    (fields) => html`${fields.radios("offer", words.plan.which, plans, { ...present("value", plans[0]?.value) })}
${fields.radios("mode", words.plan.when, modes, { value: rows[0]?.now === undefined ? "now" : "at_renewal" })}
${fields.count("licenses", words.licenses.totalLicenses, { optional: true, hint: words.plan.licensesHint })}
${fields.text("promotion.code", words.buy.code, { optional: true })}
<details${isAboutPeople(fields) && html` open`}><summary>${words.plan.some}</summary>${peopleChooser(fields, "people", words.plan.who)}</details>
${quoteBox(fields, words.plan.move)}`,
    "quoted",
  );
}

/** Whether people were looked for, or chosen. */
function isAboutPeople({ again }: Fields): boolean {
  return again !== undefined && (again.form.text("find") !== "" || again.form.people("people").length > 0);
}

function reasons({ words, say }: Visit, { now, atRenewal }: PlanRow): Html {
  return html`${now && html`<span class="why">${words.plan.notNow} ${say.denial(now)}</span>`}
${atRenewal && html`<span class="why">${words.plan.notAtRenewal} ${say.denial(atRenewal)}</span>`}`;
}
