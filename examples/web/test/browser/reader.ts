/** Somebody in front of a browser: who they are, what they read, how wide their window is, and whether scripts run. */

import assert from "node:assert/strict";

import { Messages, type Language } from "selfserve";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";

import { WORDS, type Words } from "../../src/words/words.js";

/** How somebody reads. */
export interface Reading {
  readonly language: Language;
  /** The width of the window. */
  readonly width: number;
  readonly scripts: boolean;
  readonly dark?: boolean;
}

const LOCALES: Readonly<Record<Language, string>> = { english: "en-US", italian: "it-IT" };

/** The ways in which the stories are read: of language, width and scripts each pair there is, in half the runs of all three. */
export const READINGS: readonly Reading[] = [
  { language: "english", width: 1440, scripts: true },
  { language: "english", width: 360, scripts: false },
  { language: "italian", width: 1440, scripts: false },
  { language: "italian", width: 360, scripts: true },
];

export function nameOf({ language, width, scripts }: Reading): string {
  return `${language}, ${width} px, ${scripts ? "with" : "without"} JavaScript`;
}

/** A form as it was sent. */
export interface Sent {
  readonly address: string;
  readonly body: string;
}

export class Reader {
  readonly words: Words;
  readonly say: Messages;
  /** What went wrong in the pages: an error in a script, a file that is not there, what the policy of contents forbids. */
  readonly troubles: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly address: string,
    readonly reading: Reading,
  ) {
    page.on("pageerror", (problem) => this.troubles.push(`${page.url()}: ${problem.message}`));
    page.on("console", (line) => {
      if (line.type() === "error" && !/status of 4\d\d/.test(line.text())) this.troubles.push(`${page.url()}: ${line.text()}`);
    });
    this.words = WORDS[reading.language];
    this.say = new Messages(reading.language);
  }

  /** A window of its own, in which somebody was chosen on the first page. */
  static async open(browser: Browser, address: string, person: string, reading: Reading): Promise<Reader> {
    const context = await browser.newContext({
      locale: LOCALES[reading.language],
      viewport: { width: reading.width, height: 900 },
      javaScriptEnabled: reading.scripts,
      colorScheme: reading.dark === true ? "dark" : "light",
    });
    context.setDefaultTimeout(15_000);
    const reader = new Reader(context, await context.newPage(), address, reading);
    await reader.go("/");
    await reader.page.click(`button[value="${person}"]`);
    return reader;
  }

  async go(path: string): Promise<void> {
    const response = await this.page.goto(new URL(path, this.address).href, { waitUntil: "domcontentloaded" });
    assert((response?.status() ?? 500) < 500, path);
    await this.fits();
  }

  /** The form of this name. */
  form(name: string): Locator {
    return this.page.locator(`form[data-form="${name}"]`).first();
  }

  /** Fills a field of a form in. */
  async fill(form: string, field: string, value: string): Promise<void> {
    await this.form(form).locator(`[name="${field}"]`).first().fill(value);
  }

  /** Chooses one of several: a radio button, or an entry of a list. */
  async choose(form: string, field: string, value: string): Promise<void> {
    const inputs = this.form(form).locator(`[name="${field}"]`);
    const isList = (await inputs.first().evaluate((input) => input.tagName)) === "SELECT";
    await (isList ? inputs.first().selectOption(value) : inputs.and(this.page.locator(`[value="${value}"]`)).check());
  }

  /** Presses a button of a form, and waits for the page that answers. */
  async press(form: string, step: string): Promise<void> {
    await this.loads(() => this.form(form).locator(`button[value="${step}"]:not(.enter)`).first().click());
  }

  /** Shows the price of a form; a script has it there as soon as something is typed. */
  async price(form: string): Promise<void> {
    await this.press(form, "quote");
    await this.form(form).locator('button[value="confirm"]').waitFor();
  }

  /** What a form would send by this button, to be sent at any time. */
  async entered(form: string, step: string): Promise<Sent> {
    const fields = await this.form(form).evaluate((form) => [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]));
    return { address: this.page.url(), body: new URLSearchParams([...fields, ["step", step]] as [string, string][]).toString() };
  }

  /** Sends it once more, as a browser does that is asked to; the text of what is answered in the end. */
  async sendsAgain({ address, body }: Sent): Promise<string> {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return (await this.context.request.post(address, { headers, data: body })).text();
  }

  /** Does what leads to another page, and waits until it is there. */
  async loads(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent("domcontentloaded"), act()]);
    await this.fits();
  }

  /** What the page says, each space a plain one. */
  async text(): Promise<string> {
    return plain((await this.page.locator("body").innerText()) ?? "");
  }

  /** The row of a table that begins with this. */
  async row(title: string): Promise<string> {
    return plain(await this.page.locator("tbody tr", { has: this.page.getByRole("rowheader", { name: title }) }).first().innerText());
  }

  async reads(part: string): Promise<void> {
    const text = await this.text();
    assert(text.includes(plain(part)), `${this.page.url()} does not say “${part}”:\n${text}`);
  }

  /** Nothing is wider than the window. */
  async fits(): Promise<void> {
    const [content, window] = await this.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert((content ?? 0) <= (window ?? 0), `${this.page.url()} is ${content} px wide in a window of ${window} px`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Each space a plain one: amounts have some that do not break. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}
