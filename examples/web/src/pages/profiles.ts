/** Billing profiles on which somebody has a role (`G1`). */

import type { BillingProfileRow } from "selfserve";

import { billsParts } from "../html/bills-parts.js";
import { cardLabel } from "../html/cards.js";
import { html } from "../html/html.js";
import { table } from "../html/table.js";
import type { Page } from "../web/page.js";

export const profilesPage: Page = {
  path: "/profiles",
  part: "bills",
  async show(visit) {
    const { words, say, storefront } = visit;
    const { rows } = await visit.view({ type: "billing_profiles" });
    const list = table<BillingProfileRow>(
      words.profiles.title,
      [
        { title: words.billing.profile, cell: ({ billingProfile, name }) => html`<a href="/profiles/${billingProfile}">${name}</a>` },
        { title: words.profiles.role, cell: ({ role }) => say.label("profile_role", role) },
        { title: words.profiles.owner, cell: ({ owner }) => storefront.directory.get(owner)?.name ?? words.people.unknown },
        { title: words.billing.card, cell: ({ paymentMethod }) => paymentMethod && cardLabel(paymentMethod) },
        { title: words.profiles.balance, cell: ({ balance }) => say.money(balance), figure: true },
      ],
      rows,
    );
    const shown = rows.length === 0 ? html`<p>${words.bills.noProfile}</p>` : list;
    return { title: words.profiles.title, body: html`${billsParts(visit)}${shown}` };
  },
};
