/** Taking over what a person bought: cancel it, move its people, or keep it for the organization (`C10`). */

import type { Action, AdminSubscriptionRow, CancelReason, Denial, TakeOver, TakeOverMode } from "selfserve";

import { billingFields, billingOf, payersOf, type Payers } from "../../html/billing.js";
import { form, type Fields } from "../../html/fields.js";
import { html, type Html } from "../../html/html.js";
import { quoteBox } from "../../html/quote.js";
import { amountsOf } from "../../web/amounts.js";
import { adminRowOf } from "../../web/admin-row.js";
import { present, type Form } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import { quoted } from "../../web/quoted.js";
import { refusalOf, subscriptionOf, type Subscribed } from "../../web/subscription.js";
import type { Visit } from "../../web/visit.js";

const REASONS: readonly CancelReason[] = ["covered_centrally", "not_needed", "too_expensive", "missing_features", "hard_to_use", "switched", "bought_by_mistake", "other"];

/** What can become of it, and the action by which the library says whether it can. */
const MODES = [
  ["keep", "take_over_and_keep"],
  ["move_people", "take_over_and_move_people"],
  ["cancel", "take_over_and_cancel"],
] as const satisfies readonly (readonly [TakeOverMode["type"], Action])[];

/** What the form offers. */
interface Offered {
  readonly subscribed: Subscribed;
  readonly own: readonly AdminSubscriptionRow[];
  readonly payers: Payers;
}

export const takeOverPage: Page = {
  path: "/products/:subscription/take-over",
  part: "administration",
  administers: "subscriptions",
  async show(visit) {
    const subscribed = await subscriptionOf(visit);
    const { purchaserName } = await adminRowOf(visit);
    const { rows: own } = await visit.view({ type: "admin_subscriptions", product: subscribed.row.product, channel: "central", limit: 200 });
    const { takeOver } = visit.words.administration;
    const offered = { subscribed, own, payers: await payersOf(visit) };
    const body = html`<p>${takeOver.intro(purchaserName ?? visit.words.people.unknown)}</p>${choose(visit, offered)}`;
    return { title: takeOver.title(subscribed.row.productName), body };
  },
  actions: {
    takeOver: quoted(commandOf, () => ({ to: "/admin", done: "takenOver" })),
  },
};

function commandOf(visit: Visit, form: Form): TakeOver {
  return { type: "take_over", subscription: visit.parameter("subscription"), mode: modeOf(visit, form) };
}

function modeOf(visit: Visit, form: Form): TakeOverMode {
  const type = form.choice<TakeOverMode["type"]>("mode.type");
  if (type === "move_people") return { type, to: form.choice("mode.to") };
  if (type === "cancel") {
    return { type, reason: form.choice<CancelReason>("mode.reason"), ...present("feedback", form.optional("mode.feedback")) };
  }
  const [settled] = amountsOf(visit, form, "mode.settleOpenInvoices") ?? [];
  return { type, billing: billingOf(form, "mode."), ...present("settleOpenInvoices", settled) };
}

function choose(visit: Visit, offered: Offered): Html {
  const { words, say } = visit;
  const { takeOver } = words.administration;
  const choices = MODES.map(([mode, action]) => {
    const denial: Denial | undefined = refusalOf(offered.subscribed, action);
    return { value: mode, label: say.label("action", action), ...present("note", denial && say.denial(denial)) };
  });
  const first = MODES.find(([, action]) => refusalOf(offered.subscribed, action) === undefined)?.[0] ?? "keep";
  return form(
    visit,
    "takeOver",
    (fields) => html`${fields.radios("mode.type", takeOver.mode, choices, { value: first })}
${MODES.map(([mode]) => modeFields(fields, mode, first, offered))}${quoteBox(fields, takeOver.confirm)}`,
    "quoted",
  );
}

/** What has to be said for one of the modes: open for the one that is chosen. */
function modeFields(fields: Fields, mode: TakeOverMode["type"], first: string, offered: Offered): Html {
  const isChosen = fields.value("mode.type", first) === mode;
  const content = { keep: () => keepFields(fields, offered), move_people: () => moveFields(fields, offered), cancel: () => cancelFields(fields) };
  const summary = fields.visit.words.administration.takeOver[mode];
  return html`<details class="new-profile" data-opens="mode.type" data-value="${mode}"${isChosen && html` open`}>
<summary>${summary}</summary>${content[mode]()}</details>`;
}

/** What is open can be settled at once, in the currency of the subscription. */
function keepFields(fields: Fields, { subscribed, payers }: Offered): Html {
  const { takeOver } = fields.visit.words.administration;
  const currency = subscribed.row.unitPrice?.currency;
  const label = `${takeOver.settle}, ${currency}`;
  const settle = currency && fields.count(`mode.settleOpenInvoices.${currency}`, label, { optional: true, hint: takeOver.settleHint });
  return html`${billingFields(fields, payers, "mode.")}${settle}`;
}

function moveFields(fields: Fields, { own }: Offered): Html {
  const { words, say } = fields.visit;
  const { takeOver, approvals } = words.administration;
  if (own.length === 0) return html`<p>${approvals.noSubscription}</p>${fields.error("mode.to")}`;
  const choices = own.map(({ subscription: { subscription, productName, free } }) => ({
    value: subscription,
    label: `${productName}, ${approvals.free(say.number(free))}`,
  }));
  return fields.select("mode.to", takeOver.to, choices);
}

function cancelFields(fields: Fields): Html {
  const { words, say } = fields.visit;
  const reasons = REASONS.map((reason) => ({ value: reason, label: say.label("cancel_reason", reason) }));
  return html`${fields.select("mode.reason", words.cancel.reason, reasons)}${fields.area("mode.feedback", words.cancel.feedback, { optional: true })}`;
}
