/**
 * What was worked out of the journal, for as long as the journal does not go on: the library has no pages of it, and it
 * takes the whole journal. Nothing is lost where it is forgotten.
 */
export class WorkedOut {
  #version = -1;
  #values = new Map<string, Promise<unknown>>();

  /** @param most How much is kept; then the first is forgotten. */
  constructor(private readonly most = 16) {}

  /** What this is as of a version: worked out once, however many ask. What fails is worked out again. */
  of<Value>(version: number, what: string, work: () => Promise<Value>): Promise<Value> {
    if (version !== this.#version) this.#values.clear();
    this.#version = version;
    const known = this.#values.get(what) as Promise<Value> | undefined;
    return known ?? this.#keep(what, work());
  }

  #keep<Value>(what: string, value: Promise<Value>): Promise<Value> {
    const values = this.#values;
    for (const [first] of values) if (values.size >= this.most) values.delete(first);
    values.set(what, value);
    value.catch(() => values.get(what) === value && values.delete(what));
    return value;
  }
}
