/** The bar that lets time pass, and what it brought. It belongs to the example, not to a product. */

import type { Notify, Recorded } from "selfserve";

import type { Visit } from "../web/visit.js";
import { html, nothing, type Html } from "./html.js";

/** How many sentences are told: a month can bring thousands. */
const TOLD = 12;

/** The events of a month in a large organization. */
const EVENTS = 2_000;

export async function timeBar(visit: Visit): Promise<Html> {
  const { words, say, storefront } = visit;
  const next = await storefront.nextDeadline();
  const now = words.time.now(say.timestamp(storefront.clock.now()));
  const coming = next === undefined ? words.time.none : words.time.next(say.timestamp(next));
  return html`<section class="time" aria-label="${words.time.title}">
<form method="post" action="/time">
<input type="hidden" name="token" value="${visit.token}"><input type="hidden" name="back" value="${visit.asked.path}">
<p>${now} ${coming}</p>
<p class="buttons"><button name="pass" value="day">${words.time.day}</button>
<button name="pass" value="next"${next === undefined && html` disabled`}>${words.time.toNext}</button>
<button name="pass" value="month">${words.time.month}</button></p>
</form>
${await brought(visit)}
</section>`;
}

/** What came between two places of the journal: how much, and what whoever looks was told of it. */
async function brought(visit: Visit): Promise<Html> {
  const [from, to] = (visit.asks("brought") ?? "").split("-").map(Number);
  if (from === undefined || to === undefined || !(from >= 0 && to >= from)) return nothing;
  const { words, say } = visit;
  const records = await visit.storefront.records(from, Math.min(to - from, EVENTS));
  if (records.length === 0) return html`<p role="status">${words.time.broughtNothing}</p>`;
  const sentences = (await notices(visit, records)).slice(0, TOLD);
  const told = sentences.length > 0 && html`<p>${words.time.toldYou}</p><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul>`;
  return html`<div class="brought" role="status"><h2>${words.time.brought}</h2>
<p>${words.time.broughtEvents(say.number(to - from))}</p>${told}</div>`;
}

/** The messages that these events sent to whoever looks, and to nobody else. */
async function notices(visit: Visit, records: readonly Recorded[]): Promise<string[]> {
  const { storefront, say, person } = visit;
  const isTold = (notify: Notify) =>
    notify.recipients.includes(person.id) || notify.roles.some((role) => person.roles.includes(role));
  return storefront.shop.look((organization) =>
    records.flatMap((record) =>
      organization
        .effects(record)
        .flatMap(({ effect }) => (effect.type === "notify" && isTold(effect) ? [say.notification(effect, record)] : [])),
    ),
  );
}
