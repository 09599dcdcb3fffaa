/** What a request says: whose it is, and what was entered. */

import { InvalidInput, type Directory, type Person } from "selfserve";
import type { FastifyRequest } from "fastify";

import type { Storefront } from "../storefront/storefront.js";
import { Form } from "./form.js";
import { isOurs, sessionOf, type Session } from "./session.js";
import { Visit } from "./visit.js";

/** Where the storefront stands. */
export interface Site {
  readonly storefront: Storefront;
  /** Where our pages are, such as `http://127.0.0.1:8000`. */
  readonly origin: string;
  /** Where the payment provider's are. */
  readonly provider: string;
}

export type Request = FastifyRequest<{ Params: Record<string, string> }>;

export function sessionIn({ headers }: Pick<Request, "headers">): Session {
  return sessionOf(headers.cookie, headers["accept-language"]);
}

/** The visit of whoever was chosen; nothing where nobody was, or the directory knows them no more. */
export function visitOf(site: Site, request: Request): Visit | undefined {
  const session = sessionIn(request);
  const person = session.person && known(site.storefront.directory, session.person);
  if (!person) return undefined;
  const { pathname: path, searchParams: search } = new URL(request.url, site.origin);
  return new Visit({ ...site, session, person, path, parameters: request.params ?? {}, search });
}

/** What was entered; nothing where the form is not one of ours. */
export function formIn(request: Request): Form | undefined {
  const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  return isOurs(sessionIn(request), fields.get("token") ?? "") ? new Form(fields) : undefined;
}

/** A path of ours to go back to; whatever else was asked for, the home page. */
export function pathBack(asked: string | null | undefined): string {
  return asked && /^\/[\w\-/.~%]*(\?[\w\-=&.~%]*)?$/.test(asked) && !asked.startsWith("//") ? asked : "/products";
}

function known(directory: Directory, person: string): Required<Person> | undefined {
  try {
    return directory.get(person);
  } catch (problem) {
    if (problem instanceof InvalidInput) return undefined; // a cookie that is not ours
    throw problem;
  }
}
