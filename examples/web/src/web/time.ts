/** Time passes when somebody presses a button: a day, to the next event, a month. */

import type { FastifyInstance } from "fastify";

import { monthsAfter } from "../storefront/clock.js";
import type { Storefront } from "../storefront/storefront.js";
import { answerProblem } from "./problem.js";
import { formIn, pathBack, type Request, type Site } from "./requests.js";

const DAY = 86_400_000;

export function serveTime(app: FastifyInstance, site: Site): void {
  app.post("/time", async (request: Request, reply) => {
    const form = formIn(request);
    if (form === undefined) return answerProblem(site, request, reply, "foreign");
    const { storefront } = site;
    const from = await storefront.head();
    const then = await moment(storefront, form.text("pass"));
    if (then !== undefined) await storefront.passUntil(then);
    const to = await storefront.head();
    return reply.redirect(`${pathBack(form.text("back"))}?brought=${from}-${to}`, 303);
  });
}

async function moment(storefront: Storefront, pass: string): Promise<Date | undefined> {
  const now = storefront.clock.now();
  if (pass === "day") return new Date(now.getTime() + DAY);
  if (pass === "month") return monthsAfter(now, 1);
  return storefront.nextDeadline();
}
