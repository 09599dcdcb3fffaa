/** The one cookie: who was chosen, in which language they read, and a secret that forms prove they know. */

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

import { parseCookie, stringifySetCookie } from "cookie";

import type { Language, PersonId } from "selfserve";

const NAME = "session";
const SECRET = /^[\w-]{22}$/;

export interface Session {
  readonly secret: string;
  readonly language: Language;
  /** Who was chosen; absent: nobody yet. */
  readonly person?: PersonId;
}

/** The session of a request; where there is none, a new one in the language that the browser asks for. */
export function sessionOf(cookies: string | undefined, acceptLanguage: string | undefined): Session {
  const [secret = "", language, person] = (parseCookie(cookies ?? "")[NAME] ?? "").split(".");
  if (!SECRET.test(secret)) return newSession(acceptLanguage?.toLowerCase().startsWith("it") ? "italian" : "english");
  return { secret, language: language === "italian" ? language : "english", ...(person && { person }) };
}

/** A session with a secret of its own: whoever chooses a person gets a new one. */
export function newSession(language: Language, person?: PersonId): Session {
  const secret = randomBytes(16).toString("base64url");
  return { secret, language, ...(person !== undefined && { person }) };
}

/** The cookie as it is set: no script reads it, and no other site's form sends it. */
export function setCookie({ secret, language, person = "" }: Session): string {
  const value = [secret, language, person].join(".");
  return stringifySetCookie({ name: NAME, value, path: "/", httpOnly: true, sameSite: "strict" });
}

/** What each form carries, which nobody can make who does not know the secret. */
export function formToken({ secret }: Session): string {
  return createHash("sha256").update(`form ${secret}`).digest("base64url");
}

/** Whether a form came from one of our own pages. */
export function isOurs(session: Session, token: string): boolean {
  const [expected, given] = [Buffer.from(formToken(session)), Buffer.from(token)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
