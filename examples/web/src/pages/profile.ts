/** One billing profile: whom invoices are made out to, who may use it, which cards pay (`G1`, `G8`, `O7`). */

import { Denied, type BillingProfileRow, type EditBillingProfile, type InvoiceRecipient, type Language, type ProfileRole, type ProfileRoleRow, type SetBackupPaymentMethod } from "selfserve";

import { billToFields, billToOf } from "../html/billing.js";
import { cardLabel } from "../html/cards.js";
import { button, form, type Choice } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { peopleChooser } from "../html/people.js";
import { quoteBox } from "../html/quote.js";
import { facts, table } from "../html/table.js";
import { present, type Form } from "../web/form.js";
import { NoPage, type Page } from "../web/page.js";
import { quoted } from "../web/quoted.js";
import type { Visit } from "../web/visit.js";

const ROLES: readonly ProfileRole[] = ["reader", "invoice_manager", "contributor", "owner"];

export const profilePage: Page = {
  path: "/profiles/:profile",
  part: "bills",
  async show(visit) {
    const profile = await profileOf(visit);
    const { rows } = await visit.view({ type: "payment_methods" });
    const cards = rows.map((card) => ({ value: card.paymentMethod, label: cardLabel(card) }));
    const body = html`<p><a href="/profiles">${visit.words.layout.backTo(visit.words.profiles.title)}</a></p>
${what(visit, profile)}${edit(visit, profile)}${backup(visit, profile, cards)}${await roles(visit, profile)}${close(visit)}`;
    return { title: profile.name, body };
  },
  actions: {
    async edit(visit, form) {
      await visit.execute(commandOf(visit, form, await profileOf(visit)), form.id);
      return { to: visit.asked.path, done: "profileSaved" };
    },
    backup: quoted(backupOf, (visit) => ({ to: visit.asked.path, done: "profileSaved" })),
    async share(visit, form) {
      if (form.step === "find") return "again";
      const role = form.optional("role") as ProfileRole | undefined;
      const [billingProfile, person] = [visit.parameter("profile"), form.choice("person")];
      await visit.execute({ type: "share_billing_profile", billingProfile, person, ...present("role", role) }, form.id);
      return { to: visit.asked.path, done: "profileSaved" };
    },
    async close(visit, form) {
      await visit.execute({ type: "close_billing_profile", billingProfile: visit.parameter("profile") }, form.id);
      return { to: "/profiles", done: "profileClosed" };
    },
  },
};

async function profileOf(visit: Visit): Promise<BillingProfileRow> {
  const { rows } = await visit.view({ type: "billing_profiles" });
  const profile = rows.find(({ billingProfile }) => billingProfile === visit.parameter("profile"));
  if (profile === undefined) throw new NoPage();
  return profile;
}

function commandOf(visit: Visit, form: Form, now: BillingProfileRow): EditBillingProfile {
  return {
    type: "edit_billing_profile",
    billingProfile: now.billingProfile,
    name: form.text("name"),
    billTo: billToOf(form, "billTo", now.billTo),
    delivery: form.text("delivery") === "email" ? "email" : "portal",
    recipients: recipientsOf(form.text("recipients.email"), now.recipients ?? [], visit.language),
    ...present("purchaseOrder", form.optional("purchaseOrder")),
    ...present("costCenter", form.optional("costCenter")),
  };
}

/** One address a line. Who was written to in a language goes on being written to in it. */
function recipientsOf(text: string, before: readonly InvoiceRecipient[], otherwise: Language): InvoiceRecipient[] {
  const addresses = text.split(/\s+/).filter((address) => address !== "");
  return addresses.map((email) => {
    const known = before.find((recipient) => recipient.email === email);
    return { email, language: known === undefined ? otherwise : (known.language ?? "english") };
  });
}

function backupOf(visit: Visit, form: Form): SetBackupPaymentMethod {
  const paymentMethod = form.optional("backup.paymentMethod");
  return {
    type: "set_backup_payment_method",
    billingProfile: visit.parameter("profile"),
    ...present("backup", paymentMethod === undefined ? undefined : { type: "existing_method", paymentMethod }),
  };
}

