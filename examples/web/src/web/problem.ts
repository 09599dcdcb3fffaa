/** What is wrong with what was entered: told in words, at its field where it has one. */

import type { FastifyError, FastifyReply } from "fastify";

import { Denied, InvalidInput, type Denial } from "selfserve";
import { HostError } from "selfserve/host";

import { documentOf } from "../html/document.js";
import { html } from "../html/html.js";
import type { Words } from "../words/words.js";
import { Unreadable } from "./form.js";
import { NoPage } from "./page.js";
import { visitOf, type Request, type Site } from "./requests.js";
import type { Visit } from "./visit.js";

export interface Problem {
  /** At which field; absent: it is about the whole form. */
  readonly field?: string;
  /** The form may have the field below something else, such as `purchase.`: the refusal names none. */
  readonly isBelow?: true;
  readonly text: string;
  readonly status: number;
  /** The form's command was carried out already, with something else in it: the next one is another (`B6`). */
  readonly isSpent?: true;
}

/** Refusals that name no field of the command, but are about one. */
const FIELDS: Partial<Record<Denial["type"], string>> = {
  unknown_promotion: "promotion.code",
  promotion_not_in_force: "promotion.code",
  promotion_not_offered: "promotion.code",
  not_a_first_purchase: "promotion.code",
  promotion_used_up: "promotion.code",
  no_promotion_at_renewal: "promotion.code",
  alignment_impossible: "align",
  too_many_people: "people",
  not_assignable: "people",
  not_enough_licenses: "people",
  too_many_licenses: "licenses",
  licenses_not_offered: "licenses",
  below_assigned: "licenses",
  window_closed: "licenses",
};

const STATUS: Partial<Record<Denied["category"], number>> = {
  invalid: 422,
  not_found: 404,
  payment: 402,
  stale: 412,
  conflict: 409,
};

/** Whether it is about a field of a form. */
export function isAbout({ field, isBelow }: Problem, asked: string): boolean {
  return field === asked || (isBelow === true && asked.endsWith(`.${field}`));
}

/** What a person is told; throws on what nobody can have entered. */
export function problemOf(thrown: unknown, visit: Visit): Problem {
  if (thrown instanceof Denied) return deniedProblem(thrown, visit);
  if (thrown instanceof Unreadable) {
    return { field: thrown.field, text: visit.words.form[thrown.problem], status: 422 };
  }
  if (thrown instanceof InvalidInput) return unreadProblem(thrown, visit.words);
  if (thrown instanceof HostError) {
    const text = thrown.isCertain ? visit.words.problem.notNow : visit.words.problem.notKnown;
    return { text, status: 503 };
  }
  throw thrown;
}

function deniedProblem(denied: Denied, visit: Visit): Problem {
  const { denial } = denied;
  const named = "field" in denial ? denial.field : undefined;
  const field = named ?? FIELDS[denial.type];
  const text = visit.say.denial(denial);
  const isSpent = denial.type === "command_conflict" || denial.type === "command_id_used";
  return {
    text,
    status: STATUS[denied.category] ?? 403,
    ...(field !== undefined && { field }),
    ...(field !== named && { isBelow: true }),
    ...(isSpent && { isSpent }),
  };
}

/** The library says what is wrong for developers alone: a field that cannot be read at all. */
function unreadProblem({ path }: InvalidInput, words: Words): Problem {
  const field = /^\$\.command\.(.+)$/.exec(path)?.[1];
  return { text: words.form.unreadable, status: 422, ...(field !== undefined && { field }) };
}

/** Answers where there is no page, or a page cannot be shown: in the same layout, with the way back. */
export async function answerProblem(
  site: Site,
  request: Request,
  reply: FastifyReply,
  thrown?: unknown,
): Promise<FastifyReply> {
  const visit = visitOf(site, request);
  if (visit === undefined) return reply.redirect("/", 303);
  const { text, status } = told(thrown, visit, request);
  const document = await documentOf(visit, { title: visit.words.problem.title, body: html`<p>${text}</p>` }, request.routeOptions.config.place);
  return reply.code(status).type("text/html; charset=utf-8").send(document.toString());
}

function told(thrown: unknown, visit: Visit, request: Request): Pick<Problem, "text" | "status"> {
  const { problem } = visit.words;
  if (thrown === undefined || thrown instanceof NoPage) return { text: problem.noPage, status: 404 };
  if (thrown === "foreign") return { text: problem.foreign, status: 403 };
  try {
    return problemOf(thrown, visit);
  } catch {
    const status = (thrown as FastifyError).statusCode ?? 500;
    if (status >= 500) request.log.error(thrown);
    return status === 413 ? { text: problem.tooMuch, status } : { text: problem.unexpected, status };
  }
}
