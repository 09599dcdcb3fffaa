/** The web server: it turns requests into visits of pages, and what pages answer into documents. */

import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";

import { TO_PROVIDER, goForCard } from "../html/cards.js";
import { documentOf } from "../html/document.js";
import { PAGES } from "../pages/index.js";
import { serveAssets } from "./assets.js";
import { serveEntrance } from "./entrance.js";
import { serveExport } from "./export.js";
import type { Form } from "./form.js";
import { forgetKept, keptForm } from "./kept.js";
import type { Action, Outcome, Page, Place } from "./page.js";
import { answerProblem, problemOf } from "./problem.js";
import { protect } from "./protection.js";
import { formIn, visitOf, type Request, type Site } from "./requests.js";
import { serveEInvoice } from "./e-invoice.js";
import { servePrint } from "./print.js";
import { serveTime } from "./time.js";
import { serveTypeAhead } from "./type-ahead.js";
import type { Visit } from "./visit.js";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Where the page of a route stands, also where it cannot be shown. */
    place?: Place;
  }
}

export function server(site: Site): FastifyInstance {
  // Connections that a browser opened ahead of any request would keep it from ending; what is cut off is sent again (`B6`).
  const app = Fastify({ logger: { level: "error" }, forceCloseConnections: true });
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  protect(app, site);
  serveAssets(app);
  serveEntrance(app, site);
  serveTime(app, site);
  servePrint(app, site);
  serveEInvoice(app, site);
  serveTypeAhead(app, site);
  serveExport(app, site);
  for (const page of PAGES) servePage(app, site, page);
  app.setNotFoundHandler((request: Request, reply) => answerProblem(site, request, reply));
  app.setErrorHandler((thrown, request: Request, reply) => answerProblem(site, request, reply, thrown));
  return app;
}

function servePage(app: FastifyInstance, site: Site, page: Page): void {
  const config = { place: page };
  app.get(page.path, { config }, async (request: Request, reply) => {
    const visit = visitOf(site, request);
    if (visit === undefined) return reply.redirect("/", 303);
    const form = keptForm(request.headers.cookie, visit);
    return show(page, form === undefined ? visit : visit.with({ form }), reply, 200);
  });
  if (page.actions === undefined) return;
  app.post(page.path, { config }, async (request: Request, reply) => {
    const visit = visitOf(site, request);
    if (visit === undefined) return reply.redirect("/", 303);
    const form = formIn(request);
    return form === undefined ? answerProblem(site, request, reply, "foreign") : act(page, visit, form, request, reply);
  });
}

/** Does what the form asks for; where it cannot be done, the page is shown again with the form as it was entered. */
async function act(page: Page, visit: Visit, form: Form, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  let outcome: Outcome;
  try {
    outcome = await actionOf(page, form)(visit, form);
  } catch (thrown) {
    const problem = problemOf(thrown, visit);
    return show(page, visit.with({ form, problem }), reply, problem.status);
  }
  if (outcome === "again") return show(page, visit.with({ form }), reply, 200);
  if ("price" in outcome) {
    const problem = outcome.stale && problemOf(outcome.stale, visit);
    const again = { form, price: outcome.price, ...(problem && { problem }) };
    return show(page, visit.with(again), reply, problem?.status ?? 200);
  }
  if ("away" in outcome) return reply.header("set-cookie", outcome.cookie).redirect(outcome.away, 303);
  const forget = forgetKept(request.headers.cookie, visit);
  if (forget !== undefined) reply.header("set-cookie", forget);
  const { to, done } = outcome;
  return reply.redirect(done === undefined ? to : `${to}${to.includes("?") ? "&" : "?"}done=${done}`, 303);
}

/** What a form of the page does; one that the page does not have does nothing. */
function actionOf({ actions = {} }: Page, { action, step }: Form): Action {
  if (step === TO_PROVIDER) return goForCard;
  const known = Object.hasOwn(actions, action) ? actions[action] : undefined;
  return known ?? (async () => "again");
}

async function show(page: Page, visit: Visit, reply: FastifyReply, status: number): Promise<FastifyReply> {
  const document = await documentOf(visit, await page.show(visit), page);
  return reply.code(status).type("text/html; charset=utf-8").send(document.toString());
}
