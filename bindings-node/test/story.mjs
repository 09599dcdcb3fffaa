// A small world for the tests: a catalog with one product, an administrator, a user, a guest.

import { Catalog, Directory, Organization } from "selfserve";

/** @import { CatalogData, CreateOrganization, Person, PurchaseSubscription, SetPolicy } from "selfserve" */

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
 * A purchase of so many licenses with this card, on a billing profile that it creates.
 *
 * @param {number} licenses
 * @param {string} paymentMethod
 * @returns {PurchaseSubscription}
 */
export function purchase(licenses, paymentMethod) {
  const address = { street: "Via Roma 1", city: "Torino", country: "IT" };
  const billTo = { name: "Officine Rossi", address };
  return {
    type: "purchase_subscription",
    product: "CFQ7TTC0H9MP",
    offer: "monthly",
    licenses,
    billing: { type: "new_profile", name: "Marketing", paymentMethod, billTo },
  };
}

/** A founded organization in which Ada has a card. */
export function withCard() {
  const story = founded();
  const execution = story.organization.execute(
    {
      type: "add_payment_method",
      card: { token: "tok_1", brand: "visa", lastFour: "4242", expires: { year: 2030, month: 12 }, country: "IT" },
    },
    byAda(2, "2026-11-02T09:00:00.000Z"),
  );
  const [added] = execution.orThrow();
  if (added?.event.type !== "payment_method_added") throw new Error("no card was added");
  return { ...story, recorded: [...story.recorded, ...execution.recorded], card: added.event.paymentMethod };
}

/** An organization in which Ada has bought licenses. @param {number} licenses */
export function sold(licenses) {
  const story = withCard();
  const { recorded } = story.organization.execute(
    purchase(licenses, story.card),
    byAda(3, "2026-11-02T10:00:00.000Z"),
  );
  const event = recorded.map((record) => record.event).find((event) => event.type === "subscription_purchased");
  if (!event) throw new Error("nothing was bought");
  return { ...story, recorded: [...story.recorded, ...recorded], subscription: event.subscription };
}

/**
 * The context of a command of Ada's.
 *
 * @param {number} number
 * @param {string | Date} at
 */
export function byAda(number, at) {
  return { id: commandId(number), actor: { type: /** @type {const} */ ("user"), id: ada }, at };
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
