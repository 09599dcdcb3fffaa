/** The licenses of a product, whichever subscription they are of: who has one, taking them back, whether somebody has it (`A6`, `A7`). */

import { Denied, type Access, type LicenseRow, type SubscriptionRow } from "selfserve";

import { filterForm, nameOf } from "../html/administration/filter.js";
import { button, form } from "../html/fields.js";
import { html, type Html } from "../html/html.js";
import { peopleChooser } from "../html/people.js";
import { table } from "../html/table.js";
import { ownSubscriptions } from "../web/own-subscriptions.js";
import { NoPage, type Page } from "../web/page.js";
import type { Visit } from "../web/visit.js";

/** As many people as a page offers; whoever else has one is found by their name. */
const MOST = 100;

/** Somebody's license, and of which subscription it is. */
interface Held extends LicenseRow {
  readonly subscription: SubscriptionRow;
}

export const productLicensesPage: Page = {
  path: "/licenses/:product",
  part: "products",
  async show(visit) {
    const product = visit.parameter("product");
    const mine = await ownSubscriptions(visit, product);
    if (mine.length === 0 && !visit.storefront.sells(product)) throw new NoPage();
    const back = html`<p><a href="/products">${visit.words.layout.backTo(visit.words.navigation.products)}</a></p>`;
    const body = html`${back}${subscriptions(visit, mine)}${mine.length > 0 && (await takeBack(visit, mine))}
<h2>${visit.words.byProduct.access}</h2>${filterForm(visit, [], "person")}${await access(visit, product)}`;
    return { title: visit.words.licenses.title(mine[0]?.productName ?? visit.storefront.productName(product)), body };
  },
  actions: {
    async unassign(visit, form) {
      if (form.step === "find") return "again";
      const product = visit.parameter("product");
      const people = [...new Set([...form.people("people"), ...form.people("others")])];
      const { events } = await visit.execute({ type: "unassign_product", product, people }, form.id);
      return { to: visit.asked.path, done: events.length > 0 ? "unassigned" : "nothingUnassigned" };
    },
  },
};

function subscriptions({ words, say }: Visit, rows: readonly SubscriptionRow[]): Html {
  const { products, byProduct } = words;
  if (rows.length === 0) return html`<p>${byProduct.none}</p>`;
  return table<SubscriptionRow>(
    byProduct.subscriptions,
    [
      {
        title: byProduct.bought,
        cell: ({ subscription, bought }) => html`<a href="/products/${subscription}/licenses">${say.day(bought)}</a>`,
      },
      { title: products.channel, cell: ({ channel }) => say.label("channel", channel) },
      { title: products.status, cell: ({ status }) => html`<span class="status ${status}">${say.label("subscription_status", status)}</span>` },
      { title: products.licenses, cell: ({ licenses }) => say.number(licenses), figure: true },
      { title: products.assigned, cell: ({ assigned }) => say.number(assigned), figure: true },
      { title: products.free, cell: ({ free }) => say.number(free), figure: true },
    ],
    rows,
  );
}

async function heldIn(visit: Visit, rows: readonly SubscriptionRow[]): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const subscription of rows.filter(({ assigned }) => assigned > 0)) {
    if (held.length >= MOST) break;
    const limit = MOST - held.length;
    const page = await visit.view({ type: "licenses", subscription: subscription.subscription, limit });
    held.push(...page.rows.map((row) => ({ ...row, subscription })));
  }
  return held;
}

/** One command for all subscriptions: nobody has to know of which one a license is. */
async function takeBack(visit: Visit, mine: readonly SubscriptionRow[]): Promise<Html> {
  const { words } = visit;
  const held = await heldIn(visit, mine);
  return html`<h2>${words.byProduct.takeBack}</h2><p>${words.byProduct.hint}</p>${form(
    visit,
    "unassign",
    (fields) => html`${held.length > 0 && holders(visit, held, fields.again?.form.people("people") ?? [])}
${peopleChooser(fields, "others", words.byProduct.others)}${fields.error("people")}<p class="buttons">${button("confirm", words.licenses.unassign)}</p>`,
  )}`;
}

function holders({ words, say }: Visit, rows: readonly Held[], chosen: readonly string[]): Html {
  return table<Held>(
    words.licenses.holders,
    [
      {
        title: words.licenses.holder,
        cell: ({ person, name, email }) => html`<label class="choice"><input type="checkbox" name="people" value="${person}"${chosen.includes(person) && html` checked`}>
<span>${name ?? words.people.unknown}<small>${email}</small></span></label>`,
      },
      { title: words.licenses.since, cell: ({ since }) => say.timestamp(since) },
      { title: words.byProduct.of, cell: ({ subscription }) => say.day(subscription.bought) },
    ],
    rows,
  );
}

/** Whether somebody has the product now, through what, and until when. */
async function access(visit: Visit, product: string): Promise<Html> {
  const { words, say } = visit;
  const person = visit.asks("person");
  if (person === undefined) return html`<p>${words.byProduct.accessHint}</p>`;
  const name = nameOf(visit, person);
  try {
    const { access } = await visit.view({ type: "access", person, product });
    return html`<p class="notice">${access === undefined ? words.byProduct.hasNot(name) : has(visit, name, access)}</p>`;
  } catch (thrown) {
    if (!(thrown instanceof Denied)) throw thrown;
    return html`<p class="problem" role="alert">${say.denial(thrown.denial)}</p>`;
  }
}

function has({ words, say }: Visit, name: string, { until, asOf }: Access): string {
  const end = until === undefined ? words.byProduct.renews : words.byProduct.until(say.day(until));
  return `${words.byProduct.has(name)} ${end} ${words.byProduct.asOf(say.timestamp(asOf))}`;
}
