/** What an administrator does: looks at everything, sets rules after seeing what they change, decides, takes over. */

import assert from "node:assert/strict";

import type { Money, PolicyRow, Query } from "selfserve";

import type { Started } from "../../src/start.js";
import { ADA, DAVIDE, GIULIA, LUCA, MARCO, POWER_BI } from "../setting.js";
import { plain, type Reader } from "./reader.js";
import { RPA, act, payer, subscriptionOf } from "./scene.js";

const giulias = { actor: { type: "user", id: GIULIA } } as const;
const [VISIO, PURVIEW] = ["CFQ7TTC0HD33", "CFQ7TTC0N8SL"] as const;

export async function administers(giulia: Reader, ada: Reader, shop: Started): Promise<void> {
  const subscription = await subscriptionOf(shop, ADA);
  await looksOn(giulia, shop, subscription);
  await forbids(giulia, ada, shop);
  await limits(giulia);
  await approves(giulia, shop);
  await givesLicenses(giulia, shop);
  await letsPeopleClaim(giulia);
  await looksAhead(giulia, shop);
  await takesOver(giulia, shop, subscription);
  await looksBack(giulia);
}

/** What she sees is what the package answers. */
async function looksOn(giulia: Reader, { storefront }: Started, subscription: string): Promise<void> {
  const { say } = giulia;
  const { rows } = await storefront.shop.view({ type: "admin_subscriptions" }, giulias);
  await giulia.go("/admin");
  for (const { purchaserName, subscription: row } of rows) {
    const shown = await giulia.row(row.productName);
    for (const fact of [purchaserName ?? "", say.number(row.licenses), say.number(row.assigned), say.unitPrice(row.unitPrice), say.day(row.termEndsOn)]) {
      assert(shown.includes(plain(fact)), `${shown} lacks ${fact}`);
    }
  }
  await giulia.page.fill('[name="find"]', "ferri");
  await giulia.loads(() => giulia.page.locator("form.filter button").click());
  await giulia.loads(() => giulia.page.locator(".found a").click());
  await giulia.reads(giulia.words.administration.find.only("Ada Ferri"));
  await giulia.loads(() => giulia.page.getByRole("link", { name: "Power BI Pro" }).click());
  await giulia.reads("Maria Conti");
  await giulia.reads(say.money({ amount: "131.00", currency: "EUR" }));
  assert(giulia.page.url().endsWith(subscription));

  await giulia.go("/admin/products");
  const totals = await storefront.shop.view({ type: "admin_products" }, giulias);
  for (const { name = "", ...row } of totals.rows) {
    const shown = await giulia.row(name);
    for (const count of [row.subscriptions, row.licenses, row.assigned, row.free]) assert(shown.includes(say.number(count)), shown);
  }
  await giulia.go("/admin/users");
  await giulia.reads("maria.conti@officinerossi.example");
  const csv = await giulia.page.context().request.get(new URL("/admin/users.csv", giulia.page.url()).href);
  assert.match(await csv.text(), /Maria Conti/);
}

/** Before she forbids a product she sees whom it concerns; then Ada is told why she cannot buy, and what to do. */
async function forbids(giulia: Reader, ada: Reader, { storefront }: Started): Promise<void> {
  const { administration } = giulia.words;
  await giulia.go(`/admin/policies/product-${VISIO}`);
  await giulia.choose("policy", "value", "disabled");
  assert.equal(await giulia.form("policy").locator('button[value="confirm"]').count(), 0);
  await giulia.press("policy", "preview");
  await giulia.reads(administration.preview.title);
  await giulia.reads(giulia.say.label("previewed_effect", "can_no_longer_buy"));
  await giulia.reads("Davide Marini");
  await giulia.press("policy", "confirm");
  await giulia.reads(giulia.words.done.policySet);
  const { rows } = await storefront.shop.view({ type: "policies" }, giulias);
  const row: PolicyRow | undefined = rows.find(({ product }) => product === VISIO);
  assert.deepEqual([row?.value, row?.source], ["disabled", "product"]);
  assert((await giulia.row("Visio Plan 1")).includes(giulia.say.label("policy_source", "product")));

  await ada.go(`/buy/${VISIO}`);
  const { eligibility } = await storefront.shop.view({ type: "eligibility", product: VISIO }, { actor: { type: "user", id: ADA } });
  for (const check of eligibility.checks.filter(({ verdict }) => verdict === "failed")) await ada.reads(ada.say.check(check));
  for (const instead of eligibility.instead) await ada.reads(ada.say.alternative(instead));
}

