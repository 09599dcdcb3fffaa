/** What else a purchaser does: plans, cards, trials, requests, hand-over. What pages show is what the package answers. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Messages, type Command, type Query, type SubscriptionRow } from "selfserve";

import type { Started } from "../src/start.js";
import { ADA, CARD, DAVIDE, GIULIA, LUCA, MARCO, NEW_PROFILE, addCard, browserOf, buyPowerBi, pass, withStorefront } from "./setting.js";

const say = new Messages("english");
const RPA = "CFQ7TTC0LSGZ";
const PLANNER = "CFQ7TTC0HDB1";
const PREMIUM = "CFQ7TTC0H6RP";

function view<Asked extends Query>({ storefront }: Started, person: string, query: Asked) {
  return storefront.shop.view(query, { actor: { type: "user", id: person } });
}

function give({ storefront }: Started, person: string, command: Command) {
  return storefront.shop.execute(command, { actor: { type: "user", id: person }, id: crypto.randomUUID() });
}

async function only(shop: Started, person = ADA): Promise<SubscriptionRow> {
  const { rows } = await view(shop, person, { type: "your_products" });
  assert.equal(rows.length, 1);
  return rows[0] as SubscriptionRow;
}

test("she moves to another plan with a code, at the price she was shown, and takes it back", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await buyPowerBi(ada, "10");
    const { subscription } = await only(shop);
    const page = await ada.get(`/products/${subscription}/plan`);
    const entered = { offer: `${PREMIUM}\tmonthly`, mode: "now", "promotion.code": "premium25" };
    const wrong = await ada.send(page, "move", "quote", { ...entered, "promotion.code": "NONE" });
    assert.match(wrong.error("move", "promotion.code") ?? "", /code/);
    const quoted = await ada.send(page, "move", "quote", entered);
    const command = { type: "change_plan", subscription, product: PREMIUM, offer: "monthly", promotion: { code: "premium25" } } as const;
    const { total } = await shop.storefront.shop.quote(command, { actor: { type: "user", id: ADA }, id: crypto.randomUUID() });
    assert(quoted.read.includes(say.money(total)));
    await ada.send(quoted, "move", "confirm");
    assert.equal((await only(shop)).product, PREMIUM);
    const back = await ada.get(`/products/${subscription}/steps/take_back_plan_change`);
    await ada.send(back, "step", "confirm");
    assert.notEqual((await only(shop)).product, PREMIUM);
  });
});

test("a first term ends with the month, at the price of its days", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await addCard(ada, "/cards");
    const page = await ada.get("/buy/CFQ7TTC0H9MP");
    const entered = { ...NEW_PROFILE, licenses: "10", "align.renewsOn": "2026-12-02" };
    const wrong = await ada.send(page, "purchase", "quote", entered);
    assert.notEqual(wrong.error("purchase", "align"), undefined, wrong.read);
    const quoted = await ada.send(page, "purchase", "quote", { ...entered, "align.renewsOn": "2026-12-01" });
    await ada.send(quoted, "purchase", "confirm");
    assert.equal((await only(shop)).termEndsOn, "2026-12-01");
  });
});

test("a card without funds leaves the invoice open: she pays it now with another, replaces the first and deletes it", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await addCard(ada, "/cards", { ...CARD, number: "4000000000009995" });
    const page = await ada.get("/buy/CFQ7TTC0H9MP");
    await ada.send(await ada.send(page, "purchase", "quote", { ...NEW_PROFILE, licenses: "2" }), "purchase", "confirm");
    await addCard(ada, "/cards", { ...CARD, number: "5555 5555 5555 4444" });
    const { rows: cards } = await view(shop, ADA, { type: "payment_methods" });
    const second = cards.find(({ lastFour }) => lastFour === "4444")?.paymentMethod ?? "";
    const first = cards.find(({ lastFour }) => lastFour === "9995")?.paymentMethod ?? "";

    const open = await ada.get((await ada.get("/bills")).link("2026-000001"));
    assert(open.read.includes("Due") || open.read.includes("To be paid"));
    const quoted = await ada.send(open, "pay", "quote", { paymentMethod: second });
    assert(quoted.read.includes("€31.96"), quoted.read);
    const paid = await ada.send(quoted, "pay", "confirm");
    assert(paid.read.includes("Payment was asked"), paid.read);
    assert(paid.read.includes("Paid"), paid.read);

    const other = await ada.send(await ada.get(`/cards/${first}`), "replace", "quote", { "replacement.paymentMethod": second });
    const replace = await ada.send(other, "replace", "confirm");
    assert(replace.read.includes("the other card pays"), replace.read);
    const gone = await ada.send(await ada.send(await ada.get(`/cards/${first}`), "remove", "quote"), "remove", "confirm");
    assert(gone.read.includes("deleted"), gone.read);
    assert.equal((await view(shop, ADA, { type: "payment_methods" })).rows.length, 1);
  });
});

test("a card is edited at the provider: the shop hears of the expiration date, and never of the number", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await addCard(ada, "/cards");
    const card = await ada.get((await ada.get("/cards")).link("Visa •••• 4242, 05/2028"));
    const atProvider = await ada.get(card.link("Edit at the payment provider"));
    assert(!atProvider.text.includes('name="number"'));
    const wrong = await ada.post(atProvider.address, new URLSearchParams({ ...CARD, code: "12" }));
    assert.match(wrong.read, /three or four digits/);
    const back = await ada.post(atProvider.address, new URLSearchParams({ ...CARD, expires: "07/30" }));
    await ada.send(back, "edit", "confirm");
    const { rows } = await view(shop, ADA, { type: "payment_methods" });
    assert.deepEqual(rows[0]?.expires, { year: 2030, month: 7 });
    const journal = JSON.stringify(await shop.storefront.records(0, 1_000));
    assert(!journal.replaceAll(/[ -]/g, "").includes("4242424242424242"));
  });
});

test("a trial without a card, extended, and bought before it ends", async () => {
  await withStorefront(async (shop) => {
    const davide = await browserOf(shop, DAVIDE);
    const page = await davide.get(`/buy/${PLANNER}/trial`);
    const started = await davide.send(await davide.send(page, "trial", "quote"), "trial", "confirm");
    assert(started.read.includes("The trial has started"), started.read);
    const { subscription } = await only(shop, DAVIDE);
    await addCard(davide, "/cards", { ...CARD, holder: "Davide Marini" });
    const below = Object.fromEntries(Object.entries(NEW_PROFILE).map(([field, value]) => [`purchase.${field}`, value]));
    const convert = await davide.get(`/products/${subscription}/convert`);
    const quoted = await davide.send(convert, "convert", "quote", { ...below, "purchase.licenses": "3" });
    assert(quoted.read.includes("€34.26"), quoted.read);
    const wrong = await davide.send(convert, "convert", "quote", { ...below, "purchase.billing.name": "" });
    assert.match(wrong.error("convert", "purchase.billing.name") ?? "", /empty/);
    await davide.send(quoted, "convert", "confirm");
    assert.equal((await only(shop, DAVIDE)).status, "active");
  });
});

test("what policy blocks can be asked for, for oneself and for others", async () => {
  await withStorefront(async (shop) => {
    const luca = await browserOf(shop, LUCA);
    assert((await luca.get("/buy")).text.includes(`/requests/licenses/${RPA}`));
    const page = await luca.get(`/requests/licenses/${RPA}`);
    const found = await luca.send(page, "request", "find", { find: "marco", people: [LUCA] });
    const asked = await luca.send(found, "request", "confirm", { people: [LUCA, MARCO] });
    assert(asked.read.includes("Luca Romano: Waiting") && asked.read.includes("Marco Bianchi"), asked.read);
  });
});

test("a purchase that has to be approved becomes a request, and can be taken back", async () => {
  await withStorefront(async (shop) => {
    await give(shop, GIULIA, { type: "set_approval_rule", scope: { type: "organization" }, rule: { type: "always" } });
    const ada = await browserOf(shop, ADA);
    const requested = await buyPowerBi(ada, "10");
    assert(requested.read.includes("An administrator has to approve this"), requested.read);
    assert(requested.read.includes("€159.82"));
    const withdrawn = await ada.send(requested, "withdraw", "confirm");
    assert(withdrawn.read.includes("taken back"), withdrawn.read);
  });
});

test("a purchase request that costs something else by now is confirmed at today's total", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await buyPowerBi(ada, "10");
    const { subscription } = await only(shop);
    await give(shop, GIULIA, { type: "set_approval_rule", scope: { type: "organization" }, rule: { type: "always" } });
    const more = await ada.send(await ada.get(`/products/${subscription}/licenses`), "total", "quote", { licenses: "20" });
    assert(more.read.includes("An administrator has to approve this first"), more.read);
    await ada.send(more, "total", "confirm");
    await pass(ada, "day");
    const page = await ada.get("/requests");
    assert(page.read.includes("Agree to today's total"), page.read);
    const confirmed = await ada.send(page, "confirm", "confirm");
    assert(confirmed.read.includes("Confirmed.") && !confirmed.read.includes("Agree to today's total"), confirmed.read);
  });
});

test("a subscription is handed over: offered, accepted, and then a colleague's", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await buyPowerBi(ada, "10");
    const { subscription } = await only(shop);
    const found = await ada.send(await ada.get(`/products/${subscription}/hand-over`), "offer", "find", { find: "marco" });
    const offered = await ada.send(found, "offer", "confirm", { to: MARCO });
    assert(offered.read.includes("The offer is made"), offered.read);
    const marco = await browserOf(shop, MARCO);
    await addCard(marco, "/cards", { ...CARD, holder: "Marco Bianchi" });
    const accept = await marco.get((await marco.get("/requests")).link("Accept"));
    const below = Object.fromEntries(Object.entries(NEW_PROFILE).map(([field, value]) => [`answer.${field}`, value]));
    const quoted = await marco.send(accept, "accept", "quote", below);
    const accepted = await marco.send(quoted, "accept", "confirm");
    assert(accepted.read.includes("The subscription is yours"), accepted.read);
    assert.equal((await only(shop, MARCO)).licenses, 10);
  });
});

test("at the end of the term it pauses, and resumes at its price", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await buyPowerBi(ada, "10");
    const { subscription } = await only(shop);
    const page = await ada.get(`/products/${subscription}/at-end`);
    const missing = await ada.send(page, "atEnd", "quote", { atEnd: "pause" });
    assert.match(missing.error("atEnd", "resumesOn") ?? "", /Fill this in/);
    const quoted = await ada.send(page, "atEnd", "quote", { atEnd: "pause", resumesOn: "2027-01-10" });
    const set = await ada.send(quoted, "atEnd", "confirm");
    assert(set.read.includes("Done."), set.read);
    await pass(ada, "month");
    await pass(ada, "day");
    assert.equal((await only(shop)).status, "paused");
    const resume = await ada.get(`/products/${subscription}/steps/resume`);
    assert(resume.read.includes("€159.82"), resume.read);
    await ada.send(resume, "step", "confirm");
    assert.equal((await only(shop)).status, "active");
  });
});

test("whoever signs in to an app without a license gets a free one, where an administrator has set it so", async () => {
  await withStorefront(async (shop) => {
    const giulia = await browserOf(shop, GIULIA);
    await addCard(giulia, "/cards");
    const page = await giulia.get("/buy/CFQ7TTC0H9MP");
    const central = { ...NEW_PROFILE, licenses: "2", channel: "central" };
    await giulia.send(await giulia.send(page, "purchase", "quote", central), "purchase", "confirm");
    const policy = { name: "Power BI", status: "on", app: "power-bi", product: "CFQ7TTC0H9MP" } as const;
    await give(shop, GIULIA, { type: "set_auto_claim_policy", ...policy });
    const luca = await browserOf(shop, LUCA);
    const claimed = await luca.send(await luca.get("/requests"), "signIn", "confirm");
    assert(claimed.read.includes("A license was claimed for you"), claimed.read);
    const again = await luca.send(await luca.get("/requests"), "signIn", "confirm");
    assert(again.read.includes("There was no license to claim"), again.read);
  });
});

test("every page speaks Italian, too", async () => {
  await withStorefront(async (shop) => {
    const ada = await browserOf(shop, ADA);
    await buyPowerBi(ada, "10");
    const { token } = await ada.get("/products");
    await ada.post("/language", new URLSearchParams({ token, language: "italian", back: "/products" }));
    const page = await ada.get("/products");
    assert.match(page.text, /<html lang="it">/);
    assert(page.read.includes("I tuoi prodotti") && page.read.includes("13,10"), page.read);
  });
});
