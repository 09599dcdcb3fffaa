/** An organization in which much has happened: what pages show that are looked at. */

import type { Actor, BillingChoice, Card, Command, Recorded, SubscriptionRow } from "selfserve";

import { APP } from "../../src/storefront/facts.js";
import type { Started } from "../../src/start.js";
import { ADA, DAVIDE, GIULIA, LUCA, MARCO, MARIA, POWER_BI } from "../setting.js";

export const RPA = "CFQ7TTC0LSGZ";
export const PLANNER = "CFQ7TTC0HDB1";
const [VISIO, COPILOT, PURVIEW] = ["CFQ7TTC0HD33", "CFQ7TTC0MM8R", "CFQ7TTC0N8SL"] as const;
const [AUTOMATE, TEAMS] = ["CFQ7TTC0LH3L", "CFQ7TTC0J1FV"] as const;
const DAY = 86_400_000;

/** What pages are about: the ids that their paths have. */
export interface Scene {
  /** Ada's Power BI. */
  readonly subscription: string;
  /** Her trial of Teams. */
  readonly trial: string;
  /** What Maria offers her. */
  readonly offered: string;
  /** Marco's purchase request. */
  readonly purchaseRequest: string;
  /** Davide's license request. */
  readonly licenseRequest: string;
  /** The auto-claim policy. */
  readonly autoClaim: string;
  /** The place of Ada's first invoice in the journal. */
  readonly invoice: number;
  readonly card: string;
  readonly profile: string;
}

/** Does something as somebody, and answers with what happened. */
export async function act({ storefront }: Started, person: string, command: Command): Promise<readonly Recorded[]> {
  const actor: Actor = { type: "user", id: person };
  const { events } = await storefront.shop.execute(command, { actor, id: crypto.randomUUID() });
  await storefront.settle();
  return events;
}

/** A card, which pays or has `no-funds`, and a billing profile of somebody, as a command names them. */
export async function payer(shop: Started, person: string, holder: string, name: string, outcome = "ok"): Promise<BillingChoice> {
  const address = { street: "Via Emilia 12", postalCode: "40121", city: "Bologna", country: "IT" };
  const card: Card = {
    token: `tok_${outcome}_${crypto.randomUUID()}`,
    brand: "Visa",
    lastFour: "4242",
    expires: { year: 2029, month: 5 },
    holder,
    address,
    country: "IT",
  };
  await act(shop, person, { type: "add_payment_method", card });
  const { rows } = await shop.storefront.shop.view({ type: "payment_methods" }, { actor: { type: "user", id: person } });
  const paymentMethod = rows.at(-1)?.paymentMethod ?? "";
  return { type: "new_profile", name, billTo: { name: "Officine Rossi S.r.l.", address }, paymentMethod };
}

