/** A storefront on a journal of its own, which begins on a day that stays the same. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Person } from "selfserve";

import { start, type Options, type Started } from "../src/start.js";
import { Browser, type Shown } from "./browser.js";

export const ADA = person(1);
export const MARCO = person(2);
export const MARIA = person(3);
export const DAVIDE = person(4);
export const MARTIN = person(5);
export const GIULIA = person(6);
export const LUCA = person(7);

export const POWER_BI = "CFQ7TTC0H9MP";
export const START = new Date("2026-11-10T09:00:00.000Z");

function person(digit: number): string {
  return `0192d3a0-0000-7000-8000-00000000000${digit}`;
}

/** The people of the examples, from the folder that the compiler writes to. */
export function everybody(): readonly Person[] {
  return JSON.parse(readFileSync(new URL("../../../people.json", import.meta.url), "utf8"));
}

/** Starts one, lets somebody try it, and ends it. */
export async function withStorefront(tried: (shop: Started) => Promise<void>, options: Partial<Options> = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "storefront-"));
  try {
    const started = await start({ file: join(folder, "shop.sqlite"), port: 0, start: START, ...options });
    try {
      await tried(started);
    } finally {
      await started.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser of somebody who was chosen on the first page. */
export async function browserOf({ address }: Started, person: string): Promise<Browser> {
  const browser = new Browser(address);
  const { token } = await browser.get("/");
  await browser.post("/session", new URLSearchParams({ token, person }));
  return browser;
}

/** The fields that are entered at the provider. */
export const CARD = {
  number: "4242 4242 4242 4242",
  expires: "05/28",
  code: "123",
  holder: "Ada Ferri",
  street: "Via Emilia 12",
  city: "Bologna",
  country: "IT",
};

/** Adds a card, the way a person does: at the provider, and back. */
export async function addCard(browser: Browser, page: string, fields: Readonly<Record<string, string>> = CARD): Promise<Shown> {
  const entrance = await browser.get(page);
  const atProvider = await browser.get(entrance.link("Add a card"));
  const back = await browser.post(atProvider.address, new URLSearchParams(fields));
  return browser.send(back, "add", "confirm");
}

/** Lets time pass: a `day`, a `month`, to the `next` event. */
export async function pass(browser: Browser, time: string): Promise<Shown> {
  const { token } = await browser.get("/products");
  return browser.post("/time", new URLSearchParams({ token, pass: time, back: "/products" }));
}

/** A new billing profile, as the form of a purchase has it. */
export const NEW_PROFILE = {
  "billing.billingProfile": "new",
  "billing.name": "Sales analytics",
  "billing.billTo.name": "Officine Rossi S.r.l.",
  "billing.billTo.address.street": "Via Emilia 12",
  "billing.billTo.address.city": "Bologna",
  "billing.billTo.address.country": "IT",
};

/** Ada buys licenses of Power BI Pro, and gets to her products. */
export async function buyPowerBi(browser: Browser, licenses: string): Promise<Shown> {
  await addCard(browser, "/cards");
  const page = await browser.get(`/buy/${POWER_BI}`);
  const quoted = await browser.send(page, "purchase", "quote", { ...NEW_PROFILE, licenses });
  return browser.send(quoted, "purchase", "confirm");
}
