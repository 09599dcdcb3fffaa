/** The payment provider's own pages, on an origin of its own: the card's number is entered here, and stays here. */

import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";

import type { Language } from "selfserve";

import { skeleton } from "../html/document.js";
import { html, type Html } from "../html/html.js";
import { serveAssets } from "../web/assets.js";
import { readCard, type CardField } from "./card.js";
import type { Provider } from "./provider.js";
import { PROVIDER_WORDS } from "./words.js";

/** Where both stand, once they do. */
export interface Origins {
  readonly shop: string;
  readonly provider: string;
}

/** What the shop asks for when it sends somebody here. */
interface Errand {
  readonly language: Language;
  /** A card that is there is edited: its number stays. */
  readonly isEdited: boolean;
  /** The path of the shop to go back to. */
  readonly back: string;
}

export function providerServer(provider: Provider, origins: Origins): FastifyInstance {
  const app = Fastify({ bodyLimit: 16_384, forceCloseConnections: true });
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.addHook("onRequest", async (_, reply) => void reply.headers(protection(origins)));
  serveAssets(app);
  app.get("/card", (request, reply) => send(reply, 200, page(errandOf(request), new URLSearchParams(), [], origins)));
  app.post("/card", (request, reply) => {
    const entered = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const errand = errandOf(request);
    const read = readCard(entered, errand.isEdited);
    if (!("card" in read)) return send(reply, 422, page(errand, entered, read, origins));
    const ticket = provider.keep(read.number, read.card);
    return reply.redirect(withTicket(`${origins.shop}${errand.back}`, ticket), 303);
  });
  return app;
}

/** A form may go on to the shop: browsers ask that of the answer to a form, too. */
function protection({ shop }: Origins): Record<string, string> {
  const policy = `default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self' ${shop}; base-uri 'none'; frame-ancestors 'none'`;
  return { "content-security-policy": policy, "x-content-type-options": "nosniff", "cache-control": "no-store" };
}

function errandOf(request: FastifyRequest): Errand {
  const search = new URL(request.url, "http://provider").searchParams;
  const back = search.get("return") ?? "/";
  return {
    language: search.get("language") === "italian" ? "italian" : "english",
    isEdited: search.get("edit") === "yes",
    back: /^\/(?!\/)[\w\-/?=&.~%]*$/.test(back) ? back : "/",
  };
}

function withTicket(address: string, ticket: string): string {
  const url = new URL(address);
  url.searchParams.set("ticket", ticket);
  return url.href;
}

function send(reply: FastifyReply, status: number, document: Html): FastifyReply {
  return reply.code(status).type("text/html; charset=utf-8").send(document.toString());
}

function page(errand: Errand, entered: URLSearchParams, wrong: readonly CardField[], { shop }: Origins): Html {
  const words = PROVIDER_WORDS[errand.language];
  const field = (name: string, label: string, complete: string) => cardField(errand, entered, wrong, name, label, complete);
  const number = html`<p class="hint">${words.tryThese}</p>${field("number", words.number, "cc-number")}`;
  const body = html`<main id="main"><h1>${words.title}</h1><p>${words.whose}</p>
<form method="post" novalidate>${!errand.isEdited && number}
${field("expires", words.expires, "cc-exp")}${field("code", words.code, "cc-csc")}${field("holder", words.holder, "cc-name")}
${field("street", words.street, "street-address")}${field("postalCode", words.postalCode, "postal-code")}
${field("city", words.city, "address-level2")}${field("country", words.country, "country")}
<p><button class="primary">${words.send}</button></p></form>
<p><a href="${shop}${errand.back}">${words.back}</a></p></main>`;
  return skeleton(errand.language, words.title, body);
}

function cardField(
  { language }: Errand,
  entered: URLSearchParams,
  wrong: readonly CardField[],
  name: string,
  label: string,
  complete: string,
): Html {
  const problem = wrong.find((field) => field === name);
  const mark = problem && html` aria-invalid="true" aria-describedby="${name}-error"`;
  const error = problem && html`<p class="error" id="${name}-error">${PROVIDER_WORDS[language].wrong[problem]}</p>`;
  const value = name === "code" ? "" : (entered.get(name) ?? "");
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" autocomplete="${complete}" value="${value}"${mark}>${error}</div>`;
}
