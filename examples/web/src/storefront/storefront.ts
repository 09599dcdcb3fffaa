/** The shop and the world around it: the host, its clock, the payment provider's double. */

import { Catalog, Directory, readJournal, type CatalogData, type Person, type ProductId, type Recorded } from "selfserve";
import { Host, sqlite, type Shop, type Store } from "selfserve/host";

import { Provider } from "../provider/provider.js";
import { MovableClock } from "./clock.js";
import { ORGANIZATION, catalog, people } from "./facts.js";
import { OPENING } from "./opening.js";
import { WorkedOut } from "./worked-out.js";

/** How the storefront begins. */
export interface Beginning {
  /** The journal's file. */
  readonly file: string;
  /** When, where the journal is empty, or ends before; absent: now. */
  readonly start?: Date;
  /** Who is there; absent: those of the examples. */
  readonly people?: readonly Person[];
  /** What can be bought; absent: that of the examples. */
  readonly catalog?: CatalogData;
}

/** How many events are read at a time. */
const PAGE = 1_000;

export class Storefront {
  readonly host: Host;
  readonly shop: Shop;
  readonly provider: Provider;
  readonly #closed = new AbortController();
  readonly #workedOut = new WorkedOut();
  #serving: Promise<void> = Promise.resolve();

  private constructor(
    readonly store: Store,
    /** Everybody, as the first page offers them. */
    readonly people: readonly Person[],
    readonly directory: Directory,
    readonly clock: MovableClock,
    /** What can be bought, by its names. */
    readonly catalog: CatalogData,
  ) {
    this.host = new Host(store, new Catalog(catalog), directory, { clock: clock.now });
    this.shop = this.host.shop(ORGANIZATION);
    this.provider = new Provider(this.shop);
  }

  /** Opens the journal, goes on from where it ends, and does the host's duties until it is closed. */
  static async open(beginning: Beginning): Promise<Storefront> {
    const clock = new MovableClock(beginning.start ?? new Date());
    const store = await sqlite(beginning.file, { clock: clock.now });
    const everybody = beginning.people ?? people();
    const sold = beginning.catalog ?? catalog();
    const storefront = new Storefront(store, everybody, new Directory(everybody), clock, sold);
    await storefront.#goOn();
    storefront.#serving = storefront.host.serve(storefront.provider, { signal: storefront.#closed.signal });
    return storefront;
  }

  async #goOn(): Promise<void> {
    const last = await this.shop.look((organization) => organization.lastEventAt);
    if (last !== undefined) this.clock.moveTo(new Date(last));
    if ((await this.head()) >= OPENING.length) return;
    for (const { id, actor, command } of OPENING) await this.shop.execute(command, { id, actor });
  }

  /** Events of the journal, behind a place, at most so many. */
  async records(after: number, most: number): Promise<readonly Recorded[]> {
    return readJournal(await this.#lines(after, most));
  }

  /** All lines of the journal behind a place, as they are stored: nothing is read that only Rust will read. */
  async linesAfter(place: number): Promise<readonly string[]> {
    const lines: string[] = [];
    for (let page; (page = await this.#lines(place + lines.length, PAGE)).length > 0;) lines.push(...page);
    return lines;
  }

  async #lines(after: number, most: number): Promise<readonly string[]> {
    const { rows } = await this.store.load(ORGANIZATION, after, most);
    return rows.map((row) => row.json);
  }

  /** Something that takes the whole journal: worked out once, until the journal goes on. */
  async workedOut<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
    const version = await this.shop.look((organization) => organization.version);
    return this.#workedOut.of(version, what, work);
  }

  /** The place of the last event. */
  async head(): Promise<number> {
    return (await this.store.load(ORGANIZATION, 0, 1)).head;
  }

  /** The name of a product, as it is sold today. */
  productName(product: ProductId): string {
    return this.catalog.products.find(({ id }) => id === product)?.name ?? product;
  }

  /** Whether it is in the catalog, by the id that it has today. */
  sells(product: ProductId): boolean {
    return this.catalog.products.some(({ id }) => id === product);
  }

  /** Hands over what was ordered: the card is charged before whoever paid sees the next page. */
  async settle(): Promise<void> {
    await this.host.effects(this.provider);
  }

  /** When something falls due next. */
  async nextDeadline(): Promise<Date | undefined> {
    const [due] = await this.store.due(undefined, undefined, 1);
    return due?.at;
  }

  /** Lets time pass until then, from one deadline to the next, as a timer would. */
  async passUntil(then: Date): Promise<void> {
    for (let due; ([due] = await this.store.due(then, undefined, 1)) && due !== undefined;) {
      this.clock.moveTo(due.at);
      const ticked = await this.host.tick();
      for (const { problem } of ticked.failed) throw problem;
      await this.settle();
    }
    this.clock.moveTo(then);
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.#serving;
    await this.store.close();
  }
}
