// The story in memory, as short as it gets: its figures are those of every language. `npm run story` prints them.

import { readFileSync } from "node:fs";

import {
  Catalog,
  Directory,
  Organization,
  type Actor,
  type Advanced,
  type BillingChoice,
  type CatalogData,
  type Command,
  type Money,
  type Person,
  type PersonId,
  type ProductId,
  type PurchaseSubscription,
  type Quote,
  type Recorded,
  type SetPolicy,
  type SubscriptionId,
  type Timestamp,
} from "selfserve";

const [ada, marco, maria, davide] = [person(1), person(2), person(3), person(4)] as const;
const [martin, giulia, luca] = [person(5), person(6), person(7)] as const;
const system: Actor = { type: "system" };
const byAda: Actor = { type: "user", id: ada };
const byGiulia: Actor = { type: "user", id: giulia };

const powerBiPro = "CFQ7TTC0H9MP";
const powerBiProBefore = "CFQ7TTC0L3PB";
const powerAutomateRpa = "CFQ7TTC0LSGZ";
const visioPlan1 = "CFQ7TTC0HD33";

const directory = new Directory();
directory.upsert(facts<Person[]>("people.json"));
const organization = new Organization(new Catalog(facts<CatalogData>("catalog.json")), directory);
const journal: Recorded[] = [];
let now: Timestamp = "2026-11-02T08:00:00.000Z";
let commands = 0;

/** Reads one of the files that all languages share. */
function facts<Data>(file: string): Data {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
}

