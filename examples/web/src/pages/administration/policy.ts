/** One policy: what it is to be, and what that would change, before it is saved (`P1`, `P9`). */

import type { PolicyScope, PolicyValue, SetPolicy } from "selfserve";

import { previewBox } from "../../html/administration/preview.js";
import { form } from "../../html/fields.js";
import { html, type Html } from "../../html/html.js";
import { unlessForbidden } from "../../html/unless-forbidden.js";
import { present, type Form } from "../../web/form.js";
import { NoPage, type Page } from "../../web/page.js";
import { previewOf, previewedAction, type Previewed } from "../../web/previewed.js";
import type { Visit } from "../../web/visit.js";

const VALUES: readonly PolicyValue[] = ["enabled", "only_trials_without_payment_method", "disabled"];

/** Where a product or an offer type has no value of its own. */
const NONE = "none";

export const policyPage: Page = {
  path: "/admin/policies/:scope",
  part: "administration",
  administers: "policies",
  async show(visit) {
    const scope = scopeIn(visit);
    const now = await valueOf(visit, scope);
    const previewed = await previewOf(visit, "policy", commandOf);
    const body = await unlessForbidden(visit, { type: "set_policy", scope, ...present("value", now) }, () => edit(visit, now, previewed));
    return { title: visit.words.administration.policies.changeOf(nameOf(visit, scope)), body };
  },
  actions: { policy: previewedAction(commandOf, { to: "/admin/policies", done: "policySet" }) },
};

function commandOf(visit: Visit, form: Form): SetPolicy {
  const value = form.choice<PolicyValue | typeof NONE>("value");
  return { type: "set_policy", scope: scopeIn(visit), ...present("value", value === NONE ? undefined : value) };
}

function edit(visit: Visit, now: PolicyValue | undefined, previewed?: Previewed): Html {
  const { words, say } = visit;
  const { policies } = words.administration;
  const choices = [
    ...VALUES.map((value) => ({ value, label: say.label("policy_value", value) })),
    { value: NONE, label: policies.noOwn },
  ];
  return form(
    visit,
    "policy",
    (fields) => html`${fields.radios("value", policies.value, choices, { value: now ?? NONE })}${previewBox(fields, previewed, policies.save)}`,
  );
}

/** The scope that the path names: `default`, `offer_type-SaaS`, `product-CFQ7TTC0H9MP`. */
function scopeIn(visit: Visit): PolicyScope {
  const [, type, name = ""] = /^(default|offer_type|product)(?:-(.+))?$/.exec(visit.parameter("scope")) ?? [];
  if (type === "default") return { type };
  if (type === "offer_type") return { type, offerType: name };
  if (type === "product") return { type, product: name };
  throw new NoPage();
}

function nameOf({ words, storefront }: Visit, scope: PolicyScope): string {
  if (scope.type === "product") return storefront.productName(scope.product);
  return scope.type === "offer_type" ? scope.offerType : words.administration.policies.defaultTitle;
}

/** The value that is set for the scope itself. */
async function valueOf(visit: Visit, scope: PolicyScope): Promise<PolicyValue | undefined> {
  const one = scope.type === "product" ? { product: scope.product } : { limit: 1 };
  const { rows, offerTypes, defaultValue } = await visit.view({ type: "policies", ...one });
  if (scope.type === "default") return defaultValue;
  if (scope.type === "offer_type") return offerTypes?.find(({ offerType }) => offerType.toLowerCase() === scope.offerType.toLowerCase())?.value;
  return rows[0]?.source === "product" ? rows[0].value : undefined;
}
