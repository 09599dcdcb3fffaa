import { addon, type OrganizationHandle } from "./addon.js";
import { frozen, valueOf } from "./answers.js";
import { commandJson, isBytes, toCount, toIds, toInstant, toJson, toText } from "./arguments.js";
import { Catalog } from "./catalog.js";
import { Directory } from "./directory.js";
import { InvalidInput } from "./errors.js";
import { Execution } from "./execution.js";
import { journalText, recordText, type Journal } from "./journal.js";
import { Quote } from "./quote.js";
import type {
  Access,
  Actor,
  AdminUsersQuery,
  Advanced,
  Answer,
  Command,
  CommandId,
  EffectOrder,
  Eligibility,
  LicenseCount,
  Moment,
  Outcome,
  PersonId,
  ProductId,
  Query,
  Recorded,
  Sequence,
  Timestamp,
} from "../types.js";

/** Who gives a command, when, and under which id. */
export interface CommandContext {
  /** The command's id, chosen by the host: the same id twice counts once (`B6`). */
  id: CommandId;
  /** Who acts. */
  actor: Actor;
  /** When. */
  at: Timestamp | Date;
}

/** Who looks, and when. */
export interface ViewContext {
  /** Who looks. */
  actor: Actor;
  /** When. */
  at: Timestamp | Date;
}

/** The answer of the same `type` as the query. */
export type AnswerTo<Asked extends Query> = Extract<Answer, { type: Asked["type"] }>;

/**
 * One organization: what has happened in it, and the rules over that.
 *
 * The journal of recorded events *is* the organization (`H1`); this object is only its image in memory.
 *
 * 1. {@link execute} answers with the events that follow, and has applied them already.
 * 2. Append all of {@link Execution.recorded} to your journal, at the version you had read, *before* you answer
 *    anybody: also when the outcome is a denial, because what time brought stays (`T1`).
 * 3. Where the append fails because somebody else appended first, drop this object, load it again and retry (`H2`).
 * 4. Set one timer to {@link nextDeadline}, and call {@link advance} then (`T2`).
 */
export class Organization {
  readonly #handle: OrganizationHandle;
  readonly #catalog: Catalog;
  readonly #directory: Directory;

