/** One auto-claim policy, or a new one (`Q3`). */

import type { AutoClaimPolicyRow, AutoClaimStatus, SetAutoClaimPolicy } from "selfserve";

import { button, form } from "../../html/fields.js";
import { html, type Html } from "../../html/html.js";
import { unlessForbidden } from "../../html/unless-forbidden.js";
import { APP } from "../../storefront/facts.js";
import { present, type Form } from "../../web/form.js";
import { NoPage, type Page } from "../../web/page.js";
import type { Visit } from "../../web/visit.js";

const STATUSES: readonly AutoClaimStatus[] = ["on", "off"];
const BACKUPS = [1, 2, 3, 4];
const NEW = "new";

export const autoClaimPolicyPage: Page = {
  path: "/admin/auto-claim/:policy",
  part: "administration",
  administers: "autoClaim",
  async show(visit) {
    const row = await policyOf(visit);
    const { autoClaim } = visit.words.administration;
    const remove = row && html`<h2>${autoClaim.remove}</h2>${form(visit, "remove", () => button("confirm", autoClaim.remove))}`;
    const body = await unlessForbidden(visit, commandOf(visit, row), () => html`${edit(visit, row)}${remove}`);
    return { title: row === undefined ? autoClaim.add : autoClaim.edit, body };
  },
  actions: {
    async policy(visit, form) {
      const policy = visit.parameter("policy");
      await visit.execute(
        {
          type: "set_auto_claim_policy",
          ...present("policy", policy === NEW ? undefined : policy),
          name: form.text("name"),
          status: form.choice<AutoClaimStatus>("status"),
          app: form.text("app"),
          product: form.choice("product"),
          backups: backupsOf(form),
        },
        form.id,
      );
      return { to: "/admin/auto-claim", done: "autoClaimSet" };
    },
    async remove(visit, form) {
      await visit.execute({ type: "delete_auto_claim_policy", policy: visit.parameter("policy") }, form.id);
      return { to: "/admin/auto-claim", done: "autoClaimDeleted" };
    },
  },
};

/** The policy as it stands, or one that could be: whether it is theirs to set. */
function commandOf({ storefront, words }: Visit, row?: AutoClaimPolicyRow): SetAutoClaimPolicy {
  const [product = "", ...backups] = row?.products ?? storefront.catalog.products.map(({ id }) => id).slice(0, 1);
  const { name = words.administration.autoClaim.add, status = "on", app = APP } = row ?? {};
  return { type: "set_auto_claim_policy", ...present("policy", row?.policy), name, status, app, product, backups };
}

function backupsOf(form: Form): readonly string[] {
  return BACKUPS.flatMap((place) => form.optional(`backups.${place}`) ?? []);
}

async function policyOf(visit: Visit): Promise<AutoClaimPolicyRow | undefined> {
  const policy = visit.parameter("policy");
  for (let after: string | undefined; ;) {
    const page = await visit.view({ type: "auto_claim_policies", limit: 200, ...present("after", after) });
    if (policy === NEW) return undefined; // asked all the same: whoever may not see them makes none
    const row = page.rows.find((row) => row.policy === policy);
    if (row !== undefined) return row;
    if (page.next === undefined) throw new NoPage();
    after = page.next;
  }
}

function edit(visit: Visit, row?: AutoClaimPolicyRow): Html {
  const { say, storefront } = visit;
  const { autoClaim } = visit.words.administration;
  const statuses = STATUSES.map((status) => ({ value: status, label: say.label("auto_claim_status", status) }));
  const products = storefront.catalog.products.map(({ id, name }) => ({ value: id, label: name }));
  const backup = [{ value: "", label: autoClaim.noBackup }, ...products];
  const [first, ...others] = row?.products ?? [];
  return form(
    visit,
    "policy",
    (fields) => html`${fields.text("name", autoClaim.name, { ...present("value", row?.name) })}
${fields.radios("status", visit.words.products.status, statuses, { value: row?.status ?? "on" })}
${fields.text("app", autoClaim.app, { value: row?.app ?? APP })}
${fields.select("product", autoClaim.product, products, { ...present("value", first) })}
${BACKUPS.map((place) => fields.select(`backups.${place}`, autoClaim.backup(String(place)), backup, { optional: true, ...present("value", others[place - 1]) }))}
<p class="buttons">${button("confirm", autoClaim.save, "primary")}</p>`,
  );
}
