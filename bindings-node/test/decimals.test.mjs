import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Catalog, InvalidInput } from "selfserve";

import { ada, byAdmin, founded } from "./story.mjs";

/** @import { CatalogData, SetApprovalRule } from "selfserve" */
/** @typedef {[amount: string, currency: string, text: string | null]} Row */

const file = new URL("../../tests/borders/decimals.json", import.meta.url);
/** The list that Rust and Python try, too. @type {{ unitPrices: Row[]; money: Row[] }} */
const list = JSON.parse(readFileSync(file, "utf8"));

/** A catalog of one offer at this price. @returns {CatalogData} */
function sold(/** @type {string} */ amount, /** @type {string} */ currency) {
  const prices = [{ price: { amount, currency } }];
  const offers = [{ id: "monthly", term: /** @type {const} */ ("one_month"), billing: /** @type {const} */ ("monthly"), prices }];
  return { program: { currencies: [{ country: "IT", currency }] }, products: [{ id: "A", name: "A", offers }] };
}

for (const [amount, currency, text] of list.unitPrices) {
  test(`a price of ${amount} ${currency} is ${text ?? "refused"} (K5)`, () => {
    const { organization, catalog } = founded();
    if (text === null) {
      assert.throws(() => new Catalog(sold(amount, currency)), InvalidInput);
      return;
    }
    catalog.replace(sold(amount, currency));
    const context = { actor: { type: /** @type {const} */ ("user"), id: ada }, at: "2026-11-03T08:00:00.000Z" };
    const { rows } = organization.view({ type: "products" }, context);
    assert.equal(rows[0]?.offers?.[0]?.unitPrice?.amount, text);
  });
}

for (const [amount, currency, text] of list.money) {
  test(`an amount of ${amount} ${currency} is ${text ?? "refused"} (K5)`, () => {
    const { organization } = founded();
    /** @type {SetApprovalRule} */
    const command = {
      type: "set_approval_rule",
      scope: { type: "organization" },
      rule: { type: "above", amounts: [{ amount, currency }] },
    };
    const set = () => organization.execute(command, byAdmin(2)).orThrow();
    if (text === null) assert.throws(set, InvalidInput);
    else assert(JSON.stringify(set()).includes(`"amount":"${text}"`));
  });
}
