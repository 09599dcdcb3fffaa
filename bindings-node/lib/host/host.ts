import { Catalog } from "../catalog.js";
import { Directory } from "../directory.js";
import { InvalidInput } from "../errors.js";
import { checkFacts } from "../organization.js";
import type { OrganizationId } from "../../types.js";
import { given, givenFunction, organizationId, signalOf, type Waits } from "./arguments.js";
import { systemClock, type Clock } from "./clock.js";
import { handOver, waitingIn, type Handed, type Outside } from "./effects.js";
import { ClockAhead } from "./errors.js";
import { Image } from "./image.js";
import { limitsOf, type Limits } from "./limits.js";
import { Reading } from "./reading.js";
import { Residents } from "./residents.js";
import { serve, Waker, type Serving } from "./serving.js";
import { Settling } from "./settling.js";
import { Shop, type Parts } from "./shop.js";
import type { Store, Waiting } from "./store.js";
import { Timers, type Ticked } from "./timers.js";

/**
 * The people: of the one organization there is, or of each. It is asked when an organization comes into memory, so
 * change its answer in place (`Directory.upsert`).
 */
export type Directories = Directory | ((organization: OrganizationId) => Directory);

/** What a host may be told besides. */
export interface HostOptions {
  /** The time; absent: this machine's. */
  readonly clock?: Clock;
  /** Bounds that differ from {@link USUAL_LIMITS}. */
  readonly limits?: Partial<Limits>;
}

const NOBODY = new Directory();

/**
 * A running shop: any number of organizations on one store, and any number of processes may serve one store. A catalog
 * that changes is changed in place (`Catalog.replace`).
 *
 * Each organization has one lock, from the decision to the end of its append; commands to one come one after the other,
 * and those to several beside one another. Nothing keeps the event loop waiting: a journal that is long is replayed on
 * another thread.
 */
export class Host {
  /** The bounds that it goes by. */
  readonly limits: Limits;
  readonly #catalog: Catalog;
  readonly #directories: Directories;
  readonly #clock: Clock;
  readonly #residents: Residents;
  readonly #timers: Timers;
  readonly #parts: Parts;
  readonly #waker = new Waker();

  /**
   * A host on a store. Nothing is read yet.
   *
   * @throws {@link InvalidInput} when an argument is not what was asked for.
   */
  constructor(
    /** The store. */
    readonly store: Store,
    catalog: Catalog,
    directories: Directories,
    options: HostOptions = {},
  ) {
    if (typeof store?.append !== "function") throw new InvalidInput("$.store", "not a Store");
    checkFacts(catalog, typeof directories === "function" ? NOBODY : directories);
    const { limits, clock = systemClock } = given("options", options);
    this.limits = limitsOf(limits);
    [this.#catalog, this.#directories, this.#clock] = [catalog, directories, givenFunction("clock", clock)];
    const now = () => this.#now();
    const reading = new Reading(store, this.limits);
    const settling = new Settling(store, reading, now, this.limits);
    this.#residents = new Residents(this.limits.resident, (organization) => this.#image(organization));
    this.#timers = new Timers(store, this.#residents, settling, now, this.limits);
    this.#parts = { residents: this.#residents, settling, reading, ordered: () => this.#waker.wake() };
  }

  /**
   * One organization. Nothing is read before it is asked something.
   *
   * @throws {@link InvalidInput} when the id is no UUID.
   */
  shop(organization: OrganizationId): Shop {
    return new Shop(organizationId("organization", organization), this.#parts);
  }

  /** How many organizations are in memory. */
  get resident(): number {
    return this.#residents.size;
  }

  /**
   * Brings time up to date for organizations of which the store says that something is due, a bounded number of them:
   * call it again until {@link nextWake} tells to sleep. Any number of processes may do so; where two take on the same
   * organization, one finds it done. Once the signal is aborted, no other organization is taken on.
   *
   * @throws {@link HostError} when the store does not say what is due, or the clock is not believed.
   */
  async tick(waits?: Waits): Promise<Ticked> {
    return this.#timers.tick(signalOf("waits", waits));
  }

  /**
   * How many milliseconds to sleep before the next {@link tick}: an hour at most (`Limits.longestSleep`).
   *
   * @throws {@link HostError} when the store does not say what is due, or the clock is not believed.
   */
  nextWake(): Promise<number> {
    return this.#timers.nextWake();
  }

  /**
   * Hands over what waits in the outbox, in order, a bounded number of orders (`H3`). Each is taken out after it was
   * handed over: whatever breaks in between, it comes again under the same key. No lock is held meanwhile. Once the
   * signal is aborted, no other order is handed over.
   *
   * @throws {@link HostError} when the outbox cannot be read.
   */
  async effects(outside: Outside, waits?: Waits): Promise<Handed> {
    const signal = signalOf("waits", waits);
    return handOver(this.store, await this.waiting(), given("outside", outside), signal);
  }

  /**
   * What one call of {@link effects} would hand over.
   *
   * @throws {@link HostError} when the outbox cannot be read.
   */
  waiting(): Promise<readonly Waiting[]> {
    return waitingIn(this.store, this.limits);
  }

  /**
   * Brings time and hands orders over, whenever something is due, or this host's shops have ordered it, until the
   * signal is aborted: then it resolves, once what is under way has ended. What fails is told to `onProblem`, and tried
   * again after `Limits.rest`.
   */
  async serve(outside: Outside, serving: Serving): Promise<void> {
    if (signalOf("serving", serving) === undefined) throw new InvalidInput("$.serving.signal", "is missing");
    return serve(this, this.#waker, given("outside", outside), serving);
  }

  #image(organization: OrganizationId): Image {
    const known = this.#directories;
    return new Image(organization, this.#catalog, typeof known === "function" ? known(organization) : known);
  }

  /**
   * The time, unless this machine's clock is so far ahead that it must be wrong: one event of next year, and nobody
   * could do anything before then.
   */
  async #now(): Promise<Date> {
    const [here, store] = [this.#clock(), await this.store.now()];
    if (here.getTime() > store.getTime() + this.limits.ahead) throw new ClockAhead(here, store, this.limits.ahead);
    return here;
  }
}
