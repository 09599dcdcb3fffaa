/** An invoice as an e-invoice, to be downloaded: or what its format asks for and nobody has said (`I15`). */

import type { FastifyInstance } from "fastify";
import { eInvoice, NoEInvoice, type EInvoiceFormat } from "selfserve";

import { documentOf } from "../html/document.js";
import { html } from "../html/html.js";
import { SELLER } from "../storefront/facts.js";
import { wholeInvoiceOf } from "./invoice.js";
import { NoPage } from "./page.js";
import { visitOf, type Request, type Site } from "./requests.js";
import type { Visit } from "./visit.js";

/** Every format that there is. */
export const FORMATS: readonly EInvoiceFormat[] = ["peppol", "xrechnung_ubl", "xrechnung_cii", "factur_x", "fattura_pa"];

export function serveEInvoice(app: FastifyInstance, site: Site): void {
  app.get("/invoices/:sequence/e-invoice/:format", async (request: Request, reply) => {
    const visit = visitOf(site, request);
    if (visit === undefined) return reply.redirect("/", 303);
    const format = FORMATS.find((format) => format === visit.parameter("format"));
    if (format === undefined) throw new NoPage();
    const document = await wholeInvoiceOf(visit); // refuses whoever may not see it
    try {
      const name = `${document.number}.${format}.xml`;
      const xml = eInvoice(document, SELLER, format);
      return await reply.type("application/xml; charset=utf-8").header("content-disposition", `attachment; filename="${name}"`).send(xml);
    } catch (thrown) {
      if (!(thrown instanceof NoEInvoice)) throw thrown;
      const page = await documentOf(visit, { title: visit.say.label("e_invoice_format", format), body: whyNot(visit, thrown) });
      return reply.code(422).type("text/html; charset=utf-8").send(page.toString());
    }
  });
}

function whyNot({ words, say, asked }: Visit, { problem }: NoEInvoice): ReturnType<typeof html> {
  const { code, term, line, text } = problem;
  return html`<p><a href="${asked.path.replace(/\/e-invoice\/.*$/, "")}">${words.layout.backTo(words.bills.invoices)}</a></p>
<p>${words.bills.noEInvoice} ${say.label("e_invoice_problem_code", code)}: ${term}${line !== undefined && `, ${words.bills.line} ${line}`}${text !== undefined && ` (${text})`}</p>`;
}