/** What cannot be read is told at its field, with nothing lost that was typed. */
async function limits(giulia: Reader): Promise<void> {
  await giulia.go("/admin/limits/organization");
  await giulia.fill("limit", "limit.licenses", "500");
  await giulia.fill("limit", "limit.monthlySpending.EUR", "a lot");
  await giulia.press("limit", "preview");
  await giulia.reads(giulia.words.form.notAnAmount);
  assert.equal(await giulia.form("limit").locator('[name="limit.licenses"]').inputValue(), "500");
  await giulia.fill("limit", "limit.monthlySpending.EUR", "5000");
  await giulia.press("limit", "preview");
  await giulia.press("limit", "confirm");
  await giulia.reads(giulia.words.done.limitSet);
  await giulia.reads(giulia.say.money({ amount: "5000.00", currency: "EUR" }));
  await giulia.go(`/admin/approval-rules/product-${PURVIEW}`);
  await giulia.choose("rule", "rule.type", "always");
  await giulia.press("rule", "preview");
  await giulia.reads(giulia.say.label("previewed_effect", "needs_approval"));
  await giulia.press("rule", "confirm");
  await giulia.reads(giulia.words.done.approvalRuleSet);
}

async function approves(giulia: Reader, shop: Started): Promise<void> {
  const billing = await payer(shop, MARCO, "Marco Bianchi", "Marketing");
  await act(shop, MARCO, { type: "purchase_subscription", product: PURVIEW, offer: "monthly", licenses: 7, billing });
  await giulia.go("/admin/approvals");
  const { rows } = await shop.storefront.shop.view({ type: "purchase_requests", status: "open" }, giulias);
  assert.equal(rows.length, 1);
  await giulia.reads(giulia.say.money(rows[0]?.total ?? { amount: "0", currency: "EUR" }));
  await giulia.loads(() => giulia.page.locator('a[href^="/admin/approvals/purchases/"]').click());
  await giulia.fill("decide", "message", "Go ahead.");
  await giulia.price("decide");
  await giulia.reads(giulia.say.money(rows[0]?.total ?? { amount: "0", currency: "EUR" }));
  await giulia.press("decide", "confirm");
  await giulia.reads(giulia.words.done.approved);
  assert.notEqual(await subscriptionOf(shop, MARCO), "");
}

/** Licenses come from what is the organization's own. */
async function givesLicenses(giulia: Reader, shop: Started): Promise<void> {
  await act(shop, DAVIDE, { type: "request_licenses", product: RPA, people: [DAVIDE, LUCA] });
  await act(shop, GIULIA, { type: "set_policy", scope: { type: "product", product: RPA }, value: "enabled" });
  const billing = await payer(shop, GIULIA, "Giulia Neri", "Head office");
  await act(shop, GIULIA, { type: "purchase_subscription", product: RPA, offer: "monthly", licenses: 1, channel: "central", billing });
  await giulia.go("/admin/approvals");
  await giulia.loads(() => giulia.page.locator('a[href^="/admin/approvals/licenses/"]').click());
  await giulia.press("decide", "confirm"); // two people, one license: all or nobody
  assert.equal(await giulia.form("decide").locator(".error, .problem").count(), 1);
  await giulia.form("decide").locator(`[name="people"][value="${LUCA}"]`).uncheck();
  await giulia.press("decide", "confirm");
  await giulia.reads(giulia.words.done.approved);
}

async function letsPeopleClaim(giulia: Reader): Promise<void> {
  await giulia.go("/admin/auto-claim/new");
  await giulia.fill("policy", "name", "Reports <b>for</b> everybody");
  await giulia.choose("policy", "product", RPA);
  await giulia.press("policy", "confirm");
  await giulia.reads(giulia.words.done.autoClaimSet);
  await giulia.reads("Reports <b>for</b> everybody");
}

/** The chart's table has the sums of what the package forecasts. */
async function looksAhead(giulia: Reader, { storefront }: Started): Promise<void> {
  await giulia.go("/admin/forecast");
  const totals: Money[] = [];
  for (const purchaser of [ADA, MARCO, GIULIA]) {
    const query = { type: "forecast", to: "2027-11-10", purchaser } as const satisfies Query;
    const { rows } = await storefront.shop.view(query, giulias);
    totals.push(...rows.flatMap(({ what }) => (what.type === "charge" ? [what.total] : [])));
  }
  const cents = totals.reduce((sum, { amount }) => sum + BigInt(amount.replace(".", "")), 0n).toString();
  await giulia.reads(giulia.say.money({ amount: `${cents.slice(0, -2)}.${cents.slice(-2)}`, currency: "EUR" }));
  assert.equal(await giulia.page.locator("svg.chart .bar").count(), 13);
}

async function takesOver(giulia: Reader, { storefront }: Started, subscription: string): Promise<void> {
  await giulia.go(`/products/${subscription}/take-over`);
  await giulia.choose("takeOver", "mode.type", "keep");
  await giulia.price("takeOver");
  await giulia.press("takeOver", "confirm");
  await giulia.reads(giulia.words.done.takenOver);
  const { subscription: row } = await storefront.shop.view({ type: "subscription", subscription }, giulias);
  assert.equal(row.channel, "central");
}

async function looksBack(giulia: Reader): Promise<void> {
  await giulia.go(`/admin/audit?product=${POWER_BI}`);
  await giulia.reads(giulia.say.label("event_type", "subscription_taken_over"));
  await giulia.reads("Ada Ferri");
}
