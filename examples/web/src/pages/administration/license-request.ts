/** Licenses that people asked for: who gets one, and from which subscription (`Q1`). */

import type { AdminSubscriptionRow, LicenseDecision, LicenseRequestRow, RequestedLicense } from "selfserve";

import { button, form, type Fields } from "../../html/fields.js";
import { html, type Html } from "../../html/html.js";
import { facts } from "../../html/table.js";
import { unlessForbidden } from "../../html/unless-forbidden.js";
import { present, type Form } from "../../web/form.js";
import { NoPage, type Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

const DECISIONS: readonly LicenseDecision["type"][] = ["approve", "decline"];

export const licenseRequestPage: Page = {
  path: "/admin/approvals/licenses/:request",
  part: "administration",
  administers: "approvals",
  async show(visit) {
    const row = await requestOf(visit);
    const own = await ownSubscriptions(visit, row);
    const people = waitingOf(row).map(({ person }) => person);
    const decline = { type: "decide_license_request", request: row.request, people, decision: { type: "decline" } } as const;
    const decision = row.state === "open" && (await unlessForbidden(visit, decline, () => decide(visit, row, own)));
    const body = html`${whatIsAsked(visit, row)}${decision}`;
    return { title: visit.words.administration.approvals.licenseTitle(row.productName), body };
  },
  actions: {
    async decide(visit, form) {
      const decision = decisionOf(form);
      const [request, people] = [visit.parameter("request"), form.people("people")];
      await visit.execute({ type: "decide_license_request", request, people, decision, ...present("message", form.optional("message")) }, form.id);
      return { to: "/admin/approvals", done: decision.type === "approve" ? "approved" : "declined" };
    },
  },
};

function decisionOf(form: Form): LicenseDecision {
  const type = form.choice<LicenseDecision["type"]>("decision.type");
  return type === "approve" ? { type, subscription: form.choice("decision.subscription") } : { type };
}

async function requestOf(visit: Visit): Promise<LicenseRequestRow> {
  const { rows } = await visit.view({ type: "license_requests", request: visit.parameter("request") });
  const [row] = rows;
  if (row === undefined) throw new NoPage();
  return row;
}

/** Licenses are given from what is the organization's own. */
async function ownSubscriptions(visit: Visit, { product }: LicenseRequestRow): Promise<readonly AdminSubscriptionRow[]> {
  const { rows } = await visit.view({ type: "admin_subscriptions", product, channel: "central", limit: 200 });
  return rows;
}

function whatIsAsked({ words, say }: Visit, row: LicenseRequestRow): Html {
  const { approvals } = words.administration;
  const settled = row.people.filter(({ status }) => status !== "waiting");
  return facts([
    [approvals.purchaser, row.requesterName ?? words.people.unknown],
    [approvals.asked, say.timestamp(row.at)],
    [words.products.status, say.label("license_request_state", row.state)],
    ...settled.map(({ name, status }) => [name ?? words.people.unknown, say.label("requested_license_status", status)] as const),
  ]);
}

function waitingOf({ people }: LicenseRequestRow): readonly RequestedLicense[] {
  return people.filter(({ status }) => status === "waiting");
}

function decide(visit: Visit, row: LicenseRequestRow, own: readonly AdminSubscriptionRow[]): Html {
  const { approvals } = visit.words.administration;
  const choices = DECISIONS.map((type) => ({ value: type, label: approvals[type] }));
  return form(
    visit,
    "decide",
    (fields) => html`${whoWaits(fields, row)}
${fields.radios("decision.type", approvals.decision, choices, { value: own.length > 0 ? "approve" : "decline" })}
${subscriptions(fields, row, own)}${fields.area("message", approvals.message, { optional: true })}
<p class="buttons">${button("confirm", approvals.confirm, "primary")}</p>`,
  );
}

function whoWaits(fields: Fields, row: LicenseRequestRow): Html {
  const { words } = fields.visit;
  return html`<fieldset data-field="people"><legend>${words.administration.approvals.people}</legend>
${waitingOf(row).map(({ person, name }) => fields.checkbox("people", name ?? words.people.unknown, person, true))}${fields.error("people")}</fieldset>`;
}

function subscriptions(fields: Fields, { product }: LicenseRequestRow, own: readonly AdminSubscriptionRow[]): Html {
  const { words, say } = fields.visit;
  const { approvals } = words.administration;
  if (own.length === 0) return html`<p>${approvals.noSubscription} <a href="/buy/${product}">${approvals.buyOne}</a></p>${fields.error("decision.subscription")}`;
  const choices = own.map(({ subscription: { subscription, productName, free, status } }) => ({
    value: subscription,
    label: `${productName}, ${say.label("subscription_status", status)}, ${approvals.free(say.number(free))}`,
  }));
  return fields.select("decision.subscription", approvals.subscription, choices);
}
