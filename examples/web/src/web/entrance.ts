/** Who somebody is, and in which language they read: what a host's sign-in would know. */

import type { FastifyInstance, FastifyReply } from "fastify";

import type { Language } from "selfserve";

import { entrance } from "../pages/first.js";
import { answerProblem } from "./problem.js";
import { formIn, pathBack, sessionIn, type Request, type Site } from "./requests.js";
import { newSession, setCookie, type Session } from "./session.js";

export function serveEntrance(app: FastifyInstance, site: Site): void {
  app.get("/", async (request: Request, reply) => {
    const session = sessionIn(request);
    const document = entrance(session, site.storefront.people);
    return keep(reply, session).type("text/html; charset=utf-8").send(document.toString());
  });

  app.post("/session", async (request: Request, reply) => {
    const form = formIn(request);
    if (form === undefined) return answerProblem(site, request, reply, "foreign");
    return keep(reply, newSession(sessionIn(request).language, form.text("person"))).redirect("/products", 303);
  });

  app.post("/language", async (request: Request, reply) => {
    const form = formIn(request);
    if (form === undefined) return answerProblem(site, request, reply, "foreign");
    const back = form.text("back") === "/" ? "/" : pathBack(form.text("back"));
    return keep(reply, { ...sessionIn(request), language: form.choice<Language>("language") }).redirect(back, 303);
  });
}

function keep(reply: FastifyReply, session: Session): FastifyReply {
  return reply.header("set-cookie", setCookie(session));
}
