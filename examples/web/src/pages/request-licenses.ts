/** Asking for licenses of what policy blocks: for oneself, and for others (`Q1`). */

import { alternative } from "../html/alternative.js";
import { button, form } from "../html/fields.js";
import { html } from "../html/html.js";
import { peopleChooser } from "../html/people.js";
import { productRow } from "../html/purchase.js";
import { NoPage, type Page } from "../web/page.js";

export const requestLicensesPage: Page = {
  path: "/requests/licenses/:product",
  part: "requests",
  async show(visit) {
    const row = await productRow(visit, visit.parameter("product"));
    if (row === undefined) throw new NoPage();
    const { words, person } = visit;
    const others = row.eligibility.instead.filter(({ type }) => type !== "request_a_license");
    const ask = form(
      visit,
      "request",
      (fields) => html`${fields.checkbox("people", words.requests.forMe(person.name), person.id, true)}
${peopleChooser(fields, "people", words.requests.others)}${button("confirm", words.requests.ask, "primary")}`,
    );
    const instead = others.map((one) => html`<p class="hint">${alternative(visit, one)}</p>`);
    return { title: words.requests.title(row.name), body: html`${ask}${instead}` };
  },
  actions: {
    async request(visit, form) {
      if (form.step === "find") return "again";
      const [product, people] = [visit.parameter("product"), form.people("people")];
      await visit.execute({ type: "request_licenses", product, people }, form.id);
      return { to: "/requests", done: "licensesRequested" };
    },
  },
};
