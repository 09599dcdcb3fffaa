/** The catalog: what there is, what it costs, whether one may buy it, and why not (`P5`). */

import type { Eligibility, ProductRow } from "selfserve";

import { buyAddress } from "../html/addresses.js";
import { commonNote, commonOf, eligibilityNote, lacksOnlyCard, type Hindrances } from "../html/eligibility.js";
import { html, type Html } from "../html/html.js";
import { priceOfRow } from "../html/prices.js";
import type { Page } from "../web/page.js";
import { present } from "../web/form.js";
import type { Visit } from "../web/visit.js";

export const buyPage: Page = {
  path: "/buy",
  part: "buy",
  async show(visit) {
    const { rows, next } = await visit.view({ type: "products", ...present("after", visit.asks("after")) });
    const more = next && html`<p><a href="/buy?${String(new URLSearchParams({ after: next }))}">${visit.words.layout.more}</a></p>`;
    const common = commonOf(rows.filter(({ offers }) => offers.length > 0).map(({ eligibility }) => eligibility));
    const products = rows.map((row) => html`<li>${product(visit, row, common)}</li>`);
    const body = html`${commonNote(visit, common)}<ul class="catalog">${products}</ul>${more}`;
    return { title: visit.words.navigation.buy, body };
  },
};

function product(visit: Visit, row: ProductRow, common: Hindrances): Html {
  const { words, say } = visit;
  const prices = row.offers.map(
    (offer) => html`<div><dt>${say.label("term", offer.term)}</dt><dd>${priceOfRow(say, offer)}</dd></div>`,
  );
  const ways: readonly Way[] = [
    { href: buyAddress(row.product), label: words.buy.buy, ...(row.offers.length > 0 && { eligibility: row.eligibility }) },
    { href: `${buyAddress(row.product)}/trial`, label: words.buy.tryIt, ...present("eligibility", row.trialEligibility) },
  ];
  return html`<article><h2>${row.name}</h2>${prices.length > 0 && html`<dl class="sums">${prices}</dl>`}
<p class="buttons">${ways.map(({ eligibility, href, label }) => eligibility && isOpen(eligibility) && html`<a class="button" href="${href}">${label}</a>`)}</p>
${ways.map(({ eligibility }) => eligibility && eligibilityNote(visit, eligibility, "page", common))}${already(visit, row.eligibility)}</article>`;
}

/** Buying, or trying. */
interface Way {
  readonly href: string;
  readonly label: string;
  /** Whether one may; absent: there is nothing to buy, or to try. */
  readonly eligibility?: Eligibility;
}

/** Whoever has no card can look all the same: they add one on the way. */
function isOpen(eligibility: Eligibility): boolean {
  return eligibility.outcome !== "refused" || lacksOnlyCard(eligibility);
}

/** What somebody has already is told: nothing keeps them from buying another. */
function already({ words, say }: Visit, { alreadyBought = [] }: Eligibility): Html | undefined {
  const [newest] = alreadyBought;
  return newest && html`<p><small><a href="/products/${newest.subscription}">${words.buy.already(say.number(newest.licenses))}</a></small></p>`;
}
