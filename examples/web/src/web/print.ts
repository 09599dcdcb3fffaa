/** An invoice as the library prints it: a page of its own, for the printer and for PDF. */

import { createHash } from "node:crypto";

import type { FastifyInstance } from "fastify";

import { SELLER } from "../storefront/facts.js";
import { invoiceOf } from "./invoice.js";
import { visitOf, type Request, type Site } from "./requests.js";

export function servePrint(app: FastifyInstance, site: Site): void {
  app.get("/invoices/:sequence/print", async (request: Request, reply) => {
    const visit = visitOf(site, request);
    if (visit === undefined) return reply.redirect("/", 303);
    const { document } = await invoiceOf(visit);
    const page = visit.say.invoicePage(document, SELLER);
    return reply.header("content-security-policy", policyFor(page)).type("text/html; charset=utf-8").send(page);
  });
}

/** The page brings its style with it: that very style is let through, and nothing else. */
function policyFor(page: string): string {
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";
  const digest = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
