/** A purchase that has to be approved: what it costs today, and the decision (`P7`, `B5`). */

import type { PurchaseRequestRow, RequestDecision } from "selfserve";

import { form } from "../../html/fields.js";
import { html, type Html } from "../../html/html.js";
import { quoteBox } from "../../html/quote.js";
import { facts } from "../../html/table.js";
import { unlessForbidden } from "../../html/unless-forbidden.js";
import { present } from "../../web/form.js";
import { NoPage, type Page } from "../../web/page.js";
import { quoted } from "../../web/quoted.js";
import type { Visit } from "../../web/visit.js";

const DECISIONS: readonly RequestDecision[] = ["approve", "decline"];

export const purchaseRequestPage: Page = {
  path: "/admin/approvals/purchases/:request",
  part: "administration",
  administers: "approvals",
  async show(visit) {
    const row = await requestOf(visit);
    const decline = { type: "decide_purchase_request", request: row.request, decision: "decline" } as const;
    const decision = row.status === "open" && (await unlessForbidden(visit, decline, () => decide(visit)));
    const body = html`${whatIsAsked(visit, row)}${decision}`;
    return { title: visit.words.administration.approvals.purchaseTitle(row.productName), body };
  },
  actions: {
    decide: quoted(
      (visit, form) => ({
        type: "decide_purchase_request",
        request: visit.parameter("request"),
        decision: form.choice<RequestDecision>("decision"),
        ...present("message", form.optional("message")),
      }),
      (_visit, form) => ({ to: "/admin/approvals", done: form.text("decision") === "approve" ? "approved" : "declined" }),
    ),
  },
};

async function requestOf(visit: Visit): Promise<PurchaseRequestRow> {
  const { rows } = await visit.view({ type: "purchase_requests", request: visit.parameter("request") });
  const [row] = rows;
  if (row === undefined) throw new NoPage();
  return row;
}

function whatIsAsked({ words, say }: Visit, row: PurchaseRequestRow): Html {
  const { approvals } = words.administration;
  return facts([
    [approvals.purchaser, row.purchaserName ?? words.people.unknown],
    [words.products.licenses, html`${say.number(row.licenses)}${row.subscription && html`<small>${approvals.more}</small>`}`],
    [approvals.agreed, say.money(row.total)],
    [approvals.today, row.totalNow && say.money(row.totalNow)],
    [approvals.asked, say.timestamp(row.requested)],
    [words.requests.until, say.day(row.expiresOn)],
    [words.products.status, say.label("purchase_request_status", row.status)],
    [approvals.message, row.message],
  ]);
}

function decide(visit: Visit): Html {
  const { words, say } = visit;
  const { approvals } = words.administration;
  const choices = DECISIONS.map((decision) => ({ value: decision, label: say.label("request_decision", decision) }));
  return form(
    visit,
    "decide",
    (fields) => html`${fields.radios("decision", approvals.decision, choices, { value: "approve" })}
${fields.area("message", approvals.message, { optional: true })}${quoteBox(fields, approvals.confirm)}`,
    "quoted",
  );
}