  /** An organization without a history: its first command creates it (`O6`). */
  constructor(catalog: Catalog, directory: Directory);
  /** @internal */
  constructor(catalog: Catalog, directory: Directory, handle?: OrganizationHandle);
  constructor(catalog: Catalog, directory: Directory, handle?: OrganizationHandle) {
    checkFacts(catalog, directory);
    [this.#catalog, this.#directory] = [catalog, directory];
    this.#handle = handle ?? new addon.Organization(catalog.handle, directory.handle);
  }

  /**
   * Rebuilds an organization from its journal, the text or the events (`H1`).
   *
   * @throws {@link CorruptJournal} at the first line that cannot be.
   */
  static fromJournal(journal: Journal, catalog: Catalog, directory: Directory): Organization {
    checkFacts(catalog, directory);
    const text = journalText("journal", journal);
    const handle = valueOf(addon.Organization.fromJournal(text, catalog.handle, directory.handle));
    return new Organization(catalog, directory, handle);
  }

  /**
   * Rebuilds an organization as it was at a moment, by its journal from the first event on (`H6`).
   *
   * @throws {@link CorruptJournal} at the first line that cannot be.
   * @throws {@link InvalidInput} when it is no moment.
   */
  static asOf(journal: Journal, moment: Moment, catalog: Catalog, directory: Directory): Organization {
    checkFacts(catalog, directory);
    const [text, json] = [journalText("journal", journal), toJson("moment", moment)];
    const handle = valueOf(addon.Organization.asOf(text, json, catalog.handle, directory.handle));
    return new Organization(catalog, directory, handle);
  }

  /**
   * The organization of a snapshot: a shortcut past the journal. Go on with {@link apply} from the event after
   * {@link version}.
   *
   * @throws {@link UnusableSnapshot} when it is of another version, or damaged: rebuild from the journal instead.
   */
  static fromSnapshot(snapshot: Uint8Array, catalog: Catalog, directory: Directory): Organization {
    if (!isBytes(snapshot)) throw new InvalidInput("$.snapshot", "not bytes");
    checkFacts(catalog, directory);
    const handle = valueOf(addon.Organization.fromSnapshot(snapshot, catalog.handle, directory.handle));
    return new Organization(catalog, directory, handle);
  }

  /**
   * The same as {@link fromSnapshot} on another thread: a large organization does not keep the event loop waiting.
   *
   * @throws {@link UnusableSnapshot} when it is of another version, or damaged: rebuild from the journal instead.
   */
  static async restore(snapshot: Uint8Array, catalog: Catalog, directory: Directory): Promise<Organization> {
    if (!isBytes(snapshot)) throw new InvalidInput("$.snapshot", "not bytes");
    checkFacts(catalog, directory);
    const handle = valueOf(await addon.Organization.restore(snapshot, catalog.handle, directory.handle));
    return new Organization(catalog, directory, handle);
  }

  /** The organization as it stands, in a compact binary form that this very version reads. */
  snapshot(): Uint8Array {
    return valueOf(this.#handle.snapshot());
  }

  /** The same as {@link snapshot} on another thread. Whoever changes the organization meanwhile waits for it. */
  async takeSnapshot(): Promise<Uint8Array> {
    return valueOf(await this.#handle.takeSnapshot());
  }

  /**
   * The same organization once more, with the same facts, made on another thread: what happens to one does not happen to
   * the other.
   */
  async copy(): Promise<Organization> {
    return new Organization(this.#catalog, this.#directory, valueOf(await this.#handle.copy()));
  }

  /** The place of the last event: the version at which the host appends (`H2`). */
  get version(): Sequence {
    return valueOf(this.#handle.version());
  }

  /**
   * Brings time up to date, decides, and applies what follows.
   *
   * @throws {@link InvalidInput} when the command or the context is malformed; nothing has changed then.
   * @throws {@link Interrupted} when this object does not fit its own journal.
   */
  execute(command: Command, context: CommandContext): Execution {
    const json = valueOf(this.#handle.execute(commandJson(command), momentJson("context", context)));
    return new Execution(frozen(json));
  }

  /**
   * What a command would bring, without applying it. It refuses to judge while something is overdue: see
   * {@link advance}.
   *
   * @throws {@link InvalidInput} when the command or the context is malformed.
   */
  decide(command: Command, context: CommandContext): Outcome {
    return frozen(valueOf(this.#handle.decide(commandJson(command), momentJson("context", context))));
  }

  /**
   * What a command would charge or credit, to the minor unit (`B5`). A command that carries the quote, or its
   * `reference`, yields exactly that. Give it the `id` that the command will have: the ids of what it creates come of it.
   *
   * @throws {@link Denied} as the command itself would be.
   * @throws {@link InvalidInput} when the command or the context is malformed.
   */
  quote(command: Command, context: CommandContext): Quote {
    const json = valueOf(this.#handle.quote(commandJson(command), momentJson("context", context)));
    return new Quote(JSON.parse(json));
  }

  /**
   * Brings time to an instant, and answers with everything that fell due until then, to be appended (`T1`).
   *
   * @throws {@link InvalidInput} when it is no instant.
   * @throws {@link Interrupted} when this object does not fit its own journal.
   */
  advance(at: Timestamp | Date): Advanced {
    return frozen(valueOf(this.#handle.advance(toInstant("$.at", at))));
  }

  /** When to call {@link advance} next: one timer an organization, no polling (`T2`). */
  get nextDeadline(): Timestamp | undefined {
    return valueOf(this.#handle.nextDeadline()) ?? undefined;
  }

  /**
   * When the last event happened: nothing is taken that is before it, so a host whose clock is behind uses this time
   * (`T1`).
   */
  get lastEventAt(): Timestamp | undefined {
    return valueOf(this.#handle.lastEventAt()) ?? undefined;
  }

  /**
   * Takes one event of the journal, or its line, such as another process has appended.
   *
   * @throws {@link CorruptJournal} when the event contradicts what is there; nothing has changed then.
   */
  apply(record: Recorded | string | Uint8Array): void {
    valueOf(this.#handle.apply(recordText("record", record)));
  }

  /**
   * Takes events of the journal, or their lines, in order, on another thread: many do not keep the event loop waiting. Ask
   * and change nothing before it has ended.
   *
   * @throws {@link CorruptJournal} when one contradicts what is there; those ahead of it have been taken.
   */
  async applyAll(records: readonly (Recorded | string | Uint8Array)[]): Promise<void> {
    if (!Array.isArray(records)) throw new InvalidInput("$.records", "not an array");
    const lines = records.map((record, place) => recordText(`records[${place}]`, record));
    valueOf(await this.#handle.applyAll(lines));
  }

  /**
   * What the host must do because of an event of this journal, applied already: charge, refund, notify (`H3`).
   * {@link execute} and {@link advance} have handed it out; asked later, it has the same ids, order and money. Delivery
   * is at least once: the id of an effect is the idempotency key.
   *
   * @throws {@link InvalidInput} when it is no event.
   */
  effects(record: Recorded | string | Uint8Array): EffectOrder[] {
    return JSON.parse(valueOf(this.#handle.effects(recordText("record", record))));
  }

  /**
   * What somebody sees (`V1` to `V3`, `V7`).
   *
   * @throws {@link Denied} when they may not see it, or it does not exist; `overdue` where something is due by then:
   * {@link advance} first.
   * @throws {@link InvalidInput} when the query or the viewer is malformed.
   */
  view<Asked extends Query>(query: Asked, viewer: ViewContext): AnswerTo<Asked> {
    return JSON.parse(valueOf(this.#handle.view(toJson("query", query), momentJson("viewer", viewer))));
  }

  /**
   * Users with licenses as CSV (RFC 4180): all pages of what the query shows (`V2`). What a spreadsheet would take for
   * a formula starts with an apostrophe.
   *
   * @throws {@link Denied} where they may not be seen (`O7`), or something is due by then (`V7`).
   */
  exportUsersCsv(query: AdminUsersQuery, viewer: ViewContext): string {
    return valueOf(this.#handle.exportUsersCsv(toJson("query", query), momentJson("viewer", viewer)));
  }

  /**
   * Every rule that a purchase of so many licenses asks, on any card that the person has (`P5`).
   *
   * @throws {@link Denied} when there is no organization yet, or no such product, or so many licenses cannot be, or
   * something is due by then (`V7`).
   */
  eligibility(person: PersonId, product: ProductId, licenses: LicenseCount, at: Timestamp | Date): Eligibility {
    return JSON.parse(valueOf(this.#handle.eligibility(...purchase(person, product, licenses, at))));
  }

  /**
   * Yes or no, without the reasons: may this person buy so many licenses of this product?
   *
   * @throws {@link Denied} where something is due by then (`V7`).
   */
  mayBuy(person: PersonId, product: ProductId, licenses: LicenseCount, at: Timestamp | Date): boolean {
    return valueOf(this.#handle.mayBuy(...purchase(person, product, licenses, at)));
  }

  /**
   * Whether a person has a product: what every sign-in asks (`A7`). It takes no time and is never refused: the answer is
   * true as of {@link lastEventAt}.
   */
  hasAccess(person: PersonId, product: ProductId): boolean {
    return valueOf(this.#handle.hasAccess(toText("person", person), toText("product", product)));
  }

  /** The same for each of these people: many at once cost less than one by one (`A7`). */
  haveAccess(people: readonly PersonId[], product: ProductId): boolean[] {
    const answers = valueOf(this.#handle.haveAccess(toIds("people", people), toText("product", product)));
    return Array.from(answers, Boolean);
  }

  /** Through what a person has a product, until when, and as of when (`A7`). */
  access(person: PersonId, product: ProductId): Access | undefined {
    const json = valueOf(this.#handle.access(toText("person", person), toText("product", product)));
    return json === null ? undefined : JSON.parse(json);
  }
}

/** Refuses what is no catalog, or no directory. @internal */
export function checkFacts(catalog: Catalog, directory: Directory): void {
  if (!(catalog instanceof Catalog)) throw new InvalidInput("$.catalog", "not a Catalog");
  if (!(directory instanceof Directory)) throw new InvalidInput("$.directory", "not a Directory");
}

/** The JSON of an argument that says when. @internal */
export function momentJson(argument: string, moment: CommandContext | ViewContext): string {
  if (typeof moment !== "object" || moment === null) throw new InvalidInput(`$.${argument}`, "is missing");
  return toJson(argument, { toJSON: () => ({ ...moment, at: toInstant(`$.${argument}.at`, moment.at) }) });
}

/** The arguments of a question about a purchase. */
function purchase(
  person: PersonId,
  product: ProductId,
  licenses: LicenseCount,
  at: Timestamp | Date,
): [string, string, number, string] {
  return [
    toText("person", person),
    toText("product", product),
    toCount("licenses", licenses),
    toInstant("$.at", at),
  ];
}