export async function playScene(shop: Started): Promise<Scene> {
  await act(shop, ADA, { type: "purchase_subscription", product: POWER_BI, offer: "yearly-billed-monthly", licenses: 12, billing: await payer(shop, ADA, "Ada Ferri", "Sales analytics") });
  const subscription = await subscriptionOf(shop, ADA);
  await act(shop, ADA, { type: "assign_licenses", subscription, people: [ADA, MARCO, MARIA, DAVIDE] });
  await act(shop, ADA, { type: "change_licenses", subscription, licenses: 15 });
  await shop.storefront.passUntil(new Date(shop.storefront.clock.now().getTime() + 9 * DAY));
  await act(shop, MARIA, { type: "purchase_subscription", product: VISIO, offer: "monthly", licenses: 4, billing: await payer(shop, MARIA, "Maria Conti", "Facilities") });
  await act(shop, MARIA, { type: "purchase_subscription", product: COPILOT, offer: "monthly", licenses: 3, billing: await profileOf(shop, MARIA) });
  const { trial, offered } = await comesAndGoes(shop);
  await act(shop, LUCA, { type: "start_trial", product: PLANNER });
  await act(shop, GIULIA, { type: "purchase_subscription", product: PURVIEW, offer: "monthly", licenses: 20, channel: "central", billing: await payer(shop, GIULIA, "Giulia Neri", "Head office") });
  await act(shop, GIULIA, { type: "set_purchase_limit", scope: { type: "organization" }, limit: { monthlySpending: [{ amount: "2500.00", currency: "EUR" }], licenses: 200 } });
  await act(shop, GIULIA, { type: "set_approval_rule", scope: { type: "organization" }, rule: { type: "above", amounts: [{ amount: "1000.00", currency: "EUR" }] } });
  const asked = await act(shop, MARCO, { type: "purchase_subscription", product: COPILOT, offer: "monthly", licenses: 40, billing: await payer(shop, MARCO, "Marco Bianchi", "Marketing") });
  const requested = await act(shop, DAVIDE, { type: "request_licenses", product: RPA, people: [DAVIDE, LUCA] });
  const claim = await act(shop, GIULIA, { type: "set_auto_claim_policy", name: "Reports for everybody", status: "on", app: APP, product: PURVIEW });
  await act(shop, LUCA, { type: "sign_in", app: APP });
  const { rows: profiles } = await shop.storefront.shop.view({ type: "billing_profiles" }, { actor: { type: "user", id: ADA } });
  const records = await shop.storefront.records(0, 1000);
  return {
    subscription,
    trial,
    offered,
    purchaseRequest: idIn(asked, "purchase_requested", "request"),
    licenseRequest: idIn(requested, "license_request_created", "request"),
    autoClaim: idIn(claim, "auto_claim_policy_set", "policy"),
    invoice: records.find(({ event }) => event.type === "invoice_issued")?.sequence ?? 0,
    card: profiles[0]?.paymentMethod?.paymentMethod ?? "",
    profile: profiles[0]?.billingProfile ?? "",
  };
}

/** Not every month is as the one before: a dozen licenses more, a pause, a subscription that ends. */
async function comesAndGoes(shop: Started): Promise<Pick<Scene, "trial" | "offered">> {
  const [visio = "", copilot = ""] = (await subscriptionsOf(shop, MARIA)).map(({ subscription }) => subscription);
  const billing = await profileOf(shop, ADA);
  await act(shop, MARIA, { type: "schedule_licenses", subscription: copilot, licenses: 15 });
  await act(shop, MARIA, { type: "set_recurring_billing", subscription: visio, recurringBilling: "off" });
  await act(shop, ADA, { type: "purchase_subscription", product: AUTOMATE, offer: "monthly", licenses: 6, billing });
  await act(shop, ADA, { type: "start_trial", product: TEAMS });
  const automate = (await subscriptionsOf(shop, ADA)).find(({ product }) => product === AUTOMATE)?.subscription ?? "";
  await act(shop, ADA, { type: "assign_licenses", subscription: automate, people: [ADA, LUCA] });
  await act(shop, ADA, { type: "set_at_end", subscription: automate, atEnd: "pause", resumesOn: "2027-03-01" });
  await act(shop, MARIA, { type: "offer_hand_over", subscription: copilot, to: ADA });
  const trial = (await subscriptionsOf(shop, ADA)).find(({ product }) => product === TEAMS)?.subscription ?? "";
  return { trial, offered: copilot };
}

async function subscriptionsOf({ storefront }: Started, person: string): Promise<readonly SubscriptionRow[]> {
  return (await storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: person } })).rows;
}

export async function subscriptionOf({ storefront }: Started, person: string): Promise<string> {
  const { rows } = await storefront.shop.view({ type: "your_products" }, { actor: { type: "user", id: person } });
  return rows[0]?.subscription ?? "";
}

async function profileOf({ storefront }: Started, person: string): Promise<BillingChoice> {
  const { rows } = await storefront.shop.view({ type: "billing_profiles" }, { actor: { type: "user", id: person } });
  return { type: "existing_profile", billingProfile: rows[0]?.billingProfile ?? "" };
}

/** An id that an event of this type has. */
function idIn(events: readonly Recorded[], type: Recorded["event"]["type"], field: string): string {
  const event = events.find((recorded) => recorded.event.type === type)?.event;
  return String((event as unknown as Record<string, unknown> | undefined)?.[field]);
}
