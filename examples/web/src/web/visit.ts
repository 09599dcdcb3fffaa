/** Somebody looks at a page, or sends a form: all that a page needs to answer them. */

import { randomUUID } from "node:crypto";

import { Denied, Messages, type Actor, type AnswerTo, type Command, type CommandId, type Denial, type Language, type Outcome, type Person, type Query, type Quote } from "selfserve";
import type { Receipt } from "selfserve/host";

import type { Storefront } from "../storefront/storefront.js";
import { WORDS, type Words } from "../words/words.js";
import type { Form } from "./form.js";
import type { Problem } from "./problem.js";
import type { Price } from "./quoted.js";
import { formToken, type Session } from "./session.js";

/** A form that was sent and is shown again: its price was asked for, or something is wrong with it. */
export interface Again {
  readonly form: Form;
  readonly price?: Price;
  readonly problem?: Problem;
}

/** The library's words: each language is read once. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  english: new Messages("english"),
  italian: new Messages("italian"),
};

export interface Asked {
  readonly storefront: Storefront;
  readonly session: Session;
  readonly person: Required<Person>;
  /** Where our pages are, as the browser names it, and where the provider's are. */
  readonly origin: string;
  readonly provider: string;
  /** The path, without what follows. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly again?: Again;
}

export class Visit {
  readonly words: Words;
  /** The library's words, in the language of whoever reads. */
  readonly say: Messages;
  readonly actor: Actor;

  constructor(readonly asked: Asked) {
    this.words = WORDS[asked.session.language];
    this.say = MESSAGES[asked.session.language];
    this.actor = { type: "user", id: asked.person.id };
  }

  get storefront(): Storefront {
    return this.asked.storefront;
  }

  get person(): Required<Person> {
    return this.asked.person;
  }

  get language(): Language {
    return this.asked.session.language;
  }

  /** What forms carry to be believed. */
  get token(): string {
    return formToken(this.asked.session);
  }

  /** A part of the path, such as the subscription's id. */
  parameter(name: string): string {
    return this.asked.parameters[name] ?? "";
  }

  /** What is asked for behind the path; absent where it is empty. */
  asks(name: string): string | undefined {
    return this.asked.search.get(name) || undefined;
  }

  /** The form of this name, where it is shown again. */
  again(name: string): Again | undefined {
    return this.asked.again?.form.name === name ? this.asked.again : undefined;
  }

  /** The same visit, with a form to be shown again. */
  with(again: Again): Visit {
    return new Visit({ ...this.asked, again });
  }

  view<Asking extends Query>(query: Asking): Promise<AnswerTo<Asking>> {
    return this.storefront.shop.view(query, { actor: this.actor });
  }

  quote(command: Command, id: CommandId): Promise<Quote> {
    return this.storefront.shop.quote(command, { actor: this.actor, id });
  }

  /** What a command would bring, without it being done. */
  decide(command: Command, id: CommandId): Promise<Outcome> {
    return this.storefront.shop.decide(command, { actor: this.actor, id });
  }

  /** Why a command is not theirs to give; absent: it is, whatever else would stand in its way. */
  async forbidden(command: Command): Promise<Denial | undefined> {
    const outcome = await this.decide(command, randomUUID());
    const isForbidden = outcome.type === "denied" && new Denied(outcome.denial).category === "forbidden";
    return isForbidden ? outcome.denial : undefined;
  }

  /** Carries a command out, and what it orders. */
  async execute(command: Command, id: CommandId): Promise<Receipt> {
    const receipt = await this.storefront.shop.execute(command, { actor: this.actor, id });
    await this.storefront.settle();
    return receipt;
  }
}
