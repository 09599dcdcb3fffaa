import { CorruptJournal, UnusableSnapshot } from "../errors.js";
import { readJournal } from "../journal.js";
import type { OrganizationId, Recorded, Sequence } from "../../types.js";
import { Corrupt, LostEvents, OtherOrganization } from "./errors.js";
import { CORE, type Image } from "./image.js";
import type { Limits } from "./limits.js";
import type { Loaded, Row, Store } from "./store.js";

/** From the store to memory: a snapshot where there is one, and the events behind it. */
export class Reading {
  constructor(
    private readonly store: Store,
    private readonly limits: Limits,
  ) {}

  /** Reads what an image has not seen yet, all of it where nothing was read, and tells whether there was any. */
  async tail(image: Image): Promise<boolean> {
    if (image.version === undefined) await this.#readSnapshot(image);
    const before = image.committed.version;
    for (;;) {
      const loaded = await this.#load(image);
      image.halfRead = true;
      await image.take(loaded.rows);
      const reached = image.committed.version;
      if (reached === loaded.head) {
        image.halfRead = false;
        image.version = loaded.version;
        return reached > before;
      }
      if (loaded.rows.length === 0 || reached > loaded.head) {
        throw gap(image.organization, reached + 1, `the journal ends at ${loaded.head}`);
      }
    }
  }

  /** Takes a snapshot, if the last one is long ago. One that cannot be kept fails nobody now. */
  async keepSnapshot(image: Image): Promise<void> {
    const place = image.committed.version;
    const least = Math.max(this.limits.snapshotEvery, Math.floor(place / 100));
    if (place - image.snapshot < least) return;
    try {
      const snapshot = await image.committed.takeSnapshot();
      await this.store.keepSnapshot(image.organization, CORE, place, snapshot);
      image.snapshot = place;
    } catch {
      // Nothing is lost by that but time.
    }
  }

  /** The events of a command that was carried out before (`B6`). A read that lags is asked again. */
  async records(organization: OrganizationId, first: Sequence, events: number): Promise<readonly Recorded[]> {
    let found = 0;
    for (let attempt = 0; attempt < this.limits.attempts; attempt += 1) {
      const loaded = await this.store.load(organization, first - 1, events);
      if (loaded.rows.length === events) return Object.freeze(loaded.rows.map((row) => recordOf(organization, row)));
      found = loaded.head;
    }
    throw new LostEvents(organization, first, found);
  }

  /** One read. A store that ends before what it has confirmed is asked again: it may lag. */
  async #load(image: Image): Promise<Loaded> {
    const seen = image.committed.version;
    let found = seen;
    // At least twice: once with a snapshot, once without.
    for (let attempt = 0; attempt < Math.max(2, this.limits.attempts); attempt += 1) {
      const after = image.committed.version;
      const loaded = await this.store.load(image.organization, after, this.limits.page);
      if (loaded.head >= after) return loaded;
      found = loaded.head;
      // A snapshot proves nothing: the journal does, from its beginning.
      if (image.version === undefined) image.forget();
    }
    throw new LostEvents(image.organization, seen, found);
  }

  async #readSnapshot(image: Image): Promise<void> {
    const snapshot = await this.store.snapshot(image.organization, CORE);
    if (snapshot === undefined) return;
    try {
      await image.begin(snapshot);
    } catch (problem) {
      // One that cannot be used is no loss: the journal is the organization (`H1`).
      if (!(problem instanceof UnusableSnapshot)) throw problem;
    }
  }
}

/** The event of a row, which has to be what was asked for. */
function recordOf(organization: OrganizationId, row: Row): Recorded {
  if (row.organization !== organization) throw new OtherOrganization(organization, row.organization);
  const [record] = read(organization, row.json);
  if (record?.sequence === row.sequence) return record;
  throw gap(organization, row.sequence, `found event ${record?.sequence ?? "nothing"}`);
}

function read(organization: OrganizationId, line: string): readonly Recorded[] {
  try {
    return readJournal([line]);
  } catch (problem) {
    throw problem instanceof CorruptJournal ? new Corrupt(organization, problem) : problem;
  }
}

function gap(organization: OrganizationId, place: Sequence, problem: string): Corrupt {
  return new Corrupt(organization, new CorruptJournal("gap", place, problem));
}
