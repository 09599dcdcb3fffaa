/** What the pages say of their own. Refusals, labels, amounts and days are said by the library (`Messages`). */

import type { Language } from "selfserve";

import { english } from "./english.js";
import { italian } from "./italian.js";

/** Every word there is: a language that lacks one does not compile. */
export type Words = typeof english;

export const WORDS: Readonly<Record<Language, Words>> = { english, italian };
