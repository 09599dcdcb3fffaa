/** Who pays: a billing profile that is there, or a new one with a card. */

import type { BillingChoice, BillingProfileRow, BillTo, PaymentMethodRow } from "selfserve";

import { present, type Form } from "../web/form.js";
import type { Visit } from "../web/visit.js";
import { cardLabel, newCardButton } from "./cards.js";
import type { Choice, Fields } from "./fields.js";
import { html, type Html } from "./html.js";

/** What one can pay with. */
export interface Payers {
  readonly profiles: readonly BillingProfileRow[];
  readonly cards: readonly PaymentMethodRow[];
}

const NEW = "new";

export async function payersOf(visit: Visit): Promise<Payers> {
  const { rows: profiles } = await visit.view({ type: "billing_profiles" });
  const { rows: cards } = await visit.view({ type: "payment_methods" });
  return { profiles: profiles.filter(({ paymentMethod }) => paymentMethod !== undefined), cards };
}

/** The fields of a command's `billing`, below a path such as `purchase.`. */
export function billingFields(fields: Fields, { profiles, cards }: Payers, below = ""): Html {
  const { words } = fields.visit;
  const field = `${below}billing.billingProfile`;
  const choices: Choice[] = profiles.map(({ billingProfile, name, paymentMethod }) => ({
    value: billingProfile,
    label: name,
    note: paymentMethod && cardLabel(paymentMethod),
  }));
  const offered = [...choices, { value: NEW, label: words.billing.newProfile }];
  const chosen = fields.value(field, profiles[0]?.billingProfile ?? NEW);
  const isBegun = fields.value(`${below}billing.name`) !== "";
  return html`${fields.radios(field, words.billing.profile, offered, { value: chosen })}
<details class="new-profile" data-opens="${field}" data-value="${NEW}"${(chosen === NEW || isBegun) && html` open`}>
<summary>${words.billing.newProfileFacts}</summary>${newProfile(fields, cards, below)}</details>`;
}

function newProfile(fields: Fields, cards: readonly PaymentMethodRow[], below: string): Html {
  const { visit } = fields;
  const { words } = visit;
  const at = `${below}billing`;
  const listed = cards.map((card) => ({ value: card.paymentMethod, label: cardLabel(card) }));
  const add = newCardButton(words.cards.add);
  const newest = cards.filter(({ usable }) => usable).at(-1);
  const card =
    cards.length === 0
      ? html`<p>${words.billing.noCard} ${add}</p>`
      : fields.select(`${at}.paymentMethod`, words.billing.card, listed, { ...present("value", newest?.paymentMethod), hint: add });
  return html`${card}<div class="columns">
${fields.text(`${at}.name`, words.billing.name, { hint: words.billing.nameHint })}
${billToFields(fields, `${at}.billTo`)}
${fields.text(`${at}.purchaseOrder`, words.billing.purchaseOrder, { optional: true })}
${fields.text(`${at}.costCenter`, words.billing.costCenter, { optional: true })}</div>`;
}

/** Whom invoices are made out to. */
export function billToFields(fields: Fields, at: string, now?: BillTo): Html {
  const { billing } = fields.visit.words;
  const address = now?.address;
  const optional = true;
  return html`${fields.text(`${at}.name`, billing.company, { autocomplete: "organization", ...present("value", now?.name) })}
${fields.text(`${at}.address.street`, billing.street, { autocomplete: "street-address", ...present("value", address?.street) })}
${fields.text(`${at}.address.postalCode`, billing.postalCode, { optional, autocomplete: "postal-code", ...present("value", address?.postalCode) })}
${fields.text(`${at}.address.city`, billing.city, { autocomplete: "address-level2", ...present("value", address?.city) })}
${fields.text(`${at}.address.region`, billing.region, { optional, autocomplete: "address-level1", ...present("value", address?.region) })}
${fields.text(`${at}.address.country`, billing.country, { value: address?.country ?? "IT", autocomplete: "country" })}
${fields.text(`${at}.taxId`, billing.taxId, { optional, ...present("value", now?.taxId) })}
${fields.text(`${at}.taxIdentity.vatId`, billing.vatId, { optional, ...present("value", now?.taxIdentity?.vatId) })}
${fields.text(`${at}.eInvoices.recipientCode`, billing.recipientCode, { optional, ...present("value", now?.eInvoices?.recipientCode) })}
${fields.text(`${at}.eInvoices.buyerReference`, billing.buyerReference, { optional, ...present("value", now?.eInvoices?.buyerReference) })}
${fields.text(`${at}.email`, billing.email, { optional, type: "email", autocomplete: "email", ...present("value", now?.email) })}`;
}

/** Who pays, as the form says. */
export function billingOf(form: Form, below = ""): BillingChoice {
  const at = `${below}billing`;
  const billingProfile = form.choice(`${at}.billingProfile`);
  if (billingProfile !== NEW) return { type: "existing_profile", billingProfile };
  return {
    type: "new_profile",
    name: form.text(`${at}.name`),
    billTo: billToOf(form, `${at}.billTo`),
    paymentMethod: form.choice(`${at}.paymentMethod`),
    ...present("purchaseOrder", form.optional(`${at}.purchaseOrder`)),
    ...present("costCenter", form.optional(`${at}.costCenter`)),
  };
}

/** Whom invoices are made out to, as the form says; what it does not ask for stays as it is. */
export function billToOf(form: Form, at: string, now?: BillTo): BillTo {
  const { vatId: _, ...identity } = now?.taxIdentity ?? {};
  const { recipientCode: _code, buyerReference: _reference, ...routing } = now?.eInvoices ?? {};
  const taxIdentity = { ...identity, ...present("vatId", form.optional(`${at}.taxIdentity.vatId`)) };
  const eInvoices = {
    ...routing,
    ...present("recipientCode", form.optional(`${at}.eInvoices.recipientCode`)),
    ...present("buyerReference", form.optional(`${at}.eInvoices.buyerReference`)),
  };
  return {
    name: form.text(`${at}.name`),
    address: {
      street: form.text(`${at}.address.street`),
      city: form.text(`${at}.address.city`),
      country: form.text(`${at}.address.country`).toUpperCase(),
      ...present("postalCode", form.optional(`${at}.address.postalCode`)),
      ...present("region", form.optional(`${at}.address.region`)),
    },
    ...present("taxId", form.optional(`${at}.taxId`)),
    ...present("taxIdentity", unlessEmpty(taxIdentity)),
    ...present("eInvoices", unlessEmpty(eInvoices)),
    ...present("email", form.optional(`${at}.email`)),
  };
}

function unlessEmpty<Part extends object>(part: Part): Part | undefined {
  return Object.keys(part).length === 0 ? undefined : part;
}
