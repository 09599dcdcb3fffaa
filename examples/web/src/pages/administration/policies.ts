/** The purchase policies: what holds for each product, and where it comes from (`P1`, `P2`, `V3`). */

import type { OfferType, OfferTypePolicyRow, PolicyRow, PolicyValue } from "selfserve";

import { nextPage } from "../../html/administration/paging.js";
import { rowLink } from "../../html/administration/row-link.js";
import { html, type Html } from "../../html/html.js";
import { table } from "../../html/table.js";
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
    const body = html`<p>${policies.intro}</p>
<h2>${policies.defaultTitle}</h2>${defaultPolicy(visit, defaultValue)}
<h2>${policies.offerTypes}</h2>${offerTypePolicies(visit, offerTypes)}
<h2>${policies.products}</h2>${productPolicies(visit, rows)}${nextPage(visit, next)}`;
    return { title: policies.title, body };
  },
};

function defaultPolicy({ words, say }: Visit, value?: PolicyValue): Html {
  const { policies } = words.administration;
  const now = value === undefined ? policies.noOwn : say.label("policy_value", value);
  return html`<p>${policies.everything}: <strong>${now}</strong> · <a href="/admin/policies/default">${policies.change}</a></p>`;
}

function offerTypePolicies({ words, say, storefront }: Visit, set: readonly OfferTypePolicyRow[]): Html {
  const { policies } = words.administration;
  const unset = offerTypesOf(storefront).filter((type) => !set.some(({ offerType }) => isSame(type, offerType)));
  const rows: Partial<OfferTypePolicyRow>[] = [...set, ...unset.map((offerType) => ({ offerType }))];
  return table(
    policies.offerTypes,
    [
      { title: policies.offerType, cell: ({ offerType }) => offerType },
      { title: policies.value, cell: ({ value }) => (value === undefined ? policies.noOwn : say.label("policy_value", value)) },
      {
        title: policies.change,
        cell: ({ offerType = "" }) => rowLink(`/admin/policies/offer_type-${encodeURIComponent(offerType)}`, policies.change, offerType),
      },
    ],
    rows,
  );
}

/** The offer types of what is sold. */
function offerTypesOf({ catalog }: Storefront): readonly OfferType[] {
  const all = catalog.products.flatMap(({ offerType }) => offerType ?? []);
  return all.filter((type, place) => all.findIndex((other) => isSame(type, other)) === place);
}

function isSame(one: OfferType, other: OfferType): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function productPolicies({ words, say }: Visit, rows: readonly PolicyRow[]): Html {
  const { policies } = words.administration;
  return table<PolicyRow>(
    policies.products,
    [
      { title: words.products.product, cell: ({ name, product }) => html`${name ?? product}<small>${product}</small>` },
      { title: policies.value, cell: ({ value }) => say.label("policy_value", value) },
      { title: policies.source, cell: ({ source }) => say.label("policy_source", source) },
      {
        title: policies.change,
        cell: ({ product, name }) => rowLink(`/admin/policies/product-${encodeURIComponent(product)}`, policies.change, name ?? product),
      },
    ],
    rows,
  );
}
