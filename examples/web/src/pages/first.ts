/** The first page: who somebody is. Signing in is the host's business, and the page says so. */

import type { Language, Person } from "selfserve";

import { languageSwitch, skeleton } from "../html/document.js";
import { html, type Html } from "../html/html.js";
import { formToken, type Session } from "../web/session.js";
import { MESSAGES } from "../web/visit.js";
import { WORDS } from "../words/words.js";

/** As many as one page offers. */
const MOST = 50;

export function entrance(session: Session, people: readonly Person[]): Html {
  const words = WORDS[session.language];
  const token = formToken(session);
  const body = html`<a class="skip" href="#main">${words.layout.skip}</a>
<header class="site"><span class="brand">${words.layout.store}</span>
<div class="who">${languageSwitch(session.language, words, token, "/")}</div></header>
<main id="main"><h1>${words.first.title}</h1>
<p class="lead">${words.first.intro}</p>
<p>${words.first.signIn}</p>
<form method="post" action="/session"><input type="hidden" name="token" value="${token}">
<ul class="persons">${people.slice(0, MOST).map((person) => html`<li>${choice(session.language, person)}</li>`)}</ul></form>
</main>`;
  return skeleton(session.language, words.first.title, body);
}

function choice(language: Language, { id, name, email, kind, enabled, roles = [] }: Person): Html {
  const { first } = WORDS[language];
  const say = MESSAGES[language];
  const standing = [
    kind === "guest" && first.guest,
    enabled === false && first.disabled,
    ...roles.map((role) => say.label("role", role)),
  ].filter(Boolean);
  const mark = standing.length > 0 && html` <em>${standing.join(", ")}</em>`;
  return html`<button name="person" value="${id}"><span>${name}${mark}</span><small>${email}</small></button>`;
}
