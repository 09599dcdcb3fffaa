/** People, a catalog and commands to begin with: those of the library's documentation. */

import type {
  AddPaymentMethod,
  BillingChoice,
  BillingProfileId,
  CatalogData,
  Command,
  CreateOrganization,
  Offer,
  OrganizationId,
  PaymentMethodId,
  Person,
  PersonId,
  ProductId,
  PurchaseSubscription,
  SubscriptionId,
} from "../../types.js";

/** A command by the system, or by somebody. */
export type Step = Command | readonly [PersonId, Command];

/** When a scenario begins. */
export const START = "2026-11-02T00:00:00.000Z";

/** Officine Rossi. */
export const ORGANIZATION: OrganizationId = "0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10";

/** Buys what she needs. */
export const ADA: PersonId = "00000000-0000-0000-0000-000000000ada";

/** A colleague of hers. */
export const MARCO: PersonId = "00000000-0000-0000-0000-00000003a6c0";

/** The global administrator. */
export const GRACE: PersonId = "00000000-0000-0000-0000-000000064ace";

/** Everybody at Officine Rossi. */
export const PEOPLE: readonly Person[] = [
  { id: ADA, name: "Ada Conti", email: "ada@rossi.example" },
  { id: MARCO, name: "Marco Bianchi", email: "marco@rossi.example" },
  { id: GRACE, name: "Grace Moretti", email: "grace@rossi.example", roles: ["global_admin"] },
];

/** Power BI Pro, to which Power BI Premium is an upgrade, and Visio, which can be tried. */
export const CATALOG: CatalogData = {
  program: { currencies: [{ country: "IT", currency: "EUR" }] },
  products: [
    {
      id: "power-bi-pro",
      name: "Power BI Pro",
      offers: [{ ...monthly("13.10"), moves: [{ product: "power-bi-premium", offer: "monthly", kind: "upgrade" }] }],
    },
    { id: "power-bi-premium", name: "Power BI Premium", offers: [monthly("22.46")] },
    {
      id: "visio",
      name: "Visio",
      offers: [monthly("5.00"), { id: "yearly", term: "one_year", billing: "yearly", prices: prices("50.00") }],
      trial: { paymentMethod: "not_required", days: 30, licenses: 25 },
    },
  ],
};

function monthly(amount: string): Offer {
  return { id: "monthly", term: "one_month", billing: "monthly", prices: prices(amount) };
}

function prices(amount: string): Offer["prices"] {
  return [{ price: { amount, currency: "EUR" } }];
}

/** Creates Officine Rossi, in Italy. */
export function create(): CreateOrganization {
  return {
    type: "create_organization",
    organization: ORGANIZATION,
    name: "Officine Rossi",
    kind: "commercial",
    country: "IT",
    hasAgreement: true,
  };
}

/** Adds a card, as a payment provider tells it. */
export function addCard(): AddPaymentMethod {
  const expires = { year: 2028, month: 4 };
  return {
    type: "add_payment_method",
    card: { token: "tok_123", brand: "visa", lastFour: "4242", expires, country: "IT" },
  };
}

// The ids of what commands make follow from theirs: after `OPENING` they are these.

/** Ada's card, after {@link OPENING}. */
export const CARD: PaymentMethodId = "6c595877-c6d8-557a-a5df-2c73aaefc965";

/** Ada's billing profile, after {@link OPENING}. */
export const PROFILE: BillingProfileId = "51e948db-8316-5170-843c-7aa3747be1b6";

/** Ada's subscription to Power BI Pro, after {@link OPENING}: ten licenses that nobody holds. */
export const POWER_BI: SubscriptionId = "b499056f-71a7-50cd-89d6-68d41b25a9e8";

/** Buys so many licenses by the month, on Ada's billing profile where no other is named. */
export function purchase(
  product: ProductId,
  licenses: number,
  billing: BillingChoice = { type: "existing_profile", billingProfile: PROFILE },
): PurchaseSubscription {
  return { type: "purchase_subscription", product, offer: "monthly", licenses, billing };
}

/** Buys ten licenses of Power BI Pro for 131.00 EUR, on a new billing profile, by Ada's card. */
export function firstPurchase(): PurchaseSubscription {
  const address = { street: "Via Garibaldi 1", postalCode: "20121", city: "Milano", country: "IT" };
  const billTo = { name: "Officine Rossi", address };
  return purchase("power-bi-pro", 10, { type: "new_profile", name: "Ada's team", paymentMethod: CARD, billTo });
}

/** The organization is there, and Ada has bought: what most scenarios are given. */
export const OPENING: readonly [
  CreateOrganization,
  readonly [PersonId, AddPaymentMethod],
  readonly [PersonId, PurchaseSubscription],
] = [create(), [ADA, addCard()], [ADA, firstPurchase()]];
