/** The licenses of a subscription: how many there are, who holds them, and how many there will be (`S1`, `A1`). */

import type { LicenseRow, SubscriptionRow } from "selfserve";

import { licensesAddress } from "../html/addresses.js";
import { button, form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { peopleChooser } from "../html/people.js";
import { quoteBox } from "../html/quote.js";
import { facts, table } from "../html/table.js";
import { present, type Form } from "../web/form.js";
import type { Outcome, Page } from "../web/page.js";
import { hasToBeApproved, quoted } from "../web/quoted.js";
import { backTo, refusalOf, subscriptionOf, type Subscribed } from "../web/subscription.js";
import type { Visit } from "../web/visit.js";

export const licensesPage: Page = {
  path: "/products/:subscription/licenses",
  part: "products",
  async show(visit) {
    const subscribed = await subscriptionOf(visit);
    const holders = await visit.view({
      type: "licenses",
      subscription: subscribed.row.subscription,
      ...present("after", visit.asks("after")),
    });
    const all = html`<p><a href="${licensesAddress(subscribed.row.product)}">${visit.words.byProduct.all}</a></p>`;
    const body = html`${backTo(visit, subscribed.row)}${counts(visit, subscribed.row)}${all}
<section id="total">${total(visit, subscribed)}</section>
<section id="assign">${assign(visit, subscribed)}</section>
<section id="holders">${whoHolds(visit, holders.rows, holders.next)}</section>
<section id="schedule">${schedule(visit, subscribed)}</section>`;
    return { title: visit.words.licenses.title(subscribed.row.productName), body };
  },
  actions: {
    total: quoted(
      (visit, form) => ({ type: "change_licenses", subscription: id(visit), licenses: form.count("licenses") }),
      (visit, _form, receipt) => (hasToBeApproved(receipt) ? { to: "/requests", done: "requested" } : back(visit, "changed")),
    ),
    async schedule(visit, form) {
      await visit.execute({ type: "schedule_licenses", subscription: id(visit), licenses: form.count("licenses") }, form.id);
      return back(visit, "scheduled");
    },
    async assign(visit, form) {
      if (form.step === "find") return "again";
      await visit.execute({ type: "assign_licenses", subscription: id(visit), people: form.people("people") }, form.id);
      return back(visit, "assigned");
    },
    async unassign(visit, form) {
      await visit.execute({ type: "unassign_licenses", subscription: id(visit), people: form.people("people") }, form.id);
      return back(visit, "unassigned");
    },
  },
};

function id(visit: Visit): string {
  return visit.parameter("subscription");
}

function back(visit: Visit, done: "changed" | "scheduled" | "assigned" | "unassigned"): Outcome {
  return { to: `/products/${id(visit)}/licenses`, done };
}

function counts({ words, say }: Visit, row: SubscriptionRow): Html {
  const { products, product } = words;
  return facts([
    [products.licenses, say.number(row.licenses)],
    [products.assigned, say.number(row.assigned)],
    [products.free, say.number(row.free)],
    [product.reserved, row.reserved && say.number(row.reserved)],
    [product.scheduledLicenses, row.scheduledLicenses && say.number(row.scheduledLicenses)],
    [product.excess, row.excessReleasedOn && say.day(row.excessReleasedOn)],
  ]);
}

/** Where neither more nor fewer can be had, why not; the form stands all the same, for other numbers. */
function total(visit: Visit, subscribed: Subscribed): Html {
  const { words, say } = visit;
  const { row } = subscribed;
  const more = refusalOf(subscribed, "add_licenses");
  const fewer = refusalOf(subscribed, "remove_licenses");
  const refusals = [more, fewer].map((denial) => denial && html`<p class="hint">${say.denial(denial)}</p>`);
  const field = { value: String(row.licenses), hint: words.licenses.totalHint(say.number(row.licenses), say.number(row.licenses + 5)) };
  return html`<h2>${words.licenses.total}</h2>${refusals}
${form(visit, "total", (fields) => html`${fields.count("licenses", words.licenses.totalLicenses, field)}${quoteBox(fields, words.licenses.setTotal)}`, "quoted")}`;
}

function schedule(visit: Visit, subscribed: Subscribed): Html {
  const { words, say } = visit;
  const { row } = subscribed;
  const denial = refusalOf(subscribed, "schedule_licenses");
  const title = html`<h2>${words.licenses.schedule}</h2>`;
  if (denial !== undefined) return html`${title}<p>${say.denial(denial)}</p>`;
  const field = { value: String(row.scheduledLicenses ?? row.licenses), hint: words.licenses.scheduleHint(say.day(row.termEndsOn)) };
  return html`${title}${form(
    visit,
    "schedule",
    (fields) => html`${fields.count("licenses", words.licenses.totalLicenses, field)}${button("confirm", words.licenses.setSchedule)}`,
  )}`;
}

function assign(visit: Visit, subscribed: Subscribed): Html {
  const { words, say } = visit;
  const denial = refusalOf(subscribed, "assign_licenses");
  return html`<h2>${words.licenses.assign}</h2>${denial && html`<p class="hint">${say.denial(denial)}</p>`}
${form(
  visit,
  "assign",
  (fields) => html`${peopleChooser(fields, "people", words.licenses.who)}${button("confirm", words.licenses.assign, "primary")}`,
)}`;
}

function whoHolds(visit: Visit, rows: readonly LicenseRow[], next: string | undefined): Html {
  const { words } = visit;
  const title = html`<h2>${words.licenses.holders}</h2>`;
  if (rows.length === 0) return html`${title}<p>${words.licenses.nobody}</p>`;
  const more = next && html`<p><a href="?${String(new URLSearchParams({ after: next }))}#holders">${words.layout.more}</a></p>`;
  return html`${title}${form(
    visit,
    "unassign",
    (fields) => html`${holders(visit, rows, fields.again?.form)}${button("confirm", words.licenses.unassign)}`,
  )}${more}`;
}

function holders({ words, say }: Visit, rows: readonly LicenseRow[], entered?: Form): Html {
  return table<LicenseRow>(
    words.licenses.holders,
    [
      {
        title: words.licenses.holder,
        cell: ({ person, name, email }) => html`<label class="choice"><input type="checkbox" name="people" value="${person}"${entered?.people("people").includes(person) && html` checked`}>
<span>${name ?? words.people.unknown}<small>${email}</small></span></label>`,
      },
      { title: words.licenses.since, cell: ({ since }) => say.timestamp(since) },
    ],
    rows,
  );
}
