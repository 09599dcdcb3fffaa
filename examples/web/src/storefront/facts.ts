/** What the host knows and the journal does not: the product list, the people, who sells. */

import { readFileSync } from "node:fs";

import type { CatalogData, OrganizationId, Person, Seller } from "selfserve";

/** The organization of the storefront. */
export const ORGANIZATION: OrganizationId = "0192d3a0-0000-7000-8000-00000000000f";

/** An app that people of the organization sign in to: auto-claim begins there. */
export const APP = "power-bi";

/** The files beside this example, from the folder that the compiler writes to. */
const EXAMPLES = new URL("../../../../", import.meta.url);

/** What can be bought. */
export function catalog(): CatalogData {
  return read("catalog.json");
}

/** Everybody. */
export function people(): readonly Person[] {
  return read("people.json");
}

/** Who sells: printed on the invoices. */
export const SELLER: Seller = {
  name: "Contoso Cloud S.r.l.",
  address: { street: "Corso Como 15", postalCode: "20154", city: "Milano", region: "MI", country: "IT" },
  email: "billing@contoso.example",
  taxIdentity: { vatId: "IT09876540015" },
  eInvoicing: {
    electronicAddress: { scheme: "0211", id: "IT09876540015" },
    contact: { name: "Billing", phone: "+39 02 5550101", email: "billing@contoso.example" },
    italy: { regime: "RF01" },
  },
};

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, EXAMPLES), "utf8"));
}
