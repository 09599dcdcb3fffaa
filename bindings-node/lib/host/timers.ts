import type { OrganizationId } from "../../types.js";
import type { Limits } from "./limits.js";
import type { Residents } from "./residents.js";
import type { Settling } from "./settling.js";
import type { Due, Store } from "./store.js";

/** What one tick has done. Whatever has failed wants somebody to look. */
export interface Ticked {
  /** How many organizations are up to date now that were not. */
  readonly advanced: number;
  /** Those whose time could not be brought up to date, and why. They rest a while, and the others go on. */
  readonly failed: readonly { readonly organization: OrganizationId; readonly problem: unknown }[];
}

/** What time brings, to all organizations: one table of deadlines, none loaded for nothing. */
export class Timers {
  /** Those whose time could not be brought up to date, and until when they rest. */
  readonly #resting = new Map<OrganizationId, Date>();

  constructor(
    private readonly store: Store,
    private readonly residents: Residents,
    private readonly settling: Settling,
    private readonly now: () => Promise<Date>,
    private readonly limits: Limits,
  ) {}

  /** Brings time up to date for a bounded number of organizations; once the signal is aborted, for no more. */
  async tick(signal?: AbortSignal): Promise<Ticked> {
    const now = await this.now();
    for (const [organization, until] of this.#resting) if (until <= now) this.#resting.delete(organization);
    let advanced = 0;
    const failed = [];
    for (const organization of await this.#due(now)) {
      if (signal?.aborted === true) break;
      try {
        await this.#bring(organization);
        advanced += 1;
      } catch (problem) {
        this.#resting.set(organization, new Date(now.getTime() + this.limits.rest));
        failed.push({ organization, problem });
      }
    }
    return { advanced, failed };
  }

  /** How many milliseconds to sleep before the next tick. */
  async nextWake(): Promise<number> {
    const now = await this.now();
    const resting = new Map(this.#resting);
    const due = await this.store.due(undefined, undefined, resting.size + 1);
    const waits = due.map(({ at, organization }) => {
      const wake = Math.max(at.getTime(), resting.get(organization)?.getTime() ?? -Infinity);
      return Math.max(wake - now.getTime(), 0);
    });
    return Math.min(...waits, this.limits.longestSleep);
  }

  /** The organizations to take on: those that rest are in nobody's way. */
  async #due(now: Date): Promise<OrganizationId[]> {
    const found: OrganizationId[] = [];
    let after: Due | undefined;
    for (let left; (left = this.limits.tick - found.length) > 0;) {
      const page = await this.store.due(now, after, left);
      if (page.length === 0) break;
      after = page.at(-1);
      found.push(...page.map((due) => due.organization).filter((organization) => !this.#resting.has(organization)));
    }
    return found;
  }

  /** Brings one up to date. Where nothing is due, the table is put right: it may be another version's. */
  async #bring(organization: OrganizationId): Promise<void> {
    await this.residents.hold(organization, (image) => this.settling.carryOut(image, { type: "time", confirm: true }));
  }
}
