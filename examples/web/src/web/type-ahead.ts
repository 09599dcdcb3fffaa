/** People whom a few letters find: a piece of a page, for the browser's script. The form does without it, too. */

import type { FastifyInstance } from "fastify";

import { foundPeople } from "../html/people.js";
import { visitOf, type Request, type Site } from "./requests.js";

export function serveTypeAhead(app: FastifyInstance, site: Site): void {
  app.get("/people", async (request: Request, reply) => {
    const visit = visitOf(site, request);
    if (visit === undefined) return reply.code(403).send();
    const field = visit.asks("field") ?? "people";
    const found = foundPeople(visit, visit.asks("find") ?? "", field, visit.asks("one") === "yes");
    return reply.type("text/html; charset=utf-8").send(found.toString());
  });
}
