/** The purchase policies: what holds for each product, and where it comes from (`P1`, `P2`, `V3`). */

import type { OfferType, OfferTypePolicyRow, PolicyRow, PolicyValue } from "selfserve";

import { nextPage } from "../../html/administration/paging.js";
import { rowLink } from "../../html/administration/row-link.js";
import { html, type Html } from "../../html/html.js";
import { table, type Column } from "../../html/table.js";
import type { Storefront } from "../../storefront/storefront.js";
import { present } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

export const policiesPage: Page = {
  path: "/admin/policies",
  part: "administration",
  administers: "policies",
  async show(visit) {
    const { policies } = visit.words.administration;
    const { rows, offerTypes = [], defaultValue, next } = await visit.view({ type: "policies", ...present("after", visit.asks("after")) });
    const isTheirs = (await visit.forbidden({ type: "set_policy", scope: { type: "default" }, ...present("value", defaultValue) })) === undefined;
    const body = html`<p>${policies.intro}</p>
<h2>${policies.defaultTitle}</h2>${defaultPolicy(visit, isTheirs, defaultValue)}
<h2>${policies.offerTypes}</h2>${offerTypePolicies(visit, isTheirs, offerTypes)}
<h2>${policies.products}</h2>${productPolicies(visit, isTheirs, rows)}${nextPage(visit, next)}`;
    return { title: policies.title, body };
  },
};

function defaultPolicy({ words, say }: Visit, isTheirs: boolean, value?: PolicyValue): Html {
  const { policies } = words.administration;
  const now = value === undefined ? policies.noOwn : say.label("policy_value", value);
  const change = isTheirs && html` · <a href="/admin/policies/default">${policies.change}</a>`;
  return html`<p>${policies.everything}: <strong>${now}</strong>${change}</p>`;
}

function offerTypePolicies({ words, say, storefront }: Visit, isTheirs: boolean, set: readonly OfferTypePolicyRow[]): Html {
  const { policies } = words.administration;
  const unset = offerTypesOf(storefront).filter((type) => !set.some(({ offerType }) => isSame(type, offerType)));
  const rows: Partial<OfferTypePolicyRow>[] = [...set, ...unset.map((offerType) => ({ offerType }))];
  const columns: readonly Column<Partial<OfferTypePolicyRow>>[] = [
    { title: policies.offerType, cell: ({ offerType }) => offerType },
    { title: policies.value, cell: ({ value }) => (value === undefined ? policies.noOwn : say.label("policy_value", value)) },
  ];
  const change: Column<Partial<OfferTypePolicyRow>> = {
    title: policies.change,
    cell: ({ offerType = "" }) => rowLink(`/admin/policies/offer_type-${encodeURIComponent(offerType)}`, policies.change, offerType),
  };
  return table(policies.offerTypes, isTheirs ? [...columns, change] : columns, rows);
}

/** The offer types of what is sold. */
function offerTypesOf({ catalog }: Storefront): readonly OfferType[] {
  const all = catalog.products.flatMap(({ offerType }) => offerType ?? []);
  return all.filter((type, place) => all.findIndex((other) => isSame(type, other)) === place);
}

function isSame(one: OfferType, other: OfferType): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function productPolicies({ words, say }: Visit, isTheirs: boolean, rows: readonly PolicyRow[]): Html {
  const { policies } = words.administration;
  const columns: readonly Column<PolicyRow>[] = [
    { title: words.products.product, cell: ({ name, product }) => html`${name ?? product}<small>${product}</small>` },
    { title: policies.value, cell: ({ value }) => say.label("policy_value", value) },
    { title: policies.source, cell: ({ source }) => say.label("policy_source", source) },
  ];
  const change: Column<PolicyRow> = {
    title: policies.change,
    cell: ({ product, name }) => rowLink(`/admin/policies/product-${encodeURIComponent(product)}`, policies.change, name ?? product),
  };
  return table(policies.products, isTheirs ? [...columns, change] : columns, rows);
}
