import { addon, type DirectoryHandle } from "./addon.js";
import { toJson, valueOf } from "./boundary.js";
import type { Person } from "../types.js";

/** The people of an organization: facts that the host supplies (`O2`, `O3`). */
export class Directory {
  /** @internal */
  readonly handle: DirectoryHandle = new addon.Directory();

  /**
   * Adds people, or replaces those who are there.
   *
   * @throws {@link InvalidInput} when one of them is refused; then nobody was taken.
   */
  upsert(people: Person | readonly Person[]): void {
    valueOf(this.handle.upsert(toJson("people", Array.isArray(people) ? people : [people])));
  }
}
