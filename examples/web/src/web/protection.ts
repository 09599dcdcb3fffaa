/** What holds for every answer: what the browser may load, and which host we are. */

import type { FastifyInstance } from "fastify";

import type { Site } from "./requests.js";

/** No script and no style but our own files, and nobody shows our pages in theirs. */
const POLICY = ({ provider }: Site) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  `form-action 'self' ${provider}`, // a form may lead to the provider: browsers ask that of the answer to a form, too
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function protect(app: FastifyInstance, site: Site): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "content-security-policy": POLICY(site),
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-store",
    });
    // By another name of this machine the cookie would not come back from the provider, and a foreign name may be a trick.
    if (request.headers.host !== new URL(site.origin).host) return reply.redirect(site.origin, 303);
  });
}
