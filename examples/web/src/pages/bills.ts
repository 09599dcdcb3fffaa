/** Invoices of a billing profile: of the last three or six months, or from a day to another (`I6`). */

import { InvalidInput, type BillingProfileRow, type InvoiceRange, type InvoiceRow, type InvoicesPage } from "selfserve";

import { billsParts } from "../html/bills-parts.js";
import { html, type Html } from "../html/html.js";
import { table } from "../html/table.js";
import { present } from "../web/form.js";
import type { Page } from "../web/page.js";
import { problemOf } from "../web/problem.js";
import type { Visit } from "../web/visit.js";

const MONTHS = [3, 6] as const;
const BETWEEN = "between";

export const billsPage: Page = {
  path: "/bills",
  part: "bills",
  async show(visit) {
    const { words } = visit;
    const { rows: profiles } = await visit.view({ type: "billing_profiles" });
    const profile = profiles.find(({ billingProfile }) => billingProfile === visit.asks("profile")) ?? profiles[0];
    const list = profile === undefined ? html`<p>${words.bills.noProfile}</p>` : await invoicesOf(visit, profile, profiles);
    return { title: words.navigation.bills, body: html`${billsParts(visit)}${list}` };
  },
};

async function invoicesOf(visit: Visit, profile: BillingProfileRow, profiles: readonly BillingProfileRow[]): Promise<Html> {
  const { words, say } = visit;
  const answer = await answerOf(visit, profile);
  const list =
    typeof answer === "string"
      ? html`<p class="problem" role="alert">${answer}</p>`
      : html`${answer.rows.length === 0 ? none(visit, answer) : invoices(visit, answer.rows)}${more(visit, answer)}`;
  return html`${filter(visit, profile, profiles)}${list}<p>${words.bills.balance(say.money(profile.balance))}</p>`;
}

/** The invoices, or what is wrong with the range that was asked for: what was entered stays. */
async function answerOf(visit: Visit, { billingProfile }: BillingProfileRow): Promise<InvoicesPage | string> {
  try {
    const after = present("after", visit.asks("after"));
    return await visit.view({ type: "invoices", billingProfile, range: rangeOf(visit), ...after });
  } catch (thrown) {
    return thrown instanceof InvalidInput ? visit.words.form.notADay : problemOf(thrown, visit).text;
  }
}

function rangeOf(visit: Visit): InvoiceRange {
  const range = visit.asks("range");
  if (range === BETWEEN) return { type: "between", from: visit.asks("from") ?? "", to: visit.asks("to") ?? "" };
  return { type: "last_months", months: MONTHS.find((months) => String(months) === range) ?? MONTHS[0] };
}

function filter(visit: Visit, profile: BillingProfileRow, profiles: readonly BillingProfileRow[]): Html {
  const { bills } = visit.words;
  const range = visit.asks("range") ?? String(MONTHS[0]);
  const option = (value: string, label: string, chosen: string) =>
    html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`;
  return html`<form method="get" action="/bills" class="filter">
<div class="field"><label for="profile">${visit.words.billing.profile}</label><select id="profile" name="profile">
${profiles.map(({ billingProfile, name }) => option(billingProfile, name, profile.billingProfile))}</select></div>
<div class="field"><label for="range">${bills.range}</label><select id="range" name="range">
${option("3", bills.last3, range)}${option("6", bills.last6, range)}${option(BETWEEN, bills.between, range)}</select></div>
<div class="field"><label for="from">${bills.from}</label><input id="from" name="from" type="date" value="${visit.asks("from")}"></div>
<div class="field"><label for="to">${bills.to}</label><input id="to" name="to" type="date" value="${visit.asks("to")}"></div>
<button>${bills.show}</button></form>`;
}

function invoices({ words, say }: Visit, rows: readonly InvoiceRow[]): Html {
  const { bills } = words;
  return table<InvoiceRow>(
    bills.invoices,
    [
      { title: bills.number, cell: ({ number, sequence }) => html`<a href="/invoices/${sequence}">${number}</a>` },
      { title: bills.date, cell: ({ date }) => say.day(date) },
      { title: bills.due, cell: ({ due }) => say.day(due) },
      {
        title: bills.status,
        cell: ({ status }) => html`<span class="status ${status}">${say.label("invoice_status", status)}</span>`,
      },
      { title: bills.total, cell: ({ total }) => say.money(total), figure: true },
      { title: bills.outstanding, cell: ({ outstanding }) => say.money(outstanding), figure: true },
    ],
    rows,
  );
}

function none({ words, say }: Visit, { newestOutside }: InvoicesPage): Html {
  const newest = newestOutside && ` ${words.bills.newestOutside(say.day(newestOutside))}`;
  return html`<p>${words.bills.none}${newest}</p>`;
}

function more({ asked, words }: Visit, { next }: InvoicesPage): Html | undefined {
  if (next === undefined) return undefined;
  const search = new URLSearchParams(asked.search);
  search.set("after", next);
  return html`<p><a href="/bills?${String(search)}">${words.layout.more}</a></p>`;
}
