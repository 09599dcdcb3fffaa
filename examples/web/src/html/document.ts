/** The whole page around what a page shows: time, navigation, title, and what was done. */

import type { Language } from "selfserve";

import { SCRIPT, STYLE } from "../web/assets.js";
import type { Place, Shown } from "../web/page.js";
import { partsOf } from "../web/rights.js";
import type { Visit } from "../web/visit.js";
import type { Words } from "../words/words.js";
import { administrationParts } from "./administration/parts.js";
import { html, nothing, type Html } from "./html.js";
import { timeBar } from "./time-bar.js";

type Part = keyof Words["navigation"];

/** The parts of the site, and where each begins. */
const PARTS: readonly { readonly part: Part; readonly href: string }[] = [
  { part: "products", href: "/products" },
  { part: "buy", href: "/buy" },
  { part: "bills", href: "/bills" },
  { part: "requests", href: "/requests" },
  { part: "administration", href: "/admin" },
];

/** The language as browsers name it. */
export const TAG: Readonly<Record<Language, string>> = { english: "en", italian: "it" };

/** An HTML document. */
export function skeleton(language: Language, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${TAG[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE.path}">
<script src="${SCRIPT.path}" defer></script>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The document of a page, for whoever looks. */
export async function documentOf(visit: Visit, shown: Shown, { part, administers }: Place = {}): Promise<Html> {
  const { layout } = visit.words;
  const parts = await partsOf(visit);
  const body = html`<a class="skip" href="#main">${layout.skip}</a>
<header class="site">
  <a class="brand" href="/products">${layout.store}</a>
  ${navigation(visit, parts.length > 0, part)}
  ${whoLooks(visit)}
</header>
${await timeBar(visit)}
<main id="main">
<h1>${shown.title}</h1>
${done(visit)}${part === "administration" && administrationParts(visit, parts, administers)}
${shown.body}
</main>`;
  return skeleton(visit.language, `${shown.title} – ${layout.store}`, body);
}

/** Administration is offered to whoever may see some of it. */
function navigation({ words }: Visit, administers: boolean, current?: Part): Html {
  const offered = PARTS.filter(({ part }) => administers || part !== "administration");
  const entries = offered.map(({ part, href }) => {
    const mark = part === current && html` aria-current="page"`;
    return html`<li><a href="${href}"${mark}>${words.navigation[part]}</a></li>`;
  });
  return html`<nav aria-label="${words.layout.pages}"><ul>${entries}</ul></nav>`;
}

function whoLooks(visit: Visit): Html {
  return html`<div class="who"><span>${visit.person.name}</span>
  <a href="/">${visit.words.layout.people}</a>
  ${languageSwitch(visit.language, visit.words, visit.token, visit.asked.path)}</div>`;
}

/** The other language, for the same page. */
export function languageSwitch(language: Language, words: Words, token: string, back: string): Html {
  const other: Language = language === "english" ? "italian" : "english";
  return html`<form method="post" action="/language">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="back" value="${back}">
<button class="link" name="language" value="${other}" lang="${TAG[other]}">${words.layout.otherLanguage}</button>
</form>`;
}

/** What was just done, told once: it stands in the address that the browser was sent to. */
function done({ words, asked }: Visit): Html {
  const key = asked.search.get("done") ?? "";
  if (!Object.hasOwn(words.done, key)) return nothing;
  return html`<p class="notice" role="status">${words.done[key as keyof Words["done"]]}</p>`;
}
