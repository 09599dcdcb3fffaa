/** One limit: what it is to be, and what that would change, before it is saved (`P6`, `P9`). */

import type { Currency, LimitScope, PurchaseLimit, SetPurchaseLimit } from "selfserve";

import { previewBox } from "../../html/administration/preview.js";
import { form } from "../../html/fields.js";
import { html, type Html } from "../../html/html.js";
import { unlessForbidden } from "../../html/unless-forbidden.js";
import { amountsOf, currenciesOf } from "../../web/amounts.js";
import { present, type Form } from "../../web/form.js";
import type { Page } from "../../web/page.js";
import { previewOf, previewedAction, type Previewed } from "../../web/previewed.js";
import { pathOf, rulesInForce, scopeName, scopeOf } from "../../web/rules-in-force.js";
import type { Visit } from "../../web/visit.js";

export const limitPage: Page = {
  path: "/admin/limits/:scope",
  part: "administration",
  administers: "limits",
  async show(visit) {
    const scope = scopeIn(visit);
    const now = (await rulesInForce(visit)).limits.get(pathOf(scope))?.rule ?? {};
    const previewed = await previewOf(visit, "limit", commandOf);
    const body = await unlessForbidden(visit, { type: "set_purchase_limit", scope, limit: now }, () => edit(visit, now, previewed));
    return { title: visit.words.administration.limits.limitOf(scopeName(visit, scope)), body };
  },
  actions: { limit: previewedAction(commandOf, { to: "/admin/limits", done: "limitSet" }) },
};

function scopeIn(visit: Visit): LimitScope {
  return scopeOf(visit.parameter("scope"));
}

/** Where nothing is entered there is no limit any more. */
function commandOf(visit: Visit, form: Form): SetPurchaseLimit {
  const limit: PurchaseLimit = {
    ...present("monthlySpending", amountsOf(visit, form, "limit.monthlySpending")),
    ...present("licenses", countOf(form, "limit.licenses")),
    ...present("subscriptions", countOf(form, "limit.subscriptions")),
  };
  const isSet = Object.keys(limit).length > 0;
  return { type: "set_purchase_limit", scope: scopeIn(visit), ...present("limit", isSet ? limit : undefined) };
}

function countOf(form: Form, field: string): number | undefined {
  return form.optional(field) === undefined ? undefined : form.count(field);
}

function edit(visit: Visit, now: PurchaseLimit, previewed?: Previewed): Html {
  const { limits } = visit.words.administration;
  const spent = (currency: Currency) => now.monthlySpending?.find((amount) => amount.currency === currency)?.amount;
  const written = (count: number | undefined) => present("value", count === undefined ? undefined : String(count));
  const optional = true;
  return form(
    visit,
    "limit",
    (fields) => html`<p class="hint">${limits.emptyHint} ${limits.spendingHint}</p>
${currenciesOf(visit.storefront).map((currency) => fields.count(`limit.monthlySpending.${currency}`, limits.spendingIn(currency), { optional, ...present("value", spent(currency)) }))}
${fields.count("limit.licenses", limits.mostLicenses, { optional, ...written(now.licenses) })}
${fields.count("limit.subscriptions", limits.mostSubscriptions, { optional, ...written(now.subscriptions) })}
${previewBox(fields, previewed, limits.saveLimit)}`,
  );
}
