/** The catalog: what there is, what it costs, whether one may buy it, and why not (`P5`). */

import type { Alternative, Eligibility, ProductRow } from "selfserve";

import { alternative } from "../html/alternative.js";
import { html, nothing, type Html } from "../html/html.js";
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
    const body = html`<ul class="catalog">${rows.map((row) => html`<li>${product(visit, row)}</li>`)}</ul>${more}`;
    return { title: visit.words.navigation.buy, body };
  },
};

function product(visit: Visit, row: ProductRow): Html {
  const { words, say } = visit;
  const prices = row.offers.map(
    (offer) => html`<div><dt>${say.label("term", offer.term)}</dt><dd>${priceOfRow(say, offer)}</dd></div>`,
  );
  return html`<article><h2>${row.name}</h2>
${prices.length > 0 && html`<dl class="sums">${prices}</dl>`}
${row.offers.length > 0 && intent(visit, row.eligibility, `/buy/${row.product}`, words.buy.buy)}
${row.trialEligibility && intent(visit, row.trialEligibility, `/buy/${row.product}/trial`, words.buy.tryIt)}
</article>`;
}

/** The way to it, or why there is none and what to do instead. */
function intent(visit: Visit, eligibility: Eligibility, href: string, label: string): Html {
  const { words, say } = visit;
  const { outcome, alreadyBought = [] } = eligibility;
  const has = alreadyBought[0];
  const already = has && html`<p class="hint"><a href="/products/${has.subscription}">${words.buy.already(say.number(has.licenses))}</a></p>`;
  if (outcome === "refused") return html`${refusal(visit, eligibility)}${already}`;
  const note = outcome === "needs_approval" && html`<p class="hint">${say.label("eligibility_outcome", outcome)}</p>`;
  return html`<p><a class="button" href="${href}">${label}</a></p>${note}${already}`;
}

function refusal(visit: Visit, { intent, checks, instead }: Eligibility): Html {
  const { say } = visit;
  const failed = checks.filter(({ verdict }) => verdict === "failed");
  return html`<p><strong>${say.label("intent", intent)}: ${say.label("eligibility_outcome", "refused")}</strong></p>
<ul class="why">${failed.map((check) => html`<li>${say.check(check)}</li>`)}</ul>
${instead.length === 0 ? nothing : html`<ul class="instead">${instead.map((one: Alternative) => html`<li>${alternative(visit, one)}</li>`)}</ul>`}`;
}
