import { Denied } from "../answers.js";
import type { AnswerTo, Organization } from "../organization.js";
import type { Quote } from "../quote.js";
import type { Actor, Command, CommandId, OrganizationId, Outcome, Query, Recorded } from "../../types.js";
import { given, givenFunction, signalOf, type Waits } from "./arguments.js";
import { HostError } from "./errors.js";
import type { Image } from "./image.js";
import type { Reading } from "./reading.js";
import type { Residents } from "./residents.js";
import { unsettled, type Settling } from "./settling.js";

/** Who gives a command, and under which id. */
export interface Giver {
  /** Who acts. */
  readonly actor: Actor;
  /** The command's id, chosen by the caller, which makes it safe to ask again: the same id counts once (`B6`). */
  readonly id: CommandId;
  /**
   * Gives up waiting: the call rejects with the signal's reason. What has not begun does not begin; what has begun goes
   * on to its end, and the same id tells later what became of it.
   */
  readonly signal?: AbortSignal | undefined;
}

/** Who looks. */
export interface Looker {
  /** Who looks. */
  readonly actor: Actor;
  /** Gives up waiting: the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a command has brought. It is in the store. */
export interface Receipt {
  /**
   * The events that followed from the command: those of the first time, if it was given before (`B6`); none where
   * everything was as asked for already.
   */
  readonly events: readonly Recorded[];
  /** Whether it had been carried out before. */
  readonly repeated: boolean;
}

/** The parts of a host that its shops share. @internal */
export interface Parts {
  readonly residents: Residents;
  readonly settling: Settling;
  readonly reading: Reading;
  /** Told when a command has come to its end: it may have ordered something. */
  readonly ordered: () => void;
}

/** One organization of a host. It costs nothing to make, and holds nothing. */
export class Shop {
  readonly #parts: Parts;

  /** @internal */
  constructor(
    /** Which one it is. */
    readonly organization: OrganizationId,
    parts: Parts,
  ) {
    this.#parts = parts;
  }

  /**
   * Carries out a command. What follows is in the store when this resolves, and so is what time brought until then.
   *
   * @throws {@link Denied} when it is refused.
   * @throws {@link HostError} whose `isCertain` tells whether anything may have happened all the same.
   * @throws {@link InvalidInput} when the command, the actor or the id is malformed.
   */
  async execute(command: Command, giver: Giver): Promise<Receipt> {
    const { settling, ordered } = this.#parts;
    const { actor, id } = given("giver", giver);
    const signal = signalOf("giver", giver);
    try {
      return await this.#hold(async (image) => {
        const outcome = await settling.carryOut(image, { type: "ask", id, actor, command });
        return this.#receipt(image, outcome);
      }, signal);
    } finally {
      ordered(); // also where it is refused: time may have brought orders
    }
  }

  /**
   * What a command would charge or credit, to the minor unit (`B5`). Give it the `id` that the command will have.
   *
   * @throws {@link Denied} as the command itself would be.
   * @throws {@link HostError} where the host cannot answer.
   */
  async quote(command: Command, giver: Giver): Promise<Quote> {
    const { actor, id } = given("giver", giver);
    const quote = (organization: Organization, at: Date) => organization.quote(command, { actor, id, at });
    return this.#ask(quote, signalOf("giver", giver));
  }

  /**
   * What a command would bring now, with nothing done: what it would be refused for, or the events that would follow.
   * Give it the `id` that the command will have.
   *
   * @throws {@link HostError} where the host cannot answer.
   * @throws {@link InvalidInput} when the command, the actor or the id is malformed.
   */
  async decide(command: Command, giver: Giver): Promise<Outcome> {
    const { actor, id } = given("giver", giver);
    const decide = (organization: Organization, at: Date) => organization.decide(command, { actor, id, at });
    return this.#ask(decide, signalOf("giver", giver));
  }

  /**
   * What somebody sees now (`V1` to `V4`).
   *
   * @throws {@link Denied} where they may not (`V7`).
   * @throws {@link HostError} where the host cannot answer.
   */
  async view<Asked extends Query>(query: Asked, looker: Looker): Promise<AnswerTo<Asked>> {
    const { actor } = given("looker", looker);
    return this.#ask((organization, at) => organization.view(query, { actor, at }), signalOf("looker", looker));
  }

  /**
   * Asks the organization itself: whether somebody has access, for example, or several questions as of one moment. It is
   * handed over with the present, which what is asked of it takes: the host's clock may be behind it. Its lock is held
   * until the answer is there: do not ask this shop from within. It is to be asked, not changed.
   *
   * @throws {@link HostError} where the host cannot answer.
   */
  async look<T>(question: (organization: Organization, at: Date) => T | Promise<T>, waits?: Waits): Promise<T> {
    return this.#ask(givenFunction("question", question), signalOf("waits", waits));
  }

  /**
   * Forgets what is in memory of it: the next question reads it again. For whoever has restored a store that had lost
   * events, and knows what that means.
   */
  forget(): Promise<void> {
    return this.#hold(async (image) => image.forget());
  }

  #hold<T>(act: (image: Image) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#parts.residents.hold(this.organization, act, signal);
  }

  /** Answers from what the store has confirmed, after what others have written, and what is due by now. */
  #ask<T>(question: (organization: Organization, at: Date) => T | Promise<T>, signal?: AbortSignal): Promise<T> {
    const { settling, reading } = this.#parts;
    return this.#hold(async (image) => {
      await settling.settlePending(image);
      await reading.tail(image);
      await settling.carryOut(image, { type: "time", confirm: false });
      return question(image.committed, await settling.present(image));
    }, signal);
  }

  async #receipt(image: Image, outcome: Outcome | undefined): Promise<Receipt> {
    switch (outcome?.type) {
      case "denied":
        throw new Denied(outcome.denial);
      case "repeated":
        return { events: await this.#firstEvents(image, outcome.first, outcome.events), repeated: true };
      default:
        return { events: outcome?.events ?? [], repeated: false };
    }
  }

  async #firstEvents(image: Image, first: number, events: number): Promise<readonly Recorded[]> {
    try {
      return await this.#parts.reading.records(this.organization, first, events);
    } catch (problem) {
      throw problem instanceof HostError ? unsettled(image, problem) : problem;
    }
  }
}