/** The people of `people.json`, by the last digit of their id. */
function person(number: number): PersonId {
  return `0192d3a0-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

/** Lets time pass, from one deadline to the next. */
function advance(to: Timestamp): void {
  for (let deadline; (deadline = organization.nextDeadline) !== undefined && deadline <= to; ) {
    now = deadline;
    keep(organization.advance(deadline));
  }
  now = to;
}

/** Carries out a command, and prints the code of a refusal. */
function execute(actor: Actor, command: Command): void {
  commands += 1;
  const execution = organization.execute(command, { id: commandId(commands), actor, at: now });
  keep(execution);
  if (execution.denial) console.log(`refused: ${execution.denial.type}`);
}

/** Asks what the next command would cost. */
function quote(actor: Actor, command: Command): Quote {
  return organization.quote(command, { id: commandId(commands + 1), actor, at: now });
}

/** Appends events to the journal, and does what they ask for: every card can be charged. */
function keep({ recorded, effects }: Advanced): void {
  journal.push(...recorded);
  for (const { id, effect } of effects) {
    if (effect.type === "charge_card") {
      const { invoice, order } = effect;
      const result = { type: "succeeded", amount: order.amount } as const;
      execute(system, { type: "report_payment", invoice, payment: String(id), result });
    }
  }
}

function theStoreOpens(): void {
  execute(system, {
    type: "create_organization",
    organization: "0192d3a0-0000-7000-8000-00000000000f",
    name: "Officine Rossi",
    kind: "commercial",
    country: "IT",
    settings: { taxRates: [{ name: "IVA", percent: "22" }] },
  });
  execute(byGiulia, block(powerAutomateRpa));
}

function adaLooksAround(): void {
  const card = {
    token: "tok_ada_visa",
    brand: "Visa",
    lastFour: "4242",
    expires: { year: 2028, month: 5 },
    country: "IT",
  };
  execute(byAda, { type: "add_payment_method", card });
  const { rows } = organization.view({ type: "products" }, { actor: byAda, at: now });
  const refused = rows.filter((row) => row.eligibility.outcome === "refused").map((row) => row.name);
  console.log(`not for Ada, of ${rows.length} products: ${refused.join(", ")}`);
}

function adaBuys(): void {
  const address = { street: "Via Emilia 12", postalCode: "40121", city: "Bologna", country: "IT" };
  const cards = organization.view({ type: "payment_methods" }, { actor: byAda, at: now });
  const purchase = buy(powerBiPro, 10, {
    type: "new_profile",
    name: "Sales analytics",
    billTo: { name: "Officine Rossi S.r.l.", address },
    paymentMethod: cards.rows[0]!.paymentMethod,
  });
  const quoted = quote(byAda, purchase);
  const { subtotal, taxes, total } = quoted;
  console.log(`quote for 10: ${written(subtotal)} and ${written(taxes[0]!.amount)} tax, ${written(total)}`);
  execute(byAda, { ...purchase, quote: quoted });
}

function adaAddsAndAssigns(): void {
  const subscription = bought(0);
  const change = { type: "change_licenses", subscription, licenses: 15 } as const;
  console.log(`quote for 15: ${written(quote(byAda, change).total)}`);
  execute(byAda, change);
  const found = directory.search("ma").map((person) => person.name);
  console.log(`“ma” finds: ${found.join(", ")}`);
  execute(byAda, { type: "assign_licenses", subscription, people: [marco, maria, martin] });
  execute(byAda, { type: "assign_licenses", subscription, people: [marco, maria, davide] });
}

function colleaguesSignIn(): void {
  for (const [name, person] of Object.entries({ Marco: marco, Martin: martin })) {
    console.log(`${name} signs in: ${organization.hasAccess(person, powerBiProBefore) ? "yes" : "no"}`);
  }
}

function giuliaLooksOn(): void {
  const page = organization.view({ type: "admin_subscriptions" }, { actor: byGiulia, at: now });
  for (const { subscription } of page.rows) {
    const { productName, licenses, assigned } = subscription;
    console.log(`Giulia sees: ${productName}, ${licenses} licenses, ${assigned} assigned`);
  }
  execute(byGiulia, { type: "assign_licenses", subscription: bought(0), people: [luca] });
  execute(byGiulia, block(powerBiPro));
}

function adaBuysAgain(): void {
  const profile = { type: "existing_profile", billingProfile: billingProfile() } as const;
  execute(byAda, buy(powerBiPro, 1, profile));
  execute(byAda, buy(visioPlan1, 4, profile));
}

function adaCancels(): void {
  const cancel = { type: "cancel_subscription", subscription: bought(1), reason: "switched" } as const;
  console.log(`credit: ${written(quote(byAda, cancel).total)}`);
  execute(byAda, cancel);
}

function theInvoices(): void {
  const page = organization.view(
    { type: "invoices", billingProfile: billingProfile(), range: { type: "last_months", months: 3 } },
    { actor: byAda, at: now },
  );
  for (const { number, date, total, amountDue } of page.rows) {
    console.log(`invoice ${number} of ${date}: ${written(total)}, to pay ${written(amountDue)}`);
  }
  console.log(`events: ${journal.length}`);
}

/** A purchase by the month. */
function buy(product: ProductId, licenses: number, billing: BillingChoice): PurchaseSubscription {
  return { type: "purchase_subscription", product, offer: "monthly", licenses, billing };
}

/** A product is not to be bought any more. */
function block(product: ProductId): SetPolicy {
  return { type: "set_policy", scope: { type: "product", product }, value: "disabled" };
}

/** The subscription that Ada bought, counted from 0. */
function bought(place: number): SubscriptionId {
  return organization.view({ type: "your_products" }, { actor: byAda, at: now }).rows[place]!.subscription;
}

function billingProfile() {
  return organization.view({ type: "billing_profiles" }, { actor: byAda, at: now }).rows[0]!.billingProfile;
}

/** A fixed id: a command that comes twice counts once. */
function commandId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function written({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}

theStoreOpens();
advance("2026-11-10T09:00:00.000Z");
adaLooksAround();
adaBuys();
advance("2026-11-17T10:00:00.000Z");
adaAddsAndAssigns();
colleaguesSignIn();
advance("2026-12-02T10:00:00.000Z");
giuliaLooksOn();
// On the 10th Ada's subscription renews all the same.
advance("2026-12-14T09:00:00.000Z");
adaBuysAgain();
advance("2026-12-17T16:00:00.000Z");
adaCancels();
// The next renewal uses the credit.
advance("2027-01-10T09:00:00.000Z");
theInvoices();
