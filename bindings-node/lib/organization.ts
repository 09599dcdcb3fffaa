import { addon, type OrganizationHandle } from "./addon.js";
import { toInstant, toJson, valueOf } from "./boundary.js";
import { Catalog } from "./catalog.js";
import { Directory } from "./directory.js";
import { InvalidInput } from "./errors.js";
import { Execution } from "./execution.js";
import type { Actor, Command, CommandId, Outcome, Recorded, Sequence, Timestamp } from "../types.js";

/** Who gives a command, when, and under which id. */
export interface CommandContext {
  /** The command's id, chosen by the host: the same id twice counts once (`B6`). */
  id: CommandId;
  /** Who acts. */
  actor: Actor;
  /** When. */
  at: Timestamp | Date;
}

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

  /** An organization without a history: its first command creates it (`O6`). */
  constructor(catalog: Catalog, directory: Directory);
  /** @internal */
  constructor(catalog: Catalog, directory: Directory, handle?: OrganizationHandle);
  constructor(catalog: Catalog, directory: Directory, handle?: OrganizationHandle) {
    checkFacts(catalog, directory);
    this.#handle = handle ?? new addon.Organization(catalog.handle, directory.handle);
  }

  /**
   * Rebuilds an organization from its journal: canonical JSON, one event a line (`H1`).
   *
   * @throws {@link CorruptJournal} at the first line that cannot be.
   */
  static fromJournal(journal: string | Uint8Array, catalog: Catalog, directory: Directory): Organization {
    if (typeof journal !== "string" && !(journal instanceof Uint8Array)) {
      throw new InvalidInput("$.journal", "neither text nor bytes");
    }
    checkFacts(catalog, directory);
    const handle = valueOf(addon.Organization.fromJournal(journal, catalog.handle, directory.handle));
    return new Organization(catalog, directory, handle);
  }

  /** The place of the last event: the version at which the host appends (`H2`). */
  get version(): Sequence {
    return valueOf(this.#handle.version());
  }

  /**
   * Brings time up to date, decides, and applies what follows.
   *
   * @throws {@link InvalidInput} when the command or the context is malformed; nothing has changed then.
   * @throws {@link CorruptJournal} when this object does not fit its own journal: drop it and load it again.
   */
  execute(command: Command, context: CommandContext): Execution {
    const json = valueOf(this.#handle.execute(toJson("command", command), contextJson(context)));
    return new Execution(JSON.parse(json));
  }

  /**
   * What a command would bring, without applying it. It refuses to judge while something is overdue: see
   * {@link advance}.
   *
   * @throws {@link InvalidInput} when the command or the context is malformed.
   */
  decide(command: Command, context: CommandContext): Outcome {
    return JSON.parse(valueOf(this.#handle.decide(toJson("command", command), contextJson(context))));
  }

  /**
   * Brings time to an instant, and answers with everything that fell due until then, to be appended (`T1`).
   *
   * @throws {@link InvalidInput} when it is no instant.
   */
  advance(at: Timestamp | Date): Recorded[] {
    return JSON.parse(valueOf(this.#handle.advance(toInstant("$.at", at))));
  }

  /** When to call {@link advance} next: one timer an organization, no polling (`T2`). */
  nextDeadline(): Timestamp | undefined {
    return valueOf(this.#handle.nextDeadline()) ?? undefined;
  }

  /**
   * Takes one event of the journal, such as one that another process has appended.
   *
   * @throws {@link CorruptJournal} when the event contradicts what is there; nothing has changed then.
   */
  apply(record: Recorded): void {
    valueOf(this.#handle.apply(toJson("record", record)));
  }
}

function checkFacts(catalog: Catalog, directory: Directory): void {
  if (!(catalog instanceof Catalog)) throw new InvalidInput("$.catalog", "not a Catalog");
  if (!(directory instanceof Directory)) throw new InvalidInput("$.directory", "not a Directory");
}

function contextJson(context: CommandContext): string {
  if (typeof context !== "object" || context === null) throw new InvalidInput("$.context", "is missing");
  return toJson("context", { ...context, at: toInstant("$.context.at", context.at) });
}
