/** One subscription: what it is, what can be done with it now, and why the rest cannot (`V1`). */

import type { Action, ActionRow, SubscriptionRow } from "selfserve";

import { priceOfRow } from "../html/prices.js";
import { html, type Html } from "../html/html.js";
import { facts } from "../html/table.js";
import type { Page } from "../web/page.js";
import type { Visit } from "../web/visit.js";

export const productPage: Page = {
  path: "/products/:subscription",
  part: "products",
  async show(visit) {
    const { subscription, actions } = await visit.view({ type: "subscription", subscription: visit.parameter("subscription") });
    const body = html`${whatItIs(visit, subscription)}${whatCanBeDone(visit, subscription, actions)}`;
    return { title: subscription.productName, body };
  },
};

function whatItIs({ words, say, storefront }: Visit, row: SubscriptionRow): Html {
  const { product, products } = words;
  const plan = row.scheduledPlan;
  return html`<h2>${product.facts}</h2>${facts([
    [products.status, html`<span class="status ${row.status}">${say.label("subscription_status", row.status)}</span>`],
    [products.channel, say.label("channel", row.channel)],
    [products.licenses, say.number(row.licenses)],
    [products.assigned, say.number(row.assigned)],
    [products.free, say.number(row.free)],
    [product.reserved, row.reserved && say.number(row.reserved)],
    [product.scheduledLicenses, row.scheduledLicenses && say.number(row.scheduledLicenses)],
    [product.scheduledPlan, plan && storefront.productName(plan.product)],
    [product.excess, row.excessReleasedOn && say.day(row.excessReleasedOn)],
    [products.price, priceOfRow(say, row)],
    [product.discount, row.discount && say.shapedPrice(row.discount.listPrice, row.discount.listShape)],
    [product.promotionEnds, row.promotionEndsOn && say.day(row.promotionEndsOn)],
    [product.bought, say.day(row.bought)],
    [product.termEnds, say.day(row.termEndsOn)],
    [product.recurringBilling, say.label("recurring_billing", row.recurringBilling)],
    [product.atEnd, row.atEnd && say.label("at_end", row.atEnd)],
    [words.billing.purchaseOrder, row.orderReference?.purchaseOrder],
    [words.billing.costCenter, row.orderReference?.costCenter],
    [product.handOver, row.handOver && say.day(row.handOver.until)],
    [products.next, row.nextStep && say.nextStep(row.nextStep)],
  ])}`;
}

function whatCanBeDone(visit: Visit, row: SubscriptionRow, actions: readonly ActionRow[]): Html {
  const { words, say } = visit;
  const possible = actions.filter(({ denial }) => denial === undefined);
  const refused = actions.filter(({ denial }) => denial !== undefined);
  const links = possible.map(
    ({ action }) => html`<li><a href="${pageOf(action, row)}">${say.label("action", action)}</a></li>`,
  );
  const reasons = refused.map(
    ({ action, denial }) => html`<div><dt>${say.label("action", action)}</dt><dd>${denial && say.denial(denial)}</dd></div>`,
  );
  return html`<h2>${words.product.actions}</h2>
${links.length === 0 ? html`<p>${words.product.noActions}</p>` : html`<ul class="actions">${links}</ul>`}
${reasons.length > 0 && html`<details><summary>${words.product.refusals}</summary><dl class="reasons">${reasons}</dl></details>`}`;
}

/** The page on which each action is taken. */
const PAGES: Readonly<Record<Exclude<Action, "pay_invoice">, string>> = {
  add_licenses: "licenses#total",
  remove_licenses: "licenses#total",
  schedule_licenses: "licenses#schedule",
  assign_licenses: "licenses#assign",
  change_plan: "plan",
  cancel_now: "cancel",
  cancel_at_term_end: "cancel",
  extend_at_end: "at-end",
  pause_at_end: "at-end",
  take_back_plan_change: "steps/take_back_plan_change",
  turn_on_recurring_billing: "steps/turn_on_recurring_billing",
  turn_off_recurring_billing: "steps/turn_off_recurring_billing",
  reactivate: "steps/reactivate",
  return_to_term: "steps/return_to_term",
  resume: "steps/resume",
  extend_trial: "steps/extend_trial",
  withdraw_hand_over: "steps/withdraw_hand_over",
  decline_hand_over: "steps/decline_hand_over",
  convert_trial: "convert",
  offer_hand_over: "hand-over",
  accept_hand_over: "accept",
  take_over_and_cancel: "take-over",
  take_over_and_move_people: "take-over",
  take_over_and_keep: "take-over",
};

function pageOf(action: Action, { subscription, billingProfile }: SubscriptionRow): string {
  if (action === "pay_invoice") return `/bills?profile=${billingProfile ?? ""}`;
  return `/products/${subscription}/${PAGES[action]}`;
}
