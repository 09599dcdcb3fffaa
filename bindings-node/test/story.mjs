// A small world for the tests: a catalog with one product, an administrator, a user, a guest.

import { Catalog, Directory, Organization } from "selfserve";

/** @import { CatalogData, CreateOrganization, Person, SetPolicy } from "selfserve" */

export const ada = "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a001";
export const admin = "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a002";
export const guest = "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a003";
export const stranger = "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a004";

/** @type {CatalogData} */
export const products = {
  program: { currencies: [{ country: "IT", currency: "EUR" }] },
  products: [
    {
      id: "CFQ7TTC0H9MP",
      name: "Power BI Pro",
      offers: [
        {
          id: "monthly",
          term: "one_month",
          billing: "monthly",
          prices: [{ price: { amount: "13.10", currency: "EUR" } }],
        },
      ],
    },
  ],
};

/** @type {Person[]} */
export const people = [
  { id: ada, name: "Ada Rossi", email: "ada@officine.example" },
  { id: admin, name: "Bruno Verdi", email: "bruno@officine.example", roles: ["global_admin"] },
  { id: guest, name: "Carla Neri", email: "carla@elsewhere.example", kind: "guest" },
];

/** @type {CreateOrganization} */
export const creation = {
  type: "create_organization",
  organization: "0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10",
  name: "Officine Rossi",
  kind: "commercial",
  country: "IT",
};

/** @type {SetPolicy} */
export const blocking = { type: "set_policy", scope: { type: "default" }, value: "disabled" };

/** @param {number} number */
export function commandId(number) {
  return `5f9c2a52-1d0e-4f57-8f57-${String(number).padStart(12, "0")}`;
}

export function facts() {
  const directory = new Directory();
  directory.upsert(people);
  return { catalog: new Catalog(products), directory };
}

/** An organization that has been created, and its journal so far. */
export function founded() {
  const { catalog, directory } = facts();
  const organization = new Organization(catalog, directory);
  const { recorded } = organization.execute(creation, {
    id: commandId(1),
    actor: { type: "system" },
    at: "2026-11-02T08:00:00.000Z",
  });
  return { organization, catalog, directory, recorded };
}

/**
 * The context of an administrator's command.
 *
 * @param {number} number
 * @param {string | Date} at
 */
export function byAdmin(number, at = "2026-11-02T09:00:00.000Z") {
  return { id: commandId(number), actor: { type: /** @type {const} */ ("user"), id: admin }, at };
}
