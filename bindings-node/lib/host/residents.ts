import { Denied } from "../answers.js";
import { InvalidInput } from "../errors.js";
import type { OrganizationId } from "../../types.js";
import type { Image } from "./image.js";
import { Turns, untilAborted } from "./turns.js";

interface Place {
  readonly turns: Turns;
  /** Made by the first who has a turn. */
  image: Image | undefined;
  /** How many have it, or wait for it. */
  holders: number;
}

/** The organizations in memory, up to a bound, and the one lock that each has. */
export class Residents {
  /** The coldest first. */
  readonly #places = new Map<OrganizationId, Place>();

  /** None yet; `fresh` makes one of which nothing was read. */
  constructor(
    private readonly most: number,
    private readonly fresh: (organization: OrganizationId) => Image,
  ) {}

  /** How many are in memory. */
  get size(): number {
    return this.#places.size;
  }

  /**
   * Holds an organization's lock while `act` goes on: the same for everybody, as long as anybody has it. A signal that
   * is aborted rejects at once; what has not begun by then does not begin.
   */
  hold<T>(organization: OrganizationId, act: (image: Image) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const place = this.#enter(organization);
    const turn = async () => {
      try {
        signal?.throwIfAborted();
        const image = (place.image ??= this.fresh(organization));
        return await intact(image, act);
      } finally {
        place.holders -= 1;
      }
    };
    return untilAborted(place.turns.take(turn), signal);
  }

  #enter(organization: OrganizationId): Place {
    const place = this.#places.get(organization) ?? { turns: new Turns(), image: undefined, holders: 0 };
    place.holders += 1;
    this.#places.delete(organization);
    this.#places.set(organization, place);
    this.#makeRoom();
    return place;
  }

  /**
   * Lets the coldest leave. One that somebody has stays, or there would be two locks for one organization; so does one
   * whose append is not settled.
   */
  #makeRoom(): void {
    for (const [organization, place] of this.#places) {
      if (this.#places.size <= this.most) return;
      if (place.holders === 0 && place.image?.pending === undefined) this.#places.delete(organization);
    }
  }
}

/** Leaves an image as others may find it, whatever happens. */
async function intact<T>(image: Image, act: (image: Image) => Promise<T>): Promise<T> {
  try {
    return await act(image);
  } catch (problem) {
    // An answer, or arguments that are none: nothing has moved.
    if (!(problem instanceof Denied || problem instanceof InvalidInput)) image.breakOff();
    throw problem;
  }
}
