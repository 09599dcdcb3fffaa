/** Every form of every page, filled in by somebody who means ill: told in words, with nothing lost, and nothing done. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Started } from "../src/start.js";
import type { Browser, Shown } from "./browser.js";
import { everyPath, readerOf } from "./browser/paths.js";
import { playScene } from "./browser/scene.js";
import { ADA, GIULIA, NEW_PROFILE, browserOf, withStorefront } from "./setting.js";

const WRONG = { "10,000 characters": "x".repeat(10_000), "a card number": "4242 4242 4242 4242", markup: `"><script>alert(1)</script>` };

/** Walks every page of whoever may see it. */
async function everyPage(shop: Started, look: (browser: Browser, path: string, page: Shown) => Promise<void>): Promise<void> {
  const paths = everyPath(await playScene(shop));
  for (const person of [ADA, GIULIA]) {
    const browser = await browserOf(shop, person);
    for (const path of paths.filter((path) => path !== "/" && readerOf(path) === person)) await look(browser, path, await browser.get(path));
  }
}

/** What makes a form use all its fields: a new billing profile, a pause, a threshold. */
function otherwise(page: Shown, name: string, field: string): Readonly<Record<string, string>> {
  const { fields } = page.form(name);
  const profile = [...fields.keys()].find((field) => field.endsWith("billing.billingProfile"));
  const below = profile?.slice(0, -"billing.billingProfile".length) ?? "";
  const billing = profile === undefined ? [] : Object.entries(NEW_PROFILE).map(([field, value]) => [below + field, value]);
  const chosen = Object.entries({ atEnd: "pause", "rule.type": "above", reason: "other", decision: "decline", ...(field === "mode.feedback" && { "mode.type": "cancel" }) });
  return Object.fromEntries([...billing, ...chosen.filter(([field]) => page.text.includes(`name="${field}"`))]);
}

test("what cannot be in a text is told at its field, and stays as it was typed", { timeout: 180_000 }, async () => {
  await withStorefront(async (shop) => {
    const tried = new Set<string>();
    const missed: string[] = [];
    await everyPage(shop, async (browser, path, page) => {
      for (const { name, steps } of page.forms) {
        const step = steps.find((step) => ["quote", "preview"].includes(step)) ?? "confirm";
        for (const field of page.typed(name).filter((field) => field !== "find")) {
          for (const [what, entered] of Object.entries(WRONG)) {
            if (field === "app" && what === "a card number") continue; // an id that the host chooses is no text of anybody's (`G2`)
            const fresh = await browser.get(path); // a form that was carried out is spent
            const before = await shop.storefront.head();
            const answered = await browser.send(fresh, name, step, { ...otherwise(fresh, name, field), [field]: entered });
            const told = `${path} ${name} ${field}, ${what}: ${answered.status} ${answered.read.slice(0, 400)}`;
            assert(answered.status < 500 && !answered.text.includes("<script>alert"), told);
            tried.add(`${name} ${field}`);
            if (what === "markup" && answered.status === 200) continue; // it may be a name
            if (answered.error(name, field) === undefined && answered.error(name, field.split(".")[0] ?? "") === undefined) missed.push(`${told.slice(0, 150)}`);
            assert.equal(answered.form(name).fields.get(field), entered, told);
            assert.equal(await shop.storefront.head(), before, told);
          }
        }
      }
    });
    assert(tried.size > 50, [...tried].join(", "));
    assert.deepEqual(missed, []);
  });
});

test("a form that has lost all its fields, or a step that nobody has, breaks nothing", { timeout: 120_000 }, async () => {
  await withStorefront(async (shop) => {
    await everyPage(shop, async (browser, path, page) => {
      for (const { name, steps } of page.forms) {
        for (const step of [...steps, "nobody's", ""]) {
          const bare = await browser.post(path, new URLSearchParams({ token: page.token, form: name, id: crypto.randomUUID(), step }));
          assert(bare.status < 500, `${path} ${name} ${step}: ${bare.status} ${bare.read.slice(0, 300)}`);
        }
      }
      const strange = await browser.post(path, new URLSearchParams({ token: page.token, form: "__proto__", step: "confirm", id: "x" }));
      assert(strange.status < 500, path);
    });
  });
});

test("an address with anything behind it leads to words, on every page", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    await everyPage(shop, async (browser, path) => {
      for (const value of ["x", "<script>", "00000000-0000-4000-8000-000000000000", "-1"]) {
        const names = ["after", "before", "purchaser", "person", "product", "subscription", "status", "channel", "find", "from", "to", "range", "ticket", "then", "done", "brought", "policies", "purchases", "licenses", "profile", "span", "all"];
        const search = new URLSearchParams(names.map((name) => [name, value]));
        const answered = await browser.get(`${path}?${search}`);
        assert(answered.status < 500 && !answered.text.includes("<script>"), `${path} ${value}: ${answered.status} ${answered.read.slice(0, 300)}`);
      }
    });
  });
});
