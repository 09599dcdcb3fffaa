/** What somebody has asked for, and what colleagues offer: licenses, purchases, hand-overs, auto-claim (`Q1`, `P7`, `C12`, `Q3`). */

import type { HandOverOfferRow, LicenseRequestRow, PurchaseRequestRow } from "selfserve";

import { button, form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { table } from "../html/table.js";
import { APP } from "../storefront/facts.js";
import type { Page } from "../web/page.js";
import type { Visit } from "../web/visit.js";

export const requestsPage: Page = {
  path: "/requests",
  part: "requests",
  async show(visit) {
    const { id } = visit.person;
    const { rows } = await visit.view({ type: "purchase_requests", purchaser: id });
    const licenses = await visit.view({ type: "license_requests", person: id });
    const offers = await visit.view({ type: "hand_over_offers" });
    const body = html`${handOvers(visit, offers.rows)}${purchaseRequests(visit, rows)}${licenseRequests(visit, licenses.rows)}${signIn(visit)}`;
    return { title: visit.words.navigation.requests, body };
  },
  actions: {
    async confirm(visit, form) {
      const total = { amount: form.choice("total.amount"), currency: form.choice("total.currency") };
      await visit.execute({ type: "confirm_purchase_request", request: form.choice("request"), total }, form.id);
      return { to: "/requests", done: "confirmed" };
    },
    async withdraw(visit, form) {
      await visit.execute({ type: "withdraw_purchase_request", request: form.choice("request") }, form.id);
      return { to: "/requests", done: "withdrawn" };
    },
    async signIn(visit, form) {
      const { events } = await visit.execute({ type: "sign_in", app: APP }, form.id);
      return { to: "/requests", done: events.length > 0 ? "claimed" : "nothingClaimed" };
    },
  },
};

function handOvers({ words, say }: Visit, rows: readonly HandOverOfferRow[]): Html {
  const title = html`<h2>${words.requests.offers}</h2>`;
  if (rows.length === 0) return html`${title}<p>${words.requests.noOffers}</p>`;
  const answer = ({ subscription }: HandOverOfferRow) => {
    const at = `/products/${subscription.subscription}`;
    return html`<a href="${at}/accept">${words.handOver.accept}</a> · <a href="${at}/steps/decline_hand_over">${words.handOver.decline}</a>`;
  };
  return html`${title}${table<HandOverOfferRow>(
    words.requests.offers,
    [
      { title: words.products.product, cell: ({ subscription }) => subscription.productName },
      { title: words.requests.from, cell: ({ fromName }) => fromName ?? words.people.unknown },
      { title: words.products.licenses, cell: ({ subscription }) => say.number(subscription.licenses), figure: true },
      { title: words.requests.until, cell: ({ until }) => say.day(until) },
      { title: words.requests.answer, cell: answer },
    ],
    rows,
  )}`;
}

function purchaseRequests(visit: Visit, rows: readonly PurchaseRequestRow[]): Html {
  const { words, say } = visit;
  const title = html`<h2>${words.requests.purchases}</h2>`;
  if (rows.length === 0) return html`${title}<p>${words.requests.noPurchases}</p>`;
  return html`${title}${table<PurchaseRequestRow>(
    words.requests.purchases,
    [
      { title: words.products.product, cell: ({ productName }) => productName },
      { title: words.products.licenses, cell: ({ licenses }) => say.number(licenses), figure: true },
      { title: words.quote.total, cell: ({ total }) => say.money(total), figure: true },
      {
        title: words.products.status,
        cell: ({ status, message }) =>
          html`${say.label("purchase_request_status", status)}${message && html`<small>${message}</small>`}`,
      },
      { title: words.requests.until, cell: ({ status, expiresOn }) => status === "open" && say.day(expiresOn) },
      { title: words.requests.answer, cell: (row) => row.status === "open" && openRequest(visit, row) },
    ],
    rows,
  )}`;
}

/** Confirmed where it costs something else by now, or taken back. */
function openRequest(visit: Visit, { request, total, totalNow }: PurchaseRequestRow): Html {
  const { words, say } = visit;
  const today = totalNow?.amount === total.amount ? undefined : totalNow;
  const confirm =
    today &&
    form(
      visit,
      `confirm:${request}`,
      (fields) => html`${fields.hidden("request", request)}${fields.hidden("total.amount", today.amount)}
${fields.hidden("total.currency", today.currency)}${button("confirm", words.requests.confirm(say.money(today)))}`,
    );
  const withdraw = form(
    visit,
    `withdraw:${request}`,
    (fields) => html`${fields.hidden("request", request)}${button("confirm", words.requests.withdraw, "link")}`,
  );
  return html`${confirm}${withdraw}`;
}

function licenseRequests({ words, say }: Visit, rows: readonly LicenseRequestRow[]): Html {
  const title = html`<h2>${words.requests.licenses}</h2><p>${words.requests.licensesHint} <a href="/buy">${words.navigation.buy}</a></p>`;
  if (rows.length === 0) return html`${title}<p>${words.requests.noLicenses}</p>`;
  const people = ({ people }: LicenseRequestRow) =>
    people.map(({ name, status }) => html`<div>${name ?? words.people.unknown}: ${say.label("requested_license_status", status)}</div>`);
  return html`${title}${table<LicenseRequestRow>(
    words.requests.licenses,
    [
      { title: words.products.product, cell: ({ productName }) => productName },
      { title: words.requests.asked, cell: ({ at }) => say.timestamp(at) },
      { title: words.requests.by, cell: ({ requesterName }) => requesterName ?? words.people.unknown },
      { title: words.requests.forWhom, cell: people },
    ],
    rows,
  )}`;
}

/** Auto-claim begins where people sign in to an app; the app is the host's, and here it is a button. */
function signIn(visit: Visit): Html {
  const { words } = visit;
  return html`<h2>${words.requests.autoClaim}</h2><p>${words.requests.autoClaimHint}</p>
${form(visit, "signIn", () => button("confirm", words.requests.signIn))}`;
}
