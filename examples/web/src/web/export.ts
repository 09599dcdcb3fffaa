/** Users with licenses as a file for a spreadsheet: as the library lays it out (`V2`). */

import type { FastifyInstance } from "fastify";

import { answerProblem } from "./problem.js";
import { visitOf, type Request, type Site } from "./requests.js";
import { usersQuery } from "../pages/administration/users.js";

export function serveExport(app: FastifyInstance, site: Site): void {
  app.get("/admin/users.csv", async (request: Request, reply) => {
    const visit = visitOf(site, request);
    if (visit === undefined) return reply.redirect("/", 303);
    try {
      const csv = await site.storefront.shop.look((organization, at) =>
        organization.exportUsersCsv(usersQuery(visit), { actor: visit.actor, at }),
      );
      return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="users.csv"').send(csv);
    } catch (thrown) {
      return answerProblem(site, request, reply, thrown);
    }
  });
}
