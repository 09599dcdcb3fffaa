import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Denied, InvalidInput, Messages } from "selfserve";

import { ada, blocking, byAda, founded, sold, withCard } from "./story.mjs";

const [english, italian] = [new Messages("english"), new Messages("italian")];

test("a refusal is said in the language that is asked for (H4)", () => {
  const { organization } = founded();
  const { denial } = organization.execute(blocking, byAda(2, "2026-11-02T09:00:00.000Z"));
  assert(denial);
  const denied = new Denied(denial);
  assert.equal(denied.message, english.denial(denial));
  assert.equal(denied.messageIn("italian"), italian.denial(denial));
  assert.notEqual(denied.messageIn("italian"), denied.message);
  for (const words of [english, italian]) {
    assert.equal(words.denial(denial), `${words.reason(denial)} ${words.advice(denial)}`);
  }
});

test("amounts, days and labels read as the language writes them", () => {
  const amount = { amount: "12345.50", currency: "EUR" };
  assert.deepEqual([english.money(amount), italian.money(amount)], ["€12,345.50", "12.345,50\u00a0€"]);
  assert.deepEqual([english.number(12345), italian.number(12345)], ["12,345", "12.345"]);
  assert.throws(() => english.number(-1), { path: "$.number" });
  assert.equal(english.unitPrice({ amount: "0.0625", currency: "EUR" }), "€0.0625");
  assert.deepEqual([english.percent("8.875"), italian.percent("22")], ["8.875%", "22%"]);
  assert.deepEqual([english.day("2026-11-22"), italian.day("2026-11-22")], ["22 November 2026", "22 novembre 2026"]);
  assert.equal(english.timestamp(new Date("2026-11-22T10:00:00Z")), "22 November 2026, 10:00 UTC");
  assert.deepEqual(
    [english.label("invoice_status", "past_due"), italian.label("subscription_status", "expired")],
    ["Past due", "Scaduto"],
  );
});

test("countries are called as CLDR calls them", () => {
  // Codes that ISO 3166 gave to others since, or to no country.
  const others = "AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ".split(" ");
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  for (const [language, words] of /** @type {const} */ ([["en", english], ["it", italian]])) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    const expected = (/** @type {string} */ code) => (others.includes(code) ? undefined : names.of(code));
    for (const code of codes) assert.equal(words.country(code), expected(code) ?? code);
  }
  assert.deepEqual([english.country("IT"), italian.country("DE")], ["Italy", "Germania"]);
  assert.throws(() => english.country("it"), { path: "$.country" });
});

// The table is that of CLDR 48: an older Node knows fewer symbols.
const older = Number.parseInt(process.versions.cldr ?? "0", 10) < 48;

test("amounts are written as the Unicode CLDR has them, in every currency", { skip: older }, () => {
  const said = (/** @type {Messages} */ words, /** @type {string} */ currency, /** @type {string} */ amount) => {
    try {
      return words.money({ amount, currency });
    } catch {
      return undefined;
    }
  };
  let currencies = 0;
  for (const currency of Intl.supportedValuesOf("currency")) {
    const digits = [3, 2, 0].find((digits) => said(english, currency, (1).toFixed(digits).replace(/1$|0$/, "1")));
    if (digits === undefined) continue;
    currencies += 1;
    for (const [locale, words] of /** @type {const} */ ([["en", english], ["it", italian]])) {
      const style = { style: /** @type {const} */ ("currency"), currency };
      /** @type {Intl.NumberFormat} */
      const cldr = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits });
      for (const whole of [0, 1, -1, 999, -1234, 12345, -1234567]) {
        const amount = (whole + Math.sign(whole) * (digits > 0 ? 0.5 : 0)).toFixed(digits);
        assert.equal(said(words, currency, amount), cldr.format(Number(amount)), `${locale} ${currency} ${amount}`);
      }
    }
  }
  assert(currencies > 150, `${currencies} currencies that both know`);
});

test("every entry of every list that has labels has one", () => {
  const types = readFileSync(new URL("../types.d.ts", import.meta.url), "utf8");
  const part = (/** @type {string} */ start, end = ";\n") => types.split(start)[1]?.split(end)[0] ?? assert.fail(start);
  const lists = [...part("export interface Labels {", "}").matchAll(/(\w+): (\w+);/g)];
  assert(lists.length > 20);
  for (const [, list, type] of lists) {
    const entries = part(`export type ${type} =`).matchAll(/\| "(\w+)"/g);
    for (const [, entry] of entries) {
      assert.match(english.label(/** @type {any} */ (list), /** @type {any} */ (entry)), /^\w/, `${list} ${entry}`);
    }
  }
});

test("what a purchase asks can be read", () => {
  const { organization } = withCard();
  const { checks } = organization.eligibility(ada, "CFQ7TTC0H9MP", 1, "2026-11-02T10:00:00.000Z");
  for (const check of checks) assert.notEqual(english.check(check), italian.check(check));
  assert.equal(english.nextStep({ kind: "renews", on: "2026-12-02" }).includes("2 December 2026"), true);
  assert.notEqual(english.alternative({ type: "ask_an_administrator" }), "");
});

test("people are told what was bought, in their language (H7)", () => {
  const { organization, recorded } = sold(3);
  const told = recorded.flatMap((record) =>
    organization.effects(record).flatMap(({ effect }) => {
      if (effect.type !== "notify") return [];
      return [english, italian].flatMap((words) => [
        words.label("notification_kind", effect.notification),
        words.notification(effect, record),
      ]);
    }),
  );
  assert.deepEqual(told, [
    "A purchase was confirmed",
    "Power BI Pro was bought: 3 licenses, €39.30 for the first billing period. It began at once.",
    "Un acquisto è stato confermato",
    "L'abbonamento a Power BI Pro è stato acquistato: 3 licenze, 39,30\u00a0€ per il primo periodo di fatturazione. " +
      "È iniziato subito.",
    "Something was bought in your organization",
    "Somebody in your organization has bought Power BI Pro: 3 licenses, €39.30 for the first billing period.",
    "Nella tua organizzazione è stato fatto un acquisto",
    "Nella tua organizzazione è stato acquistato Power BI Pro: 3 licenze, 39,30\u00a0€ per il primo periodo di fatturazione.",
  ]);
});

test("what cannot be said is refused by its path", () => {
  const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);
  /** @type {[() => unknown, string][]} */
  const wrong = [
    [() => new Messages(any("klingon")), "$.language"],
    [() => new Messages(any(undefined)), "$.language"],
    [() => english.denial(any({ type: "bad_mood" })), "$.denial"],
    [() => english.notification(any({}), any({})), "$.notify"],
    [() => english.money(any(13.1)), "$.amount"],
    [() => english.day("today"), "$.day"],
    [() => english.timestamp(new Date(NaN)), "$.at"],
    [() => english.label("term", any("for_ever")), "$.entry.value"],
  ];
  for (const [call, path] of wrong) {
    assert.throws(call, (error) => error instanceof InvalidInput && error.path === path, path);
  }
});