function what({ words, say, storefront }: Visit, profile: BillingProfileRow): Html {
  const { paymentMethod, backupPaymentMethod } = profile;
  return facts([
    [words.profiles.role, say.label("profile_role", profile.role)],
    [words.profiles.owner, storefront.directory.get(profile.owner)?.name ?? words.people.unknown],
    [words.profiles.currency, profile.currency],
    [words.profiles.balance, say.money(profile.balance)],
    [words.billing.card, paymentMethod && html`${cardLabel(paymentMethod)}`],
    [words.profiles.backup, backupPaymentMethod && cardLabel(backupPaymentMethod)],
    [words.bills.invoices, html`<a href="/bills?profile=${profile.billingProfile}">${words.bills.show}</a>`],
  ]);
}

function edit(visit: Visit, profile: BillingProfileRow): Html {
  const { words, say } = visit;
  const deliveries = (["email", "portal"] as const).map((value) => ({ value, label: say.label("invoice_delivery", value) }));
  const recipients = (profile.recipients ?? []).map(({ email }) => email).join("\n");
  return html`<h2>${words.profiles.edit}</h2>${form(
    visit,
    "edit",
    (fields) => html`<div class="columns">${fields.text("name", words.billing.name, { value: profile.name })}
${billToFields(fields, "billTo", profile.billTo)}
${fields.text("purchaseOrder", words.billing.purchaseOrder, { optional: true, ...present("value", profile.purchaseOrder) })}
${fields.text("costCenter", words.billing.costCenter, { optional: true, ...present("value", profile.costCenter) })}
${fields.select("delivery", words.profiles.delivery, deliveries, { value: profile.delivery })}
${fields.area("recipients.email", words.profiles.recipients, { optional: true, value: recipients, hint: words.profiles.recipientsHint })}</div>
${button("confirm", words.profiles.save, "primary")}`,
  )}`;
}

function backup(visit: Visit, { backupPaymentMethod }: BillingProfileRow, cards: readonly Choice[]): Html {
  const { words } = visit;
  const offered = [{ value: "", label: words.profiles.noBackup }, ...cards];
  return html`<h2>${words.profiles.backup}</h2><p>${words.profiles.backupHint}</p>${form(
    visit,
    "backup",
    (fields) => html`${fields.select("backup.paymentMethod", words.billing.card, offered, { ...present("value", backupPaymentMethod?.paymentMethod) })}
${quoteBox(fields, words.profiles.save)}`,
    "quoted",
  )}`;
}

/** Who has a role, and giving one: to whoever may know, which the library says. */
async function roles(visit: Visit, { billingProfile }: BillingProfileRow): Promise<Html> {
  const { words, say } = visit;
  const title = html`<h2>${words.profiles.share}</h2>`;
  try {
    const { rows } = await visit.view({ type: "profile_roles", billingProfile, limit: 200 });
    return html`${title}${whoHasOne(visit, rows)}${share(visit)}`;
  } catch (thrown) {
    if (!(thrown instanceof Denied)) throw thrown;
    return html`${title}<p>${say.denial(thrown.denial)}</p>`;
  }
}

function whoHasOne({ words, say }: Visit, rows: readonly ProfileRoleRow[]): Html {
  return table<ProfileRoleRow>(
    words.profiles.share,
    [
      { title: words.licenses.holder, cell: ({ name, email }) => html`${name ?? words.people.unknown}<small>${email}</small>` },
      { title: words.profiles.role, cell: ({ role }) => say.label("profile_role", role) },
    ],
    rows,
  );
}

function share(visit: Visit): Html {
  const { words, say } = visit;
  const roles = ROLES.map((role) => ({ value: role, label: say.label("profile_role", role) }));
  const offered = [...roles, { value: "", label: words.profiles.noRole }];
  return html`<p>${words.profiles.shareHint}</p>${form(
    visit,
    "share",
    (fields) => html`${peopleChooser(fields, "person", words.handOver.who, "one")}
${fields.select("role", words.profiles.role, offered, { value: "reader" })}${button("confirm", words.profiles.give)}`,
  )}`;
}

function close(visit: Visit): Html {
  const { words } = visit;
  return html`<h2>${words.profiles.close}</h2>${form(
    visit,
    "close",
    () => html`<p>${words.profiles.closeHint}</p>${button("confirm", words.profiles.close)}`,
  )}`;
}
