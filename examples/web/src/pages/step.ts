/** What needs no more than a yes: its price first, where it has one, then the button. */

import { randomUUID } from "node:crypto";

import type { Action, Command, SubscriptionId } from "selfserve";

import { form, problemAlone, type Fields } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { priceAndButton } from "../html/quote.js";
import { NoPage, type Page } from "../web/page.js";
import { hasToBeApproved, priceOf, quoted } from "../web/quoted.js";
import { backTo, subscriptionOf } from "../web/subscription.js";
import type { Visit } from "../web/visit.js";

type Make = (subscription: SubscriptionId) => Command;

/** The command of each action that takes nothing but the subscription. */
const STEPS: Partial<Record<Action, Make>> = {
  take_back_plan_change: (subscription) => ({ type: "take_back_plan_change", subscription }),
  turn_on_recurring_billing: (subscription) => ({ type: "set_recurring_billing", subscription, recurringBilling: "on" }),
  turn_off_recurring_billing: (subscription) => ({ type: "set_recurring_billing", subscription, recurringBilling: "off" }),
  reactivate: (subscription) => ({ type: "reactivate_subscription", subscription }),
  return_to_term: (subscription) => ({ type: "return_to_term", subscription }),
  resume: (subscription) => ({ type: "resume_subscription", subscription }),
  extend_trial: (subscription) => ({ type: "extend_trial", subscription }),
  withdraw_hand_over: (subscription) => ({ type: "withdraw_hand_over", subscription }),
  decline_hand_over: (subscription) => ({ type: "answer_hand_over", subscription, answer: { type: "decline" } }),
};

export const stepPage: Page = {
  path: "/products/:subscription/steps/:step",
  part: "products",
  async show(visit) {
    const { row } = await subscriptionOf(visit);
    const { action, command } = stepOf(visit);
    const label = visit.say.label("action", action);
    return { title: row.productName, body: html`${backTo(visit, row)}<h2>${label}</h2>${await agree(visit, command, label)}` };
  },
  actions: {
    step: quoted(
      (visit) => stepOf(visit).command,
      (visit, _form, receipt) =>
        hasToBeApproved(receipt) ? { to: "/requests", done: "requested" } : { to: after(visit), done: "changed" },
    ),
  },
};

/** Who declines an offer has no more to see of it. */
function after(visit: Visit): string {
  const isDeclined = stepOf(visit).action === "decline_hand_over";
  return isDeclined ? "/requests" : `/products/${visit.parameter("subscription")}`;
}

function stepOf(visit: Visit): { action: Action; command: Command } {
  const action = visit.parameter("step") as Action;
  const make = Object.hasOwn(STEPS, action) ? STEPS[action] : undefined;
  if (make === undefined) throw new NoPage();
  return { action, command: make(visit.parameter("subscription")) };
}

/** The price is shown at once: nothing has to be entered for it. Where it cannot be done, that is said instead. */
async function agree(visit: Visit, command: Command, label: string): Promise<Html> {
  const again = visit.again("step");
  if (again?.problem !== undefined && again.price === undefined) return problemAlone(visit, "step");
  const price = again?.price ?? (await priceOf(visit, command, randomUUID()));
  return form(visit, "step", (fields: Fields) => priceAndButton(fields, price, label));
}
