import { addon, type DirectoryHandle } from "./addon.js";
import { valueOf } from "./answers.js";
import { toCount, toJson, toText } from "./arguments.js";
import { DEFAULT_PERSON } from "./defaults.js";
import type { FoundPerson, Person, PersonId } from "../types.js";

/**
 * The people of an organization: facts that the host supplies, kept outside the journal (`O2`, `O3`).
 *
 * That somebody left or came back is also told to the organization, by a command, because it has consequences (`O5`);
 * the directory alone changes nobody's licenses.
 */
export class Directory {
  /** @internal */
  readonly handle: DirectoryHandle = new addon.Directory();

  /**
   * A directory of these people, or of nobody.
   *
   * @throws {@link InvalidInput} when one of them is refused.
   */
  constructor(people: readonly Person[] = []) {
    this.upsert(people);
  }

  /** How many people there are, guests and disabled ones included. */
  get size(): number {
    return valueOf(this.handle.size());
  }

  /**
   * Adds people, or replaces all that was known of them; of the same person twice, the later holds.
   *
   * @throws {@link InvalidInput} when one of them is refused; then nobody was taken.
   */
  upsert(people: Person | readonly Person[]): void {
    valueOf(this.handle.upsert(toJson("people", Array.isArray(people) ? people : [people])));
  }

  /**
   * Disables a person; what else is known of them stays.
   *
   * @throws {@link InvalidInput} when nobody has this id.
   */
  disable(person: PersonId): void {
    valueOf(this.handle.disable(toText("person", person)));
  }

  /**
   * Forgets a person.
   *
   * @throws {@link InvalidInput} when nobody has this id.
   */
  remove(person: PersonId): void {
    valueOf(this.handle.remove(toText("person", person)));
  }

  /** All that is known of a person. */
  get(person: PersonId): Required<Person> | undefined {
    const json = valueOf(this.handle.get(toText("person", person)));
    return json === null ? undefined : { ...DEFAULT_PERSON, ...JSON.parse(json) };
  }

  /**
   * The first people, up to a limit, whom the query finds as it is typed: each of its words begins a different word
   * of the display name, or the e-mail; case and accents do not matter (`O4`). In the order of the word found.
   */
  search(query: string, limit = 10): FoundPerson[] {
    return JSON.parse(valueOf(this.handle.search(toText("query", query), toCount("limit", limit))));
  }
}
