/**
 * A form that waits while somebody is at the payment provider: what was typed is kept in a cookie of the form's own path, so
 * that it goes to no other page, and to nobody else. It is signed with the session's secret: whoever is chosen next on this
 * machine does not see it.
 */

import { createHmac, timingSafeEqual } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

import { parseCookie, stringifySetCookie } from "cookie";

import { Form, Unreadable } from "./form.js";
import { pathBack } from "./requests.js";
import type { Session } from "./session.js";
import type { Visit } from "./visit.js";

const NAME = "kept";

/** A browser keeps a cookie of 4,096 bytes; this leaves room for its path. */
const MOST = 3_200;

const SECONDS = 3_600;

/** What a form says of itself, and what a new card makes another. */
const LEFT_OUT = /^(token|step|quote\..*|(.*\.)?billing\.paymentMethod)$/;

/** The cookie that keeps a form for this page. */
export function keptCookie({ asked }: Visit, { fields }: Form): string {
  const kept = new URLSearchParams([...fields].filter(([field]) => !LEFT_OUT.test(field)));
  const content = deflateRawSync(String(kept)).toString("base64url");
  if (content.length > MOST) throw new Unreadable(longestOf(kept), "tooLong");
  const path = pathBack(asked.path);
  return cookie(path, `${content}.${signature(asked.session, path, content)}`, SECONDS);
}

/** What was kept for this page; nothing where nothing was, or it is somebody else's. */
export function keptForm(cookies: string | undefined, { asked }: Visit): Form | undefined {
  const [content = "", signed = ""] = (parseCookie(cookies ?? "")[NAME] ?? "").split(".");
  const [expected, given] = [signature(asked.session, asked.path, content), signed].map((text) => Buffer.from(text)) as [Buffer, Buffer];
  if (content === "" || expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  return new Form(new URLSearchParams(inflateRawSync(Buffer.from(content, "base64url")).toString()));
}

/** The cookie that forgets it, once the form has done what it was for; nothing where nothing was kept. */
export function forgetKept(cookies: string | undefined, { asked }: Visit): string | undefined {
  return parseCookie(cookies ?? "")[NAME] === undefined ? undefined : cookie(asked.path, "", 0);
}

function cookie(path: string, value: string, maxAge: number): string {
  return stringifySetCookie({ name: NAME, value, path, maxAge, httpOnly: true, sameSite: "strict" });
}

function signature({ secret }: Session, path: string, content: string): string {
  return createHmac("sha256", secret).update(`kept ${path} ${content}`).digest("base64url");
}

function longestOf(fields: URLSearchParams): string {
  const [longest] = [...fields].sort(([, one], [, other]) => other.length - one.length);
  return longest?.[0] ?? "";
}
